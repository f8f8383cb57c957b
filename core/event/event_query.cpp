// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_query.h"

#include <algorithm>

namespace lanyard {

namespace {

// Letters that Unicode does not take apart although people type them without their stroke or as two.
QLatin1String typedAs(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł': return QLatin1String("l");
    case u'ø': return QLatin1String("o");
    case u'đ':
    case u'ð': return QLatin1String("d");
    case u'ħ': return QLatin1String("h");
    case u'ı': return QLatin1String("i");
    case u'ß': return QLatin1String("ss");
    case u'þ': return QLatin1String("th");
    case u'æ': return QLatin1String("ae");
    case u'œ': return QLatin1String("oe");
    default: return {};
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 0x80; });
}

QString joinedLines(const QStringList &parts)
{
    return parts.join(u'\n'); // a word never reaches over a line end
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.isMark())
            continue;
        const QLatin1String plain = typedAs(letter);
        if (plain.isEmpty())
            result += letter;
        else
            result += plain;
    }
    return result;
}

QString searchText(const Session &session, const Event &event)
{
    QStringList parts{session.title, session.subtitle};
    for (const Speaker &speaker : event.speakersOf(session))
        parts += {speaker.name, speaker.affiliation};
    parts += {session.room, session.track, session.abstract};
    return folded(joinedLines(parts));
}

QString searchText(const Speaker &speaker)
{
    return folded(joinedLines(QStringList{speaker.name, speaker.affiliation} + speaker.aliases));
}

EventQuery::EventQuery(const QString &typed)
    : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool EventQuery::matchesText(const QString &searchText) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&searchText](const QString &word) { return searchText.contains(word); });
}

bool EventQuery::matches(const Session &session, const Event &event) const
{
    return m_words.isEmpty() || matchesText(searchText(session, event));
}

bool EventQuery::matches(const Speaker &speaker) const
{
    return m_words.isEmpty() || matchesText(searchText(speaker));
}

QList<QDate> days(const Event &event)
{
    QList<QDate> result;
    for (const Session &session : event.sessions) {
        if (session.start.isValid())
            result.append(session.start.date());
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

QStringList rooms(const Event &event)
{
    QStringList result;
    for (const Session &session : event.sessions) {
        if (!session.room.isEmpty() && !result.contains(session.room))
            result.append(session.room);
    }
    return result;
}

} // namespace lanyard
