// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/text_count.h"

#include "core/review/text_statistics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace lanyard {

GoalLine::GoalLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("goalLine"));
    setFixedSize(96, 4);
}

void GoalLine::show(int words, int goal)
{
    m_part = goal > 0 ? qBound(0.0, double(words) / goal, 1.0) : 0;
    setVisible(goal > 0);
    const QString sentence = tr("%L1 of %L2 words written").arg(words).arg(goal);
    setToolTip(sentence);
    setAccessibleName(sentence);
    update();
}

void GoalLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(rect());
    QColor groove = palette().color(QPalette::WindowText);
    groove.setAlphaF(0.18f);
    painter.setBrush(groove);
    painter.drawRoundedRect(whole, 2, 2);
    if (m_part <= 0)
        return;
    QRectF done = whole;
    done.setWidth(qMax(4.0, whole.width() * m_part));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(whole.right());
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(done, 2, 2);
}

TextCount::TextCount(QWidget *parent) : QWidget(parent), m_label(new QLabel), m_line(new GoalLine)
{
    m_label->setObjectName(QStringLiteral("wordCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_line, 0, Qt::AlignVCenter);
    row->addWidget(m_label);
    tell();
}

void TextCount::setWords(int words)
{
    m_words = words;
    tell();
}

void TextCount::setSelected(int words)
{
    m_selected = words;
    tell();
}

void TextCount::setReading(int wordsPerMinute)
{
    m_wordsPerMinute = wordsPerMinute;
    tell();
}

void TextCount::setGoal(int words)
{
    m_goal = words;
    tell();
}

void TextCount::tell()
{
    const QString words = tr("%Ln word(s)", nullptr, m_words);
    if (m_selected >= 0)
        m_label->setText(tr("%1 of %2", "56 of 1,234 words").arg(locale().toString(m_selected), words));
    else if (const int minutes = readingMinutes(m_words, m_wordsPerMinute); minutes > 0)
        m_label->setText(tr("%1 · %L2 min").arg(words).arg(minutes));
    else
        m_label->setText(words);
    m_line->show(m_words, m_goal);
}

} // namespace lanyard
