// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/details.h"
#include "core/post/text_edit.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lanyard {

// A field of the form: its name above, what is typed below, and a line of what is worth knowing. What was typed waits until the
// form takes it; what the text says meanwhile waits behind it.
class FormField : public QWidget
{
    Q_OBJECT

public:
    // `name` is the field's object name, that of what is typed into ends in "Input".
    FormField(const QString &name, const QString &label, QWidget *parent = nullptr);

    void setDetails(const Details &details);
    bool isPending() const { return m_pending; } // typed and not in the text yet
    void setTaken() { m_pending = false; }
    void fail(const Error &error); // what was typed can't be written
    // Emptied fields are taken when they are left: who empties one is often about to type.
    virtual bool isEmpty() const { return false; }
    // Half of what is typed would be something else; so it is taken only when the field is left.
    virtual bool waitsUntilLeft() const { return false; }
    // What is half typed becomes a value.
    virtual void finishTyping() {}
    // The change of the head that gives it what was typed.
    [[nodiscard]] virtual Result<QList<TextEdit>> edits(const Post &post) const = 0;

signals:
    void touched();
    void left();     // the keyboard went elsewhere
    void interrupted(); // a menu or a shortcut is about to look at the text
    void lineWanted(int line); // 1-based

protected:
    virtual void fill(const Details &details) = 0;
    // What else is worth knowing, as plain text; empty: nothing. And whether it may be changed.
    virtual QString noteFor(const Details &details) const;
    virtual std::optional<Error> whyNot(const Details &details) const;

    void setInput(QWidget *input); // below the name, as the one that the name stands for
    void watch(QWidget *input);    // one more that can have the keyboard
    void addBeside(QWidget *widget); // at the right of the name
    void touch();
    bool isFilling() const { return m_filling; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVBoxLayout *column() const { return m_column; }

private:
    void setNote(const QString &text, int line);
    void drawQuiet();

    QHBoxLayout *m_top;
    QVBoxLayout *m_column;
    QLabel *m_label;
    QLabel *m_note;
    QWidget *m_input = nullptr;
    QList<QWidget *> m_inputs;
    bool m_pending = false;
    bool m_filling = false;
};

// Puts a text into a field and keeps the caret where it stands in it. A blank that somebody is about to put a word behind stays.
void renewText(QLineEdit *field, const QString &text);

} // namespace lanyard
