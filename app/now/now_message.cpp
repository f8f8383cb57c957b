// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/now_message.h"

#include "app/ui/icons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lanyard {

NowMessage::NowMessage(QWidget *parent) : NoticeFrame(parent), m_words(new QLabel), m_again(new QToolButton)
{
    setObjectName(QStringLiteral("nowMessage"));
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("warning")).pixmap(16, 16));
    sign->setAccessibleName(tr("Warning"));
    m_words->setObjectName(QStringLiteral("nowMessageWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again->setObjectName(QStringLiteral("nowTryAgain"));
    m_again->setText(tr("Try &Again"));
    m_again->setAutoRaise(true);
    auto *away = new QToolButton;
    away->setIcon(icon(QStringLiteral("close")));
    away->setAutoRaise(true);
    away->setToolTip(tr("Dismiss"));
    away->setAccessibleName(tr("Dismiss this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_again);
    row->addWidget(away);
    connect(m_again, &QToolButton::clicked, this, &NowMessage::tryAgain);
    connect(away, &QToolButton::clicked, this, &NowMessage::clear);
    hide();
}

void NowMessage::tell(const QString &sentence, Way way)
{
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    m_again->setVisible(way == Way::TryAgain);
    show();
    emit changed();
}

void NowMessage::clear()
{
    if (isHidden())
        return;
    m_words->clear();
    hide();
    emit changed();
}

QString NowMessage::sentence() const
{
    return m_words->text();
}

} // namespace lanyard
