// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/link_style.h"

#include "core/markdown/links.h"
#include "core/writing/lines.h"
#include "core/writing/link_habits.h"
#include "core/writing/paragraphs.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

struct WrittenLink
{
    LinkTarget target;
    InlinePlace place;
};

QList<WrittenLink> writtenLinks(const Document &document)
{
    QHash<qsizetype, InlinePlace> places;
    for (const InlinePlace &place : inlinePlaces(document)) {
        if (place.kind == NodeKind::Link && !place.whole)
            places.insert(place.at, place);
    }
    QList<WrittenLink> result;
    for (const LinkTarget &link : links(document)) {
        const auto place = places.constFind(link.at);
        if (!link.html && link.urlAt >= 0 && place != places.cend())
            result.append({link, *place});
    }
    return result;
}

qsizetype lineStart(const QString &text, qsizetype at)
{
    return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

} // namespace

QList<TextEdit> linksGathered(const QString &body)
{
    const Document document = Document::parse(body);
    const LinkHabits habits = linkHabits(document);
    QHash<QString, QString> known; // address with its title -> label
    QStringList taken;
    for (const LinkHabits::Definition &each : habits.definitions) {
        if (!known.contains(each.url))
            known.insert(each.url, each.label);
        taken.append(each.label);
    }
    QList<TextEdit> edits;
    QString definitions;
    for (const WrittenLink &link : writtenLinks(document)) {
        if (link.target.byReference || link.target.url.isEmpty())
            continue;
        const qsizetype open = link.place.innerEnd + 1; // "(" behind the text
        const QString inside = body.mid(open + 1, link.place.end - open - 2).simplified();
        if (body.mid(open, 1) != u"(" || inside.isEmpty())
            continue;
        QString &label = known[inside];
        if (label.isEmpty()) {
            label = newLabel(link.target.text, taken);
            taken.append(label);
            definitions += u'\n' + QStringLiteral("[%1]: %2").arg(label, inside);
        }
        edits.append({open, link.place.end - open, u'[' + label + u']'});
    }
    if (definitions.isEmpty())
        return inOrder(edits);
    if (!habits.definitions.isEmpty()) {
        qsizetype at = 0;
        for (int line = 0; line < habits.definitions.last().line; ++line)
            at = body.indexOf(u'\n', at) + 1;
        edits.append({lineEnd(body, at), 0, definitions});
    } else if (body.endsWith(u'\n')) {
        edits.append({body.size(), 0, (body.endsWith(QLatin1String("\n\n")) ? definitions.mid(1) : definitions) + u'\n'});
    } else {
        edits.append({body.size(), 0, u'\n' + definitions});
    }
    return inOrder(edits);
}

QList<TextEdit> linksWrittenOut(const QString &body)
{
    const Document document = Document::parse(body);
    QSet<qsizetype> needed; // by pictures
    for (const LinkTarget &picture : pictures(document)) {
        if (picture.byReference)
            needed.insert(picture.urlAt);
    }
    QList<TextEdit> edits;
    QSet<qsizetype> used;
    for (const WrittenLink &link : writtenLinks(document)) {
        if (!link.target.byReference)
            continue;
        qsizetype at = link.target.urlAt;
        qsizetype end = lineEnd(body, at);
        if (at > 0 && body[at - 1] == u'<')
            --at;
        const QString inside = body.mid(at, end - at).trimmed();
        const qsizetype behind = link.place.innerEnd + 1;
        edits.append({behind, link.place.end - behind, u'(' + inside + u')'});
        used.insert(link.target.urlAt);
    }
    for (const qsizetype url : std::as_const(used)) {
        if (needed.contains(url))
            continue;
        const qsizetype at = lineStart(body, url);
        const qsizetype end = lineEnd(body, url);
        edits.append({at, std::min(end + 1, body.size()) - at, {}});
    }
    return inOrder(edits);
}

} // namespace lanyard
