// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/findings.h"
#include "core/exchange/post_pictures.h"
#include "core/markdown/document.h"

#include <functional>

namespace lanyard {

// What the WordPress content needs to know of the world around the body.
struct WordPressPlaces
{
    const PostPictures *pictures = nullptr;
    QString mediaUrl; // where the travelling pictures will stand, without a last '/'
    QString siteUrl;  // the new site's, without a last '/'; empty: not known
    int bodyLine = 1; // of the body's first line, in the post's file
    QByteArray idSeed; // the ids of footnotes are made from it, so that a second export gives the same
};

// Rich text of WordPress: the inline nodes of one paragraph, heading, cell … as HTML that the block editor takes as its own.
class WordPressInline
{
public:
    WordPressInline(const WordPressPlaces &places, Findings &findings);

    QString html(const std::vector<Node> &nodes, int line);
    // True if the last html() holds what no rich text may hold (a <div>, an <iframe> …): it can only stand in an HTML block.
    bool needsHtmlBlock() const { return m_needsHtmlBlock; }

    QString pictureUrl(const QString &url) const;
    QString linkUrl(const QString &url, int line);
    // The addresses of <img> tags in raw HTML, where they changed. Takes block comments out, which would end the HTML block.
    QString rawHtml(const QString &html, int line);

    struct Footnote
    {
        QString label; // normalised
        QString id;    // a UUID
    };
    const QList<Footnote> &footnotes() const { return m_footnotes; } // in the order of their first references

private:
    QString nodeHtml(const Node &node, int line);
    QString wrapped(const char *tag, const Node &node, int line);
    QString footnoteHtml(const Node &node);
    QString tagHtml(const QString &literal, bool paired, int line);
    static QList<bool> pairedTags(const std::vector<Node> &nodes);

    const WordPressPlaces &m_places;
    Findings &m_findings;
    QList<Footnote> m_footnotes;
    QHash<QString, int> m_footnoteUses;
    bool m_needsHtmlBlock = false;
};

// Text of a paragraph, with what looks like a shortcode made harmless.
QString wordPressText(const QString &text);

} // namespace lanyard
