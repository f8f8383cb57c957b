// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace lanyard {

class MarkdownEditor;

// What the keys and the mouse do in lists, quotes and tables, and the way of every help into the text: one step of undo, after which
// the selection is as it was.
class WritingHelps : public QObject
{
    Q_OBJECT

public:
    explicit WritingHelps(MarkdownEditor *editor);

    using Help = std::function<std::optional<Change>(const Lines &lines, const Selection &selection)>;
    bool run(const Help &help); // false: it has nothing to do here
    void apply(const Change &change); // nothing in a text that is only to be read
    Selection selection() const;
    MarkdownEditor *editor() const { return m_editor; }

    // Asked before lists and tables are when Tab, Shift+Tab or Escape is pressed; true: it was theirs.
    using KeyTaker = std::function<bool(QKeyEvent *event)>;
    void addKeyTaker(KeyTaker taker) { m_takers.append(std::move(taker)); }
    // Asked when nothing else wants the Tab.
    void setTabFallback(std::function<bool()> fallback) { m_tabFallback = std::move(fallback); }

    // While the keyboard is in a panel its changes are taken back there, and the text's caret and place stay as they are.
    void undo();
    void redo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isElsewhere() const; // the keyboard
    void undoHere();
    bool isCommand(const QKeyEvent *event) const;
    bool key(QKeyEvent *event);
    bool enter();
    bool tab(bool back);
    // The line of the task whose box is under the pointer; -1: none.
    int taskAt(const QPoint &point) const;
    void showPointer(const QPoint &point);

    MarkdownEditor *m_editor;
    QList<KeyTaker> m_takers;
    std::function<bool()> m_tabFallback;
    // What was selected before the help that made this many steps of undo. Another edit that makes as many takes its place.
    QMap<int, Selection> m_before;
    int m_pressedTask = -1;
};

} // namespace lanyard
