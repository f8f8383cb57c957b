// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lanyard {

// Says that the page answers no more, and offers to load it anew. Hidden until then.
class SlowBar : public QWidget
{
    Q_OBJECT

public:
    explicit SlowBar(QWidget *parent = nullptr);

signals:
    void reloadWanted();
};

} // namespace lanyard
