// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/link_edits.h"

#include "core/markdown/links.h"
#include "core/writing/addresses.h"
#include "core/writing/line_shape.h"
#include "core/writing/paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

// The line of a definition as it stands now; the habits may be a moment old. -1: it has gone.
int lineNow(const Lines &lines, const QString &start, int wanted)
{
    constexpr int near = 200;
    for (int off = 0; off <= near; ++off) {
        for (const int line : {wanted + off, wanted - off}) {
            if (line >= 0 && line < lines.count() && lines.text(line).trimmed().startsWith(start))
                return line;
        }
    }
    return -1;
}

// Where the next definition goes: behind the last one, or at the text's end as a block of its own.
TextEdit definitionEdit(const Lines &lines, const QList<LinkHabits::Definition> &others, int bodyLine, const QString &mark, const QString &definition)
{
    if (!others.isEmpty()) {
        const LinkHabits::Definition &last = others.last();
        int line = lineNow(lines, u'[' + mark + last.label + QLatin1String("]:"), bodyLine + last.line);
        if (line >= 0 && shapeOf(lines.text(line)).quoteDepth == 0) {
            while (line + 1 < lines.count() && !shapeOf(lines.text(line + 1)).blank && shapeOf(lines.text(line + 1)).indent > 0)
                ++line; // a footnote of several lines
            return {lines.end(line), 0, u'\n' + definition};
        }
    }
    const int last = lines.count() - 1;
    const bool endsLine = lines.text(last).isEmpty();
    const bool blankAbove = endsLine && (last == 0 || lines.text(last - 1).trimmed().isEmpty());
    if (endsLine)
        return {lines.end(last), 0, (blankAbove ? QString() : QStringLiteral("\n")) + definition + u'\n'};
    return {lines.end(last), 0, QStringLiteral("\n\n") + definition};
}

bool isBalanced(const QString &text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'[')
            ++depth;
        else if (text[i] == u']' && --depth < 0)
            return false;
    }
    return depth == 0;
}

QString normal(const QString &label)
{
    return label.simplified().toCaseFolded();
}

QStringList labels(const QList<LinkHabits::Definition> &definitions)
{
    QStringList result;
    for (const LinkHabits::Definition &each : definitions)
        result.append(each.label);
    return result;
}

} // namespace

std::optional<LinkSpot> linkAt(const Lines &lines, const Selection &selection, const LinkHabits &habits, int bodyLine)
{
    for (const Passage &passage : passages(lines, selection)) {
        if (selection.start() < passage.sourceAt() || selection.end() > passage.sourceEnd())
            continue;
        // The definitions stand elsewhere; those that the passage names come with it.
        QString text = passage.text() + QStringLiteral("\n\n");
        const qsizetype own = passage.text().size();
        QList<std::pair<qsizetype, LinkHabits::Definition>> brought;
        const QString folded = normal(passage.text());
        for (const LinkHabits::Definition &each : habits.definitions) {
            if (!folded.contains(u'[' + normal(each.label) + u']'))
                continue;
            brought.append({text.size(), each});
            text += u'[' + each.label + QStringLiteral("]: ") + each.url + u'\n';
        }
        const Document document = Document::parse(text);
        const QList<InlinePlace> places = inlinePlaces(text);
        for (const LinkTarget &link : links(document)) {
            if (link.html || link.at < 0 || link.at >= own)
                continue;
            LinkSpot spot{passage.toSource(link.at), passage.toSource(link.at + link.length), {}, -1, {}, -1, link.byReference};
            if (selection.start() < spot.at || selection.end() > spot.end)
                continue;
            const auto place = std::find_if(places.begin(), places.end(), [&](const InlinePlace &each) {
                return each.kind == NodeKind::Link && each.at == link.at;
            });
            if (place == places.end() || place->whole) {
                const bool angled = text[link.at] == u'<';
                spot.text = spot.url = text.mid(link.at + (angled ? 1 : 0), link.length - (angled ? 2 : 0));
                return spot;
            }
            spot.text = text.mid(place->innerAt, place->innerEnd - place->innerAt);
            spot.textAt = passage.toSource(place->innerAt);
            if (link.urlAt >= 0 && link.urlAt < own) {
                spot.url = text.mid(link.urlAt, link.urlLength);
                spot.urlAt = passage.toSource(link.urlAt);
                return spot;
            }
            for (const auto &[at, definition] : brought) {
                if (link.urlAt <= at || link.urlAt > at + definition.label.size() + definition.url.size() + 4)
                    continue;
                spot.url = text.mid(link.urlAt, link.urlLength);
                const int line = lineNow(lines, u'[' + definition.label + QLatin1String("]:"), bodyLine + definition.line);
                const qsizetype found = line < 0 ? -1 : lines.text(line).indexOf(spot.url, lines.text(line).indexOf(QLatin1String("]:")));
                spot.urlAt = found < 0 ? -1 : lines.start(line) + found;
            }
            return spot;
        }
    }
    return std::nullopt;
}

Change relinked(const LinkSpot &link, const QString &text, const QString &url)
{
    QList<TextEdit> edits;
    if (link.textAt < 0) { // a bare address
        if (text == link.text && url == link.url)
            return {{}, {link.end, link.end}};
        const QString written = text == url ? QStringLiteral("<%1>").arg(url) : QStringLiteral("[%1](%2)").arg(text, escapedDestination(url));
        edits.append({link.at, link.end - link.at, written});
    } else {
        if (text != link.text)
            edits.append({link.textAt, link.text.size(), text});
        if (url != link.url && link.urlAt >= 0)
            edits.append({link.urlAt, link.url.size(), escapedDestination(url)});
    }
    edits = inOrder(edits);
    const qsizetype caret = mapped(edits, link.end);
    return {edits, {caret, caret}};
}

Change unlinked(const LinkSpot &link)
{
    QList<TextEdit> edits;
    if (link.textAt < 0) {
        // Without < > a bare address would still be a link; as code it is none.
        edits.append({link.at, link.end - link.at, u'`' + link.text + u'`'});
    } else {
        const qsizetype behind = link.textAt + link.text.size();
        edits = {{link.at, link.textAt - link.at, {}}, {behind, link.end - behind, {}}};
    }
    const qsizetype caret = mapped(edits, link.end);
    return {edits, {caret, caret}};
}

std::optional<Change> linked(const Lines &lines, const Selection &selection, const QString &url, const LinkHabits &habits, int bodyLine)
{
    const QList<Passage> touched = passages(lines, selection);
    qsizetype start = selection.start();
    qsizetype end = selection.end();
    const Passage *passage = nullptr;
    for (const Passage &each : touched) {
        if (end >= each.sourceAt() && start <= each.sourceEnd() && (!passage || start < each.sourceEnd())) {
            if (passage && end > each.sourceAt())
                return std::nullopt;
            passage = passage ? passage : &each;
        }
    }
    if (!passage)
        return std::nullopt;
    qsizetype from = passage->fromSource(start);
    qsizetype to = passage->fromSource(end);
    const QString &text = passage->text();
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    for (const InlinePlace &place : inlinePlaces(text)) {
        const bool bare = place.kind == NodeKind::Link && place.whole && place.at >= from && place.end <= to;
        const bool crosses = place.at < to && from < place.end;
        const bool inner = from >= place.innerAt && to <= place.innerEnd;
        const bool around = place.at >= from && place.end <= to;
        if (!bare && crosses && ((place.kind == NodeKind::Link && from != to) || (!around && (!inner || place.whole))))
            return std::nullopt;
    }
    start = passage->toSource(from);
    end = passage->toSource(to);
    QString shown = text.mid(from, to - from);
    const QString destination = escapedDestination(wholeAddress(url.isEmpty() && isAddress(shown) ? shown : url));
    const bool changed = !isBalanced(shown);
    if (changed)
        shown = QString(shown).replace(u'[', QLatin1String("\\[")).replace(u']', QLatin1String("\\]"));

    QList<TextEdit> edits;
    const auto write = [&](const QString &behind) {
        if (changed) {
            edits.append({start, end - start, u'[' + shown + behind});
        } else if (start == end) {
            edits.append({start, 0, u'[' + behind});
        } else {
            edits.append({start, 0, QStringLiteral("[")});
            edits.append({end, 0, behind});
        }
    };
    if (!habits.byReference()) {
        write(QStringLiteral("](%1)").arg(destination));
        const qsizetype after = mapped(edits, end);
        const qsizetype caret = start == end ? start + 1 : destination.isEmpty() ? after - 1 : after;
        return Change{edits, {caret, caret}};
    }
    QString label;
    for (const LinkHabits::Definition &each : habits.definitions) {
        if (!destination.isEmpty() && each.url == destination)
            label = each.label;
    }
    const bool known = !label.isEmpty();
    if (!known)
        label = newLabel(shown, labels(habits.definitions));
    write(QStringLiteral("][%1]").arg(label));
    qsizetype caret = start == end ? start + 1 : mapped(edits, end);
    if (!known) {
        const QString definition = u'[' + label + QStringLiteral("]: ") + destination;
        const TextEdit edit = definitionEdit(lines, habits.definitions, bodyLine, {}, definition);
        edits.append(edit);
        edits = inOrder(edits);
        if (start != end && destination.isEmpty())
            caret = mapped(edits, edit.at) - (edit.inserted.endsWith(u'\n') ? 1 : 0);
        else if (edit.at < start)
            caret += edit.inserted.size();
    }
    return Change{edits, {caret, caret}};
}

std::optional<Change> footnoted(const Lines &lines, const Selection &selection, const LinkHabits &habits, int bodyLine, QString *label)
{
    const int line = lines.at(selection.end());
    if (lines.isLiteral(line))
        return std::nullopt;
    const QString text = lines.text(line);
    static const QRegularExpression mark(QStringLiteral("\\[\\^([^\\]\\s]+)\\](?!:)"));
    auto marks = mark.globalMatch(text);
    while (marks.hasNext()) {
        const auto match = marks.next();
        const qsizetype column = selection.end() - lines.start(line);
        if (column < match.capturedStart() || column > match.capturedEnd())
            continue;
        for (const LinkHabits::Definition &each : habits.footnotes) {
            if (each.label != match.captured(1))
                continue;
            const int note = lineNow(lines, QStringLiteral("[^%1]:").arg(each.label), bodyLine + each.line);
            if (note >= 0)
                return Change{{}, {lines.end(note), lines.end(note)}};
        }
    }
    const QStringList taken = labels(habits.footnotes);
    QStringList numbers = taken;
    static const QRegularExpression number(QStringLiteral("^\\d{1,9}$"));
    numbers = numbers.filter(number);
    const QString name = newLabel({}, numbers);
    if (label)
        *label = name;
    const TextEdit note = definitionEdit(lines, habits.footnotes, bodyLine, QStringLiteral("^"), QStringLiteral("[^%1]: ").arg(name));
    const QList<TextEdit> edits = inOrder({{selection.end(), 0, QStringLiteral("[^%1]").arg(name)}, note});
    qsizetype caret = mapped(edits, note.at) - (note.inserted.endsWith(u'\n') ? 1 : 0);
    if (note.at == selection.end())
        caret = note.at + edits[0].inserted.size() + edits[1].inserted.size() - (note.inserted.endsWith(u'\n') ? 1 : 0);
    return Change{edits, {caret, caret}};
}

} // namespace lanyard
