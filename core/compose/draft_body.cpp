// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/draft_body.h"

#include "core/compose/draft_groups.h"
#include "core/compose/figure.h"
#include "core/compose/markdown_text.h"
#include "core/compose/opening_line.h"
#include "core/compose/photo_matcher.h"
#include "core/compose/session_text.h"
#include "core/compose/talk_texts.h"

#include <QLocale>
#include <QSet>

namespace lanyard {

namespace {

// All but the name of one.
QStringList linkedNames(const QList<Speaker> &speakers)
{
    QStringList names;
    for (const Speaker &speaker : speakers) {
        if (const QString name = speakerText(speaker).text; !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

class DraftScopes
{
public:
    explicit DraftScopes(const DraftMaterial &material)
        : m_material(material), m_event(material.event), m_choices(material.choices), m_sessions(attendedInOrder(material.event)),
          m_photos(inOrderTaken(material.photos, material.event))
    {
    }

    TemplateScope post() const
    {
        TemplateScope scope;
        const int level = m_choices.headingLevel;
        const QString thanks = m_choices.thanks ? thanksText(m_sessions, m_event, level).text : QString();
        const QString resources = m_choices.resources ? resourcesText(m_sessions, level).text : QString();
        const QString album = albumText(m_choices.album, level).text;
        QStringList closing{resources, album, thanks};
        closing.removeAll(QString());
        QList<Speaker> people;
        for (const Session &session : m_sessions)
            people += m_event.speakersOf(session);
        scope.texts = {{QStringLiteral("title"), escapedMarkdown(m_material.title.simplified())},
                       {QStringLiteral("opening"), openingLine(m_event)},
                       {QStringLiteral("event"), escapedMarkdown(m_event.name.simplified())},
                       {QStringLiteral("event_link"), m_event.name.isEmpty() ? QString() : linked(m_event.name, m_event.url)},
                       {QStringLiteral("event_url"), m_event.url},
                       {QStringLiteral("venue"), escapedMarkdown(m_event.venue.simplified())},
                       {QStringLiteral("city"), escapedMarkdown(m_event.city.simplified())},
                       {QStringLiteral("days"), daysInWords(m_event.start, m_event.end)},
                       {QStringLiteral("everyone"), listedInWords(linkedNames(people))},
                       {QStringLiteral("thanks"), thanks},
                       {QStringLiteral("resources"), resources},
                       {QStringLiteral("album"), album},
                       {QStringLiteral("closing"), closing.join(QLatin1String("\n\n"))},
                       {QStringLiteral("other_photos"), otherPhotos()}};

        const QList<DraftGroup> all = draftGroups(m_sessions, m_event, m_choices.grouping);
        std::vector<TemplateScope> groups;
        for (qsizetype i = 0; i < all.size(); ++i)
            groups.push_back(group(all[i], int(i) + 1));
        scope.lists.emplace_back(QStringLiteral("groups"), std::move(groups));
        scope.lists.emplace_back(QStringLiteral("sessions"), sessions(m_sessions, level));
        return scope;
    }

    TemplateScope session(const Session &session, int level) const
    {
        const SessionPieces pieces = sessionPieces(
            session, m_event,
            {level, m_choices.speakers, m_choices.links, m_choices.abstract, !(m_choices.links && isKnownByItsPage(session, m_event))});
        QStringList figures;
        for (const Photo &photo : m_photos) {
            if (m_choices.photos && photo.session == session.id)
                figures.append(figure(photo).text);
        }
        const QString photos = figures.join(QLatin1String("\n\n"));
        const QString notes = m_choices.notes ? foldedNotes(m_material.notes.value(session.id), session, m_event) : QString();
        QStringList section = pieces.inOrder() + QStringList{notes, photos};
        section.removeAll(QString());
        TemplateScope scope;
        scope.texts = {{QStringLiteral("section"), section.join(QLatin1String("\n\n"))},
                       {QStringLiteral("heading"), pieces.heading},
                       {QStringLiteral("talk"), escapedMarkdown(session.title.simplified())},
                       {QStringLiteral("talk_link"), linked(session.title, session.url)},
                       {QStringLiteral("anchor"), pieces.anchor},
                       {QStringLiteral("subtitle"), escapedMarkdown(session.subtitle.simplified())},
                       {QStringLiteral("speakers"), pieces.speakers},
                       {QStringLiteral("people"), listedInWords(linkedNames(m_event.speakersOf(session)))},
                       {QStringLiteral("abstract"), pieces.abstract},
                       {QStringLiteral("links"), pieces.links},
                       {QStringLiteral("photos"), photos},
                       {QStringLiteral("notes"), notes},
                       {QStringLiteral("day"), daysInWords(session.start.date(), session.start.date())},
                       {QStringLiteral("time"), session.start.isValid() ? session.start.toString(QStringLiteral("HH:mm")) : QString()},
                       {QStringLiteral("room"), escapedMarkdown(session.room.simplified())},
                       {QStringLiteral("track"), escapedMarkdown(session.track.simplified())},
                       {QStringLiteral("url"), session.url},
                       {QStringLiteral("slides"), session.slides},
                       {QStringLiteral("video"), session.video},
                       {QStringLiteral("code"), session.code}};
        return scope;
    }

private:
    std::vector<TemplateScope> sessions(const QList<Session> &all, int level) const
    {
        std::vector<TemplateScope> scopes;
        for (const Session &each : all)
            scopes.push_back(session(each, level));
        return scopes;
    }

    TemplateScope group(const DraftGroup &group, int number) const
    {
        QStringList rooms;
        for (const Session &session : group.sessions) {
            if (const QString room = escapedMarkdown(session.room.simplified()); !room.isEmpty() && !rooms.contains(room))
                rooms.append(room);
        }
        TemplateScope scope;
        scope.texts = {{QStringLiteral("group"), escapedMarkdown(group.name)},
                       {QStringLiteral("group_heading"), headingText(group.name, m_choices.headingLevel)},
                       {QStringLiteral("group_number"), QString::number(number)},
                       {QStringLiteral("group_days"), daysInWords(group.first, group.last)},
                       {QStringLiteral("group_rooms"), listedInWords(rooms)}};
        scope.lists.emplace_back(QStringLiteral("sessions"), sessions(group.sessions, m_choices.headingLevel + (group.name.isEmpty() ? 0 : 1)));
        return scope;
    }

    QString otherPhotos() const
    {
        if (!m_choices.photos)
            return {};
        QSet<QString> written;
        for (const Session &session : m_sessions)
            written.insert(session.id);
        QStringList others;
        for (const Photo &photo : m_photos) {
            if (!written.contains(photo.session))
                others.append(figure(photo).text);
        }
        if (!others.isEmpty() && !m_sessions.isEmpty())
            others.prepend(QStringLiteral("* * *")); // so that they don't seem to belong to the last session
        return others.join(QLatin1String("\n\n"));
    }

    const DraftMaterial &m_material;
    const Event &m_event;
    const DraftChoices &m_choices;
    const QList<Session> m_sessions;
    const QList<Photo> m_photos;
};

} // namespace

QString draftBody(const DraftMaterial &material)
{
    return material.layout.body().filled(DraftScopes(material).post());
}

QString draftPart(const DraftMaterial &material, const Session &session, int headingLevel)
{
    QString text = material.layout.sessionPart().filled(DraftScopes(material).session(session, headingLevel));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

int sectionLevel(const DraftChoices &choices)
{
    return choices.headingLevel + (choices.grouping == DraftChoices::Grouping::Sessions ? 0 : 1);
}

} // namespace lanyard
