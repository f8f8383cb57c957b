// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace lanyard {

class Actions;
class DocumentSession;
class MainWindow;
class MarkdownEditor;
class SettingsStore;
class TextDesk;

// Ways to have less in sight: focus mode, typewriter scrolling, full screen. The first two are remembered for the next start.
class ModesDesk : public QObject
{
    Q_OBJECT

public:
    ModesDesk(MarkdownEditor &editor, TextDesk &text, DocumentSession &document, Actions &actions, MainWindow &window, SettingsStore &store);

private:
    QAction *mode(Actions &actions, SettingsStore &store, const QString &name, const QString &text, Qt::Key key);
};

} // namespace lanyard
