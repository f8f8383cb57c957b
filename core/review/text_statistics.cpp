// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/text_statistics.h"

#include "core/markdown/links.h"
#include "core/markdown/word_count.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace lanyard {

namespace {

void countCharacters(const QString &text, TextStatistics *statistics)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QChar first = text[from];
        from = to;
        if (first == u'\n')
            continue;
        ++statistics->characters;
        if (!first.isSpace())
            ++statistics->charactersWithoutSpaces;
    }
}

int sentencesOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    int sentences = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QStringView sentence = QStringView(text).mid(from, to - from);
        // By surrogates too: what is no letter in the first plane may be one beyond it.
        if (std::any_of(sentence.begin(), sentence.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            ++sentences;
        from = to;
    }
    return sentences;
}

void countParagraphs(const Node &node, TextStatistics *statistics)
{
    for (const Node &child : node.children) {
        if (child.kind == NodeKind::Heading) {
            ++statistics->headings;
        } else if (child.kind == NodeKind::Paragraph) {
            const int sentences = sentencesOf(readableText(child));
            statistics->sentences += sentences;
            statistics->paragraphs += sentences > 0 ? 1 : 0;
        } else if (child.kind < NodeKind::Text) {
            countParagraphs(child, statistics);
        }
    }
}

QList<SectionCount> sectionsOf(const Document &document)
{
    QList<SectionCount> sections{{}};
    Node section;
    const auto close = [&] {
        sections.last().words = wordCount(readableText(section));
        section.children.clear();
    };
    for (const Node &block : document.root().children) {
        if (block.kind == NodeKind::Heading) {
            close();
            sections.append({block.level, plainText(block).simplified(), 0});
        } else if (block.kind == NodeKind::FootnoteDefinition && sections.last().level >= 0) {
            close();
            sections.append({-1, {}, 0});
        }
        section.children.push_back(block);
    }
    close();
    if (sections.first().words == 0)
        sections.removeFirst();
    return sections;
}

} // namespace

TextStatistics textStatistics(const Document &document)
{
    TextStatistics statistics;
    const QString text = readableText(document.root());
    statistics.words = wordCount(text);
    countCharacters(text, &statistics);
    countParagraphs(document.root(), &statistics);
    statistics.links = int(links(document).size());
    for (const LinkTarget &picture : pictures(document)) {
        ++statistics.pictures;
        statistics.picturesWithoutAlt += picture.text.trimmed().isEmpty() ? 1 : 0;
    }
    statistics.sections = sectionsOf(document);
    return statistics;
}

int readingMinutes(int words, int wordsPerMinute)
{
    if (words <= 0 || wordsPerMinute <= 0)
        return 0;
    return qMax(1, qRound(double(words) / wordsPerMinute));
}

} // namespace lanyard
