// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/draft_edits.h"

#include "core/compose/coverage.h"
#include "core/compose/draft_groups.h"
#include "core/compose/session_text.h"
#include "core/markdown/document.h"
#include "core/markdown/links.h"
#include "core/post/front_matter.h"

#include <QMap>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

using Place = SessionCoverage::Place;

struct Heading
{
    QString title; // comparable
    int level = 0;
    qsizetype at = 0;
};

QList<Heading> headingsOf(const QString &body)
{
    QList<Heading> result;
    const Document document = Document::parse(body);
    for (const Node &node : document.root().children) {
        if (node.kind == NodeKind::Heading && node.at >= 0)
            result.append({comparableTitle(plainText(node)), node.level, node.at <= 0 ? 0 : body.lastIndexOf(u'\n', node.at - 1) + 1});
    }
    return result;
}

class MissingSections
{
public:
    MissingSections(const QString &text, const DraftMaterial &material)
        : m_text(text), m_bodyAt(FrontMatter::parse(text).bodyAt()), m_body(text.mid(m_bodyAt)), m_material(material),
          m_talks(attendedInOrder(material.event)), m_headings(headingsOf(m_body))
    {
        const QList<SessionCoverage> covers = coverage(m_body, material.event);
        for (const SessionCoverage &cover : covers)
            m_places.insert(cover.session, cover);
        if (material.layout.body().uses(QStringLiteral("group_heading")))
            m_groups = draftGroups(m_talks, material.event, material.choices.grouping);
    }

    DraftEdits run(const QStringList &only)
    {
        for (const Session &talk : m_talks) {
            if (place(talk).place == Place::None && (only.isEmpty() || only.contains(talk.id)))
                put(talk);
        }
        DraftEdits result;
        QStringList added;
        for (auto each = m_pieces.constBegin(); each != m_pieces.constEnd(); ++each) {
            const QString piece = each->join(m_material.layout.hasSections() ? QLatin1String("\n\n") : QLatin1String("\n"));
            const TextEdit edit = placed({piece, Fragment::Stand::OwnBlock}, m_text, m_bodyAt + each.key());
            added.append(piece);
            if (!result.edits.isEmpty() && edit.at < result.edits.last().at + result.edits.last().removed) {
                // Two places in one gap: nothing but blanks lies between them.
                TextEdit &before = result.edits.last();
                before = placed({added.mid(added.size() - 2).join(QLatin1String("\n\n")), Fragment::Stand::OwnBlock}, m_text, m_bodyAt + each.key());
            } else {
                result.edits.append(edit);
            }
        }
        result.sessions = m_given;
        result.added = added.join(QLatin1String("\n\n"));
        return result;
    }

private:
    SessionCoverage place(const Session &talk) const { return m_places.value(talk.id); }

    const DraftGroup *groupOf(const Session &talk) const
    {
        for (const DraftGroup &group : m_groups) {
            for (const Session &each : group.sessions) {
                if (each.id == talk.id)
                    return group.name.isEmpty() ? nullptr : &group;
            }
        }
        return nullptr;
    }

    const Heading *headingOf(const DraftGroup &group) const
    {
        const QString title = comparableTitle(group.name);
        const auto found = std::find_if(m_headings.begin(), m_headings.end(), [&title](const Heading &heading) { return heading.title == title; });
        return found == m_headings.end() ? nullptr : &*found;
    }

    void put(const Session &talk)
    {
        const DraftGroup *group = groupOf(talk);
        const QList<Session> &pool = group ? group->sessions : m_talks;
        const qsizetype index = std::find_if(pool.begin(), pool.end(), [&talk](const Session &each) { return each.id == talk.id; }) - pool.begin();
        for (qsizetype before = index - 1; before >= 0; --before) {
            if (const SessionCoverage cover = place(pool[before]); cover.place != Place::None)
                return add(talk, cover.end, cover.level);
        }
        for (qsizetype after = index + 1; after < pool.size(); ++after) {
            if (const SessionCoverage cover = place(pool[after]); cover.place != Place::None)
                return add(talk, cover.at, cover.level);
        }
        if (!group)
            return add(talk, beforeClosing(), 0);
        if (const Heading *heading = headingOf(*group))
            return add(talk, behindOwnPart(*heading), heading->level + 1);
        putWithGroup(talk, *group);
    }

    // Its group has no heading yet: behind the group before, or before the one behind.
    void putWithGroup(const Session &talk, const DraftGroup &group)
    {
        qsizetype at = beforeClosing();
        int level = m_material.choices.headingLevel;
        const qsizetype index = &group - m_groups.constData();
        bool found = false;
        for (qsizetype other = index - 1; other >= 0 && !found; --other) {
            if (const Heading *heading = headingOf(m_groups[other])) {
                at = endOf(*heading);
                level = heading->level;
                found = true;
            }
        }
        for (qsizetype other = index + 1; other < m_groups.size() && !found; ++other) {
            if (const Heading *heading = headingOf(m_groups[other])) {
                at = heading->at;
                level = heading->level;
                found = true;
            }
        }
        if (!found && std::any_of(m_places.begin(), m_places.end(), [](const SessionCoverage &cover) { return cover.place != Place::None; }))
            return addInTime(talk); // the text is laid out otherwise
        const bool isNew = !m_newGroups.contains(group.name);
        m_newGroups.insert(group.name, at);
        if (isNew)
            m_pieces[at].append(headingText(group.name, level));
        add(talk, at, level + 1);
    }

    void addInTime(const Session &talk)
    {
        SessionCoverage before;
        for (const Session &each : m_talks) {
            if (each.id == talk.id)
                break;
            if (const SessionCoverage cover = place(each); cover.place != Place::None)
                before = cover;
        }
        if (before.place != Place::None)
            return add(talk, before.end, before.level);
        const auto first = std::find_if(m_talks.begin(), m_talks.end(), [this](const Session &each) { return place(each).place != Place::None; });
        add(talk, place(*first).at, place(*first).level);
    }

    void add(const Session &talk, qsizetype at, int level)
    {
        const QString part = draftPart(m_material, talk, level > 0 ? level : sectionLevel(m_material.choices));
        if (part.isEmpty())
            return;
        m_pieces[at].append(part);
        m_given.append(talk.id);
    }

    // Resources, photos and thanks stay at the end.
    qsizetype beforeClosing() const
    {
        static const QStringList closings{QStringLiteral("resources"), QStringLiteral("photos"), QStringLiteral("thanks"), QStringLiteral("conclusion")};
        qsizetype at = m_body.size();
        for (auto heading = m_headings.rbegin(); heading != m_headings.rend() && closings.contains(heading->title); ++heading)
            at = heading->at;
        return at;
    }

    qsizetype endOf(const Heading &heading) const
    {
        for (const Heading &other : m_headings) {
            if (other.at > heading.at && other.level <= heading.level)
                return other.at;
        }
        return m_body.size();
    }

    qsizetype behindOwnPart(const Heading &heading) const
    {
        for (const Heading &other : m_headings) {
            if (other.at > heading.at)
                return other.at;
        }
        return m_body.size();
    }

    const QString &m_text;
    const qsizetype m_bodyAt;
    const QString m_body;
    const DraftMaterial &m_material;
    const QList<Session> m_talks;
    const QList<Heading> m_headings;
    QHash<QString, SessionCoverage> m_places;
    QList<DraftGroup> m_groups;
    QHash<QString, qsizetype> m_newGroups;
    QMap<qsizetype, QStringList> m_pieces; // by their place in the body
    QStringList m_given;
};

QSet<QString> picturesIn(const QString &body)
{
    QSet<QString> files;
    for (const LinkTarget &picture : pictures(Document::parse(body)))
        files.insert(QUrl::fromPercentEncoding(picture.url.toUtf8()));
    return files;
}

// The comment with which a section says what notes it holds.
struct Mark
{
    qsizetype at = -1;
    qsizetype length = 0;
};

Mark lastMark(const QString &body, qsizetype from, qsizetype to)
{
    Mark mark;
    for (qsizetype at = body.indexOf(QLatin1String("<!--"), from); at >= 0 && at < to; at = body.indexOf(QLatin1String("<!--"), at + 4)) {
        const qsizetype end = body.indexOf(QLatin1String("-->"), at);
        if (end < 0 || end + 3 > to)
            break;
        const qsizetype lineAt = at == 0 ? 0 : body.lastIndexOf(u'\n', at - 1) + 1;
        if (lineAt == at && !foldedNames(body.mid(at, end + 3 - at)).isEmpty())
            mark = {at, end + 3 - at};
    }
    return mark;
}

} // namespace

DraftEdits draftEdits(const QString &text, const DraftMaterial &given, const QStringList &only)
{
    const qsizetype bodyAt = FrontMatter::parse(text).bodyAt();
    const bool isEmpty = QStringView(text).mid(bodyAt).trimmed().isEmpty();
    DraftMaterial material = given;
    if (!isEmpty && !material.photos.isEmpty()) {
        const QSet<QString> placed = picturesIn(text.mid(bodyAt));
        material.photos.removeIf([&placed](const Photo &photo) { return placed.contains(photo.file); });
    }
    if (!isEmpty || !only.isEmpty())
        return MissingSections(text, material).run(only);
    DraftEdits result;
    QString body = draftBody(material);
    if (body.isEmpty())
        return result;
    body.chop(1);
    result.added = body;
    result.edits = {placed({body, Fragment::Stand::OwnBlock}, text, text.size())};
    for (const Session &talk : attendedInOrder(material.event))
        result.sessions.append(talk.id);
    return result;
}

DraftEdits noteEdits(const QString &text, const Event &event, const NotesOfSessions &notes)
{
    const qsizetype bodyAt = FrontMatter::parse(text).bodyAt();
    const QString body = text.mid(bodyAt);
    DraftEdits result;
    QStringList added;
    QList<SessionCoverage> covers = coverage(body, event);
    std::sort(covers.begin(), covers.end(), [](const SessionCoverage &a, const SessionCoverage &b) { return a.at < b.at; });
    for (const SessionCoverage &cover : std::as_const(covers)) {
        const Session *talk = event.session(cover.session);
        if (cover.place != Place::Section || !talk)
            continue;
        const QList<SessionNote> all = notes.value(cover.session);
        const QList<SessionNote> fresh = withoutFolded(all, cover.foldedNotes);
        const QString words = notesText(fresh, *talk, event);
        if (words.isEmpty())
            continue;
        const QStringList names = noteNames(all);
        QStringList marked = cover.foldedNotes;
        for (const QString &name : names) {
            if (!marked.contains(name))
                marked.append(name);
        }
        const QString piece = words + QLatin1String("\n\n") + foldedMark(marked);
        const Mark mark = lastMark(body, cover.at, cover.end);
        if (mark.at >= 0)
            result.edits.append({bodyAt + mark.at, mark.length, piece});
        else
            result.edits.append(placed({piece, Fragment::Stand::OwnBlock}, text, bodyAt + cover.end));
        result.sessions.append(cover.session);
        added.append(piece);
    }
    result.added = added.join(QLatin1String("\n\n"));
    return result;
}

} // namespace lanyard
