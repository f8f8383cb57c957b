// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_feed.h"

#include <QJsonArray>

#include <algorithm>

namespace lanyard {

namespace {

// More than this waiting (the pane was hidden for long) and sending all is simpler for everybody.
constexpr qsizetype mostSplices = 200;

QJsonObject json(const PreviewHeader &header)
{
    return {
        {QStringLiteral("title"), header.title},
        {QStringLiteral("date"), header.date},
        {QStringLiteral("author"), header.author},
        {QStringLiteral("excerpt"), header.excerpt},
        {QStringLiteral("tags"), QJsonArray::fromStringList(header.tags)},
        {QStringLiteral("image"), header.heroImage},
        {QStringLiteral("imageAlt"), header.heroAlt},
        {QStringLiteral("language"), header.language},
    };
}

QJsonArray json(const QList<PreviewBlock> &blocks)
{
    QJsonArray array;
    for (const PreviewBlock &block : blocks)
        array.append(block.html);
    return array;
}

QJsonObject json(const PreviewCaret &caret)
{
    return {{QStringLiteral("block"), caret.block},
            {QStringLiteral("fraction"), caret.fraction},
            {QStringLiteral("height"), caret.height},
            {QStringLiteral("note"), caret.note},
            {QStringLiteral("follow"), caret.follow}};
}

int growth(const BlockSplice &splice)
{
    return int(splice.inserted.size()) - splice.removed;
}

// Does `later` touch only what `earlier` put there? Then it is a change of that.
bool liesWithin(const BlockSplice &later, const BlockSplice &earlier)
{
    return later.at >= earlier.at && later.at + later.removed <= earlier.at + int(earlier.inserted.size());
}

} // namespace

void PreviewFeed::setHeader(const PreviewHeader &header)
{
    if (header == m_header)
        return;
    m_header = header;
    m_parts.insert(QStringLiteral("header"), json(header));
}

void PreviewFeed::setCredits(const QHash<QString, QString> &credits)
{
    QJsonObject object;
    for (auto credit = credits.begin(); credit != credits.end(); ++credit)
        object.insert(credit.key(), credit.value());
    if (object == m_credits)
        return;
    m_credits = object;
    m_parts.insert(QStringLiteral("credits"), object);
}

void PreviewFeed::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    m_parts.insert(QStringLiteral("dark"), dark);
}

void PreviewFeed::setPictureGeneration(int generation)
{
    if (generation == m_generation)
        return;
    m_generation = generation;
    m_parts.insert(QStringLiteral("generation"), generation);
}

void PreviewFeed::setPart(const QString &name, const QJsonValue &value)
{
    if (m_given.value(name) == value)
        return;
    m_given.insert(name, value);
    m_parts.insert(name, value);
}

void PreviewFeed::setAllowed(const QJsonObject &allowed)
{
    m_allowed = allowed;
    m_parts.insert(QStringLiteral("allowed"), allowed);
}

void PreviewFeed::setTexts(const QJsonObject &texts)
{
    m_texts = texts;
    m_parts.insert(QStringLiteral("texts"), texts);
}

void PreviewFeed::resetBlocks(const QList<PreviewBlock> &blocks)
{
    m_blocks.clear();
    m_blocks.reserve(blocks.size());
    for (const PreviewBlock &block : blocks)
        m_blocks.append(block.html);
    m_everything = true;
    m_splices.clear();
}

void PreviewFeed::applySplices(const QList<BlockSplice> &splices)
{
    for (BlockSplice splice : splices) {
        splice.at = std::clamp(splice.at, 0, int(m_blocks.size()));
        splice.removed = std::clamp(splice.removed, 0, int(m_blocks.size()) - splice.at);
        // Typing replaces as many as it takes away: then no string behind them moves.
        const int same = std::min(splice.removed, int(splice.inserted.size()));
        for (int i = 0; i < same; ++i)
            m_blocks[splice.at + i] = splice.inserted[i].html;
        if (splice.removed > same)
            m_blocks.remove(splice.at + same, splice.removed - same);
        if (splice.inserted.size() > same) {
            m_blocks.insert(splice.at + same, splice.inserted.size() - same, QString());
            for (int i = same; i < splice.inserted.size(); ++i)
                m_blocks[splice.at + i] = splice.inserted[i].html;
        }
        if (!m_everything)
            queue(std::move(splice));
    }
}

// Looks from the latest back for one that the new splice only changes again. Those in between lie wholly before or behind it, so
// that the order of the two doesn't matter but for their indexes.
void PreviewFeed::queue(BlockSplice splice)
{
    int at = splice.at; // as meant before the splices that were passed
    for (qsizetype i = m_splices.size() - 1; i >= 0; --i) {
        BlockSplice &earlier = m_splices[i];
        BlockSplice moved = splice;
        moved.at = at;
        if (liesWithin(moved, earlier)) {
            const int from = at - earlier.at;
            earlier.inserted.remove(from, splice.removed);
            for (qsizetype k = 0; k < splice.inserted.size(); ++k)
                earlier.inserted.insert(from + k, splice.inserted[k]);
            for (qsizetype later = i + 1; later < m_splices.size(); ++later) {
                if (m_splices[later].at > at)
                    m_splices[later].at += growth(splice);
                else
                    at += growth(m_splices[later]);
            }
            return;
        }
        if (at >= earlier.at + int(earlier.inserted.size()))
            at -= growth(earlier);
        else if (at + splice.removed > earlier.at)
            break; // half in, half out
    }
    m_splices.append(std::move(splice));
    if (m_splices.size() > mostSplices) {
        m_everything = true;
        m_splices.clear();
    }
}

void PreviewFeed::scrollTo(const QList<PreviewPlace> &places)
{
    QJsonArray array;
    for (const PreviewPlace &place : places) {
        array.append(QJsonObject{{QStringLiteral("block"), place.block},
                                 {QStringLiteral("fraction"), place.fraction},
                                 {QStringLiteral("height"), place.height}});
    }
    m_parts.insert(QStringLiteral("scroll"), array);
}

void PreviewFeed::setCaret(const PreviewCaret &caret)
{
    m_caret = caret; // told even if it is the same: its block may have grown around it
    m_parts.insert(QStringLiteral("caret"), json(caret));
}

bool PreviewFeed::hasUpdate() const
{
    return m_everything || !m_splices.isEmpty() || !m_parts.isEmpty();
}

QJsonObject PreviewFeed::all() const
{
    QJsonObject update = m_parts; // for the scroll place
    for (auto part = m_given.begin(); part != m_given.end(); ++part)
        update.insert(part.key(), part.value());
    update.insert(QStringLiteral("texts"), m_texts);
    update.insert(QStringLiteral("allowed"), m_allowed);
    update.insert(QStringLiteral("dark"), m_dark);
    update.insert(QStringLiteral("generation"), m_generation);
    update.insert(QStringLiteral("header"), json(m_header));
    update.insert(QStringLiteral("credits"), m_credits);
    PreviewCaret caret = m_caret;
    caret.follow = caret.follow && m_parts.contains(QStringLiteral("caret"));
    update.insert(QStringLiteral("caret"), json(caret));
    update.insert(QStringLiteral("blocks"), QJsonArray::fromStringList(m_blocks));
    return update;
}

QJsonObject PreviewFeed::takeUpdate()
{
    QJsonObject update = m_everything ? all() : m_parts;
    if (!m_everything && !m_splices.isEmpty()) {
        QJsonArray splices;
        for (const BlockSplice &splice : std::as_const(m_splices)) {
            splices.append(QJsonObject{{QStringLiteral("at"), splice.at},
                                       {QStringLiteral("removed"), splice.removed},
                                       {QStringLiteral("html"), json(splice.inserted)}});
        }
        update.insert(QStringLiteral("splices"), splices);
    }
    m_everything = false;
    m_splices.clear();
    m_parts = {};
    return update;
}

void PreviewFeed::forgetPage()
{
    m_everything = true;
    m_splices.clear();
}

} // namespace lanyard
