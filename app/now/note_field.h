// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/session_notes.h"

#include <QLineEdit>

class QLabel;

namespace lanyard {

// One line to type a note in. The talk's running time at which it was begun stands at its end.
class NoteField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    void setStamp(int second); // -1: none
    SessionNote::Kind kind() const; // by the mark that it begins with
    // Puts the mark before the words, or takes it away where it has it; can be undone.
    void toggleKind(SessionNote::Kind kind);

signals:
    void begun();     // the first letter
    void submitted(); // by Enter
    void takeBackWanted();
    void bringBackWanted();
    void listWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeStamp();

    QLabel *m_stamp;
    bool m_empty = true;
};

} // namespace lanyard
