// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview_place.h"
#include "core/markdown/blocks.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

// The post's head as the page shows it. Plain text all of it, ready for the reader's eye; empty parts are left out.
struct PreviewHeader
{
    QString title;
    QString date; // "2 February 2016"
    QString author;
    QString excerpt;
    QStringList tags;
    QString heroImage; // as in the front matter: "photos/hall.jpg" or "/assets/hall.jpg"
    QString heroAlt;
    QString language; // BCP 47, "en"; for hyphenation and for screen readers

    bool operator==(const PreviewHeader &) const = default;
};

// What the page shall show, and what of it the page hasn't been told yet. Changes that come faster than the page takes them are
// melted into one. Knows nothing of the web engine.
class PreviewFeed
{
public:
    void setHeader(const PreviewHeader &header);
    void setCredits(const QHash<QString, QString> &credits); // by a picture's path in the text, "photos/hall.jpg"
    void setDark(bool dark);
    void setPictureGeneration(int generation); // a new one makes the page ask for all pictures again
    // A part of the page's state that only the page reads, such as "look"; the name is that in lanyard.update().
    void setPart(const QString &name, const QJsonValue &value);
    void setAllowed(const QJsonObject &allowed); // what it may load from the web; if less than before, the page must be loaded anew
    void setTexts(const QJsonObject &texts);   // the page's own words, translated
    void resetBlocks(const QList<PreviewBlock> &blocks);
    void applySplices(const QList<BlockSplice> &splices);
    // So that these stand at their heights, or as near to it as all of them together allow. At least one.
    void scrollTo(const QList<PreviewPlace> &places);
    void setCaret(const PreviewCaret &caret);

    const QStringList &blocks() const { return m_blocks; }
    const PreviewHeader &header() const { return m_header; }
    qsizetype blockCount() const { return m_blocks.size(); }

    bool hasUpdate() const;
    // All that the page doesn't know yet; from now on it counts as known.
    QJsonObject takeUpdate();
    // The page was loaded anew and knows nothing.
    void forgetPage();

private:
    void queue(BlockSplice splice);
    QJsonObject all() const;

    QStringList m_blocks; // HTML
    PreviewHeader m_header;
    QJsonObject m_credits;
    QJsonObject m_texts;
    QJsonObject m_allowed;
    PreviewCaret m_caret;
    QJsonObject m_given; // by setPart()
    bool m_dark = false;
    int m_generation = 0;

    bool m_everything = true; // send all; the splices below don't count then
    QList<BlockSplice> m_splices;
    QJsonObject m_parts; // changed parts other than blocks
};

} // namespace lanyard
