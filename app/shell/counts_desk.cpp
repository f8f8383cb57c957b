// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/counts_desk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/text_desk.h"
#include "app/statistics/statistics_dialog.h"
#include "app/statistics/text_count.h"
#include "app/ui/tasks.h"
#include "core/markdown/word_count.h"

#include <QMenu>

#include <chrono>

namespace lanyard {

using namespace std::chrono_literals;

CountsDesk::CountsDesk(MarkdownEditor &editor, TextDesk &text, DocumentSession &document, DocumentFlow &flow, Actions &actions,
                       MainWindow &window)
    : QObject(&window), m_editor(editor), m_text(text), m_document(document), m_flow(flow), m_window(window), m_count(new TextCount)
{
    const auto apply = [this](const TextSettings &settings) {
        m_count->setReading(settings.wordsPerMinute);
        m_count->setGoal(settings.goal);
    };
    apply(text.settings());
    connect(&text, &TextDesk::changed, this, apply);
    window.addStatus(m_count);
    connect(&flow, &DocumentFlow::settled, this, [this](const SettledText &settled) { m_count->setWords(settled.words); });

    m_rest.setSingleShot(true);
    m_rest.setInterval(100ms);
    connect(&m_rest, &QTimer::timeout, this, &CountsDesk::countSelection);
    connect(&editor, &QPlainTextEdit::selectionChanged, this, [this] {
        if (m_editor.textCursor().hasSelection()) {
            m_rest.start();
        } else if (m_rest.isActive() || m_asked > 0) {
            m_rest.stop();
            ++m_asked;
            m_count->setSelected(-1);
        }
    });

    QAction *statistics =
        actions.addForPost(QStringLiteral("statistics"), tr("&Statistics…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    actions.viewMenu->addSeparator();
    actions.viewMenu->addAction(statistics);
    connect(statistics, &QAction::triggered, this, &CountsDesk::showStatistics);
    connect(&document, &DocumentSession::opened, this, [this] { delete m_statistics; });
    connect(&document, &DocumentSession::closed, this, [this] { delete m_statistics; });
}

void CountsDesk::countSelection()
{
    QTextCursor selection = m_editor.textCursor();
    const int from = qMax(selection.selectionStart(), m_flow.bodyAt()); // front matter is no text
    const int to = selection.selectionEnd();
    if (from >= to) {
        m_count->setSelected(selection.hasSelection() ? 0 : -1);
        return;
    }
    selection.setPosition(from);
    selection.setPosition(to, QTextCursor::KeepAnchor);
    Task::run(
        this,
        [text = selection.selectedText()](TaskControl &) {
            QString lines = text;
            lines.replace(QChar::ParagraphSeparator, u'\n');
            return wordCount(Document::parse(lines));
        },
        [this, asked = ++m_asked](int words) {
            if (asked == m_asked)
                m_count->setSelected(words);
        });
}

void CountsDesk::showStatistics()
{
    if (m_statistics || m_dialog)
        return;
    m_statistics = Task::run(
        this,
        [text = m_document.rawText(), bodyAt = m_flow.bodyAt()](TaskControl &) {
            return textStatistics(Document::parse(DocumentSession::lineEnded(text.mid(bodyAt))));
        },
        [this](const TextStatistics &statistics) {
            m_statistics.clear();
            m_dialog = new StatisticsDialog(statistics, m_text.settings().wordsPerMinute, &m_window);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
            m_dialog->open();
        });
}

} // namespace lanyard
