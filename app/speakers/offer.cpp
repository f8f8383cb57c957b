// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/offer.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lanyard {

Offer::Offer(const QString &sentence, const QString &action, QWidget *parent) : NoticeFrame(parent), m_button(new QPushButton(action))
{
    auto *label = new QLabel(sentence);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_button->setAccessibleDescription(sentence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &Offer::taken);
}

} // namespace lanyard
