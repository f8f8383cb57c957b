// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/incremental_parser.h"

#include "tests/core/markdown/random_edits.h"
#include "tests/support/core/places.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

ParseOptions someOptions()
{
    ParseOptions options;
    options.liquid = {{QStringLiteral("page.title"), QStringLiteral("Looking <back>")}, {QStringLiteral("site.url"), QStringLiteral("https://x.example")}};
    return options;
}

QStringList linesOf(const QString &path)
{
    return QString::fromUtf8(test::contents(path)).remove(u'\r').split(u'\n');
}

QStringList madeDocuments()
{
    QStringList paths;
    for (QDirIterator it(test::sourcePath(QStringLiteral("tests/data/markdown")), {QStringLiteral("*.md")}, QDir::Files); it.hasNext();)
        paths.append(it.next());
    paths.sort();
    return paths;
}

std::string describe(const PreviewBlock &block)
{
    QString text = QStringLiteral("kind %1 line %2 count %3\n%4").arg(int(block.kind)).arg(block.firstLine).arg(block.lineCount).arg(block.html);
    for (const Span &span : block.spans)
        text += QStringLiteral("\n  %1:%2+%3 %4").arg(span.line).arg(span.at).arg(span.length).arg(int(span.style));
    return text.toStdString();
}

std::string firstDifference(const QList<PreviewBlock> &ours, const QList<PreviewBlock> &whole)
{
    for (qsizetype i = 0; i < std::max(ours.size(), whole.size()); ++i) {
        if (i < ours.size() && i < whole.size() && ours[i] == whole[i])
            continue;
        return "block " + std::to_string(i) + "\nincremental: " + (i < ours.size() ? describe(ours[i]) : "none")
            + "\nwhole: " + (i < whole.size() ? describe(whole[i]) : "none");
    }
    return "none";
}

void apply(const QList<BlockSplice> &splices, QList<PreviewBlock> *page)
{
    for (const BlockSplice &splice : splices) {
        ASSERT_LE(splice.at + splice.removed, page->size());
        page->remove(splice.at, splice.removed);
        for (qsizetype i = 0; i < splice.inserted.size(); ++i)
            page->insert(splice.at + i, splice.inserted[i]);
    }
}

// Everything but where it stands: blocks that only moved are not among the splices.
bool looksTheSame(const QList<PreviewBlock> &a, const QList<PreviewBlock> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PreviewBlock &x, const PreviewBlock &y) {
        return x.kind == y.kind && x.html == y.html && x.lineCount == y.lineCount && x.spans == y.spans;
    });
}

QList<int> firstLinesOf(const QList<PreviewBlock> &blocks)
{
    QList<int> lines;
    for (const PreviewBlock &block : blocks)
        lines.append(block.firstLine);
    return lines;
}

void editAtRandom(const QStringList &start, const QStringList &excerpts, unsigned seed, int edits)
{
    SCOPED_TRACE("seed " + std::to_string(seed));
    QStringList lines = start;
    const ParseOptions options = someOptions();
    IncrementalParser parser(options);
    parser.reset(lines.join(u'\n'));
    QList<PreviewBlock> page = parser.blocks();
    ASSERT_TRUE(page == previewBlocks(lines.join(u'\n'), options)) << firstDifference(page, previewBlocks(lines.join(u'\n'), options));
    test::RandomEdits random(seed, excerpts);
    for (int i = 0; i < edits; ++i) {
        const test::LineEdit edit = random.next(lines);
        const QStringList before = lines;
        lines.remove(edit.first, edit.removed);
        for (qsizetype l = 0; l < edit.lines.size(); ++l)
            lines.insert(edit.first + l, edit.lines[l]);
        if (lines.isEmpty())
            lines.append(QString());
        apply(parser.replaceLines(edit.first, edit.removed, edit.lines), &page);
        const QString body = lines.join(u'\n');
        const QList<PreviewBlock> whole = previewBlocks(body, options);
        const QList<PreviewBlock> ours = parser.blocks();
        ASSERT_TRUE(ours == whole) << "edit " << i << " at line " << edit.first << ", " << edit.removed << " removed, written: "
                                   << edit.lines.join(u'\n').toStdString() << "\n" << firstDifference(ours, whole)
                                   << "\n--- before\n" << before.join(u'\n').toStdString() << "\n--- after\n" << body.toStdString();
        ASSERT_TRUE(looksTheSame(page, whole)) << "edit " << i << ": the splices leave the page different\n" << firstDifference(page, whole);
        ASSERT_EQ(parser.body(), body);
        ASSERT_EQ(parser.lineCount(), lines.size());
        ASSERT_EQ(parser.blockCount(), whole.size());
        ASSERT_EQ(parser.firstLines(), firstLinesOf(whole)) << "edit " << i;
        if (lines.size() > 3 * start.size() + 200) {
            lines = start;
            parser.reset(lines.join(u'\n'));
            page = parser.blocks();
        }
    }
}

// A list of all first lines at every key was most of what a key cost in a long text.
TEST(IncrementalParser, FirstLinesAreListedAnewOnlyWhereABlockMoved)
{
    struct
    {
        int first;
        int removed;
        QStringList lines;
        bool moves;
    } const table[] = {
        {0, 1, {QStringLiteral("first letter[^note]")}, false},
        {0, 1, {QStringLiteral("# a heading[^note]")}, false},
        {5, 1, {QStringLiteral("[^note]: its words")}, false},
        {0, 1, {QStringLiteral("no note any more")}, true},     // the list at the end goes
        {1, 0, {QString()}, true},
        {1, 1, {}, true},                                       // the blank line goes: one block less
        {3, 2, {QString(), QStringLiteral("second")}, true},    // as many lines and blocks as before
        {4, 1, {QStringLiteral("words instead of the blank")}, true},
    };
    for (const auto &row : table) {
        SCOPED_TRACE(row.lines.join(u'\n').toStdString() + " at " + std::to_string(row.first));
        IncrementalParser parser;
        parser.reset(QStringLiteral("first[^note]\n\n\nsecond\n\n[^note]: words\n\nlast"));
        const QList<int> before = parser.firstLines();
        parser.replaceLines(row.first, row.removed, row.lines);
        EXPECT_EQ(parser.firstLines(), firstLinesOf(previewBlocks(parser.body())));
        EXPECT_EQ(parser.firstLines().isSharedWith(before), !row.moves);
    }
}

TEST(IncrementalParser, IsNeverDifferentFromAWholeParseOnMadeDocuments)
{
    QStringList excerpts;
    const QStringList paths = madeDocuments();
    ASSERT_GE(paths.size(), 4);
    for (const QString &path : paths)
        excerpts += linesOf(path);
    const int edits = qEnvironmentVariableIntValue("LANYARD_RANDOM_EDITS") ? qEnvironmentVariableIntValue("LANYARD_RANDOM_EDITS") : 400;
    const unsigned seed = unsigned(qEnvironmentVariableIntValue("LANYARD_RANDOM_SEED"));
    unsigned document = 1;
    for (const QString &path : paths) {
        SCOPED_TRACE(path.toStdString());
        editAtRandom(linesOf(path), excerpts, seed + document++, edits);
        if (testing::Test::HasFatalFailure())
            return;
    }
    editAtRandom({QString()}, excerpts, seed + document, edits);
}

TEST(IncrementalParser, IsNeverDifferentFromAWholeParseOnRealPosts)
{
    SKIP_WITHOUT_FIXTURES();
    unsigned seed = 1000 + unsigned(qEnvironmentVariableIntValue("LANYARD_RANDOM_SEED"));
    const int edits = qEnvironmentVariableIntValue("LANYARD_RANDOM_EDITS") ? qEnvironmentVariableIntValue("LANYARD_RANDOM_EDITS") : 400;
    QStringList excerpts;
    for (const QString &path : madeDocuments())
        excerpts += linesOf(path);
    for (QDirIterator it(test::fixture(QStringLiteral("posts")), QDir::Files); it.hasNext();) {
        const QString path = it.next();
        SCOPED_TRACE(path.toStdString());
        editAtRandom(linesOf(path), excerpts + linesOf(path), ++seed, edits);
        if (testing::Test::HasFatalFailure())
            return;
    }
}

} // namespace

} // namespace lanyard
