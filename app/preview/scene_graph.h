// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace lanyard {

// What can be seen of a machine's graphics without starting them.
struct GraphicsFacts
{
    bool chosenByPerson = false; // another QT_QUICK_BACKEND, QSG_RHI_BACKEND or QT_OPENGL is set: theirs to decide
    bool softwareWanted = false; // QT_QUICK_BACKEND=software, LIBGL_ALWAYS_SOFTWARE=1
    bool hasGpu = false;         // a device that could draw: /dev/dri/renderD*, /dev/nvidiactl, /dev/dxg

    bool operator==(const GraphicsFacts &) const = default;
};
GraphicsFacts graphicsFacts();

// Is the software scene graph the faster one? `openGLIsSoftware` is asked only where the facts leave it open, because it costs
// some 30 ms.
bool wantsSoftwareSceneGraph(const GraphicsFacts &facts, const std::function<bool()> &openGLIsSoftware);

// Asks EGL whether the processor draws for this display, as in virtual machines and remote desktops (EGL_MESA_device_software). In a
// short-lived process of its own, so that the drivers are not loaded into ours. False where it can't be told.
bool openGLIsSoftware();

// Without a graphics card, a web view draws every repaint of the window through OpenGL done by the processor: each key costs
// about ten times as much. There the software scene graph is taken, and OpenGL is not loaded at all.
class SceneGraphChoice
{
public:
    SceneGraphChoice(); // chooses; once, before QApplication
    // Once QApplication is made: takes the traces out of the environment, so that no program started from here inherits them.
    void forget();

private:
    bool m_withoutOpenGL = false;
};

} // namespace lanyard
