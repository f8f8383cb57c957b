// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/label_book.h"

#include "core/markdown/footnote_html.h"

#include <algorithm>

namespace lanyard {

namespace {

// A definition with so long an address (a picture as data:) is not multiplied by as many references as a text may hold.
constexpr qsizetype longAddress = 20000;
constexpr qsizetype mostMentionersOfLong = 100;

qsizetype size(const Definition &definition)
{
    qsizetype size = 0;
    for (const Definition::Part &part : definition.url + definition.title)
        size += part.text.size();
    return size;
}

} // namespace

void LabelBook::add(Book &book, size_t key, const QString &label, Chunk *chunk)
{
    std::vector<Entry> &entries = book[key];
    for (Entry &entry : entries) {
        if (entry.label == label) {
            entry.chunks.insert(chunk);
            return;
        }
    }
    entries.push_back({label, {chunk}});
}

void LabelBook::remove(Book &book, size_t key, const QString &label, Chunk *chunk)
{
    const auto found = book.find(key);
    if (found == book.end())
        return;
    const auto entry = std::find_if(found->begin(), found->end(), [&](const Entry &e) { return e.label == label; });
    if (entry == found->end())
        return;
    entry->chunks.erase(chunk);
    if (entry->chunks.empty())
        found->erase(entry);
    if (found->empty())
        book.erase(found);
}

const Chunk *LabelBook::first(const Book &book, size_t key, const QString &label)
{
    const auto found = book.find(key);
    if (found == book.end())
        return nullptr;
    for (const Entry &entry : *found) {
        if (entry.label == label)
            return *entry.chunks.begin();
    }
    return nullptr;
}

void LabelBook::enter(Chunk *chunk)
{
    for (const Definition &definition : std::as_const(chunk->definitions))
        add(m_definers, coarseKey(definition.key), definition.key, chunk);
    for (const QString &footnote : std::as_const(chunk->footnotes))
        add(m_footnoters, coarseFootnoteKey(footnote), footnote, chunk);
    for (const size_t key : chunk->mentions)
        m_mentioners[key].insert(chunk);
}

void LabelBook::leave(Chunk *chunk)
{
    for (const Definition &definition : std::as_const(chunk->definitions))
        remove(m_definers, coarseKey(definition.key), definition.key, chunk);
    for (const QString &footnote : std::as_const(chunk->footnotes))
        remove(m_footnoters, coarseFootnoteKey(footnote), footnote, chunk);
    for (const size_t key : chunk->mentions) {
        const auto found = m_mentioners.find(key);
        if (found != m_mentioners.end() && found->remove(chunk) && found->isEmpty())
            m_mentioners.erase(found);
    }
}

void LabelBook::enterParsed(Chunk *chunk)
{
    if (chunk->drafts.uses.isEmpty())
        chunk->useTexts.clear();
    else
        m_users.insert(chunk);
    for (const QString &base : std::as_const(chunk->headings))
        m_headings[base].insert(chunk);
}

void LabelBook::leaveParsed(Chunk *chunk)
{
    m_users.erase(chunk);
    for (const QString &base : std::as_const(chunk->headings)) {
        const auto found = m_headings.find(base);
        if (found == m_headings.end())
            continue;
        found->erase(chunk);
        if (found->empty())
            m_headings.erase(found);
    }
}

ChunksInOrder LabelBook::mentioners(const std::set<size_t> &keys) const
{
    ChunksInOrder result;
    for (const size_t key : keys) {
        const QSet<Chunk *> chunks = m_mentioners.value(key);
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
    // The first definition of a label counts. If it is the chunk's own, the chunk needs nobody.
    for (const size_t key : chunk.mentions) {
        if (const auto found = m_definers.find(key); found != m_definers.end()) {
            for (const Entry &entry : *found) {
                const Chunk *definer = *entry.chunks.begin();
                if (definer == &chunk)
                    continue;
                const auto definition = std::find_if(definer->definitions.begin(), definer->definitions.end(),
                    [&](const Definition &d) { return d.key == entry.label; });
                if (size(*definition) < longAddress || m_mentioners.value(key).size() <= mostMentionersOfLong)
                    around.definitions.append(*definition);
            }
        }
        if (const auto found = m_footnoters.find(key); found != m_footnoters.end()) {
            for (const Entry &entry : *found) {
                if (*entry.chunks.begin() != &chunk)
                    around.footnotes.append(entry.label);
            }
        }
    }
    return around;
}

ChunksInOrder LabelBook::numberHeadings(const QStringList &bases)
{
    ChunksInOrder changed;
    const QSet<QString> different(bases.begin(), bases.end());
    for (const QString &base : different) {
        int repeat = 0;
        const auto found = m_headings.constFind(base);
        if (found == m_headings.constEnd())
            continue;
        for (Chunk *chunk : *found) {
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

ChunksInOrder LabelBook::numberFootnotes()
{
    ChunksInOrder changed;
    QHash<QString, size_t> numbers;
    m_numbered.clear();
    for (Chunk *chunk : m_users) {
        std::vector<UseText> texts;
        for (const QString &key : std::as_const(chunk->drafts.uses)) {
            auto number = numbers.find(key);
            if (number == numbers.end()) {
                number = numbers.insert(key, m_numbered.size());
                m_numbered.push_back({key, 0, nullptr, 0});
                if (const Chunk *definer = first(m_footnoters, coarseFootnoteKey(key), key)) {
                    const auto &footnotes = definer->drafts.footnotes;
                    const auto draft = std::find_if(footnotes.begin(), footnotes.end(), [&](const FootnoteDraft &f) { return f.key == key; });
                    if (draft != footnotes.end()) {
                        m_numbered.back().chunk = definer;
                        m_numbered.back().index = size_t(draft - footnotes.begin());
                    }
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
