// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/star_rating.h"

#include "app/ui/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int stars = 5;
constexpr int starSize = 16;
constexpr int cell = starSize + 4;

} // namespace

StarRating::StarRating(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rating"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Rating (1 to 5, 0 takes it away)"));
    setAccessibleName(tr("Rating"));
    setRating(0);
}

QSize StarRating::sizeHint() const
{
    return {stars * cell, starSize + 8};
}

void StarRating::setRating(int rating)
{
    m_rating = std::clamp(rating, 0, stars);
    setAccessibleDescription(m_rating > 0 ? tr("%n of 5 stars", nullptr, m_rating) : tr("No rating"));
    update();
}

void StarRating::rate(int rating)
{
    const int settled = std::clamp(rating, 0, stars);
    if (settled == m_rating)
        return;
    setRating(settled);
    emit rated(settled);
}

void StarRating::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int star = 0; star < stars; ++star) {
        const QRect box(star * cell + 2, (height() - starSize) / 2, starSize, starSize);
        icon(star < m_rating ? QStringLiteral("star-full") : QStringLiteral("star"))
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box), Qt::AlignCenter,
                   star < m_rating ? QIcon::Normal : QIcon::Disabled);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void StarRating::mousePressEvent(QMouseEvent *event)
{
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - int(event->position().x()) : int(event->position().x());
    const int star = x / cell + 1;
    rate(star == m_rating ? 0 : star);
}

void StarRating::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
        rate(event->key() - Qt::Key_0);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        rate(m_rating + (event->key() == Qt::Key_Right ? forward : -forward));
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
