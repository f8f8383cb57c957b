// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lanyard {

class MarkdownEditor;

// Typewriter scrolling: the line that is written stays at the middle of the window and the paper moves. A click only puts the caret;
// the paper moves with the next key.
class Typewriter : public QObject
{
    Q_OBJECT

public:
    explicit Typewriter(MarkdownEditor *editor, QObject *parent = nullptr);

    void setOn(bool on);
    bool isOn() const { return m_on; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    MarkdownEditor *m_editor;
    bool m_on = false;
    bool m_mouse = false; // its button is down
};

} // namespace lanyard
