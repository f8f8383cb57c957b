// SPDX-License-Identifier: GPL-3.0-or-later
// Where the nodes of a document stand in its text: exporters cut the text at these places.
#include "core/markdown/document.h"
#include "tests/support/core/places.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

void collect(const Node &node, NodeKind kind, QList<const Node *> *found)
{
    if (node.kind == kind)
        found->append(&node);
    for (const Node &child : node.children)
        collect(child, kind, found);
}

QStringList sources(const QString &body, NodeKind kind, bool smart = false)
{
    const Document document = Document::parse(body, {smart, {}});
    QList<const Node *> nodes;
    collect(document.root(), kind, &nodes);
    QStringList texts;
    for (const Node *node : nodes)
        texts.append(node->at < 0 ? QStringLiteral("(nowhere)") : body.mid(node->at, node->length));
    return texts;
}

struct Case
{
    const char *body;
    NodeKind kind;
    std::vector<const char *> sources;
};

class Places : public testing::TestWithParam<Case>
{
};

TEST_P(Places, AreTheSourceOfTheNode)
{
    QStringList expected;
    for (const char *text : GetParam().sources)
        expected.append(QString::fromUtf8(text));
    EXPECT_EQ(sources(QString::fromUtf8(GetParam().body), GetParam().kind).join(u'|').toStdString(), expected.join(u'|').toStdString());
    EXPECT_EQ(sources(QString::fromUtf8(GetParam().body), GetParam().kind, true), expected) << "with smart punctuation";
}

INSTANTIATE_TEST_SUITE_P(Bodies, Places, testing::Values(
    Case{"one *two* three", NodeKind::Text, {"one ", "two", " three"}},
    Case{"Grüße 😀 日本 `c` é", NodeKind::Code, {"`c`"}},
    Case{"a \\* b &amp; c \\\\ d", NodeKind::Text, {"a \\* b &amp; c \\\\ d"}},
    Case{"\"q\" -- it's --- ...", NodeKind::Text, {"\"q\" -- it's --- ..."}},
    Case{"first `code\nover lines` then ``a ` b`` end", NodeKind::Code, {"`code\nover lines`", "``a ` b``"}},
    Case{"line\nwith `one`\nand [t](/u \"x\")", NodeKind::Link, {"[t](/u \"x\")"}},
    Case{"> quoted\n> with `one` and\n> [t](/u)", NodeKind::Code, {"`one`"}},
    Case{"> quoted\n> with `one` and\n> [t](/u)", NodeKind::Link, {"[t](/u)"}},
    Case{"> > deep `a`\n> > more `b`\nlazy `c`", NodeKind::Code, {"`a`", "`b`", "`c`"}},
    Case{"- item\n  with `one`\n\n  - [ ] task `two`\n    and `three`", NodeKind::Code, {"`one`", "`two`", "`three`"}},
    Case{"para `a`\n| h `b` | i |\n|---|---|\n| `c\\|d` | *e* `f` |\n| short `g`", NodeKind::Code, {"`a`", "`b`", "`c\\|d`", "`f`", "`g`"}},
    Case{"> | h |\n> |---|\n> | `x` |", NodeKind::Code, {"`x`"}},
    Case{"| a | b |\n|---|---|\n| **x** | y |", NodeKind::TableCell, {"a", "b", "**x**", "y"}},
    Case{"[r]: /u 'title\nover lines'\ntext `a` [r]", NodeKind::Code, {"`a`"}},
    Case{"[r]: /u\n[r] [r][] [x][r] ![p][r]", NodeKind::Link, {"[r]", "[r][]", "[x][r]"}},
    Case{"[r]: /u\n[r] ![p][r] ![*e* `c`](<a b> 'c')", NodeKind::Image, {"![p][r]", "![*e* `c`](<a b> 'c')"}},
    Case{"[![p](a.jpg)](b.html)", NodeKind::Image, {"![p](a.jpg)"}},
    Case{"[![p](a.jpg)](b.html) x", NodeKind::Link, {"[![p](a.jpg)](b.html)"}},
    Case{"<https://a.b> www.c.d e@f.g http://h.i/j_k.", NodeKind::Link, {"<https://a.b>", "www.c.d", "e@f.g", "http://h.i/j_k"}},
    Case{"[a](/u\n  \"t\") [b]( /v )", NodeKind::Link, {"[a](/u\n  \"t\")", "[b]( /v )"}},
    Case{"a <b>x</b> <img\nsrc=\"y\"> <!-- c -->", NodeKind::HtmlInline, {"<b>", "</b>", "<img\nsrc=\"y\">", "<!-- c -->"}},
    Case{"> a <img\n> src=\"y\"> b", NodeKind::Text, {"a ", " b"}},
    Case{"***both*** **b** *i* __s__ _e_", NodeKind::Strong, {"**both**", "**b**", "__s__"}},
    Case{"***both*** *i*", NodeKind::Emphasis, {"***both***", "*i*"}},
    Case{"~~a~~ ~b~", NodeKind::Strikethrough, {"~~a~~", "~b~"}},
    Case{"# One `x` ##\n\nSet\next\n===\n", NodeKind::Heading, {"# One `x` ##", "Set\next\n==="}},
    Case{"# One `x` ##\n\nSet `y`\n===\n", NodeKind::Code, {"`x`", "`y`"}},
    Case{"```cpp\na\n```\n\n- x\n\n  ~~~\n  b\n\n  ~~~\n\n      c\n", NodeKind::CodeBlock, {"```cpp\na\n```", "~~~\n  b\n\n  ~~~", "c"}},
    Case{"x[^a] y\n\n[^a]: n `c`\n    m `d`\n", NodeKind::Code, {"`c`", "`d`"}},
    Case{"x[^a] y\n\n[^a]: n\n", NodeKind::FootnoteReference, {"[^a]"}},
    Case{"x[^a] y\n\n[^a]: n\n\n    more\n\nend", NodeKind::FootnoteDefinition, {"[^a]: n\n\n    more"}},
    Case{"<!-- c -->\ntext `a`\n", NodeKind::HtmlBlock, {"<!-- c -->"}},
    Case{"a  \nb\\\nc `x`", NodeKind::Code, {"`x`"}},
    Case{"{{ a }} `x` {% b %} [t]({{ u }}/v)", NodeKind::Code, {"`x`"}},
    Case{"{{ a }} `x` {% b %} [t]({{ u }}/v)", NodeKind::Link, {"[t]({{ u }}/v)"}},
    Case{"a\r\nb `x`\r\n\r\n> c\r\n> `y`\r\n", NodeKind::Code, {"`x`", "`y`"}},
    Case{"\ta\n\n1.\tb `x`\n\tc `y`", NodeKind::Code, {"`x`", "`y`"}}));

// Every node's text at its place, for what has a text that the source spells as it is.
void check(const Node &node, const QString &body, int *checked, int *lost)
{
    for (const Node &child : node.children) {
        check(child, body, checked, lost);
        if (child.kind < NodeKind::Text || child.kind == NodeKind::SoftBreak || child.kind == NodeKind::LineBreak)
            continue;
        ++*checked;
        if (child.at < 0) {
            ++*lost;
            continue;
        }
        const QString source = body.mid(child.at, child.length);
        switch (child.kind) {
        case NodeKind::Text:
            if (!source.contains(u'\\') && !source.contains(u'&')) {
                EXPECT_EQ(source.toStdString(), child.literal.toStdString());
            }
            break;
        case NodeKind::Code:
            EXPECT_TRUE(source.startsWith(u'`') && source.endsWith(u'`')) << source.toStdString();
            break;
        case NodeKind::HtmlInline:
            EXPECT_TRUE(source.startsWith(u'<') && source.endsWith(u'>')) << source.toStdString();
            break;
        case NodeKind::Image:
            EXPECT_TRUE(source.startsWith(u"![")) << source.toStdString();
            break;
        default:
            break;
        }
    }
}

TEST(PlacesInDocuments, HoldForEveryInline)
{
    QStringList paths;
    for (QDirIterator it(test::sourcePath(QStringLiteral("tests/data/markdown")), QDir::Files); it.hasNext();)
        paths.append(it.next());
    if (!qEnvironmentVariableIsEmpty("LANYARD_FIXTURES")) {
        for (QDirIterator it(test::fixture(QStringLiteral("posts")), QDir::Files); it.hasNext();)
            paths.append(it.next());
    }
    for (const QString &path : std::as_const(paths)) {
        SCOPED_TRACE(path.toStdString());
        const QString body = QString::fromUtf8(test::contents(path));
        int checked = 0;
        int lost = 0;
        const Document document = Document::parse(body);
        check(document.root(), body, &checked, &lost);
        EXPECT_GT(checked, 0);
        EXPECT_EQ(lost, 0) << "of " << checked;
    }
}

} // namespace

} // namespace lanyard
