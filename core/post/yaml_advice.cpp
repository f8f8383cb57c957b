// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/yaml_advice.h"

#include <QList>
#include <QRegularExpression>

namespace lanyard {

namespace {

int indentOf(QStringView line)
{
    int indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    return indent;
}

bool isEmpty(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#');
}

// "title" of `title: value`; empty: the line is no key with a value or without.
QString keyOf(QStringView line)
{
    static const QRegularExpression key(QStringLiteral("\\A\\s*([^\\s:#\"'\\[{&*!|>%@`-][^:#]*?)\\s*:(?:\\s|\\z)"));
    return key.match(line.toString()).captured(1);
}

// "title" of `title:Recap`. An address and a time of day are none.
QString keyWithoutBlank(QStringView line)
{
    static const QRegularExpression key(QStringLiteral("\\A\\s*([A-Za-z_][\\w-]*):(?!/)(?=\\S)[^:]*(?:\\z|:(?!\\s))"));
    return key.match(line.toString()).captured(1);
}

QStringView valueOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon < 0 ? QStringView() : line.mid(colon + 1).trimmed();
}

Error advice(const char *sentence, int line, const QStringList &arguments = {})
{
    return Error{"front-matter.yaml", sentence, arguments, line};
}

} // namespace

Error plainAdvice(const Error &problem, QStringView head, int firstLine)
{
    const QList<QStringView> lines = head.split(u'\n');
    const qsizetype at = problem.line - firstLine;
    if (problem.code != "front-matter.yaml" || at < 0 || at >= lines.size())
        return problem;
    const QStringView line = lines[at];
    qsizetype above = at - 1;
    while (above >= 0 && isEmpty(lines[above]))
        --above;

    if (line.left(indentOf(line)).contains(u'\t'))
        return advice(QT_TRANSLATE_NOOP("Error", "A line in the front matter is indented with a tab. Use blanks."), problem.line);

    // A line that is no key goes on into the next one, where the reader stumbles.
    for (const qsizetype suspect : {above, at}) {
        if (suspect < 0 || (suspect == above && indentOf(lines[suspect]) > 0))
            continue;
        if (const QString key = keyWithoutBlank(lines[suspect]); !key.isEmpty())
            return advice(QT_TRANSLATE_NOOP("Error", "“%1:” needs a blank behind its colon."), firstLine + int(suspect), {key});
    }
    const bool looksLikeKey = !keyOf(line).isEmpty();
    if (above >= 0 && looksLikeKey && indentOf(lines[above]) == 0 && indentOf(line) == 0 && keyOf(lines[above]).isEmpty()
        && !lines[above].contains(u':') && !lines[above].startsWith(u'-'))
        return advice(QT_TRANSLATE_NOOP("Error", "A line in the front matter is neither “key: value” nor part of the lines above."),
                      firstLine + int(above));

    if (above >= 0 && indentOf(line) > 0 && (looksLikeKey || line.trimmed().startsWith(u"- "))) {
        const int mine = indentOf(line);
        const int theirs = indentOf(lines[above]);
        if (mine > theirs && !keyOf(lines[above]).isEmpty() && !valueOf(lines[above]).isEmpty())
            return advice(QT_TRANSLATE_NOOP("Error", "This line is indented as if it belonged to “%1” above it. Let it begin where “%1” begins."),
                          problem.line, {keyOf(lines[above])});
        if (mine < theirs)
            return advice(QT_TRANSLATE_NOOP("Error", "This line begins further left than its neighbours above. Let it begin where they begin."),
                          problem.line);
    }

    if (const QStringView value = valueOf(line); looksLikeKey && (value.startsWith(u'\'') || value.startsWith(u'"'))) {
        const QChar mark = value.front();
        if (value.indexOf(mark, 1) > 0 && value.indexOf(mark, 1) < value.size() - 1)
            return mark == u'\'' ? advice(QT_TRANSLATE_NOOP("Error", "The value of “%1” goes on behind its closing quotation mark. Put all of it in "
                                                                     "quotes, and write a ' inside of them twice."),
                                          problem.line, {keyOf(line)})
                                 : advice(QT_TRANSLATE_NOOP("Error", "The value of “%1” goes on behind its closing quotation mark. Put all of it in "
                                                                     "quotes, and write \\\" for a \" inside of them."),
                                          problem.line, {keyOf(line)});
    }
    if (const QStringView value = valueOf(line); looksLikeKey && (value.startsWith(u'>') || value.startsWith(u'|')))
        return advice(QT_TRANSLATE_NOOP("Error", "A value in the front matter begins with a sign that means something to YAML. Put the value in quotes."),
                      problem.line);
    return problem;
}

} // namespace lanyard
