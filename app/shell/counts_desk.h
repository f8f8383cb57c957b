// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace lanyard {

class Actions;
class DocumentFlow;
class DocumentSession;
class MainWindow;
class MarkdownEditor;
class StatisticsDialog;
class Task;
class TextCount;
class TextDesk;

// Ties what is counted of the text to the status bar, and the statistics to their command. What is long is counted on another thread.
class CountsDesk : public QObject
{
    Q_OBJECT

public:
    CountsDesk(MarkdownEditor &editor, TextDesk &text, DocumentSession &document, DocumentFlow &flow, Actions &actions, MainWindow &window);

private:
    void countSelection();
    void showStatistics();

    MarkdownEditor &m_editor;
    TextDesk &m_text;
    DocumentSession &m_document;
    DocumentFlow &m_flow;
    MainWindow &m_window;
    TextCount *m_count;
    QTimer m_rest; // while the mouse still selects
    int m_asked = 0; // only the last selection's answer counts
    QPointer<Task> m_statistics; // being counted; goes with its post
    QPointer<StatisticsDialog> m_dialog;
};

} // namespace lanyard
