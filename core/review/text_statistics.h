// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

namespace lanyard {

// The words below a heading and above the next one, the heading's own among them.
struct SectionCount
{
    int level = 0; // 0: what stands above the first heading; -1: the footnotes
    QString title;
    int words = 0;

    bool operator==(const SectionCount &) const = default;
};

// What can be counted of a text as its readers see it: see wordCount() for what is left out.
struct TextStatistics
{
    int words = 0;
    int characters = 0; // as people see them: a letter with its accents is one
    int charactersWithoutSpaces = 0;
    int sentences = 0;  // of paragraphs, also those in lists and quotes
    int paragraphs = 0; // with words in them
    int headings = 0;
    int links = 0;
    int pictures = 0;
    int picturesWithoutAlt = 0;
    QList<SectionCount> sections; // those with words or a heading, in text order

    bool operator==(const TextStatistics &) const = default;
};

TextStatistics textStatistics(const Document &document);

// Full minutes for that many words at that speed; 0 only for no words.
int readingMinutes(int words, int wordsPerMinute);

} // namespace lanyard
