// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

// One thing that was noted during a talk.
struct SessionNote
{
    enum class Kind { Words, Quote, ToDo, Idea };

    Kind kind = Kind::Words;
    QString text;     // Markdown as it was typed, without stamp and mark; further lines behind '\n'
    int second = -1;  // of the talk's running time; -1: not said
    bool done = false; // of a to-do that somebody ticked: "- [x] …"

    bool operator==(const SessionNote &) const = default;
};

// The text of a notes file: a Markdown list that people read and edit, too.
//
//     # A tide table in 200 lines
//
//     - 0:40 plain words, forty seconds into the talk
//     - 12:30 > a sentence that was said
//     - 13:05 ! something to do; as a task of Markdown, "- [ ] 13:05 something", too
//     - 1:02:30 ? an idea
//
// A mark has a blank behind it. Words that begin like a mark or a stamp carry a backslash ("\> 5", "12\:30"). Whatever else stands in the
// file is kept as it is; its paragraphs, quotes and items are notes as well, for a person wrote them. Headings, rules and comments are none.
class SessionNotes
{
public:
    explicit SessionNotes(const QString &text = {}); // every line ends with '\n'

    const QString &text() const { return m_text; }
    const QList<SessionNote> &notes() const { return m_notes; } // in the file's order; none is empty
    // These change the lines of the one note, and nothing else.
    void append(const SessionNote &note); // behind all that is there
    void replace(int index, const SessionNote &note);
    void remove(int index);

    bool operator==(const SessionNotes &other) const { return m_text == other.m_text; }

private:
    friend class NotesReader;
    struct Place
    {
        int first = 0;
        int count = 1;
        QString marker; // "- ", "  * "; empty: a paragraph
        bool box = false; // "[ ] "
    };
    void setLines(const QStringList &lines);
    static QStringList written(const SessionNote &note, const Place &place);

    QString m_text;
    QList<SessionNote> m_notes;
    QList<Place> m_places; // of each note, in lines
};

// What a person typed in one line: "> said", "!call them", "? why" have a mark of their own, anything else is words. Blanks are put right.
SessionNote typedNote(const QString &line, int second = -1);
// The other way, for a field to edit it in: "> said". One line.
QString typedText(const SessionNote &note);

QString runningTime(int second); // "0:40", "12:30", "1:02:30"

} // namespace lanyard
