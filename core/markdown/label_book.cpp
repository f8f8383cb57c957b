// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/label_book.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

using Chunks = QList<Chunk *>;

template<typename Key>
void add(QHash<Key, Chunks> &book, const Key &key, Chunk *chunk)
{
    Chunks &chunks = book[key];
    if (!chunks.contains(chunk))
        chunks.append(chunk);
}

template<typename Key>
void remove(QHash<Key, Chunks> &book, const Key &key, Chunk *chunk)
{
    const auto found = book.find(key);
    if (found == book.end())
        return;
    found->removeOne(chunk);
    if (found->isEmpty())
        book.erase(found);
}

Chunks inTextOrder(Chunks chunks)
{
    std::sort(chunks.begin(), chunks.end(), InTextOrder());
    return chunks;
}

} // namespace

void LabelBook::enter(Chunk *chunk)
{
    for (const Definition &definition : std::as_const(chunk->definitions))
        add(m_definers, coarseKey(definition.key), chunk);
    for (const QString &footnote : std::as_const(chunk->footnotes))
        add(m_footnoters, coarseFootnoteKey(footnote), chunk);
    for (const size_t key : chunk->mentions)
        add(m_mentioners, key, chunk);
}

void LabelBook::leave(Chunk *chunk)
{
    for (const Definition &definition : std::as_const(chunk->definitions))
        remove(m_definers, coarseKey(definition.key), chunk);
    for (const QString &footnote : std::as_const(chunk->footnotes))
        remove(m_footnoters, coarseFootnoteKey(footnote), chunk);
    for (const size_t key : chunk->mentions)
        remove(m_mentioners, key, chunk);
}

void LabelBook::enterParsed(Chunk *chunk)
{
    if (chunk->drafts.uses.isEmpty())
        chunk->useTexts.clear();
    else
        m_users.insert(chunk);
    for (const QString &base : std::as_const(chunk->headings))
        add(m_headings, base, chunk);
}

void LabelBook::leaveParsed(Chunk *chunk)
{
    m_users.erase(chunk);
    for (const QString &base : std::as_const(chunk->headings))
        remove(m_headings, base, chunk);
}

std::set<Chunk *, InTextOrder> LabelBook::mentioners(const std::set<size_t> &keys) const
{
    std::set<Chunk *, InTextOrder> result;
    for (const size_t key : keys) {
        const Chunks chunks = m_mentioners.value(key);
        result.insert(chunks.begin(), chunks.end());
    }
    return result;
}

Surroundings LabelBook::around(const Chunk &chunk) const
{
    Surroundings around;
    around.raw = chunk.liquid && chunk.rawBefore;
    if (m_definers.isEmpty() && m_footnoters.isEmpty())
        return around;
    // The first definition of a label counts. The chunk's own come behind those before it, and before those behind it.
    QSet<QString> known;
    QSet<QString> knownFootnotes;
    const auto take = [&](const Chunk *definer, size_t key) {
        for (const Definition &definition : definer->definitions) {
            if (coarseKey(definition.key) != key || known.contains(definition.key))
                continue;
            known.insert(definition.key);
            if (definer != &chunk)
                around.definitions.append(definition);
        }
    };
    for (const size_t key : chunk.mentions) {
        const Chunks definers = inTextOrder(m_definers.value(key));
        for (const Chunk *definer : definers)
            take(definer, key);
        const Chunks footnoters = inTextOrder(m_footnoters.value(key));
        for (const Chunk *footnoter : footnoters) {
            for (const QString &label : footnoter->footnotes) {
                if (coarseFootnoteKey(label) != key || knownFootnotes.contains(label))
                    continue;
                knownFootnotes.insert(label);
                if (footnoter != &chunk)
                    around.footnotes.append(label);
            }
        }
    }
    return around;
}

std::set<Chunk *, InTextOrder> LabelBook::numberHeadings(const QStringList &bases)
{
    std::set<Chunk *, InTextOrder> changed;
    const QSet<QString> different(bases.begin(), bases.end());
    for (const QString &base : different) {
        int repeat = 0;
        const Chunks chunks = inTextOrder(m_headings.value(base));
        for (Chunk *chunk : chunks) {
            chunk->headingRepeats.resize(size_t(chunk->headings.size()), -1);
            for (qsizetype i = 0; i < chunk->headings.size(); ++i) {
                if (chunk->headings[i] != base)
                    continue;
                if (std::exchange(chunk->headingRepeats[size_t(i)], repeat) != repeat)
                    changed.insert(chunk);
                ++repeat;
            }
        }
    }
    return changed;
}

std::set<Chunk *, InTextOrder> LabelBook::numberFootnotes()
{
    std::set<Chunk *, InTextOrder> changed;
    QHash<QString, size_t> numbers;
    m_numbered.clear();
    for (Chunk *chunk : m_users) {
        std::vector<UseText> texts;
        for (const QString &key : std::as_const(chunk->drafts.uses)) {
            auto number = numbers.find(key);
            if (number == numbers.end()) {
                number = numbers.insert(key, m_numbered.size());
                m_numbered.push_back({key, 0, nullptr, 0});
                const Chunks definers = inTextOrder(m_footnoters.value(coarseFootnoteKey(key)));
                for (const Chunk *definer : definers) {
                    const auto &footnotes = definer->drafts.footnotes;
                    const auto first = std::find_if(footnotes.begin(), footnotes.end(), [&](const FootnoteDraft &f) { return f.key == key; });
                    if (first == footnotes.end())
                        continue;
                    m_numbered.back().chunk = definer;
                    m_numbered.back().index = size_t(first - footnotes.begin());
                    break;
                }
            }
            Numbered &footnote = m_numbered[*number];
            const QString label = footnote.chunk ? footnote.chunk->drafts.footnotes[footnote.index].label : QString();
            texts.push_back({label, int(*number) + 1, ++footnote.references});
        }
        if (chunk->useTexts != texts) {
            chunk->useTexts = std::move(texts);
            changed.insert(chunk);
        }
    }
    return changed;
}

QString LabelBook::footnotes() const
{
    QString items;
    for (const Numbered &footnote : m_numbered) {
        if (!footnote.chunk)
            continue;
        items += filled(footnote.chunk->drafts.footnotes[footnote.index].html, [&](const HtmlGap &gap) {
            if (gap.kind == HtmlGap::Kind::Backreferences)
                return backreferencesHtml(gap.key, footnote.references);
            const UseText &use = footnote.chunk->useTexts[size_t(gap.use)];
            return footnoteReferenceHtml(use.label, use.number, use.reference);
        });
    }
    return items.isEmpty() ? QString() : footnotesHtml(items);
}

} // namespace lanyard
