// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

namespace lanyard {

// Of links, in the text and around it, readable on this ground.
QColor linkColour(const QColor &ground);

// Gives the application's palette that colour for links, and follows when the desktop turns light or dark: what many desktops leave there
// is a blue that nobody can read on a dark ground.
class LinkColour final : public QObject
{
    Q_OBJECT

public:
    explicit LinkColour(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void set();
};

} // namespace lanyard
