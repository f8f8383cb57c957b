// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/merge_box.h"

#include "core/event/name_likeness.h"
#include "core/event/person_merge.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace lanyard {
namespace {

QString asLabel(const Speaker &speaker)
{
    QString text = speaker.affiliation.isEmpty() ? speaker.name : speaker.name + QStringLiteral(" (") + speaker.affiliation + u')';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

MergeBox::MergeBox(QWidget *parent)
    : NoticeFrame(parent), m_question(new QLabel), m_first(new QRadioButton), m_second(new QRadioButton),
      m_yes(new QPushButton(tr("Mer&ge into One"))), m_no(new QPushButton(tr("T&wo People")))
{
    setObjectName(QStringLiteral("mergeBox"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_first->setObjectName(QStringLiteral("spellingOne"));
    m_second->setObjectName(QStringLiteral("spellingTwo"));
    m_yes->setObjectName(QStringLiteral("mergePeople"));
    m_no->setObjectName(QStringLiteral("twoPeople"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addWidget(m_first);
    column->addWidget(m_second);
    column->addLayout(buttons);

    connect(m_yes, &QPushButton::clicked, this,
            [this] { emit merged(m_first->isChecked() ? oneOf(m_one, m_other) : oneOf(m_other, m_one)); });
    connect(m_no, &QPushButton::clicked, this, [this] { emit declined(m_one.id, m_other.id); });
}

void MergeBox::ask(const Speaker &one, const Speaker &other, Asked asked)
{
    if (m_one.id != one.id || m_other.id != other.id) {
        const bool first = isLikelier(one.name, other.name);
        m_first->setChecked(first);
        m_second->setChecked(!first);
    }
    m_one = one;
    m_other = other;
    m_first->setText(asLabel(one));
    m_second->setText(asLabel(other));
    const bool choice = m_first->text() != m_second->text();
    if (!choice)
        m_question->setText(tr("“%1” stands here twice. Is it one person?").arg(one.name));
    else
        m_question->setText(asked == Asked::ByLikeness ? tr("Two names that may be one person’s. Which spelling stays?")
                                                       : tr("If the two are one person: which spelling stays?"));
    m_first->setVisible(choice);
    m_second->setVisible(choice);
    m_yes->setAccessibleDescription(m_question->text());
    m_no->setVisible(asked == Asked::ByLikeness);
}

} // namespace lanyard
