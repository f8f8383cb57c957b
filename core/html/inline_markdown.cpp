// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/inline_markdown.h"

#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

using Kind = InlineMark::Kind;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u00a0';
}

bool usesStars(const InlineMark &mark)
{
    return mark.kind == Kind::Emphasis || mark.kind == Kind::Strong;
}

QString delimiter(const InlineMark &mark)
{
    switch (mark.kind) {
    case Kind::Emphasis: return QStringLiteral("*");
    case Kind::Strong: return QStringLiteral("**");
    case Kind::Strike: return QStringLiteral("~~");
    default: return {};
    }
}

QString tagName(const InlineMark &mark)
{
    switch (mark.kind) {
    case Kind::Emphasis: return QStringLiteral("em");
    case Kind::Strong: return QStringLiteral("strong");
    case Kind::Strike: return QStringLiteral("del");
    case Kind::Keyboard: return QStringLiteral("kbd");
    case Kind::Superscript: return QStringLiteral("sup");
    case Kind::Subscript: return QStringLiteral("sub");
    case Kind::Link: break;
    }
    return {};
}

// As one space, but for a lone no-break space within words; without characters that nobody sees.
QString collapsed(const QString &text)
{
    static const QRegularExpression unseen(QStringLiteral("[\\x{200b}\\x{feff}\\x{00ad}\\x{0000}-\\x{0008}\\x{000b}\\x{000e}-\\x{001f}]"));
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\n\\r\\f\\x{00a0}]*[ \\t\\n\\r\\f][ \\t\\n\\r\\f\\x{00a0}]*|\\x{00a0}{2,}"));
    QString result = text;
    result.remove(unseen);
    result.replace(blanks, QStringLiteral(" "));
    return result;
}

QString codeSpan(const QString &text, bool inCell)
{
    QString code = text;
    if (inCell)
        code.replace(u'|', QLatin1String("\\|"));
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool pad = code.startsWith(u'`') || code.endsWith(u'`');
    return fence + (pad ? QLatin1String(" ") : QLatin1String()) + code + (pad ? QLatin1String(" ") : QLatin1String()) + fence;
}

// Escaped as the part of a line that it is: at its start, and at its end.
QString escapedPart(const QString &text, bool starts, bool ends)
{
    QString framed = text;
    if (!starts)
        framed.prepend(u',');
    if (!ends)
        framed.append(u',');
    framed = escapedMarkdown(framed);
    return framed.mid(starts ? 0 : 1, framed.size() - (starts ? 0 : 1) - (ends ? 0 : 1));
}

} // namespace

void InlineText::add(Run run)
{
    if (!m_runs.isEmpty() && m_runs.last().kind == run.kind && m_runs.last().marks == run.marks
        && (run.kind == Run::Kind::Text || run.kind == Run::Kind::Code))
        m_runs.last().text += run.text;
    else
        m_runs.append(std::move(run));
}

void InlineText::addText(const QString &text, const Marks &marks)
{
    if (!text.isEmpty())
        add({Run::Kind::Text, text, marks});
}

void InlineText::addCode(const QString &text, const Marks &marks)
{
    if (!text.isEmpty())
        add({Run::Kind::Code, text, marks});
}

void InlineText::addMarkdown(const QString &text, const Marks &marks)
{
    add({Run::Kind::Markdown, text, marks});
}

void InlineText::addBreak()
{
    add({Run::Kind::Break, {}, {}});
}

bool InlineText::isEmpty() const
{
    return std::all_of(m_runs.begin(), m_runs.end(), [](const Run &run) {
        return run.kind == Run::Kind::Break || (run.kind != Run::Kind::Markdown && collapsed(run.text).trimmed().isEmpty());
    });
}

// Words and blanks apart, no blanks at the ends of a line, and each blank dressed only as both of its neighbours are.
QList<InlineText::Run> InlineText::tidied(Where where) const
{
    QList<Run> runs;
    const auto endsWithBlank = [&runs] {
        return runs.isEmpty() || runs.last().kind == Run::Kind::Blank || runs.last().kind == Run::Kind::Break;
    };
    for (const Run &run : m_runs) {
        if (run.kind == Run::Kind::Break) {
            if (where == Where::Heading) {
                if (!endsWithBlank())
                    runs.append({Run::Kind::Blank, QStringLiteral(" "), {}});
                continue;
            }
            if (!runs.isEmpty() && runs.last().kind == Run::Kind::Blank)
                runs.removeLast();
            runs.append(run);
            continue;
        }
        if (run.kind == Run::Kind::Markdown) {
            runs.append(run);
            continue;
        }
        const QString text = collapsed(run.text);
        qsizetype from = 0;
        qsizetype to = text.size();
        while (from < to && isBlank(text[from]))
            ++from;
        while (to > from && isBlank(text[to - 1]))
            --to;
        if (from > 0 && !endsWithBlank())
            runs.append({Run::Kind::Blank, text.left(from).contains(u' ') ? QStringLiteral(" ") : QString(text[0]), {}});
        if (from == to)
            continue;
        runs.append({run.kind, text.mid(from, to - from), run.marks});
        if (to < text.size())
            runs.append({Run::Kind::Blank, text.mid(to).contains(u' ') ? QStringLiteral(" ") : QString(text[to]), {}});
    }
    while (!runs.isEmpty() && endsWithBlank())
        runs.removeLast();
    while (!runs.isEmpty() && runs.first().kind == Run::Kind::Break)
        runs.removeFirst();
    for (qsizetype i = 1; i + 1 < runs.size(); ++i) {
        if (runs[i].kind != Run::Kind::Blank && runs[i].kind != Run::Kind::Break)
            continue;
        qsizetype next = i + 1;
        while (next < runs.size() && (runs[next].kind == Run::Kind::Blank || runs[next].kind == Run::Kind::Break))
            ++next;
        if (next == runs.size())
            break;
        for (const InlineMark &mark : std::as_const(runs[i - 1].marks)) {
            if (runs[next].marks.contains(mark))
                runs[i].marks.append(mark);
        }
    }
    return runs;
}

// Marks as a tree of what opens and closes: what lasts longest is outside.
QList<InlineText::Token> InlineText::tokens(const QList<Run> &runs)
{
    QList<Token> tokens;
    QList<int> open; // indexes of tokens
    const auto close = [&] {
        Token token{Token::Kind::Close, tokens[open.last()].mark, open.last(), false, {}};
        tokens[open.last()].pair = int(tokens.size());
        tokens.append(token);
        open.removeLast();
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Marks &marks = runs[i].marks;
        while (std::any_of(open.begin(), open.end(), [&](int at) { return !marks.contains(tokens[at].mark); }))
            close();
        struct Opening
        {
            InlineMark mark;
            qsizetype until;
        };
        QList<Opening> opening;
        for (const InlineMark &mark : marks) {
            if (std::any_of(open.begin(), open.end(), [&](int at) { return tokens[at].mark == mark; }))
                continue;
            qsizetype until = i;
            while (until < runs.size() && until - i < 1000 && runs[until].marks.contains(mark))
                ++until;
            opening.append({mark, until});
        }
        std::stable_sort(opening.begin(), opening.end(), [](const Opening &a, const Opening &b) { return a.until > b.until; });
        for (const Opening &each : std::as_const(opening)) {
            open.append(int(tokens.size()));
            tokens.append({Token::Kind::Open, each.mark, -1, false, {}});
        }
        tokens.append({Token::Kind::Words, {}, -1, false, runs[i]});
    }
    while (!open.isEmpty())
        close();
    return tokens;
}

// CommonMark reads stars and tildes as marks only where they lean against a word; and one that closes must not touch one that opens.
void InlineText::chooseTags(QList<Token> &tokens)
{
    const auto edge = [&tokens](qsizetype at, int step) -> QChar {
        for (qsizetype i = at + step; i >= 0 && i < tokens.size(); i += step) {
            const Token &token = tokens[i];
            if (token.kind == Token::Kind::Words)
                return token.run.kind == Run::Kind::Text || token.run.kind == Run::Kind::Blank
                    ? (step > 0 ? token.run.text.front() : token.run.text.back())
                    : token.run.kind == Run::Kind::Break ? QChar(u' ') : QChar(u'`');
            if (!usesStars(token.mark) || token.tag)
                return u'[';
        }
        return u' ';
    };
    const auto kindOf = [](QChar c) { return c.isSpace() ? 0 : c.isPunct() || c.isSymbol() ? 1 : 2; };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        Token &token = tokens[i];
        if (token.kind != Token::Kind::Open || token.mark.kind == Kind::Link)
            continue;
        if (delimiter(token.mark).isEmpty()) {
            token.tag = true;
        } else {
            const auto leans = [&](qsizetype at, int inward) {
                const int inside = kindOf(edge(at, inward));
                const int outside = kindOf(edge(at, -inward));
                return inside == 2 || (inside == 1 && outside < 2);
            };
            const bool touches = i > 0 && tokens[i - 1].kind == Token::Kind::Close && !tokens[i - 1].tag
                && !delimiter(tokens[i - 1].mark).isEmpty();
            token.tag = touches || !leans(i, 1) || !leans(token.pair, -1);
        }
        tokens[token.pair].tag = token.tag;
    }
}

// <https://example.org> instead of [https://example.org](https://example.org)
bool InlineText::isBareAddress(const QList<Token> &tokens, qsizetype open)
{
    if (tokens[open].pair != open + 2 || tokens[open + 1].run.kind != Run::Kind::Text || !tokens[open].mark.title.isEmpty())
        return false;
    const QString &text = tokens[open + 1].run.text;
    static const QRegularExpression address(QStringLiteral("\\Ahttps?://[^\\s<>{}\\\\|]+\\z"));
    return address.match(text).hasMatch() && (text == tokens[open].mark.url || QUrl(text) == QUrl(tokens[open].mark.url));
}

QString InlineText::markdown(Where where) const
{
    QList<Run> joined;
    for (const Run &run : tidied(where)) {
        const bool words = run.kind == Run::Kind::Text || run.kind == Run::Kind::Blank;
        if (!joined.isEmpty() && words && joined.last().kind == Run::Kind::Text && joined.last().marks == run.marks) {
            joined.last().text += run.text;
        } else {
            joined.append(run);
            if (run.kind == Run::Kind::Blank)
                joined.last().kind = Run::Kind::Text;
        }
    }
    QList<Token> all = tokens(joined);
    chooseTags(all);

    QString out;
    bool lineStart = true;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Token &token = all[i];
        if (token.kind == Token::Kind::Words) {
            const bool last = i + 1 == all.size() || all[i + 1].run.kind == Run::Kind::Break;
            switch (token.run.kind) {
            case Run::Kind::Text:
            case Run::Kind::Blank:
                out += escapedPart(token.run.text, lineStart && where == Where::Paragraph, last && where != Where::Cell);
                break;
            case Run::Kind::Code: out += codeSpan(token.run.text, where == Where::Cell); break;
            case Run::Kind::Markdown: out += token.run.text; break;
            case Run::Kind::Break: out += where == Where::Cell ? QLatin1String("<br>") : QLatin1String("  \n"); break;
            }
            lineStart = token.run.kind == Run::Kind::Break;
            continue;
        }
        const bool opens = token.kind == Token::Kind::Open;
        if (token.mark.kind == Kind::Link) {
            if (opens && isBareAddress(all, i)) {
                out += u'<' + all[i + 1].run.text + u'>';
                i += 2;
            } else if (opens) {
                if (out.endsWith(u'!')) // would make a picture of the link
                    out.insert(out.size() - 1, u'\\');
                out += u'[';
            } else {
                out += QLatin1String("](") + addressDestination(token.mark.url);
                if (!token.mark.title.isEmpty())
                    out += QLatin1String(" \"") + escapedTitle(token.mark.title) + u'"';
                out += u')';
            }
        } else if (token.tag) {
            out += (opens ? QLatin1String("<") : QLatin1String("</")) + tagName(token.mark) + u'>';
        } else {
            out += delimiter(token.mark);
        }
        lineStart = false;
    }
    return out;
}

} // namespace lanyard
