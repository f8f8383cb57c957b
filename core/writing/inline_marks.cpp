// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/inline_marks.h"

#include "core/writing/paragraphs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace lanyard {

namespace {

NodeKind kindOf(InlineMark mark)
{
    switch (mark) {
    case InlineMark::Bold: return NodeKind::Strong;
    case InlineMark::Italic: return NodeKind::Emphasis;
    case InlineMark::Strike: return NodeKind::Strikethrough;
    case InlineMark::Code: return NodeKind::Code;
    }
    return NodeKind::Strong;
}

QString tagOf(InlineMark mark)
{
    switch (mark) {
    case InlineMark::Bold: return QStringLiteral("strong");
    case InlineMark::Italic: return QStringLiteral("em");
    case InlineMark::Strike: return QStringLiteral("del");
    case InlineMark::Code: return QStringLiteral("code");
    }
    return {};
}

// A stretch of a passage.
struct Stretch
{
    qsizetype at = 0;
    qsizetype end = 0;

    bool isEmpty() const { return at >= end; }
};

Stretch trimmed(const QString &text, Stretch stretch)
{
    while (stretch.at < stretch.end && text[stretch.at].isSpace())
        ++stretch.at;
    while (stretch.end > stretch.at && text[stretch.end - 1].isSpace())
        --stretch.end;
    return stretch;
}

Stretch wordAt(const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    const auto word = [&](qsizetype from) -> Stretch {
        if (from < 0 || from >= text.size())
            return {};
        finder.setPosition(from);
        if (!finder.isAtBoundary())
            finder.toPreviousBoundary();
        const Stretch found{finder.position(), finder.toNextBoundary()};
        const QStringView letters = QStringView(text).mid(found.at, found.end - found.at);
        const bool any = std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        return any ? found : Stretch{};
    };
    const Stretch here = word(at);
    if (!here.isEmpty())
        return here;
    return word(at - 1);
}

// One passage's edits and what is selected then, both in the passage.
struct Marked
{
    QList<TextEdit> edits;
    Stretch inner; // in the passage after the edits
};

// Several edits at one place become one.
QList<TextEdit> merged(QList<TextEdit> edits, const QString &text)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.at < b.at; });
    QList<TextEdit> result;
    for (const TextEdit &edit : edits) {
        if (!result.isEmpty() && result.last().at + result.last().removed == edit.at) {
            result.last().removed += edit.removed;
            result.last().inserted += edit.inserted;
        } else {
            result.append(edit);
        }
    }
    for (TextEdit &edit : result)
        edit = smallestEdit(edit.at, text.mid(edit.at, edit.removed), edit.inserted);
    result.removeIf([](const TextEdit &edit) { return edit.removed == 0 && edit.inserted.isEmpty(); });
    return result;
}

class Marker
{
public:
    Marker(const QString &text, InlineMark mark) : m_text(text), m_mark(mark), m_places(inlinePlaces(text)) {}

    // The marks that hold the whole stretch; nullptr: it has none.
    const InlinePlace *around(const Stretch &stretch) const
    {
        const InlinePlace *found = nullptr;
        for (const InlinePlace &place : m_places) {
            if (place.kind == kindOf(m_mark) && place.at <= stretch.at && stretch.end <= place.end)
                found = &place;
        }
        return found;
    }

    Marked mark(Stretch stretch) const;
    Marked unmark(const InlinePlace &place, Stretch stretch, bool wholly) const;

private:
    Stretch grown(Stretch stretch) const;
    Stretch withMarks(Stretch stretch) const;
    Marked wrapped(const Stretch &stretch, const QString &open, const QString &close) const;
    std::pair<QString, QString> marks(const Stretch &stretch) const;
    bool holds(const Marked &marked) const;

    const QString &m_text;
    InlineMark m_mark;
    QList<InlinePlace> m_places;
};

// Marks that are crossed or touched are taken in whole.
Stretch Marker::grown(Stretch stretch) const
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const InlinePlace &place : m_places) {
            const bool startIn = place.at < stretch.at && stretch.at < place.end;
            const bool endIn = place.at < stretch.end && stretch.end < place.end;
            bool take = place.kind == kindOf(m_mark) && place.at <= stretch.end && stretch.at <= place.end;
            if (startIn && endIn)
                take = take || place.whole || stretch.at < place.innerAt || stretch.end > place.innerEnd;
            else
                take = take || startIn || endIn;
            if (take && (place.at < stretch.at || place.end > stretch.end)) {
                stretch = {std::min(stretch.at, place.at), std::max(stretch.end, place.end)};
                changed = true;
            }
        }
    }
    return stretch;
}

// With the marks of other kinds that it fills or crosses.
Stretch Marker::withMarks(Stretch stretch) const
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const InlinePlace &place : m_places) {
            const bool fills = place.innerAt == stretch.at && place.innerEnd == stretch.end;
            const bool startIn = place.at < stretch.at && stretch.at < place.end;
            const bool endIn = place.at < stretch.end && stretch.end < place.end;
            if (place.kind == kindOf(m_mark) || !(fills || startIn != endIn))
                continue;
            stretch = {std::min(stretch.at, place.at), std::max(stretch.end, place.end)};
            changed = true;
        }
    }
    return stretch;
}

std::pair<QString, QString> Marker::marks(const Stretch &stretch) const
{
    if (m_mark != InlineMark::Code)
        return {openingMark(m_mark), openingMark(m_mark)};
    qsizetype longest = 0;
    qsizetype run = 0;
    bool bare = true; // no ticks of its own, but for those that will go
    QString inside = m_text.mid(stretch.at, stretch.end - stretch.at);
    for (auto place = m_places.crbegin(); place != m_places.crend(); ++place) {
        if (place->kind == NodeKind::Code && place->at >= stretch.at && place->end <= stretch.end) {
            inside.remove(place->innerEnd - stretch.at, place->end - place->innerEnd);
            inside.remove(place->at - stretch.at, place->innerAt - place->at);
        }
    }
    for (const QChar c : std::as_const(inside)) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
        bare = bare && c != u'`';
    }
    const QString ticks(longest + 1, u'`');
    const bool apart = !bare && (inside.startsWith(u'`') || inside.endsWith(u'`'));
    return {apart ? ticks + u' ' : ticks, apart ? u' ' + ticks : ticks};
}

Marked Marker::wrapped(const Stretch &stretch, const QString &open, const QString &close) const
{
    QList<TextEdit> edits{{stretch.at, 0, open}};
    for (const InlinePlace &place : m_places) {
        if (place.kind == kindOf(m_mark) && place.at >= stretch.at && place.end <= stretch.end) {
            edits.append({place.at, place.innerAt - place.at, {}});
            edits.append({place.innerEnd, place.end - place.innerEnd, {}});
        }
    }
    edits.append({stretch.end, 0, close});
    qsizetype removed = 0;
    for (const TextEdit &edit : std::as_const(edits))
        removed += edit.removed;
    const qsizetype inner = stretch.at + open.size();
    return {merged(edits, m_text), {inner, inner + stretch.end - stretch.at - removed}};
}

bool Marker::holds(const Marked &marked) const
{
    const QString after = applied(marked.edits, m_text);
    const QList<InlinePlace> places = inlinePlaces(after);
    return std::any_of(places.begin(), places.end(), [&](const InlinePlace &place) {
        return place.kind == kindOf(m_mark) && place.at <= marked.inner.at && marked.inner.end <= place.end;
    });
}

Marked Marker::mark(Stretch stretch) const
{
    stretch = grown(stretch);
    const Stretch wanted = stretch;
    for (int i = 0; i < 8 && !stretch.isEmpty(); ++i) {
        const auto [open, close] = marks(stretch);
        const Marked marked = wrapped(stretch, open, close);
        if (holds(marked))
            return marked;
        const bool atStart = m_text[stretch.at].isPunct() || m_text[stretch.at].isSymbol();
        const bool atEnd = m_text[stretch.end - 1].isPunct() || m_text[stretch.end - 1].isSymbol();
        if (!atStart && !atEnd)
            break;
        stretch = trimmed(m_text, {stretch.at + (atStart ? 1 : 0), stretch.end - (atEnd ? 1 : 0)});
        if (stretch.isEmpty() || grown(stretch).at != stretch.at || grown(stretch).end != stretch.end)
            break;
    }
    const QString tag = tagOf(m_mark);
    return wrapped(wanted, u'<' + tag + u'>', QStringLiteral("</") + tag + u'>');
}

Marked Marker::unmark(const InlinePlace &place, Stretch stretch, bool wholly) const
{
    const QString open = m_text.mid(place.at, place.innerAt - place.at);
    const QString close = m_text.mid(place.innerEnd, place.end - place.innerEnd);
    stretch = {std::clamp(stretch.at, place.innerAt, place.innerEnd), std::clamp(stretch.end, place.innerAt, place.innerEnd)};
    const Stretch cut = wholly ? Stretch{place.innerAt, place.innerEnd} : withMarks(stretch);
    // What stays marked at both sides, without the blanks that touch the stretch.
    const Stretch before = trimmed(m_text, {place.innerAt, std::max(cut.at, place.innerAt)});
    const Stretch after = trimmed(m_text, {std::min(cut.end, place.innerEnd), place.innerEnd});
    QList<TextEdit> edits;
    qsizetype from = stretch.at;
    qsizetype to = stretch.end;
    if (before.isEmpty()) {
        edits.append({place.at, open.size(), {}});
        from -= open.size();
        to -= open.size();
    } else {
        edits.append({before.end, 0, close});
        from += close.size();
        to += close.size();
    }
    if (after.isEmpty())
        edits.append({place.innerEnd, close.size(), {}});
    else
        edits.append({after.at, 0, open});
    // The blanks that kept ticks apart are marks, too.
    if (wholly && m_mark == InlineMark::Code && place.innerEnd - place.innerAt > 2 && m_text[place.innerAt] == u' '
        && m_text[place.innerEnd - 1] == u' ') {
        edits = {{place.at, open.size() + 1, {}}, {place.innerEnd - 1, close.size() + 1, {}}};
        from = std::max(from - 1, place.at);
        to = std::max(from, to - (stretch.end == place.innerEnd ? 2 : 1));
    }
    return {merged(edits, m_text), {from, to}};
}

struct Job
{
    const Passage *passage;
    Stretch stretch;
};

} // namespace

QString openingMark(InlineMark mark)
{
    switch (mark) {
    case InlineMark::Bold: return QStringLiteral("**");
    case InlineMark::Italic: return QStringLiteral("*");
    case InlineMark::Strike: return QStringLiteral("~~");
    case InlineMark::Code: return QStringLiteral("`");
    }
    return {};
}

std::optional<Change> toggledMark(const Lines &lines, const Selection &selection, InlineMark mark)
{
    const QList<Passage> all = passages(lines, selection);
    QList<Job> jobs;
    for (const Passage &passage : all) {
        if (selection.end() < passage.sourceAt() || selection.start() > passage.sourceEnd())
            continue;
        const Stretch stretch{passage.fromSource(selection.start()), passage.fromSource(selection.end())};
        if (selection.isEmpty() || !trimmed(passage.text(), stretch).isEmpty())
            jobs.append({&passage, selection.isEmpty() ? stretch : trimmed(passage.text(), stretch)});
    }
    if (jobs.isEmpty())
        return std::nullopt;

    if (selection.isEmpty()) {
        const Passage &passage = *jobs.first().passage;
        const Marker marker(passage.text(), mark);
        const Stretch caret = jobs.first().stretch;
        const InlinePlace *place = marker.around(caret);
        const Stretch word = place ? Stretch() : wordAt(passage.text(), caret.at);
        if (!place && word.isEmpty())
            return std::nullopt;
        const Marked marked = place ? marker.unmark(*place, caret, true) : marker.mark(word);
        QList<TextEdit> edits = marked.edits;
        qsizetype after = 0;
        if (place) {
            after = mapped(edits, caret.at);
        } else { // at the word's end it stays inside of the marks
            after = marked.inner.at + std::clamp<qsizetype>(caret.at - word.at, 0, marked.inner.end - marked.inner.at);
        }
        const qsizetype caretAt = passage.toSource(0) + after; // all in the lines before the caret keep their lengths
        QList<TextEdit> placed;
        for (const TextEdit &edit : std::as_const(edits))
            placed.append({passage.toSource(edit.at), edit.removed, edit.inserted});
        const qsizetype gaps = passage.toSource(caret.at) - passage.toSource(0) - caret.at; // marks of blocks in the lines between
        return Change{placed, {caretAt + gaps, caretAt + gaps}};
    }

    const bool off = std::all_of(jobs.begin(), jobs.end(), [mark](const Job &job) { return Marker(job.passage->text(), mark).around(job.stretch); });
    QList<TextEdit> edits;
    Selection after;
    qsizetype before = 0; // what the edits so far have added
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const Passage &passage = *jobs[i].passage;
        const Marker marker(passage.text(), mark);
        const InlinePlace *place = marker.around(jobs[i].stretch);
        if (!off && place) // marked already
            place = nullptr;
        const Marked marked = off ? marker.unmark(*place, jobs[i].stretch, false) : marker.mark(jobs[i].stretch);
        const auto offset = [&](qsizetype inner) { // of a place in the passage after its edits, in the text after all of them
            qsizetype grown = 0;
            for (const TextEdit &edit : marked.edits) {
                if (edit.at + grown + edit.inserted.size() <= inner)
                    grown += edit.inserted.size() - edit.removed;
            }
            return passage.toSource(std::clamp<qsizetype>(inner - grown, 0, passage.text().size())) + grown + before;
        };
        if (i == 0)
            after.anchor = offset(marked.inner.at);
        after.position = offset(marked.inner.end);
        for (const TextEdit &edit : marked.edits)
            edits.append({passage.toSource(edit.at), edit.removed, edit.inserted});
        for (const TextEdit &edit : marked.edits)
            before += edit.inserted.size() - edit.removed;
    }
    if (selection.anchor > selection.position)
        std::swap(after.anchor, after.position);
    return Change{edits, after};
}

} // namespace lanyard
