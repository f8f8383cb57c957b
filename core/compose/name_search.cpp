// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/name_search.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

bool startsWord(const QString &name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

// The best score with the query's characters from `from` on found in the name from `at` on; -1: not found.
int best(const QString &query, qsizetype from, const QString &name, qsizetype at, bool follows, int &tries)
{
    if (from == query.size())
        return 0;
    int score = -1;
    for (qsizetype i = at; i < name.size() && tries > 0; ++i) {
        if (name[i] != query[from])
            continue;
        --tries;
        const int rest = best(query, from + 1, name, i + 1, true, tries);
        if (rest < 0)
            break; // what can't be found from here can't be found further on
        const int here = startsWord(name, i) || (follows && i == at) ? 10 : 1;
        score = std::max(score, rest + here);
    }
    return score;
}

int scoreOf(const QString &wanted, const QString &key)
{
    int tries = 2000; // enough for names; "aaaa…" in "aaaa…" must end, too
    const int score = best(wanted, 0, key, 0, false, tries);
    return score < 0 ? 0 : score + 1;
}

QString wantedIn(const QString &query)
{
    return searchKey(query).remove(u' ');
}

} // namespace

QString searchKey(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        switch (c.unicode()) {
        case 0x141: case 0x142: result += u'l'; break;
        case 0xd8: case 0xf8: result += u'o'; break;
        case 0xdf: result += QLatin1String("ss"); break;
        case 0xc6: case 0xe6: result += QLatin1String("ae"); break;
        case 0x152: case 0x153: result += QLatin1String("oe"); break;
        case 0x110: case 0x111: case 0xd0: case 0xf0: result += u'd'; break;
        case 0x131: result += u'i'; break;
        default: result += c.toLower();
        }
    }
    return result;
}

QList<NameEntry> namesOf(const Event &event)
{
    QSet<QString> heard; // speakers of attended sessions
    for (const Session &session : event.sessions) {
        if (session.attended)
            heard.unite(QSet<QString>(session.speakers.begin(), session.speakers.end()));
    }
    QHash<QString, QString> names; // by id
    QList<NameEntry> entries;
    for (const Speaker &speaker : event.speakers) {
        names.insert(speaker.id, speaker.name);
        if (!speaker.name.isEmpty())
            entries.append({NameEntry::Kind::Speaker, speaker.id, speaker.name, speaker.affiliation,
                            speaker.url.isEmpty() && !speaker.links.isEmpty() ? speaker.links.first().url : speaker.url,
                            heard.contains(speaker.id), searchKey(speaker.name)});
    }
    for (const Session &session : event.sessions) {
        QStringList speakers;
        for (const QString &id : session.speakers)
            speakers.append(names.value(id));
        speakers.removeAll(QString());
        if (!session.title.isEmpty())
            entries.append({NameEntry::Kind::Session, session.id, session.title, speakers.join(QLatin1String(", ")), session.url,
                            session.attended, searchKey(session.title)});
    }
    return entries;
}

int nameScore(const QString &query, const QString &name)
{
    return scoreOf(wantedIn(query), searchKey(name));
}

QList<NameEntry> foundNames(const QList<NameEntry> &entries, const QString &query, int most)
{
    struct Found
    {
        qsizetype index;
        int score;
    };
    QList<Found> found;
    const QString wanted = wantedIn(query);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const NameEntry &entry = entries[i];
        int score = scoreOf(wanted, entry.key);
        if (score == 0)
            continue;
        // Between equals: who was heard, then people before talks.
        score = score * 4 + (entry.attended ? 2 : 0) + (entry.kind == NameEntry::Kind::Speaker ? 1 : 0);
        if (wanted.isEmpty())
            score = (entry.attended ? 1 : 0) + (entry.kind == NameEntry::Kind::Speaker ? 2 : 0);
        found.append({i, score});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    QList<NameEntry> result;
    for (const Found &each : found) {
        if (result.size() == most)
            break;
        result.append(entries[each.index]);
    }
    return result;
}

QSet<QString> namesIn(const QString &text, const QStringList &names)
{
    QSet<QString> result;
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            const qsizetype end = at + name.size();
            const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
            const bool ends = end == text.size() || !text[end].isLetterOrNumber();
            if (begins && ends) {
                result.insert(name);
                break;
            }
        }
    }
    return result;
}

} // namespace lanyard
