// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_notice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

PreviewNotice::PreviewNotice(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_again(new QPushButton(tr("Try Again")))
{
    m_text->setObjectName(QStringLiteral("previewNotice"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_again->setObjectName(QStringLiteral("previewAgain"));
    m_again->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_text);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        emit againWanted();
    });
}

void PreviewNotice::say(const QString &sentence, Again again)
{
    m_text->setText(sentence);
    m_again->setVisible(again == Again::Offered);
}

bool PreviewNotice::offersAgain() const
{
    return m_again->isVisibleTo(this);
}

} // namespace lanyard
