// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QMimeData;

namespace lanyard {

// The place for one address. What is pasted or dropped is taken at once and whole, what is typed when it is left or with Enter.
class LinkField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit LinkField(QWidget *parent = nullptr);

    void setUrl(const QString &url); // tells nobody; what is being typed stays
    void finishTyping();             // what is half typed is taken

signals:
    // Empty: taken out. `text`: it is no address.
    void urlGiven(const QString &url);
    void refused(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(const QString &text);

    QString m_url;
};

// The one address of the web that a drag or the clipboard carries; empty: none.
QString addressIn(const QMimeData *data);

} // namespace lanyard
