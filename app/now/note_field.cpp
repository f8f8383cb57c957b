// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/note_field.h"

#include <QKeyEvent>
#include <QLabel>

#include <utility>

namespace lanyard {

NoteField::NoteField(QWidget *parent) : QLineEdit(parent), m_stamp(new QLabel(this))
{
    setObjectName(QStringLiteral("noteField"));
    setAccessibleName(tr("Note"));
    setMinimumSize(160, 32);
    m_stamp->setObjectName(QStringLiteral("noteStamp"));
    m_stamp->setForegroundRole(QPalette::PlaceholderText);
    m_stamp->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_stamp->hide();
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool before = std::exchange(m_empty, text.isEmpty());
        if (before && !m_empty)
            emit begun();
    });
}

void NoteField::setStamp(int second)
{
    m_stamp->setText(second >= 0 ? runningTime(second) : QString());
    m_stamp->setVisible(second >= 0);
    setAccessibleDescription(second >= 0 ? tr("%1 into the talk").arg(m_stamp->text()) : QString());
    placeStamp();
}

SessionNote::Kind NoteField::kind() const
{
    return typedNote(text() + u'x').kind; // a mark alone counts as soon as it is typed
}

void NoteField::toggleKind(SessionNote::Kind wanted)
{
    const SessionNote::Kind before = kind();
    const QString words = before == SessionNote::Kind::Words ? text() : text().trimmed().mid(1).trimmed();
    const int behind = int(text().size()) - cursorPosition();
    const QString fresh =
        before == wanted ? words : typedText({wanted, QStringLiteral("x")}).chopped(1) + words; // the mark and its blank
    selectAll();
    insert(fresh);
    setCursorPosition(qMax(0, int(fresh.size()) - behind));
    setFocus();
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit submitted();
    } else if (event->key() == Qt::Key_Down) {
        emit listWanted();
    } else if (event->matches(QKeySequence::Undo) && !isUndoAvailable()) {
        emit takeBackWanted();
    } else if (event->matches(QKeySequence::Redo) && !isRedoAvailable()) {
        emit bringBackWanted();
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeStamp();
}

void NoteField::placeStamp()
{
    constexpr int margin = 8;
    const QSize size = m_stamp->isHidden() ? QSize() : m_stamp->sizeHint();
    const QRect all = rect().adjusted(margin, 0, -margin, 0);
    m_stamp->setGeometry(QStyle::visualRect(layoutDirection(), all, QRect(all.right() + 1 - size.width(), 0, size.width(), height())));
    setTextMargins(margin / 2, 0, m_stamp->isHidden() ? 0 : size.width() + margin, 0);
}

} // namespace lanyard
