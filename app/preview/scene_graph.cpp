// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/scene_graph.h"

#include <QDir>
#include <QFile>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <utility>

#ifdef Q_OS_LINUX
#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <cstring>
#include <dlfcn.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace lanyard {

namespace {

const char *const glIntegration = "QT_XCB_GL_INTEGRATION";

#ifdef Q_OS_LINUX
constexpr int patience = 1500; // ms; a driver that takes longer is broken, and then nothing is known

// Runs in the forked child: no Qt here, and no return.
bool displayIsSoftware()
{
    void *egl = dlopen("libEGL.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!egl)
        return false;
    const auto address = reinterpret_cast<decltype(&eglGetProcAddress)>(dlsym(egl, "eglGetProcAddress"));
    const auto displayOf = reinterpret_cast<decltype(&eglGetDisplay)>(dlsym(egl, "eglGetDisplay"));
    const auto initialize = reinterpret_cast<decltype(&eglInitialize)>(dlsym(egl, "eglInitialize"));
    if (!address || !displayOf || !initialize)
        return false;
    const auto attribute = reinterpret_cast<PFNEGLQUERYDISPLAYATTRIBEXTPROC>(address("eglQueryDisplayAttribEXT"));
    const auto text = reinterpret_cast<PFNEGLQUERYDEVICESTRINGEXTPROC>(address("eglQueryDeviceStringEXT"));
    const EGLDisplay display = displayOf(EGL_DEFAULT_DISPLAY);
    if (!attribute || !text || display == EGL_NO_DISPLAY || !initialize(display, nullptr, nullptr))
        return false;
    EGLAttrib device = 0;
    if (!attribute(display, EGL_DEVICE_EXT, &device) || device == 0)
        return false;
    const char *extensions = text(reinterpret_cast<EGLDeviceEXT>(device), EGL_EXTENSIONS);
    return extensions && std::strstr(extensions, "EGL_MESA_device_software");
}
#endif

} // namespace

GraphicsFacts graphicsFacts()
{
    GraphicsFacts facts;
    const QByteArray software = qgetenv("LIBGL_ALWAYS_SOFTWARE").toLower();
    const QByteArray backend = qgetenv("QT_QUICK_BACKEND");
    facts.softwareWanted = backend == "software" || software == "1" || software == "true" || software == "yes";
    facts.chosenByPerson = (!backend.isEmpty() && backend != "software") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND")
        || qEnvironmentVariableIsSet("QT_OPENGL");
    facts.hasGpu = !QDir(QStringLiteral("/dev/dri")).entryList({QStringLiteral("renderD*")}, QDir::System).isEmpty()
        || QFile::exists(QStringLiteral("/dev/nvidiactl")) || QFile::exists(QStringLiteral("/dev/dxg"));
    return facts;
}

bool wantsSoftwareSceneGraph(const GraphicsFacts &facts, const std::function<bool()> &openGLIsSoftware)
{
    if (facts.chosenByPerson)
        return false;
    return facts.softwareWanted || !facts.hasGpu || openGLIsSoftware();
}

bool openGLIsSoftware()
{
#ifdef Q_OS_LINUX
    int ends[2];
    if (pipe(ends) != 0)
        return false;
    const pid_t child = fork();
    if (child == 0) {
        const char answer = displayIsSoftware() ? 1 : 0;
        const ssize_t written = write(ends[1], &answer, 1);
        _exit(written == 1 ? 0 : 1);
    }
    close(ends[1]);
    char answer = 0;
    if (child > 0) {
        pollfd end{ends[0], POLLIN, 0};
        const bool came = poll(&end, 1, patience) == 1 && read(ends[0], &answer, 1) == 1;
        if (!came)
            kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    close(ends[0]);
    return answer == 1;
#else
    return false;
#endif
}

SceneGraphChoice::SceneGraphChoice()
{
#ifdef Q_OS_LINUX
    if (!wantsSoftwareSceneGraph(graphicsFacts(), openGLIsSoftware))
        return;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); // the web engine then leaves OpenGL alone, too
    // The web engine's library makes an OpenGL context all the same, which loads a compiler of 30 MB and is never drawn with.
    if (!qEnvironmentVariableIsSet(glIntegration)) {
        qputenv(glIntegration, "none");
        m_withoutOpenGL = true;
    }
#endif
}

void SceneGraphChoice::forget()
{
    if (std::exchange(m_withoutOpenGL, false))
        qunsetenv(glIntegration);
}

} // namespace lanyard
