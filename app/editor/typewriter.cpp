// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/typewriter.h"

#include "app/editor/markdown_editor.h"

#include <QEvent>

namespace lanyard {

Typewriter::Typewriter(MarkdownEditor *editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_editor->viewport()->installEventFilter(this);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &Typewriter::follow);
}

void Typewriter::setOn(bool on)
{
    m_on = on;
    m_editor->setCenterOnScroll(on); // the last line can come to the middle, too
    follow();
}

void Typewriter::follow()
{
    if (m_on && !m_mouse)
        m_editor->centerCursor();
}

bool Typewriter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        m_mouse = true;
    else if (event->type() == QEvent::MouseButtonRelease)
        m_mouse = false;
    else if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Typewriter::follow, Qt::QueuedConnection); // when the lines are wrapped anew
    return QObject::eventFilter(watched, event);
}

} // namespace lanyard
