// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notice_bar.h"

#include "app/ui/icons.h"

namespace lanyard {

namespace {

constexpr int mostLines = 4;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : NoticeFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_detailsButton(new QToolButton)
{
    setObjectName(QStringLiteral("noticeBar"));
    m_icon->setPixmap(icon(QStringLiteral("information")).pixmap(16, 16));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *closeButton = new QToolButton;
    closeButton->setObjectName(QStringLiteral("closeNotice"));
    closeButton->setIcon(icon(QStringLiteral("close")));
    closeButton->setToolTip(tr("Close this notice"));
    closeButton->setAccessibleName(closeButton->toolTip());
    closeButton->setAutoRaise(true);
    connect(closeButton, &QToolButton::clicked, this, &NoticeBar::clear);

    m_detailsButton->setObjectName(QStringLiteral("noticeDetails"));
    m_detailsButton->setText(tr("Details…"));
    m_detailsButton->hide();
    connect(m_detailsButton, &QToolButton::clicked, this, [this] { emit detailsWanted(m_detailed, m_details); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_detailsButton, 0, Qt::AlignTop);
    layout->addWidget(closeButton, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(const QString &sentence)
{
    if (m_sentences.contains(sentence))
        return;
    m_sentences.append(sentence);
    QStringList shown = m_sentences.mid(0, mostLines);
    if (m_sentences.size() > mostLines)
        shown.append(tr("And %n more.", nullptr, int(m_sentences.size()) - mostLines));
    m_text->setText(shown.join(u'\n'));
    setAccessibleDescription(m_text->text());
    show();
}

void NoticeBar::tell(const QString &sentence, const QStringList &details)
{
    m_detailed = sentence;
    m_details = details;
    m_detailsButton->setVisible(!details.isEmpty());
    tell(sentence);
}

void NoticeBar::clear()
{
    m_sentences.clear();
    m_details.clear();
    m_detailsButton->hide();
    m_text->clear();
    hide();
}

QString NoticeBar::text() const
{
    return m_sentences.join(u'\n');
}

} // namespace lanyard
