// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_view.h"
#include "app/preview/scene_graph.h"
#include "app/shell/composition.h"
#include "app/shell/main_window.h"
#include "app/shell/translation.h"
#include "app/ui/link_colour.h"
#include "core/base/disk_file_system.h"
#include "core/photo/photo_metadata.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThreadPool>

using namespace lanyard;

int main(int argc, char **argv)
{
    registerPreviewScheme(); // the web engine wants both before the application
    SceneGraphChoice sceneGraph;
    QCoreApplication::setApplicationName(QStringLiteral("lanyard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QApplication application(argc, argv);
    sceneGraph.forget();
    QApplication::setApplicationDisplayName(QStringLiteral("Lanyard"));
    QGuiApplication::setDesktopFileName(QStringLiteral("lanyard"));

    // Damaged photos are told of where they are shown; the terminal needs no lines about their insides.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));

    installTranslations(application);
    const LinkColour links;

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Writes about the conferences you went to."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("post"), QCoreApplication::translate("main", "A Markdown file, a recap folder, or a schedule for a new recap."),
                                 QStringLiteral("[post]"));
    parser.process(application);

    preparePhotoMetadata(); // before any thread reads a photo

    DiskFileSystem files;
    SystemClock clock;
    SettingsStore settings(SettingsStore::usualPath());
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList named = parser.positionalArguments();
    Composition composition(
        {files, clock, settings, data + QStringLiteral("/journal"), documents + QStringLiteral("/Recaps"), data, named.value(0)});
    composition.appear(named);
    const int result = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // what still runs there uses the files and settings above
    return result;
}
