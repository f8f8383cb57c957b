// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace lanyard {

// A list within a card: as high as its rows, up to some, of one line each. A click or Enter chooses a row.
class CompactList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CompactList(QWidget *parent = nullptr);

    void refresh(); // when its rows have changed

signals:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace lanyard
