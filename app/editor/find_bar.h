// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace lanyard {

// Finds text in the editor: as you type, next and previous, with a count.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *editor, QWidget *parent = nullptr);

public slots:
    void open(); // with the selection, if it is within one line
    void findNext();
    void findPrevious();
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Direction { Next, Previous, Here };
    void find(Direction direction);
    void showCount();

    QPlainTextEdit *m_editor;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_matchCase;
};

} // namespace lanyard
