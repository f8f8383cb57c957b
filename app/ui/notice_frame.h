// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace lanyard {

// The ground of a line that wants to be noticed: the window's own colour with a breath of the accent, so that text and icons of the
// window can be read on it, light or dark.
class NoticeFrame : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeFrame(QWidget *parent = nullptr) : QFrame(parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanyard
