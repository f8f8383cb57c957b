// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace lanyard {

class SizeGrid;

// How large a table is to be: a grid of cells to point at, or to walk with the arrow keys.
class TableSizeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TableSizeMenu(const QString &title, QWidget *parent = nullptr);

signals:
    void chosen(int columns, int bodyRows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    SizeGrid *m_grid;
};

} // namespace lanyard
