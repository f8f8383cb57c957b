// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/csv_people.h"

#include "core/event/event_query.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_links.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

// A whole address, or one that only lacks its beginning: "x.com/ada".
QString profileAddress(const QString &written)
{
    static const QRegularExpression bare(QStringLiteral("^(?:[a-z0-9-]+\\.)+[a-z]{2,}/\\S+$"), QRegularExpression::CaseInsensitiveOption);
    const QString text = written.trimmed();
    return webAddress(bare.match(text).hasMatch() ? QLatin1String("https://") + text : text);
}

QString parted(QString titles)
{
    titles.replace(u'\n', QLatin1String(", "));
    return QLatin1String(", ") + titles.simplified() + QLatin1String(", ");
}

} // namespace

void CsvPeople::addTable(const QStringList &header, const QList<QStringList> &rows)
{
    static const QRegularExpression aside(QStringLiteral("\\s*\\([^()]*\\)\\s*$"));
    const PeopleColumns columns = peopleColumns(header);
    for (const QStringList &row : rows) {
        const auto cell = [&row](int column) { return column < 0 ? QString() : row.value(column); };
        QString name = plainLine(cell(columns.firstName) + QLatin1Char(' ') + cell(columns.lastName));
        if (columns.firstName < 0 || columns.lastName < 0 || columns.firstName == columns.lastName || name.isEmpty())
            name = plainLine(cell(columns.name));
        if (name.isEmpty())
            continue;
        const QString id = m_people.idOf({}, plainLine(cell(columns.id)), name);
        Speaker *speaker = m_people.find(id);
        speaker->biography = plainText(cell(columns.biography));
        speaker->affiliation = plainLine(cell(columns.affiliation));
        speaker->pronouns = plainLine(cell(columns.pronouns));
        for (int i = 0; i < qMin(header.size(), row.size()); ++i) {
            const bool other = i != columns.biography && i != columns.sessions && i != columns.affiliation && i != columns.id;
            const QString address = other ? profileAddress(row[i]) : QString();
            static const QRegularExpression picture(QStringLiteral("picture|avatar|photo|image|foto|bild"), QRegularExpression::CaseInsensitiveOption);
            if (!address.isEmpty() && !header[i].contains(picture))
                speaker->links.append({plainLine(QString(header[i]).remove(aside)), address});
        }
        m_byName.insert(folded(name), id);
        m_ids.append(id);
        m_titles.insert(id, parted(cell(columns.sessions)));
        m_hasTitles = m_hasTitles || columns.sessions >= 0;
    }
}

bool CsvPeople::lists(const QString &id, const QString &title) const
{
    return !title.isEmpty() && m_titles.value(id).contains(parted(title));
}

QString CsvPeople::idOf(const WrittenPerson &person, const QString &title)
{
    const QString id = idOf(person.name, title);
    Speaker *speaker = m_people.find(id);
    if (speaker->affiliation.isEmpty())
        speaker->affiliation = person.affiliation;
    if (speaker->pronouns.isEmpty())
        speaker->pronouns = person.pronouns;
    return id;
}

QString CsvPeople::idOf(const QString &name, const QString &title)
{
    const QStringList ids = m_byName.values(folded(name));
    for (const QString &id : ids) {
        if (ids.size() == 1 || lists(id, title))
            return id;
    }
    return ids.isEmpty() ? m_people.idOf({}, {}, name) : ids.last();
}

QStringList CsvPeople::speakersOf(const QString &title) const
{
    QStringList result;
    for (const QString &id : m_ids) {
        if (lists(id, title))
            result.append(id);
    }
    return result;
}

} // namespace lanyard
