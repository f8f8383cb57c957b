// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_tidy.h"

#include "core/base/html_entities.h"
#include "core/event/plain_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int MostTags = 20; // of one line

// "Knots (https://www.notion.so/Knots-0a1b2c?pvs=21)": so its exports name a page.
const QRegularExpression &notionPage()
{
    static const QRegularExpression page(QStringLiteral("\\s*\\(https?://(?:www\\.)?notion\\.[^()\\s]*\\)"));
    return page;
}

QString withoutTags(QString line)
{
    static const QRegularExpression pair(
        QStringLiteral("<(b|i|em|strong|u|s|span|a|sub|sup|small|big|font|code|tt|q|cite|mark)(?:\\s[^<>]*)?>([^<>]*)</\\1\\s*>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineBreak(QStringLiteral("<(?:br|hr|wbr)\\s*/?>|</?(?:p|div|h[1-6])(?:\\s[^<>]*)?>"), QRegularExpression::CaseInsensitiveOption);
    for (int i = 0; i < MostTags; ++i) { // from the innermost
        const QString before = line;
        line.replace(pair, QStringLiteral("\\2"));
        if (line == before)
            break;
    }
    return line.replace(lineBreak, QStringLiteral(" "));
}

// "Ada Example," and "- Ada Example"
QString withoutEdges(const QString &name)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s,;:/&]+|[\\s,;:/&]+$"));
    const QString bare = QString(name).remove(edges);
    return bare.isEmpty() ? name : bare;
}

void clean(QString &line)
{
    if (line.contains(u'<') || line.contains(u'&') || line.contains(QLatin1String("notion.")))
        line = cleanLine(line);
}

void cleanUnlessPlaceholder(QString &line)
{
    clean(line);
    if (isPlaceholder(line))
        line.clear();
}

} // namespace

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:speakers? |room )?(?:tba|tbd|tbc|t\\.b\\.[acd]\\.?|to be (?:announced|determined|confirmed|decided|defined))|n/?a|none(?: listed)?|"
                       "null|undefined|nan|unknown|[-–—]+|\\?+|\\.+|…|(?:wird )?noch offen|wird noch bekannt ?gegeben|folgt|à (?:confirmer|définir)|"
                       "por (?:confirmar|definir|anunciar)|da definire|nog niet bekend)[.!]?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 40 && form.match(text.trimmed()).hasMatch();
}

QString cleanLine(const QString &written)
{
    QString line = written;
    if (line.contains(u'<'))
        line = withoutTags(line);
    if (line.contains(u'&'))
        line = withoutTags(withoutHtmlEntities(line)); // tags may themselves be written as entities
    return plainLine(line.remove(notionPage()));
}

void tidy(Event &event)
{
    for (QString *line : {&event.name, &event.venue, &event.city})
        clean(*line);
    QSet<QString> nobody;
    for (Speaker &speaker : event.speakers) {
        clean(speaker.name);
        speaker.name = withoutEdges(speaker.name);
        cleanUnlessPlaceholder(speaker.affiliation);
        const bool word = std::any_of(speaker.name.cbegin(), speaker.name.cend(), [](QChar letter) { return letter.isLetter(); });
        if (speaker.name.isEmpty() || (word && isPlaceholder(speaker.name))) // some go by the name of "-"
            nobody.insert(speaker.id);
    }
    for (Session &session : event.sessions) {
        for (QString *line : {&session.title, &session.subtitle})
            clean(*line);
        for (QString *line : {&session.room, &session.track, &session.type, &session.language})
            cleanUnlessPlaceholder(*line);
        if (session.track.compare(QLatin1String("No Track"), Qt::CaseInsensitive) == 0) // as wafer has it
            session.track.clear();
        if (isPlaceholder(session.abstract))
            session.abstract.clear();
        if (!nobody.isEmpty())
            session.speakers.removeIf([&nobody](const QString &id) { return nobody.contains(id); });
    }
    if (!nobody.isEmpty())
        event.speakers.removeIf([&nobody](const Speaker &speaker) { return nobody.contains(speaker.id); });
}

} // namespace lanyard
