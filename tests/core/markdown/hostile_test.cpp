// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a file can hold may crash the parser, make it hang, or eat the memory.
#include "core/markdown/incremental_parser.h"
#include "core/markdown/links.h"
#include "core/markdown/outline.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

struct Nasty
{
    const char *name;
    QString body;
};

std::ostream &operator<<(std::ostream &out, const Nasty &nasty)
{
    return out << nasty.name;
}

QString repeated(const char *text, int times)
{
    return QString::fromUtf8(text).repeated(times);
}

class Hostile : public testing::TestWithParam<Nasty>
{
};

TEST_P(Hostile, IsParsedInSeconds)
{
    QElapsedTimer timer;
    timer.start();
    const QString body = GetParam().body;
    const Document document = Document::parse(body);
    plainText(document.root());
    outline(document);
    links(document);
    pictures(document);
    const QList<PreviewBlock> blocks = previewBlocks(body);
    IncrementalParser parser;
    parser.reset(body);
    EXPECT_TRUE(parser.blocks() == blocks);
    parser.replaceLines(parser.lineCount() / 2, 0, {QStringLiteral("x")});
    EXPECT_LT(timer.elapsed(), 20000);
}

INSTANTIATE_TEST_SUITE_P(Bodies, Hostile, testing::Values(
    Nasty{"one line of a megabyte", repeated("word ", 200000)},
    Nasty{"quotes 10,000 deep", repeated(">", 10000) + QStringLiteral(" x")},
    Nasty{"quotes 300,000 deep", repeated("> ", 300000) + QStringLiteral(" x")},
    Nasty{"lists 5,000 deep", repeated("- ", 5000) + QStringLiteral(" x")},
    Nasty{"open footnotes", repeated("[^", 100000)},
    Nasty{"open brackets", repeated("[", 100000)},
    Nasty{"brackets 10,000 deep", repeated("[", 10000) + QStringLiteral("x") + repeated("]", 10000)},
    Nasty{"emphasis 10,000 deep", repeated("*a **a ", 5000) + QStringLiteral("b") + repeated(" a** a*", 5000)},
    Nasty{"pictures in pictures", repeated("![", 10000) + QStringLiteral("x") + repeated("](y)", 10000)},
    Nasty{"open Liquid", repeated("{{ {% {{< {: ", 40000)},
    Nasty{"open Liquid in raw", QStringLiteral("{% raw %}") + repeated("{% x {{ ", 60000) + QStringLiteral("%}}}")},
    Nasty{"many tags", repeated("{{ a }}{: .b}", 20000)},
    Nasty{"code ticks", repeated("`a``b```c", 30000)},
    Nasty{"entities", repeated("&amp;&x;&#", 3000)},
    Nasty{"a wide table", repeated("|a", 3000) + u'\n' + repeated("|-", 3000) + u'\n' + repeated("|*b*", 3000)},
    Nasty{"a long table", QStringLiteral("|a|b|\n|-|-|\n") + repeated("|c|d|\n", 10000)},
    Nasty{"footnotes", repeated("[^a] [^b]\n\n[^a]: x\n\n", 1500)},
    Nasty{"definitions", repeated("[a]: /x\n[b]: /y\n[a] [b]\n\n", 3000)},
    Nasty{"headings alike", repeated("# a\n\n", 10000)},
    Nasty{"tags of HTML", repeated("<a href=\"x\"><img src='y'", 10000)},
    Nasty{"null characters", QString(5000, QChar(0)) + u'\n' + QString(5000, QChar(0))},
    Nasty{"lone surrogates", QString(1000, QChar(0xd800)) + QStringLiteral("*a*") + QString(1000, QChar(0xdc00))},
    Nasty{"carriage returns", repeated("a\r*b*\r\r", 10000)},
    Nasty{"all private characters", [] {
              QString text = QStringLiteral("{{ a }} ");
              for (char16_t c = 0xe000; c < 0xf900; ++c)
                  text += QChar(c);
              return text;
          }()}),
    [](const testing::TestParamInfo<Nasty> &nasty) { return "N" + std::to_string(nasty.index); });

TEST(HostileReferences, DoNotMultiplyALongAddress)
{
    const QString body = QStringLiteral("[a]: /") + QString(200000, u'x') + QStringLiteral("\n\n") + repeated("[a]\n\n", 20000);
    qsizetype size = 0;
    for (const PreviewBlock &block : previewBlocks(body))
        size += block.html.size();
    EXPECT_LT(size, 64 * 1024 * 1024);
}

TEST(StrangeCharacters, KeepTheirPlaces)
{
    const QString body = QString(QChar(0)) + QStringLiteral("a `b`") + QChar(0xd800) + QStringLiteral(" *c*\rd `e`");
    const Document document = Document::parse(body);
    QStringList codes;
    for (const Node &node : document.root().children.at(0).children) {
        if (node.kind == NodeKind::Code)
            codes.append(body.mid(node.at, node.length));
    }
    EXPECT_EQ(codes, (QStringList{QStringLiteral("`b`"), QStringLiteral("`e`")}));
    EXPECT_EQ(document.body(), body);
}

} // namespace

} // namespace lanyard
