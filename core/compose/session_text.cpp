// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/session_text.h"

#include "core/compose/markdown_text.h"
#include "core/compose/writers_comment.h"

#include <algorithm>

namespace lanyard {

namespace {

QString speakerLine(const Session &session, const Event &event)
{
    QStringList parts;
    const QList<Speaker> speakers = event.speakersOf(session);
    for (const Speaker &speaker : speakers) {
        QString part = QStringLiteral("**") + linked(speaker.name, speaker.url) + QStringLiteral("**");
        if (!speaker.affiliation.isEmpty())
            part += QStringLiteral(" (") + escapedMarkdown(speaker.affiliation.simplified()) + QLatin1Char(')');
        parts.append(part);
    }
    return parts.join(QLatin1String(", "));
}

QString linkLine(const Session &session)
{
    QStringList parts;
    const std::pair<const char *, const QString &> offers[] = {{"Talk page", session.url},
                                                               {"Slides", session.slides},
                                                               {"Video", session.video},
                                                               {"Code", session.code},
                                                               {"Notes", session.notes}};
    for (const auto &[title, url] : offers) {
        if (!url.isEmpty())
            parts.append(linked(QLatin1String(title), url));
    }
    return parts.join(QStringLiteral(" · "));
}

QString abstractText(const Session &session, DraftChoices::Abstract form)
{
    const QString abstract = session.abstract.trimmed();
    if (abstract.isEmpty())
        return {};
    switch (form) {
    case DraftChoices::Abstract::None: break;
    case DraftChoices::Abstract::Quote: return quoted(escapedMarkdown(abstract));
    case DraftChoices::Abstract::Hint: return written(WritersComment{WritersComment::Kind::Hint, abstract});
    }
    return {};
}

} // namespace

QString headingText(const QString &plain, int level)
{
    const QString words = plain.simplified();
    return words.isEmpty() ? QString() : QString(std::clamp(level, 1, 6), u'#') + QLatin1Char(' ') + escapedMarkdown(words);
}

QString quoted(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines)
        line.prepend(line.isEmpty() ? QLatin1String(">") : QLatin1String("> "));
    return lines.join(u'\n');
}

QStringList SessionPieces::inOrder() const
{
    QStringList pieces{heading, anchor, subtitle, speakers, links, abstract};
    pieces.removeAll(QString());
    return pieces;
}

SessionPieces sessionPieces(const Session &session, const Event &event, const SessionTextOptions &options)
{
    SessionPieces pieces;
    pieces.heading = QString(std::clamp(options.headingLevel, 1, 6), u'#') + QLatin1Char(' ') + escapedMarkdown(session.title.simplified());
    if (options.anchor)
        pieces.anchor = sessionAnchor(session.id);
    if (!session.subtitle.isEmpty())
        pieces.subtitle = QLatin1Char('*') + escapedMarkdown(session.subtitle.simplified()) + QLatin1Char('*');
    if (options.speakers)
        pieces.speakers = speakerLine(session, event);
    if (options.links)
        pieces.links = linkLine(session);
    pieces.abstract = abstractText(session, options.abstract);
    return pieces;
}

Fragment sessionText(const Session &session, const Event &event, const SessionTextOptions &options)
{
    return {sessionPieces(session, event, options).inOrder().join(QLatin1String("\n\n")), Fragment::Stand::OwnBlock};
}

bool isKnownByItsPage(const Session &session, const Event &event)
{
    return !session.url.isEmpty() && session.url != event.url
        && std::count_if(event.sessions.begin(), event.sessions.end(), [&session](const Session &other) { return other.url == session.url; }) == 1;
}

Fragment speakerText(const Speaker &speaker)
{
    return {linked(speaker.name, speaker.url), Fragment::Stand::Inline};
}

} // namespace lanyard
