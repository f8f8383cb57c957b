// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever text a writer types, every reader of the post must find the same text again.
#include "core/post/front_matter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList nastyTexts()
{
    QStringList texts = {
        {}, q(" "), q(" a"), q("a "), q("a: b"), q("a:"), q("a:b"), q(":a"), q(":"), q("a #b"), q("a#b"), q("#a"), q("#"),
        q("@a"), q("&a"), q("*a"), q("!a"), q("%a"), q("|"), q("> a"), q(">a"), q("[a"), q("[a]"), q("]"), q("{a"), q("{a: b}"), q("}"),
        q("'a"), q("\"a"), q("it's"), q("'it''s'"), q("say \"hi\""), q("- a"), q("-a"), q("-"), q("--"), q("---"), q("a ---"), q("a---"),
        q("..."), q("... a"), q("? a"), q("?a"), q("?"), q("`a"), q("a`b"), q("yes"), q("No"), q("ON"), q("off"), q("true"), q("False"),
        q("y"), q("N"), q("null"), q("Null"), q("~"), q("~a"), q("1.10"), q("2016"), q("2016-02-02"), q("2016-02-02 10:00:00"),
        q("2021-7-1"), q("2016-02-02T10:00:00Z"), q("12:30"), q("12:30:45.5"), q("0x1f"), q("0o17"), q("017"), q("08"), q("1_000"),
        q("1,000"), q("1e5"), q("1.5e+3"), q(".5"), q("."), q("+1"), q("-1"), q("+"), q(".inf"), q("-.INF"), q(".nan"), q("inf"), q("nan"),
        q("0b11"), q("="), q("<<"), q("<b>x</b>"), q("a\nb"), q("\n"), q("a\n"), q("a\n\nb\n"), q("a\tb"), q("\ta"), q("a\t"),
        q("a\t#b"), q("a:\tb"), q("a\\b"), q("C:\\new\\table"), q("C:\\new: x"), q("\\"), q("a\\"), q("\\n"), q("'\\n'"), q("emoji 🎤"),
        q("🎤"), q("日本語: 発表"), q("\u00A0a\u00A0"), q("a\u2028b"), q("a\u2029b"), q("a\u0085b"), q("\uFEFFa"), q("a\u200Bb"), q("a\x01" "b\x1b"),
        q("\x7f"), q("a, b"), q("a,b"), q("[a, b], {c: d}"), q("a | b"), q("a |"), q("a >"), q("a|"), q("{{ page.title }}"), q("{% raw %}"),
        q("http://x.org/?a=b#c"), q("--- a"), q("title: \"x\" # y"), q("%YAML 1.1"), q("!!str a"), q("a\r\nb"), q("a\rb"), q("C# and F: x"),
        q("&#8217;"), q("Q&A"), q("50% off"), q("$1"), q("(a)"), q("/a"), q("*bold*"), q("_a_"), q("a ' b \" c \\ d: e # f"), q("1 a"),
        q("2016 recap"), q("2016-02-02 a"), q("0"), q("-0"), q("1.2.3"), q("::"), q(": : :"), q("[ ]"), q("{}"), q("''"), q("\"\""), q(",a"),
        q("word, \"quoted\""), QString(2000, u'x'), q("word ").repeated(400), QString(QChar(0)), q("a") + QChar(0) + q("b"), QString(QChar(0xFFFD)),
        QString(QChar(0xFFFF)), QString(QChar(0xFDD0)), QChar(QChar::ByteOrderMark) + q("a"),
    };
    // Every two of the signs that mean something, and a letter.
    const QString signs = q(" \t:#-?,[]{}&*!|>'\"%@`\\=~.<0a\n");
    for (const QChar a : signs) {
        for (const QChar b : signs) {
            texts += QString(a) + b;
            texts += QString(a) + b + u'x';
            texts += QString(u'x') + a + b;
        }
    }
    QRandomGenerator random(20260314);
    for (int i = 0; i < 600; ++i) {
        QString text;
        for (int length = random.bounded(1, 12); length > 0; --length)
            text += signs[random.bounded(int(signs.size()))];
        texts += text;
    }
    return texts;
}

// Heads of different habits, so that every way of writing a text is taken.
const char *const heads[] = {
    "---\n---\nbody",
    "---\nk: \"old\"\n---\n",
    "---\na: 1\nk: 'old' # note\nb: \"x\"\n---\n",
    "---\na: \"x\"\nb: [x]\n---\n",
    "---\nk:\n- \"x\"\n- \"y\"\n---\n", // five, so that the four places of every text meet all of them in turn
};

QString written(const char *head, const Value &value, bool *fine)
{
    const auto edits = FrontMatter::parse(q(head)).set(q("k"), value);
    *fine = bool(edits);
    return edits ? applied(*edits, q(head)) : QString::fromUtf8(edits.error().code);
}

// One item, in every place where a text can stand.
QList<Value> placesFor(const QString &text)
{
    return {Value(text), Value(QStringList{text, q("z")}), Value(QList<Value::Entry>{{q("name"), text}, {q("z"), q("1")}}),
            Value(QList<Value>{Value(QList<Value::Entry>{{q("id"), q("x")}, {q("title"), text}, {q("speakers"), Value(QStringList{text, q("b")})}})})};
}

} // namespace

TEST(YamlRoundTrip, EveryTextReadsAsItWasSet)
{
    qsizetype turn = 0;
    for (const QString &text : nastyTexts()) {
        for (const Value &value : placesFor(text)) {
            const char *head = heads[turn++ % std::ssize(heads)];
            bool fine = false;
            const QString after = written(head, value, &fine);
            ASSERT_TRUE(fine) << qPrintable(text) << "\nin " << head << "\n" << qPrintable(after);
            ASSERT_EQ(FrontMatter::parse(after).value(q("k")), value) << qPrintable(after);
        }
    }
}

TEST(YamlRoundTrip, EveryTextTakesOneLine)
{
    for (const QString &text : nastyTexts())
        EXPECT_EQ(yaml(text).count(u'\n'), 0) << qPrintable(text);
}

TEST(YamlRoundTrip, EveryTextCanBeAKeyInAMap)
{
    for (const QString &text : nastyTexts()) {
        if (text.size() > 1000) // YAML ends keys at 1024 characters
            continue;
        bool fine = false;
        const Value value(QList<Value::Entry>{{text, q("1")}});
        const QString after = written("---\n---\n", value, &fine);
        ASSERT_TRUE(fine) << qPrintable(text) << qPrintable(after);
    }
}

TEST(YamlRoundTrip, PsychReadsTheSameTexts)
{
    const QString ruby = QStandardPaths::findExecutable(QStringLiteral("ruby"));
    if (ruby.isEmpty())
        GTEST_SKIP() << "ruby is not installed, so Psych (Jekyll's YAML reader) was not asked";
    QJsonArray cases;
    qsizetype turn = 0;
    for (const QString &text : nastyTexts()) {
        const QList<Value> places = placesFor(text);
        for (qsizetype i = 0; i < places.size(); ++i) {
            bool fine = false;
            const QString after = written(heads[turn++ % std::ssize(heads)], places[i], &fine);
            cases += QJsonArray{after.section(q("---\n"), 1).section(q("\n---"), 0, 0), int(i), text};
        }
    }
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(QJsonDocument(cases).toJson(QJsonDocument::Compact));
    file.close();
    QProcess process;
    process.start(ruby, {q("-ryaml"), q("-rjson"), q("-rdate"), q("-e"), q(R"ruby(
        wrong = 0
        JSON.parse(File.read(ARGV[0], encoding: 'UTF-8')).each do |yaml, place, text|
          found = begin
            k = YAML.unsafe_load(yaml)['k']
            case place
            when 0 then k
            when 1 then k[0]
            when 2 then k['name']
            when 3 then k[0]['title'] == k[0]['speakers'][0] ? k[0]['title'] : [k[0]['title'], k[0]['speakers'][0]]
            end
          rescue Exception => error
            error
          end
          next if found == text
          wrong += 1
          puts "#{text.inspect} as #{yaml.inspect} is read as #{found.inspect}" if wrong <= 20
        end
        exit(wrong == 0 ? 0 : 1)
    )ruby"), file.fileName()});
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardOutput().constData() << process.readAllStandardError().constData();
}

TEST(Yaml, IsWrittenAsPeopleWouldWriteIt)
{
    const Value session(QList<Value::Entry>{{q("id"), q("a-1")},
                                            {q("title"), q("Say: hi")},
                                            {q("speakers"), Value(QStringList{q("ann"), q("bob")})},
                                            {q("attended"), Value::boolean(true)},
                                            {q("start"), Value::date(q("2016-01-21T10:00:00-08:00"))},
                                            {q("url"), q("https://example.org/a")},
                                            {q("room"), Value()}});
    EXPECT_EQ(q("sessions:") + yaml(Value(QList<Value>{session})),
              q("sessions:\n  - {id: a-1, title: 'Say: hi', speakers: [ann, bob], attended: true, start: 2016-01-21T10:00:00-08:00, "
                "url: 'https://example.org/a', room: null}"));
    EXPECT_EQ(q("event:") + yaml(Value(QList<Value::Entry>{{q("name"), q("It's on")}, {q("year"), q("2016")}, {q("days"), Value::number(q("3"))}})),
              q("event:\n  name: It's on\n  year: '2016'\n  days: 3"));
    EXPECT_EQ(yaml(q("Recap: day one")), q(" 'Recap: day one'"));
    EXPECT_EQ(yaml(q("Looking back at SCaLE")), q(" Looking back at SCaLE"));
    EXPECT_EQ(yaml(q("a\nb")), q(" \"a\\nb\""));
    EXPECT_EQ(yaml(Value()), QString());
    EXPECT_EQ(yaml(Value(QStringList())), q(" []"));
    EXPECT_EQ(yaml(Value(QStringList{q("a")}), 2), q("\n    - a"));
}
