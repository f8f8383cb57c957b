// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/markdown/random_edits.h"

namespace lanyard::test {

RandomEdits::RandomEdits(unsigned seed, QStringList excerpts)
    : m_random(seed)
    , m_excerpts(std::move(excerpts))
{
}

QString RandomEdits::character()
{
    static const QString characters = QStringLiteral("aeinrst  \t*_`~[]()<>!#-=+|:\\\"'&;{}%^.0123x/é日\u0301\r");
    static const QStringList rare{QStringLiteral("😀"), QString(QChar(0)), QString(QChar(0xd800)), QString(QChar(0xe000)), QStringLiteral("\ufeff")};
    return upTo(60) == 0 ? rare[upTo(rare.size())] : QString(characters[upTo(characters.size())]);
}

QString RandomEdits::snippet()
{
    static const QStringList snippets{QStringLiteral("```"), QStringLiteral("~~~"), QStringLiteral("    code"), QStringLiteral("<div>"),
        QStringLiteral("</div>"), QStringLiteral("<!--"), QStringLiteral("-->"), QStringLiteral("<script>"), QStringLiteral("</script>"),
        QStringLiteral("- item"), QStringLiteral("  more"), QStringLiteral("2. two"), QStringLiteral("> quote"), QStringLiteral(">"),
        QStringLiteral("# Footnotes"), QStringLiteral("## Footnotes"), QStringLiteral("==="), QStringLiteral("---"), QStringLiteral("***"),
        QStringLiteral("[ada]: /new"), QStringLiteral("[Grace]: <x> \"t\""), QStringLiteral("[a]: /{{ site.url }}"),
        QStringLiteral("[^one]: note"), QStringLiteral("[^two]: other[^one]"), QStringLiteral("[^new]: note"), QStringLiteral("    more of it"),
        QStringLiteral("text[^one] and[^two] [^new]"), QStringLiteral("see [ada], [Grace][], [x][a]"), QStringLiteral("| a | b |"),
        QStringLiteral("|---|---|"), QStringLiteral("{% raw %}"), QStringLiteral("{% endraw %}"), QStringLiteral("{{ page.title }}"),
        QStringLiteral("{{ x"), QStringLiteral("}}"), QStringLiteral("{: .x}"), QStringLiteral("> [^one]: in a quote"),
        QStringLiteral("- [^one]: in a list"), QStringLiteral("> [long"), QStringLiteral("> label]: /q"), QStringLiteral("**bold** [long label]"),
        QStringLiteral("- [x] done"), QStringLiteral("<b>x</b> &amp; http://a.b/c"), QStringLiteral("<details><summary>More</summary>"), QStringLiteral("</details>"), QStringLiteral("<figure>"),
        QStringLiteral("</figure>"), QStringLiteral("<table><tr><td>"), QStringLiteral("</td></tr></table>"), QStringLiteral("<aside>"),
        QStringLiteral("</aside>"), QStringLiteral("<blockquote>"), QStringLiteral("</blockquote>"),
        QStringLiteral("\\"), QString(), QString(), QString()};
    return snippets[upTo(snippets.size())];
}

LineEdit RandomEdits::inLine(const QStringList &lines)
{
    const int line = upTo(lines.size());
    QString text = lines[line];
    const int at = upTo(text.size() + 1);
    switch (upTo(4)) {
    case 0:
        return {line, 1, {text.left(at), text.mid(at)}};
    case 1:
        text.remove(at, 1 + upTo(4));
        return {line, 1, {text}};
    default:
        text.insert(at, upTo(5) == 0 ? snippet() : character());
        return {line, 1, {text}};
    }
}

LineEdit RandomEdits::next(const QStringList &lines)
{
    const int line = upTo(lines.size() + 1);
    const int here = std::min(line, int(lines.size()) - 1);
    switch (upTo(12)) {
    case 0:
        return {line, 0, {snippet()}};
    case 1:
        return {line, 0, {QString(), snippet(), QString()}};
    case 2:
        return {here, 1, {}};
    case 3: {
        const int removed = upTo(20) == 0 ? upTo(lines.size()) : upTo(6);
        return {here, std::min(removed, int(lines.size()) - here), {}};
    }
    case 4: {
        const int from = upTo(m_excerpts.size());
        return {here, std::min(upTo(3), int(lines.size()) - here), m_excerpts.mid(from, upTo(upTo(10) == 0 ? 60 : 6))};
    }
    case 5: { // two lines become one
        if (here + 1 >= lines.size())
            return {here, 0, {}};
        return {here, 2, {lines[here] + lines[here + 1]}};
    }
    default:
        return inLine(lines);
    }
}

} // namespace lanyard::test
