// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/session_text.h"

#include "core/compose/markdown_text.h"

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
    const std::pair<const char *, const QString &> offers[] = {
        {"Talk page", session.url}, {"Slides", session.slides}, {"Video", session.video}};
    for (const auto &[title, url] : offers) {
        if (!url.isEmpty())
            parts.append(linked(QLatin1String(title), url));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Fragment sessionText(const Session &session, const Event &event, const SessionTextOptions &options)
{
    const int level = std::clamp(options.headingLevel, 1, 6);
    QStringList blocks{QString(level, u'#') + QLatin1Char(' ') + escapedMarkdown(session.title.simplified())};
    if (!session.subtitle.isEmpty())
        blocks.append(QLatin1Char('*') + escapedMarkdown(session.subtitle.simplified()) + QLatin1Char('*'));
    blocks.append(speakerLine(session, event));
    blocks.append(linkLine(session));
    blocks.removeAll(QString());
    return {blocks.join(QLatin1String("\n\n")), Fragment::Stand::OwnBlock};
}

Fragment speakerText(const Speaker &speaker)
{
    return {linked(speaker.name, speaker.url), Fragment::Stand::Inline};
}

} // namespace lanyard
