// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/details_desk.h"

#include "app/details/details_panel.h"
#include "app/details/post_details.h"
#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/mistake_marks.h"
#include "app/shell/main_window.h"
#include "app/shell/side_panels.h"

#include <QAction>

namespace lanyard {

DetailsDesk::DetailsDesk(const Parts &parts, MainWindow &window, QObject *parent)
    : QObject(parent), m_details(new PostDetails(parts.files, parts.clock, parts.document, parts.flow, parts.workspace, this))
{
    QAction *action = window.addPanel({QStringLiteral("details"), tr("Post Details"), QStringLiteral("details"), m_details->panel()});
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2));
    MarkdownEditor *editor = &parts.editor;
    connect(m_details, &PostDetails::leaveWanted, editor, [editor] { editor->setFocus(); });
    // Who calls the form by its keys wants to type in it, and in the text again when it goes.
    connect(action, &QAction::triggered, this, [this, editor](bool shown) {
        if (shown)
            m_details->panel()->setFocus(Qt::ShortcutFocusReason);
        else
            editor->setFocus();
    });
    connect(m_details, &PostDetails::lineWanted, editor, [editor](int line) { editor->goToLine(line - 1); });
    auto *marks = new MistakeMarks(editor, this);
    connect(&parts.flow, &DocumentFlow::headChanged, marks, [marks](const Head &head) { marks->setMistakes(head.mistakes); });
}

void DetailsDesk::finishEditing()
{
    m_details->finishEditing();
}

} // namespace lanyard
