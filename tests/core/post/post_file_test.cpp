// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/post_file.h"

#include "tests/support/core/memory_file_system.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace lanyard;
using namespace std::string_literals;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

std::string roundTrip(const std::string &bytes)
{
    const Result<PostText> post = decodePost(QByteArray::fromStdString(bytes));
    if (!post)
        return post.error().code.toStdString();
    const Result<QByteArray> again = encodePost(post->text, post->shape);
    return again ? again->toStdString() : again.error().code.toStdString();
}

// What is saved after the text was changed.
std::string afterChange(const std::string &bytes, const char *from, const char *to)
{
    Result<PostText> post = decodePost(QByteArray::fromStdString(bytes));
    if (!post || !post->text.contains(q(from)))
        return "the sample is wrong";
    post->text.replace(q(from), q(to));
    const Result<QByteArray> again = encodePost(post->text, post->shape);
    return again ? again->toStdString() : again.error().code.toStdString();
}

} // namespace

TEST(PostFile, GivesTheSameBytesBack)
{
    const std::string cases[] = {
        "", "a", "a\n", "\n", "\n\n\n", "a\r\nb\r\n", "a\rb\r", "a\r", "\r\n", "\r", "a\r\nb\nc\rd", "a\r\n\r\r\n\n", "a\n\r\n", "a\r\r\n",
        "\xEF\xBB\xBF", "\xEF\xBB\xBF---\r\ntitle: x\r\n---\r\n", "\xEF\xBB\xBF\xEF\xBB\xBFx", "a\xEF\xBB\xBF" "b",
        "nul \0 inside\n"s, "\xC2\xA0 \xE2\x80\xA8 \xE2\x80\xA9 \xE2\x80\x8B\n", "a\xE2\x80\xA9" "b\n", "a\xE2\x80\xA9" "b",
        "\xEF\xB7\x90 and \xEF\xB7\x91\n", "\xEF\xBF\xBE\xEF\xBF\xBF\n", "\xF0\x9F\x8E\xA4\n", "a\x0B\x0C\x1A\n", "\xC2\x85\n", "a\tb  \n",
        "a\n \n\t\nb", "\x1b[0m\n", "---\n---", "a\xCC\x88\n",
        // UTF-16 and UTF-32, with and without a mark
        "\xFF\xFEh\0i\0\r\0\n\0"s, "\xFE\xFF\0h\0i"s, "h\0e\0l\0l\0o\0\n\0"s, "\0h\0e\0l\0l\0o"s, "\xFF\xFE\0\0h\0\0\0i\0\0\0"s, "\xFF\xFE"s,
        "\xFF\xFE=\xD8\0\xDE"s,
    };
    for (const std::string &bytes : cases)
        EXPECT_EQ(roundTrip(bytes), bytes) << QByteArray::fromStdString(bytes).toHex(' ').constData();
}

TEST(PostFile, TextHasOneKindOfLineEnd)
{
    EXPECT_EQ(decodePost("a\r\nb\rc\nd\xE2\x80\xA9" "e\xEF\xB7\x90" "f\xEF\xB7\x91")->text.toStdString(), "a\nb\nc\nd\ne\nf\n");
    EXPECT_EQ(decodePost("\xEF\xBB\xBF---\n")->text.toStdString(), "---\n") << "the mark would hide the front matter";
    EXPECT_EQ(decodePost("a\r\nb\r\n")->shape.lineEnd, q("\r\n"));
    EXPECT_TRUE(decodePost("a\r\nb\r\n")->shape.lines.isEmpty()) << "line ends that are all alike need no list";
}

TEST(PostFile, ReadsOtherEncodingsAndSavesThemBack)
{
    const struct
    {
        const char *what;
        QByteArray bytes;
        const char *text; // a part of it
    } cases[] = {
        {"windows-1252", "Das gr\xF6\xDFte Treffen f\xFCr \x93" "Entwickler\x94 \x96 sch\xF6n war es, und k\xFChl.\n", "größte"},
        {"ISO-8859-1", "Un caf\xE9 \xE0 la conf\xE9rence, tr\xE8s agr\xE9" "able, \xE0 bient\xF4t l'ann\xE9" "e prochaine.\n", "café"},
        {"KOI8-R", "\xEB\xCF\xCE\xC6\xC5\xD2\xC5\xCE\xC3\xC9\xD1 \xD0\xD2\xCF\xDB\xCC\xC1 \xC8\xCF\xD2\xCF\xDB\xCF, \xD3\xD0\xC1\xD3\xC9\xC2\xCF \xD7\xD3\xC5\xCD \xC4\xCF\xCB\xCC\xC1\xC4\xDE\xC9\xCB\xC1\xCD.\n", "Конференция"},
        {"Shift_JIS", "\x83\x4A\x83\x93\x83\x74\x83\x40\x83\x8C\x83\x93\x83\x58\x82\xCC\x94\xAD\x95\x5C\x82\xF0\x95\xB7\x82\xA2\x82\xBD\x81\x42\x82\xC6\x82\xC4\x82\xE0\x8A\x79\x82\xB5\x82\xA9\x82\xC1\x82\xBD\x81\x42\n", "カンファレンス"},
    };
    for (const auto &[what, bytes, text] : cases) {
        const Result<PostText> post = decodePost(bytes);
        ASSERT_TRUE(post) << what;
        EXPECT_TRUE(post->text.contains(q(text))) << what << " was taken for " << post->shape.encoding.constData();
        EXPECT_EQ(encodePost(post->text, post->shape).value(), bytes) << what;
    }
}

TEST(PostFile, RefusesBytesThatItCannotGiveBack)
{
    const Result<PostText> mixed = decodePost("gr\xC3\xBC\xC3\x9F\n\xC3\xA4\xC3\xB6\xC3\xBC\nw\xFC\n");
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().code, "post.encoding");
    EXPECT_EQ(mixed.error().line, 3) << "it is UTF-8 but for one line, and reading it as Latin-1 would garble the others";
    EXPECT_EQ(decodePost(QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x02\x80", 14)).error().code, "post.encoding");
    QByteArray noise;
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i)
        noise += char(random.bounded(256));
    EXPECT_EQ(decodePost(noise).error().code, "post.encoding");
}

TEST(PostFile, NamesTheCharacterThatTheEncodingLacks)
{
    TextShape shape;
    shape.encoding = "ISO-8859-1";
    const Result<QByteArray> bytes = encodePost(q("one\ntwo – three"), shape);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, "post.unencodable");
    EXPECT_EQ(bytes.error().line, 2);
    EXPECT_TRUE(bytes.error().english().contains(q("“–” (U+2013)"))) << qPrintable(bytes.error().english());
    shape.lineEnd = q("\r");
    EXPECT_EQ(encodePost(q("one\n\n🎤"), shape).error().line, 3);
    EXPECT_TRUE(encodePost(q("one\n\n🎤"), shape).error().english().contains(q("U+1F3A4")));
    const QString half = q("a\n") + QChar(0xD83C);
    EXPECT_EQ(encodePost(half, TextShape()).error().code, "post.unencodable");
    shape.encoding = "no such encoding";
    EXPECT_EQ(encodePost(q("a"), shape).error().code, "post.encoding");
}

TEST(MixedLineEnds, UnchangedLinesKeepTheirs)
{
    const struct
    {
        const char *what;
        std::string before;
        const char *from;
        const char *to;
        std::string after;
    } cases[] = {
        {"a changed line keeps its own", "a\r\nb\nc\r\n", "b", "B", "a\r\nB\nc\r\n"},
        {"a line more gets the commonest", "a\r\nb\nc\r\n", "b\n", "b\nx\n", "a\r\nb\nx\r\nc\r\n"},
        {"a line less", "a\r\nb\nc\r\nd\n", "b\n", "", "a\r\nc\r\nd\n"},
        {"a line at the top", "a\nb\r\nc\r\n", "a", "x\na", "x\r\na\nb\r\nc\r\n"},
        {"a line at the end", "a\nb\r\nc\r\nd", "d", "d\ne", "a\nb\r\nc\r\nd\r\ne"},
        {"a last line end", "a\nb\r\nc\r\nd", "d", "d\n", "a\nb\r\nc\r\nd\r\n"},
        {"an odd end far from the change", "a\xE2\x80\xA9" "b\nc\nd\n", "d", "D", "a\xE2\x80\xA9" "b\nc\nD\n"},
        {"lines that change places", "a\r\nb\nc\r\nd\r\n", "b\nc", "c\nb", "a\r\nc\r\nb\nd\r\n"},
        {"a return before an empty line", "a\rb\n\nc\n", "b\n", "", "a\n\nc\n"},
        {"all is new", "a\r\nb\n", "a\nb", "x\ny", "x\r\ny\n"},
    };
    for (const auto &[what, before, from, to, after] : cases) {
        ASSERT_EQ(roundTrip(before), before) << what;
        EXPECT_EQ(afterChange(before, from, to), after) << what;
    }
}

TEST(MixedLineEnds, WhatIsSavedReadsAsTheSameText)
{
    QRandomGenerator random(20260314);
    const char *const pieces[] = {"a", "b", "", "\r", "\n", "\r\n", "\xE2\x80\xA9", "\n", "c", "\r\n"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(14); i > 0; --i)
            bytes += pieces[random.bounded(10)];
        Result<PostText> post = decodePost(bytes);
        ASSERT_TRUE(post);
        ASSERT_EQ(encodePost(post->text, post->shape).value(), bytes) << bytes.toHex(' ').constData();
        const qsizetype at = random.bounded(int(post->text.size()) + 1);
        post->text.remove(at, random.bounded(4));
        post->text.insert(at, QStringList{q("\n"), q("x"), q(""), q("a\n\nb")}[random.bounded(4)]);
        const QByteArray saved = encodePost(post->text, post->shape).value();
        ASSERT_EQ(decodePost(saved)->text, post->text) << bytes.toHex(' ').constData() << " -> " << saved.toHex(' ').constData();
    }
}

TEST(MixedLineEnds, StayFastInALongText)
{
    QByteArray bytes;
    QRandomGenerator random(1);
    for (int line = 0; bytes.size() < 5'000'000; ++line) {
        bytes += line % 3 == 0 ? QByteArray() : "line " + QByteArray::number(random.bounded(line + 1)); // many lines are alike
        bytes += line % 100 == 0 ? "\r\n" : "\n";
    }
    Result<PostText> post = decodePost(bytes);
    ASSERT_TRUE(post);
    for (int i = 0; i < 200; ++i)
        post->text.insert(random.bounded(int(post->text.size())), i % 2 ? q("x") : q("new\n\n"));
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> saved = encodePost(post->text, post->shape);
    ASSERT_TRUE(saved);
    EXPECT_LT(timer.elapsed(), 5000);
    RecordProperty("milliseconds", int(timer.elapsed()));
    EXPECT_GT(saved->count("\r\n"), bytes.count("\r\n") - 200);
}

TEST(PostOnDisk, SaysWhetherItWasChanged)
{
    test::MemoryFileSystem files;
    const QString path = q("/post.md");
    EXPECT_EQ(hashOnDisk(files, path), QByteArray());
    EXPECT_EQ(readPost(files, path).error().code, "file.missing");
    files.put(path, "a\r\n");
    const Result<PostText> post = readPost(files, path);
    ASSERT_TRUE(post);
    EXPECT_EQ(hashOnDisk(files, path), post->hash);
    const Result<QByteArray> hash = writePost(files, path, post->text + q("b\n"), post->shape);
    ASSERT_TRUE(hash);
    EXPECT_EQ(files.bytes(path), "a\r\nb\r\n");
    EXPECT_EQ(hashOnDisk(files, path), *hash);
    EXPECT_NE(*hash, post->hash);
}

TEST(PostOnDisk, StaysAsItIsWhenSavingFails)
{
    test::MemoryFileSystem files;
    const QString path = q("/post.md");
    files.put(path, "old");
    files.failOn(test::MemoryFileSystem::Operation::Write, test::MemoryFileSystem::noSpace(path));
    EXPECT_EQ(writePost(files, path, q("new"), TextShape()).error().code, "file.no-space");
    TextShape latin;
    latin.encoding = "ISO-8859-1";
    EXPECT_EQ(writePost(files, path, q("–"), latin).error().code, "post.unencodable");
    EXPECT_EQ(files.bytes(path), "old");
}
