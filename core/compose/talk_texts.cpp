// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/talk_texts.h"

#include "core/compose/link_kind.h"
#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"

namespace lanyard {

namespace {

constexpr qsizetype mostThanked = 12; // by name

QStringList linkedPeople(const QList<Speaker> &speakers)
{
    QStringList result;
    for (const Speaker &speaker : speakers) {
        if (const QString name = linked(speaker.name, speaker.url); !name.isEmpty() && !result.contains(name))
            result.append(name);
    }
    return result;
}

QStringList resources(const Session &session)
{
    QStringList parts;
    QStringList seen;
    const auto add = [&](const QString &words, const QString &url) {
        if (!url.isEmpty() && !seen.contains(url)) {
            seen.append(url);
            parts.append(linked(words, url));
        }
    };
    add(QStringLiteral("slides"), session.slides);
    add(QStringLiteral("video"), session.video);
    add(QStringLiteral("code"), session.code);
    add(QStringLiteral("notes"), session.notes);
    for (const WebLink &link : session.links)
        add(link.title.simplified().isEmpty() ? linkHost(link.url) : link.title, link.url);
    return parts;
}

} // namespace

QString listedInWords(const QStringList &pieces)
{
    if (pieces.size() < 2)
        return pieces.value(0);
    return pieces.mid(0, pieces.size() - 1).join(QLatin1String(", ")) + QLatin1String(" and ") + pieces.last();
}

Fragment quoteOf(const QString &markdown, const Session &session, const Event &event, QuoteSource source)
{
    QString said = markdown.trimmed();
    QStringList from = linkedPeople(event.speakersOf(session));
    if (source == QuoteSource::Talk)
        from.append(linked(session.title, session.url));
    from.removeAll(QString());
    QString text = quoted(said);
    if (!from.isEmpty())
        text += QStringLiteral("\n>\n> – ") + from.join(QLatin1String(", "));
    return {text, Fragment::Stand::OwnBlock};
}

Fragment resourcesText(const QList<Session> &sessions, int headingLevel)
{
    QStringList items;
    for (const Session &session : sessions) {
        if (const QStringList parts = resources(session); !parts.isEmpty())
            items.append(QLatin1String("- ") + linked(session.title, session.url) + QLatin1String(": ") + parts.join(QLatin1String(", ")));
    }
    if (items.isEmpty())
        return {{}, Fragment::Stand::OwnBlock};
    return {headingText(QStringLiteral("Resources"), headingLevel) + QLatin1String("\n\n") + items.join(u'\n'), Fragment::Stand::OwnBlock};
}

Fragment thanksText(const QList<Session> &sessions, const Event &event, int headingLevel)
{
    QList<Speaker> speakers;
    for (const Session &session : sessions)
        speakers += event.speakersOf(session);
    const QStringList people = linkedPeople(speakers);
    QString line = QStringLiteral("Thank you to ");
    line += event.name.isEmpty() ? QStringLiteral("the organisers") : QLatin1String("the organisers of ") + linked(event.name, event.url);
    if (people.size() > mostThanked)
        line += QLatin1String(", to all the speakers");
    else if (!people.isEmpty())
        line += QLatin1String(", to ") + listedInWords(people) + QLatin1String(people.size() == 1 ? " for the talk" : " for their talks");
    line += QLatin1String(", and to everybody who helped.");
    return {headingText(QStringLiteral("Thanks"), headingLevel) + QLatin1String("\n\n") + line, Fragment::Stand::OwnBlock};
}

Fragment albumText(const QString &url, int headingLevel)
{
    const QString address = webAddress(url.trimmed());
    if (address.isEmpty())
        return {{}, Fragment::Stand::OwnBlock};
    return {headingText(QStringLiteral("Photos"), headingLevel) + QLatin1String("\n\nThere are more photos in ")
                + linked(QStringLiteral("the album"), address) + QLatin1String("."),
            Fragment::Stand::OwnBlock};
}

} // namespace lanyard
