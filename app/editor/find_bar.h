// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/text_search.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace lanyard {

class DocumentFlow;
class MarkdownEditor;
class TextFinder;

// Finds text in the editor as you type, next and previous, with a count; and puts other words in its place. What was looked for
// last stays for F3 when the bar is closed.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(MarkdownEditor *editor, DocumentFlow &flow, QWidget *parent = nullptr);

    SearchTerm term() const;
    void setTerm(const SearchTerm &term); // from the last time; goes nowhere

public slots:
    void open(); // with the selection, if it is within one line
    void openToReplace();
    void findNext();
    void findPrevious();
    void close();

signals:
    void used(const lanyard::SearchTerm &term); // looked for by Enter, F3, or when the bar was closed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeSearch(QGridLayout *grid);
    void placeReplacement(QGridLayout *grid);
    QToolButton *option(const QString &name, const QString &iconName, const QString &tip);
    void show(bool replacing);
    void look(bool again);
    void go(bool backwards);
    Replacement replacement() const;
    void tell();
    void tellReplaced(int count);
    QString problem() const;

    MarkdownEditor *m_editor;
    TextFinder *m_finder;
    QLineEdit *m_field;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QLabel *m_problem;
    QToolButton *m_matchCase;
    QToolButton *m_wholeWord;
    QToolButton *m_regex;
    QToolButton *m_inSelection;
    QToolButton *m_keepCase;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QWidget *m_replaceOptions;
    bool m_backwards = false; // the last step
    int m_replaced = 0; // just now; 0: something else was done since
    bool m_replacingAll = false;
};

} // namespace lanyard
