// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/table_size_menu.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWidgetAction>

#include <functional>

namespace lanyard {

namespace {

constexpr int cell = 20; // pixels, with the gap
constexpr int gap = 4;
constexpr int margin = 12;
constexpr int mostColumns = 8;
constexpr int mostRows = 8; // of the body
constexpr QSize usual(3, 2);

} // namespace

class SizeGrid final : public QWidget
{
public:
    explicit SizeGrid(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("tableSize"));
        setMouseTracking(true);
        setFocusPolicy(Qt::NoFocus);
        setSizeHere(usual);
    }

    QSize sizeHint() const override
    {
        return {qMax(2 * margin + mostColumns * cell - gap, fontMetrics().horizontalAdvance(words({mostColumns, mostRows})) + 2 * margin), 2 * margin + (mostRows + 1) * cell - gap + fontMetrics().height() + 8};
    }

    QSize size() const { return m_size; }
    void setSizeHere(const QSize &size)
    {
        m_size = size.expandedTo({1, 1}).boundedTo({mostColumns, mostRows});
        setAccessibleName(words(m_size));
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
        update();
    }

    std::function<void()> choose;

protected:
    void mouseMoveEvent(QMouseEvent *event) override { setSizeHere(sizeAt(event->position().toPoint())); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        setSizeHere(sizeAt(event->position().toPoint()));
        choose();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = palette().color(QPalette::Text);
        const QColor chosen = palette().color(QPalette::Highlight);
        for (int row = 0; row <= mostRows; ++row) {
            for (int column = 0; column < mostColumns; ++column) {
                const QRectF box(left() + column * cell + 0.5, margin + row * cell + 0.5, cell - gap - 1, cell - gap - 1);
                const bool in = column < m_size.width() && row <= m_size.height();
                QColor line = in ? chosen : ink;
                line.setAlphaF(in ? 1.0f : 0.28f);
                QColor fill = chosen;
                fill.setAlphaF(!in ? 0.0f : row == 0 ? 0.75f : 0.25f); // the head is darker
                painter.setPen(line);
                painter.setBrush(fill);
                painter.drawRoundedRect(box, 2, 2);
            }
        }
        painter.setPen(ink);
        const QRect foot(0, height() - margin - fontMetrics().height(), width(), fontMetrics().height());
        painter.drawText(foot, Qt::AlignCenter, words(m_size));
    }

private:
    QSize sizeAt(const QPoint &point) const { return {(point.x() - left()) / cell + 1, (point.y() - margin) / cell}; }
    static QString words(const QSize &size) { return TableSizeMenu::tr("Columns: %1, rows: %2").arg(size.width()).arg(size.height()); }
    int left() const { return (width() - (mostColumns * cell - gap)) / 2; }

    QSize m_size;
};

TableSizeMenu::TableSizeMenu(const QString &title, QWidget *parent) : QMenu(title, parent), m_grid(new SizeGrid(this))
{
    setObjectName(QStringLiteral("tableSizeMenu"));
    auto *holder = new QWidgetAction(this);
    holder->setDefaultWidget(m_grid);
    addAction(holder);
    m_grid->choose = [this] {
        close();
        emit chosen(m_grid->size().width(), m_grid->size().height());
    };
}

void TableSizeMenu::showEvent(QShowEvent *event)
{
    m_grid->setSizeHere(usual);
    QMenu::showEvent(event);
}

void TableSizeMenu::keyPressEvent(QKeyEvent *event)
{
    const QSize now = m_grid->size();
    switch (event->key()) {
    case Qt::Key_Left: m_grid->setSizeHere(now - QSize(1, 0)); break;
    case Qt::Key_Right: m_grid->setSizeHere(now + QSize(1, 0)); break;
    case Qt::Key_Up: m_grid->setSizeHere(now - QSize(0, 1)); break;
    case Qt::Key_Down: m_grid->setSizeHere(now + QSize(0, 1)); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: m_grid->choose(); break;
    default: QMenu::keyPressEvent(event);
    }
}

} // namespace lanyard
