// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/name_popup.h"

#include "app/editor/markdown_editor.h"
#include "app/editor/paste_place.h"
#include "app/ui/grouped_model.h"
#include "app/ui/marks.h"
#include "app/ui/two_line_delegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int rowsInSight = 6;
constexpr int most = 50;
constexpr int longestQuery = 60;
constexpr int usualWidth = 360;

} // namespace

NamePopup::NamePopup(MarkdownEditor &editor)
    : QFrame(&editor), m_editor(editor), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("namePopup"));
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("names"));
    m_list->setAccessibleName(tr("Speakers and sessions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    hide();

    connect(m_list, &QListView::clicked, this, &NamePopup::takeCurrent);
    connect(editor.document(), &QTextDocument::contentsChange, this, &NamePopup::onContentsChange);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &NamePopup::onCaret);
    connect(&editor, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy != 0 && isVisible())
            showAtCaret();
    });
}

void NamePopup::onContentsChange(int position, int removed, int added)
{
    if (removed == 0 && added == 1 && m_editor.hasFocus() && m_editor.document()->characterAt(position) == u'@')
        m_typedAt = position;
}

bool NamePopup::mayOpenAt(int position) const
{
    static const QString before = QStringLiteral(" \t([{\"'“‘„‚«‹—–*~>|,;:/");
    const QTextBlock line = m_editor.document()->findBlock(position);
    const int column = position - line.position();
    const QChar last = column > 0 ? line.text().at(column - 1) : QChar(u' ');
    const bool inAddress = last == u'/' && column > 1 && line.text().at(column - 2) != u' ';
    return before.contains(last) && !inAddress && isProse(m_editor, position);
}

void NamePopup::onCaret()
{
    const int caret = m_editor.textCursor().position();
    if (m_typedAt >= 0) {
        const int at = std::exchange(m_typedAt, -1);
        if (caret == at + 1 && !m_entries.isEmpty() && mayOpenAt(at)) {
            close();
            m_place = QTextCursor(m_editor.document());
            m_place.setPosition(at);
            m_place.setKeepPositionOnInsert(true);
            m_editor.installEventFilter(this); // now, so that it comes before those of others
            emit opened();
            m_query.clear();
            search();
            return;
        }
    }
    if (m_place.isNull())
        return;
    const QTextBlock line = m_editor.document()->findBlock(m_place.position());
    const int from = m_place.position() - line.position();
    const int length = caret - m_place.position() - 1;
    const bool here = !m_editor.textCursor().hasSelection() && length >= 0 && length <= longestQuery && caret <= line.position() + line.length() - 1
        && line.text().mid(from, 1) == u"@";
    const QString query = line.text().mid(from + 1, length);
    if (!here || query.startsWith(u' ') || query.endsWith(QLatin1String("  "))) {
        close();
    } else if (query != m_query) {
        m_query = query;
        search();
    }
}

void NamePopup::search()
{
    m_found = foundNames(m_entries, m_query, most);
    if (m_found.isEmpty()) {
        hide(); // a Backspace may bring it back
        return;
    }
    m_model->clear();
    for (const NameEntry &entry : std::as_const(m_found)) {
        auto *item = new QStandardItem(entry.name);
        const QString kind = entry.kind == NameEntry::Kind::Speaker ? tr("Speaker") : tr("Session");
        item->setData(entry.detail.isEmpty() ? kind : tr("%1 · %2", "kind · detail").arg(kind, entry.detail), DetailRole);
        item->setData(QString(entry.name + QLatin1String(", ") + kind + QLatin1String(", ") + entry.detail), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    showAtCaret();
    walk(0);
}

void NamePopup::showAtCaret()
{
    QWidget *window = m_editor.window();
    if (parentWidget() != window)
        setParent(window);
    QTextCursor at(m_editor.document());
    at.setPosition(m_place.position());
    const QRect caret = m_editor.cursorRect(at);
    const int rows = qMin<int>(rowsInSight, int(m_found.size()));
    const int height = rows * m_list->sizeHintForRow(0) + 2 * frameWidth() + 2;
    const QPoint below = m_editor.viewport()->mapTo(window, caret.bottomLeft()) + QPoint(0, 4);
    const QPoint above = m_editor.viewport()->mapTo(window, caret.topLeft()) - QPoint(0, height + 4);
    const bool fits = below.y() + height <= window->height() || above.y() < 0;
    const int wide = qMin(usualWidth, window->width());
    QPalette edged; // an edge that is seen on dark ground, too, where the list is as dark as the text behind it
    edged.setColor(QPalette::WindowText, quiet(m_editor.palette()));
    setPalette(edged);
    setGeometry(qBound(0, below.x(), window->width() - wide), fits ? below.y() : above.y(), wide, height);
    show();
    raise();
}

void NamePopup::walk(int rows)
{
    const int count = m_model->rowCount();
    const int now = m_list->currentIndex().row();
    // One step goes round the end; a page stops there.
    const int row = qAbs(rows) == 1 ? (now + rows + count) % count : qBound(0, now + rows, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    QAccessibleEvent told(m_list, QAccessible::Focus);
    told.setChild(row);
    QAccessible::updateAccessibility(&told);
}

void NamePopup::takeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (m_place.isNull() || row < 0 || row >= m_found.size())
        return;
    const NameEntry entry = m_found[row];
    QTextCursor place(m_editor.document());
    place.setPosition(m_place.position());
    place.setPosition(m_place.position() + 1 + int(m_query.size()), QTextCursor::KeepAnchor);
    close();
    emit taken(entry, place);
}

void NamePopup::close()
{
    if (m_place.isNull())
        return;
    m_place = QTextCursor();
    m_query.clear();
    m_editor.removeEventFilter(this);
    hide();
}

bool NamePopup::onKey(QKeyEvent *event)
{
    const bool told = event->type() == QEvent::KeyPress; // else it is only asked whether the key is ours
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Up: told ? walk(-1) : void(); return true;
    case Qt::Key_Down: told ? walk(1) : void(); return true;
    case Qt::Key_PageUp: told ? walk(-rowsInSight) : void(); return true;
    case Qt::Key_PageDown: told ? walk(rowsInSight) : void(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: told ? takeCurrent() : void(); return true;
    case Qt::Key_Escape: told ? close() : void(); return true;
    default: return false;
    }
}

bool NamePopup::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
    case QEvent::Hide: close(); break;
    case QEvent::Resize:
        if (isVisible())
            showAtCaret();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (isVisible() && onKey(static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lanyard
