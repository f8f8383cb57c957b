// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace lanyard {

// How far a post has come towards its goal, as a slim line.
class GoalLine : public QWidget
{
    Q_OBJECT

public:
    explicit GoalLine(QWidget *parent = nullptr);

    void show(int words, int goal);
    double part() const { return m_part; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0; // 0 to 1
};

// The length of the text in one line of the status bar: "1,234 words · 5 min", or of what is selected: "56 of 1,234 words", with
// the goal beside it.
class TextCount : public QWidget
{
    Q_OBJECT

public:
    explicit TextCount(QWidget *parent = nullptr);

    void setWords(int words);
    void setSelected(int words); // -1: nothing is selected
    void setReading(int wordsPerMinute);
    void setGoal(int words); // 0: none

private:
    void tell();

    QLabel *m_label;
    GoalLine *m_line;
    int m_words = 0;
    int m_selected = -1;
    int m_wordsPerMinute = 230;
    int m_goal = 0;
};

} // namespace lanyard
