// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace lanyard {

class Spelling;

// The settings of spelling: whether, in which languages, and the person's own words. Holds at once.
class SpellingPage : public QWidget
{
    Q_OBJECT

public:
    explicit SpellingPage(Spelling &spelling, QWidget *parent = nullptr);

private:
    void showLanguages();
    void showWords();

    Spelling &m_spelling;
    QListWidget *m_languages;
    QLabel *m_hint;
    QListWidget *m_words;
    QPushButton *m_remove;
    bool m_filling = false;
};

// How to come by a dictionary, in plain sentences.
QString dictionaryHelp(const Spelling &spelling);

} // namespace lanyard
