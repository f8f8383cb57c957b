// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/talk_button.h"

#include "app/ui/icons.h"
#include "app/ui/marks.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace lanyard {

namespace {

constexpr int margin = 8;
constexpr int arrow = 16;

} // namespace

TalkButton::TalkButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TalkButton::setLines(const QString &title, const QString &detail)
{
    m_title = title;
    m_detail = detail;
    const QString all = detail.isEmpty() ? title : tr("%1. %2").arg(title, detail);
    setAccessibleName(all);
    setAccessibleDescription(tr("Chooses another talk."));
    setToolTip(QStringLiteral("<p>%1</p>").arg(all.toHtmlEscaped()));
    update();
}

QFont TalkButton::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont TalkButton::detailFont() const
{
    QFont smaller = font();
    if (smaller.pointSizeF() > 0)
        smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    return smaller;
}

QSize TalkButton::sizeHint() const
{
    return {320, QFontMetrics(titleFont()).height() + QFontMetrics(detailFont()).height() + margin / 2};
}

QSize TalkButton::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void TalkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const QRect all = rect().adjusted(margin, 0, -margin, 0);
    const QRect words = QStyle::visualRect(layoutDirection(), all, all.adjusted(0, 0, -arrow - margin, 0));
    const QRect sign = QStyle::visualRect(layoutDirection(), all, QRect(all.right() + 1 - arrow, all.center().y() - arrow / 2, arrow, arrow));
    const int aligned = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine;
    const QFontMetrics upper(titleFont());
    const QFontMetrics lower(detailFont());
    const int height = upper.height() + (m_detail.isEmpty() ? 0 : lower.height());
    const int top = words.top() + (words.height() - height) / 2;
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(words.left(), top, words.width(), upper.height()), aligned, upper.elidedText(m_title, Qt::ElideRight, words.width()));
    painter.setFont(detailFont());
    painter.setPen(quiet(palette(), QPalette::WindowText, QPalette::Window));
    painter.drawText(QRect(words.left(), top + upper.height(), words.width(), lower.height()), aligned,
                     lower.elidedText(m_detail, Qt::ElideRight, words.width()));
    lanyard::icon(QStringLiteral("chevron-down")).paint(&painter, sign);
}

} // namespace lanyard
