// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_bar.h"

#include "app/preview/preview_looks.h"
#include "app/ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace lanyard {

namespace {

// The style's own mark of a menu lies over the words.
const QString withoutMark = QStringLiteral("QToolButton::menu-indicator { image: none; }");

} // namespace

PreviewBar::PreviewBar(PreviewLooks &looks, const QList<QAction *> &more, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_style(new QToolButton)
{
    setObjectName(QStringLiteral("previewBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);

    const auto finish = [](QToolButton *button) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus); // the editor keeps the keyboard after a click
        button->setIconSize({16, 16});
    };

    auto *styles = new QMenu(m_style);
    styles->setToolTipsVisible(true);
    styles->setLayoutDirection(layoutDirection()); // not that of the button below
    styles->addActions(looks.styles());
    styles->addSeparator();
    styles->addActions({looks.ownSheet(), looks.chooseSheet()});
    m_style->setObjectName(QStringLiteral("lookButton"));
    m_style->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_style->setIcon(icon(QStringLiteral("chevron-down")));
    m_style->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the mark behind the name
    m_style->setStyleSheet(withoutMark);
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_style->setMenu(styles);
    finish(m_style);
    layout->addWidget(m_style);
    layout->addStretch(1);

    for (QAction *action : looks.widths() + QList<QAction *>{looks.dark()}) {
        if (action == looks.dark())
            layout->addSpacing(8);
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text().remove(u'&'));
        finish(button);
        layout->addWidget(button);
    }
    if (!more.isEmpty()) {
        layout->addSpacing(8);
        auto *button = new QToolButton;
        auto *menu = new QMenu(button);
        for (QAction *action : more)
            menu->addAction(action);
        button->setObjectName(QStringLiteral("morePreviewButton"));
        button->setIcon(icon(QStringLiteral("more")));
        button->setToolTip(tr("Copy, print and save"));
        button->setAccessibleName(button->toolTip());
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
        button->setStyleSheet(withoutMark);
        finish(button);
        layout->addWidget(button);
    }
    connect(&looks, &PreviewLooks::changed, this, &PreviewBar::showStyle);
    showStyle();
}

void PreviewBar::showStyle()
{
    const QString name = m_looks.styles().at(int(m_looks.look().style))->text().remove(u'&');
    m_style->setText(name);
    m_style->setToolTip(tr("How the preview looks"));
    m_style->setAccessibleName(tr("Look: %1").arg(name));
}

void PreviewBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_looks.setApplicationDark(palette().color(QPalette::Base).lightness() < 128);
}

void PreviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setOpacity(0.5);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace lanyard
