// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

// How words of a paragraph are dressed.
struct InlineMark
{
    enum class Kind { Link, Emphasis, Strong, Strike, Keyboard, Superscript, Subscript };
    Kind kind = Kind::Emphasis;
    QString url; // Link
    QString title;

    bool operator==(const InlineMark &) const = default;
};

// The words of one paragraph, heading or cell with their marks, and how they are written as Markdown. Marks that meet are joined,
// blanks move out of them, and where the stars would not be read as marks an HTML tag takes their place.
class InlineText
{
public:
    enum class Where { Paragraph, Heading, Cell };
    using Marks = QList<InlineMark>; // the outer first

    // Blanks are taken as a browser shows them: many as one.
    void addText(const QString &text, const Marks &marks);
    void addCode(const QString &text, const Marks &marks);
    void addMarkdown(const QString &text, const Marks &marks); // as it is: a picture, a footnote's mark
    void addBreak();

    bool isEmpty() const; // nothing to be seen
    void clear() { m_runs.clear(); }
    QString markdown(Where where) const;

private:
    struct Run
    {
        enum class Kind { Text, Blank, Code, Markdown, Break };
        Kind kind = Kind::Text;
        QString text;
        Marks marks;
    };
    struct Token
    {
        enum class Kind { Open, Close, Words };
        Kind kind = Kind::Words;
        InlineMark mark;
        int pair = -1;  // the token at the mark's other end
        bool tag = false; // written as HTML
        Run run;
    };

    void add(Run run);
    QList<Run> tidied(Where where) const;
    static QList<Token> tokens(const QList<Run> &runs);
    static void chooseTags(QList<Token> &tokens);
    static bool isBareAddress(const QList<Token> &tokens, qsizetype open);

    QList<Run> m_runs;
};

} // namespace lanyard
