// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outline/heading_finder.h"

#include "app/outline/heading_match.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int rowHeight = 28;
constexpr int most = 200; // listed at a time; who has more headings types a letter

} // namespace

HeadingFinder::HeadingFinder(QWidget *above)
    : QFrame(above, Qt::Popup), m_above(above), m_field(new QLineEdit), m_list(new QListWidget), m_nothing(new QLabel)
{
    setObjectName(QStringLiteral("headingFinder"));
    setAccessibleName(tr("Go to heading"));
    setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(QStringLiteral("headingField"));
    m_field->setPlaceholderText(tr("Go to heading"));
    m_field->setAccessibleName(tr("Heading to go to"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("headingList"));
    m_list->setAccessibleName(tr("Headings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setMargin(8);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textEdited, this, &HeadingFinder::list);
    connect(m_list, &QListWidget::itemClicked, this, &HeadingFinder::choose);
}

void HeadingFinder::open(const QList<OutlineHeading> &headings, int current)
{
    m_headings = headings;
    m_field->clear();
    list({});
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toInt() == current)
            m_list->setCurrentRow(row);
    }
    const QSize size(qMin(520, qMax(280, m_above->width() - 32)), qMin(64 + rowHeight * qBound(2, int(headings.size()), 12), qMax(160, m_above->height() - 64)));
    resize(size);
    move(m_above->mapToGlobal(QPoint((m_above->width() - size.width()) / 2, 32)));
    show();
    m_field->setFocus();
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void HeadingFinder::list(const QString &typed)
{
    QStringList titles;
    int highest = 6;
    for (const OutlineHeading &heading : m_headings) {
        titles.append(heading.title);
        highest = qMin(highest, heading.level);
    }
    m_list->clear();
    const QList<int> fitting = fittingTitles(typed, titles);
    for (const int i : fitting.mid(0, most)) {
        // The list as it stands in the text shows which section belongs to which; one that is sorted by fit does not.
        const QString indent = typed.trimmed().isEmpty() ? QString((m_headings[i].level - highest) * 3, QChar(QChar::Nbsp)) : QString();
        auto *item = new QListWidgetItem(indent + titles[i], m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint({0, rowHeight});
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!fitting.isEmpty());
    m_nothing->setVisible(fitting.isEmpty());
    m_nothing->setText(m_headings.isEmpty() ? tr("The text has no headings yet.") : tr("No heading matches “%1”.").arg(typed.trimmed()));
}

void HeadingFinder::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int heading = item->data(Qt::UserRole).toInt();
    close();
    emit headingChosen(heading);
}

bool HeadingFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int page = qMax(1, m_list->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
        const auto step = [this](int rows) { m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, qMax(0, m_list->count() - 1))); };
        switch (key) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_PageDown: step(page); return true;
        case Qt::Key_PageUp: step(-page); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lanyard
