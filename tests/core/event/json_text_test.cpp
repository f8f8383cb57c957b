// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_text.h"
#include "core/event/schedule_reader.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

const QString small = QStringLiteral(
    R"( {"schedule":{"conference":{"title":"Zürich – 会議 😀","days":[{"date":"2026-05-01","rooms":{"R":[{"id":1,"title":"A"}]}}]}}})");

struct Encoded
{
    const char *what;
    QStringConverter::Encoding encoding;
    bool mark;
};

void PrintTo(const Encoded &encoded, std::ostream *out)
{
    *out << encoded.what;
}

class JsonEncodings : public testing::TestWithParam<Encoded>
{
};

TEST_P(JsonEncodings, AreAllTheSameText)
{
    QStringEncoder encoder(GetParam().encoding, GetParam().mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder.encode(small);
    EXPECT_TRUE(looksLikeJson(bytes));
    EXPECT_EQ(QString::fromUtf8(jsonText(bytes).utf8), small);
    EXPECT_FALSE(jsonText(bytes).damaged);
    const auto schedule = readSchedule(bytes);
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    EXPECT_EQ(schedule->event.name, QStringLiteral("Zürich – 会議 😀"));
    EXPECT_TRUE(schedule->notes.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Forms, JsonEncodings,
                         testing::Values(Encoded{"UTF-8", QStringConverter::Utf8, false}, Encoded{"UTF-8 with a mark", QStringConverter::Utf8, true},
                                         Encoded{"UTF-16LE", QStringConverter::Utf16LE, false},
                                         Encoded{"UTF-16LE with a mark", QStringConverter::Utf16LE, true},
                                         Encoded{"UTF-16BE", QStringConverter::Utf16BE, false},
                                         Encoded{"UTF-16BE with a mark", QStringConverter::Utf16BE, true},
                                         Encoded{"UTF-32 with a mark", QStringConverter::Utf32LE, true}));

TEST(JsonTexts, InOldEncodingsAreReadWithANote)
{
    const auto schedule = readSchedule(small.toLatin1());
    ASSERT_TRUE(schedule);
    EXPECT_TRUE(schedule->event.name.startsWith(QStringLiteral("Zürich")));
    ASSERT_EQ(schedule->notes.size(), 1);
    EXPECT_EQ(schedule->notes.first().code, "schedule.encoding");
}

TEST(JsonTexts, ThatAreBrokenSayWhere)
{
    const struct
    {
        QByteArray bytes;
        const char *code;
        int line;
    } rows[] = {
        {"{\"schedule\": {\n\"conference\": {\"days\": [}\n}}", "schedule.json-broken", 2},
        {"{\"schedule\":{\"conference\":{\"days\":[{\"rooms\":{\"A\":[{\"title\":\"t", "schedule.json-broken", 1},
        {"[", "schedule.json-broken", 1},
        {"{'days': 1,,}", "schedule.json-broken", 1},
        {"var days = [", "schedule.json-broken", 1},
        {QByteArray(100'000, '['), "schedule.json-deep", -1},
        {QByteArray(100'000, '[') + QByteArray(100'000, ']'), "schedule.json-deep", -1},
        {"{\"days\":[" + QByteArray("0,").repeated(5'000'000) + "0]}", "schedule.json-crowded", -1},
        {"{\"people\": []}", "schedule.unknown", -1},
        {"[]", "schedule.no-sessions", -1},
        {"{}", "schedule.no-sessions", -1},
    };
    for (const auto &row : rows) {
        const auto schedule = readSchedule(row.bytes);
        ASSERT_FALSE(schedule) << row.bytes.left(60).constData();
        EXPECT_EQ(schedule.error().code, row.code) << row.bytes.left(60).constData();
        EXPECT_EQ(schedule.error().line, row.line) << row.bytes.left(60).constData();
    }
}

TEST(JsonTexts, OfScriptsAndPeopleAreRepaired)
{
    const std::pair<const char *, const char *> rows[] = {
        {"// by hand\n{\"a\": [1, 2,], /* b */ }", R"({"a":[1,2]})"},
        {"onSchedule({\"a\":1});", R"({"a":1})"},
        {"/**/ typeof cb === 'function' && cb([1]);", "[1]"},
        {"var talks = [{title: 'Ada\\'s \"knot\"', day: 5}];", R"([{"title":"Ada's \"knot\"","day":5}])"},
        {"export const talks: Talk[] = [\n  {id: 1, at: undefined, \"x-y\": `two\nlines`},\n] as const", R"([{"id":1,"at":null,"x-y":"two\nlines"}])"},
        {"import x from 'y';\nexport default {a: 1}", R"({"a":1})"},
        {"module.exports = {a: 1};", R"({"a":1})"},
        {"window.__DATA__ = {\"a\":1};", R"({"a":1})"},
        {")]}'\n{\"a\":1}", R"({"a":1})"},
        {"{'a': True, 'b': None, 'c': 'it\\'s'}", R"({"a":true,"b":null,"c":"it's"})"},
        {"{\"a\":1}\n{\"a\":2}\n", R"([{"a":1},{"a":2}])"},
        {"{\"u\": \"http://e.example/*x\", }", R"({"u":"http://e.example/*x"})"},
    };
    for (const auto &[written, proper] : rows) {
        EXPECT_TRUE(looksLikeJson(written)) << written;
        const auto document = jsonDocument(QByteArray(written));
        ASSERT_TRUE(document) << written;
        EXPECT_EQ(*document, QJsonDocument::fromJson(proper)) << written;
    }
    for (const char *other : {"Title,Start\nA,[1]", "Hello (world", "days: [1]", "a = 1\n[b]", "<script>var a = [1]</script>"})
        EXPECT_FALSE(looksLikeJson(other)) << other;
}

TEST(JsonTexts, ThatAreScriptsAreReadAsSchedules)
{
    const auto schedule = readSchedule("var schedule = {conference: {title: 'Tools', days: [{date: '2026-05-01', rooms: {R: [{id: 1, title: 'A', start: '10:00'},]}}]}};");
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.name, QStringLiteral("Tools"));
    EXPECT_EQ(schedule->event.sessions.size(), 1);
}

TEST(JsonTexts, TellTheLineInWordsToo)
{
    EXPECT_EQ(jsonDocument(QByteArray("[1,\n2,,3]")).error().english().toStdString(),
              "The JSON of this file is broken at line 2, character 3; perhaps the file was cut short. Download or export it again.");
}

TEST(JsonValues, AreTakenByWhatTheyMean)
{
    const auto line = [](const char *json) {
        return jsonLine(QJsonDocument::fromJson(QByteArray("[") + json + "]").array().at(0)).toStdString();
    };
    const struct
    {
        const char *json;
        const char *expected;
    } rows[] = {{"\" a\\n b \"", "a b"}, {"17", "17"}, {"12345678901234", "12345678901234"}, {"1.5", "1.5"}, {"null", ""}, {"true", ""}, {"[1]", ""}, {"{}", ""}};
    for (const auto &row : rows)
        EXPECT_EQ(line(row.json), row.expected) << row.json;
}

} // namespace
} // namespace lanyard::test
