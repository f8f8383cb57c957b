// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sidebar.h"

#include "app/ui/filter_list.h"
#include "app/ui/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace lanyard {

Sidebar::Sidebar(QAbstractItemView *view, const EmptyState &empty, QWidget *parent)
    : QWidget(parent), m_list(new FilterList(view)), m_pages(new QStackedWidget(this)), m_contents(new QSplitter(Qt::Vertical)),
      m_emptyIcon(new QLabel), m_emptyIconName(empty.icon)
{
    m_contents->setChildrenCollapsible(false);
    m_contents->addWidget(m_list);
    m_contents->setStretchFactor(0, 1);
    m_pages->addWidget(m_contents);
    m_pages->addWidget(emptyPage(empty));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setFocusProxy(m_list->field());
    showEmptyState(true);
}

QLineEdit *Sidebar::filterField() const
{
    return m_list->field();
}

void Sidebar::addBelow(QWidget *widget)
{
    m_contents->addWidget(widget);
    m_contents->setStretchFactor(m_contents->indexOf(widget), 0);
}

void Sidebar::showEmptyState(bool empty)
{
    m_pages->setCurrentIndex(empty ? 1 : 0);
}

void Sidebar::changeEvent(QEvent *event)
{
    // A label holds a finished picture, so it has to be drawn again in the new colours.
    if (event->type() == QEvent::PaletteChange)
        drawEmptyIcon();
    QWidget::changeEvent(event);
}

void Sidebar::drawEmptyIcon()
{
    m_emptyIcon->setPixmap(icon(m_emptyIconName).pixmap({48, 48}, devicePixelRatioF(), QIcon::Disabled));
}

QWidget *Sidebar::emptyPage(const EmptyState &empty)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("emptyState"));
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    drawEmptyIcon();

    auto *sentence = new QLabel(empty.sentence);
    sentence->setObjectName(QStringLiteral("emptySentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);

    auto *action = new QPushButton(empty.action);
    action->setObjectName(QStringLiteral("emptyAction"));
    action->setAccessibleDescription(empty.sentence);
    connect(action, &QPushButton::clicked, this, &Sidebar::emptyActionTriggered);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_emptyIcon);
    column->addWidget(sentence);
    column->addWidget(action, 0, Qt::AlignHCenter);
    if (!empty.otherAction.isEmpty()) {
        auto *other = new QPushButton(empty.otherAction);
        other->setObjectName(QStringLiteral("otherEmptyAction"));
        other->setFlat(true);
        connect(other, &QPushButton::clicked, this, &Sidebar::otherEmptyActionTriggered);
        column->addWidget(other, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    return page;
}

} // namespace lanyard
