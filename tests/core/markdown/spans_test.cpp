// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/blocks.h"
#include "tests/support/core/places.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

const char *name(SpanStyle style)
{
    static constexpr const char *names[]{"h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "both", "del", "code", "block", "quote",
        "marker", "link", "target", "image", "html", "table", "rule", "note", "liquid", "mark"};
    return names[int(style)];
}

// "em(*a*) mark(*) mark(*)", lines divided by " / "
std::string described(const QString &body)
{
    QString result;
    const QStringList lines = body.split(u'\n');
    int line = -1;
    for (const PreviewBlock &block : previewBlocks(body)) {
        for (const Span &span : block.spans) {
            if (!result.isEmpty())
                result += line == block.firstLine + span.line ? u" " : u" / ";
            line = block.firstLine + span.line;
            result += QLatin1String(name(span.style)) + u'(' + lines[line].mid(span.at, span.length) + u')';
        }
    }
    return result.toStdString();
}

struct Case
{
    const char *body;
    const char *spans;
};

class Spans : public testing::TestWithParam<Case>
{
};

TEST_P(Spans, ColourTheSource)
{
    EXPECT_EQ(described(QString::fromUtf8(GetParam().body)), GetParam().spans);
}

INSTANTIATE_TEST_SUITE_P(Bodies, Spans, testing::Values(
    Case{"plain text", ""},
    Case{"## A *b* ##", "h2(## A *b* ##) mark(##) em(*b*) mark(*) mark(*) mark(##)"},
    Case{"A\nb\n===", "h1(A) / h1(b) / h1(===) mark(===)"},
    Case{"*a* **b** ***c*** ~~d~~ ~e~", "em(*a*) mark(*) mark(*) strong(**b**) mark(**) mark(**) em(***c***) mark(*) both(**c**) mark(**) "
                                        "mark(**) mark(*) del(~~d~~) mark(~~) mark(~~) del(~e~) mark(~) mark(~)"},
    Case{"😀é 日本 **x** `c`", "strong(**x**) mark(**) mark(**) code(`c`) mark(`) mark(`)"},
    Case{"e\xcc\x81\t*a*", "em(*a*) mark(*) mark(*)"},
    Case{"[a *b*](/u \"t\") <http://x.y> [r][l]\n\n[l]: /v 't'",
        "link([a *b*]) mark([) em(*b*) mark(*) mark(*) mark(]) mark(() target(/u \"t\") mark()) link(<http://x.y>) link([r]) mark([) mark(]) "
        "mark([) target(l) mark(]) / link([l]) mark([) mark(]) mark(:) target(/v 't')"},
    Case{"![a](b)", "image(![a]) mark(![) mark(]) mark(() target(b) mark())"},
    Case{"> a *b*\n> *c\n> d*", "quote(> a *b*) mark(>) em(*b*) mark(*) mark(*) / quote(> *c) mark(>) em(*c) mark(*) / quote(> d*) mark(>) em(d*) mark(*)"},
    Case{"> > a\n> b", "quote(> > a) mark(>) quote(> a) mark(>) / quote(> b) quote(> b) mark(>)"},
    Case{"- a\n  1. b\n\n- [x] c", "marker(-) / marker(1.) / marker(-) marker([x])"},
    Case{"```cpp\nint *a*;\n```", "block(```cpp) mark(```cpp) / block(int *a*;) / block(```) mark(```)"},
    Case{"- x\n\n  ~~~\n  b", "marker(-) / block(~~~) mark(~~~) / block(b)"},
    Case{"<div>\nx\n</div>", "html(<div>) / html(x) / html(</div>)"},
    Case{"a <b>c</b>", "html(<b>) html(</b>)"},
    Case{"***", "rule(***)"},
    Case{"| a | *b* |\n|---|---|\n| c | `\\|` |", "table(| a | *b* |) mark(|) mark(|) em(*b*) mark(*) mark(*) mark(|) / "
                                               "table(|---|---|) mark(|---|---|) / table(| c | `\\|` |) mark(|) mark(|) code(`\\|`) mark(`) mark(`) mark(|)"},
    Case{"a[^x]\n\n[^x]: b *c*", "note([^x]) / note([^x]:) em(*c*) mark(*) mark(*)"},
    Case{"{{ a }} {% b\nc %} `{{ d }}`", "liquid({{ a }}) liquid({% b) / liquid(c %}) code(`{{ d }}`) mark(`) mark(`)"},
    Case{"[a]({{ b }}/c)", "link([a]) mark([) mark(]) mark(() target({{ b }}/c) liquid({{ b }}) mark())"}));

TEST(SpansOfDocuments, LieInTheirLinesAndInEachOther)
{
    QStringList paths;
    for (QDirIterator it(test::sourcePath(QStringLiteral("tests/data/markdown")), QDir::Files); it.hasNext();)
        paths.append(it.next());
    for (const QString &path : std::as_const(paths)) {
        SCOPED_TRACE(path.toStdString());
        const QString body = QString::fromUtf8(test::contents(path));
        const QStringList lines = body.split(u'\n');
        for (const PreviewBlock &block : previewBlocks(body)) {
            QList<Span> open;
            for (const Span &span : block.spans) {
                ASSERT_GE(span.line, 0);
                ASSERT_LT(span.line, block.lineCount);
                ASSERT_GT(span.length, 0);
                ASSERT_LE(span.at + span.length, lines[block.firstLine + span.line].size());
                while (!open.isEmpty() && (open.back().line != span.line || open.back().at + open.back().length <= span.at))
                    open.removeLast();
                if (!open.isEmpty()) {
                    ASSERT_LE(span.at + span.length, open.back().at + open.back().length);
                }
                open.append(span);
            }
        }
    }
}

} // namespace

} // namespace lanyard
