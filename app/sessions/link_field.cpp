// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/link_field.h"

#include "app/ui/clear_button.h"
#include "core/compose/link_kind.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace lanyard {

QString addressIn(const QMimeData *data)
{
    if (!data)
        return {};
    for (const QUrl &url : data->urls()) {
        if (const QString address = webAddress(url.toString(QUrl::FullyEncoded)); !address.isEmpty())
            return address;
    }
    return webAddress(data->text().trimmed().section(u'\n', 0, 0));
}

LinkField::LinkField(QWidget *parent) : QLineEdit(parent)
{
    addClearButton(this);
    // The cross is a wish, not half a word.
    for (QAction *action : actions())
        connect(action, &QAction::triggered, this, [this] { take(text()); });
}

void LinkField::setUrl(const QString &url)
{
    const bool typing = hasFocus() && text().trimmed() != m_url;
    m_url = url;
    if (typing || text() == url)
        return;
    setText(url);
    setCursorPosition(0);
    setToolTip(url);
}

void LinkField::finishTyping()
{
    if (text().trimmed() != m_url)
        take(text());
}

void LinkField::take(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text == m_url)
        return;
    // "example.org/slides", as browsers show it.
    QString address = webAddress(text);
    if (address.isEmpty() && !text.contains(u':') && text.section(u'/', 0, 0).contains(u'.') && !text.contains(u' '))
        address = webAddress(QStringLiteral("https://") + text);
    if (!text.isEmpty() && address.isEmpty()) {
        setText(m_url);
        emit refused(text);
        return;
    }
    m_url = address;
    setText(address);
    setCursorPosition(0);
    emit urlGiven(address);
}

void LinkField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        if (const QString address = addressIn(QGuiApplication::clipboard()->mimeData()); !address.isEmpty() && (text().isEmpty() || selectedText() == text())) {
            take(address);
            return;
        }
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take(text());
        return;
    }
    if (event->key() == Qt::Key_Escape && text() != m_url) {
        setText(m_url);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LinkField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Who looks into another window for the rest of it comes back.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finishTyping();
}

void LinkField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!addressIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LinkField::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void LinkField::dropEvent(QDropEvent *event)
{
    if (const QString address = addressIn(event->mimeData()); !address.isEmpty()) {
        event->acceptProposedAction();
        take(address);
    }
}

} // namespace lanyard
