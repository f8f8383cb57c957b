// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

#include <QStringList>
#include <QTemporaryDir>

namespace lanyard::test {

// A blog of the least that Jekyll needs, made for one test: exports go in, real pages come out.
class JekyllSite
{
public:
    static bool available(); // jekyll is installed

    explicit JekyllSite(const QString &baseUrl = {});

    // Exports a post into the site. The bundle is kept for the test to look at.
    Result<Bundle> add(const QString &text, const QString &postPath, bool draft = false);
    struct Outcome
    {
        int exitCode = -1;
        QString output; // of jekyll, both streams
        QStringList complaints; // its lines that warn or name an error
    };
    Outcome build(const QByteArray &timeZone) const;

    QString page(const QString &address) const; // HTML; empty: no such page
    bool hasFile(const QString &address) const; // address as in a page: with the base URL
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QString m_baseUrl;
};

// Between <article> and </article>.
QString articleOf(const QString &page);
// What a reader sees of HTML, all blanks taken out, so that line breaks and paragraphs don't count.
QString wordsOf(const QString &html);
// What the preview shows of a post's body, in the same way.
QString previewWords(const QString &postText, const QString &postPath);

} // namespace lanyard::test

#define SKIP_WITHOUT_JEKYLL() \
    if (!lanyard::test::JekyllSite::available()) \
    GTEST_SKIP() << "jekyll is not installed; whether it builds our exports is left unchecked"
