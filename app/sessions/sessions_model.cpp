// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_model.h"

#include "app/ui/mime.h"
#include "app/ui/when.h"
#include "core/compose/session_text.h"
#include "core/event/event_query.h"

#include <QMap>
#include <QMimeData>

#include <algorithm>

namespace lanyard {
namespace {

bool sameButForTicks(const Event &a, const Event &b)
{
    if (a.sessions.size() != b.sessions.size() || a.speakers != b.speakers)
        return false;
    return std::equal(a.sessions.begin(), a.sessions.end(), b.sessions.begin(), [](const Session &one, Session other) {
        other.attended = one.attended;
        return one == other;
    });
}

// By session; not by Event::speakersOf, which would look through all speakers for each row that is drawn.
QStringList speakerNames(const Event &event)
{
    QHash<QString, QString> names;
    for (const Speaker &speaker : event.speakers)
        names.insert(speaker.id, speaker.name);
    QStringList result;
    for (const Session &session : event.sessions) {
        QStringList own;
        for (const QString &id : session.speakers) {
            if (const QString name = names.value(id); !name.isEmpty())
                own.append(name);
        }
        result.append(own.join(QStringLiteral(", ")));
    }
    return result;
}

QString inDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void SessionsModel::setEvent(const Event &event)
{
    if (sameButForTicks(m_event, event)) {
        m_event = event;
        tellAllChanged();
        return;
    }
    beginResetModel();
    m_event = event;
    m_names = speakerNames(event);
    m_searchTexts.clear();
    match();
    group();
    endResetModel();
}

void SessionsModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    group();
    endResetModel();
}

void SessionsModel::group()
{
    QList<Group> groups;
    QHash<QString, int> known;
    QList<int> loose; // without a day, or without a room
    QMap<QDate, QList<int>> byDay;
    for (int item = 0; item < m_event.sessions.size(); ++item) {
        const Session &session = m_event.sessions.at(item);
        const QDate day = session.start.date();
        if (day.isValid())
            byDay[day].append(item);
        if (m_grouping == Grouping::Day) {
            if (!day.isValid())
                loose.append(item);
        } else if (session.room.isEmpty()) {
            loose.append(item);
        } else {
            if (!known.contains(session.room)) {
                known.insert(session.room, int(groups.size()));
                groups.append({QStringLiteral("room/") + session.room, session.room, {}});
            }
            groups[known.value(session.room)].items.append(item);
        }
    }
    m_severalDays = byDay.size() > 1;
    if (m_grouping == Grouping::Day) {
        for (auto day = byDay.cbegin(); day != byDay.cend(); ++day)
            groups.append({QStringLiteral("day/") + day.key().toString(Qt::ISODate), longDay(day.key()), day.value()});
    }
    if (!loose.isEmpty())
        groups.append({QStringLiteral("none"), m_grouping == Grouping::Day ? tr("Without a time") : tr("Without a room"), loose});
    setGroups(groups);
}

void SessionsModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    match();
    emit acceptanceChanged();
}

void SessionsModel::match()
{
    const bool all = m_typed.trimmed().isEmpty();
    m_matches.fill(all, m_event.sessions.size());
    if (all)
        return;
    if (m_searchTexts.isEmpty()) {
        for (const Session &session : std::as_const(m_event.sessions))
            m_searchTexts.append(searchText(session, m_event));
    }
    const EventQuery query(m_typed);
    for (int item = 0; item < m_searchTexts.size(); ++item)
        m_matches.setBit(item, query.matchesText(m_searchTexts.at(item)));
}

void SessionsModel::setAttendedOnly(bool only)
{
    if (only == m_attendedOnly)
        return;
    m_attendedOnly = only;
    emit acceptanceChanged();
}

bool SessionsModel::accepts(int item) const
{
    return m_matches.testBit(item) && (!m_attendedOnly || m_event.sessions.at(item).attended);
}

QString SessionsModel::detail(int item) const
{
    const Session &session = m_event.sessions.at(item);
    const bool withDay = m_severalDays && m_grouping == Grouping::Room;
    return inDots({withDay ? shortDayAndTime(session.start) : shortTime(session.start.time()),
                   m_grouping == Grouping::Day ? session.room : QString(), m_names.at(item)});
}

QString SessionsModel::toolTip(int item) const
{
    const Session &session = m_event.sessions.at(item);
    QString when = longDay(session.start.date());
    if (session.start.isValid()) {
        when += QStringLiteral(", ") + shortTime(session.start.time());
        if (session.end.isValid())
            when += QStringLiteral("–") + shortTime(session.end.time());
    }
    const QString abstract = session.abstract.size() > 400 ? session.abstract.left(400).trimmed() + QStringLiteral("…") : session.abstract;
    QString text = QStringLiteral("<p><b>%1</b></p>").arg(session.title.toHtmlEscaped());
    for (const QString &line : {session.subtitle, inDots({when, session.room, session.track}), m_names.at(item), abstract}) {
        if (!line.isEmpty())
            text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    }
    return text;
}

QVariant SessionsModel::itemData(int item, int role) const
{
    const Session &session = m_event.sessions.at(item);
    switch (role) {
    case Qt::DisplayRole:
        return session.title.isEmpty() ? tr("Session without a title") : session.title;
    case Qt::CheckStateRole:
        return session.attended ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return toolTip(item);
    case Qt::AccessibleTextRole:
        return QStringList{session.title, detail(item), session.attended ? tr("attended") : tr("not attended")}.join(QStringLiteral(", "));
    case DetailRole:
        return detail(item);
    case IdRole:
        return session.id;
    default:
        return {};
    }
}

Qt::ItemFlags SessionsModel::itemFlags(int) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool SessionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int item = itemAt(index);
    if (item < 0 || role != Qt::CheckStateRole)
        return false;
    const bool attended = value.toInt() == Qt::Checked;
    Session &session = m_event.sessions[item];
    if (session.attended == attended)
        return true;
    // Shown at once; the document takes it from the signal, and gives the event back as its text says.
    session.attended = attended;
    const QString id = session.id;
    emit dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    emit attendedChanged(id, attended);
    return true;
}

QStringList SessionsModel::mimeTypes() const
{
    return {mime::session, QStringLiteral("text/plain")};
}

QMimeData *SessionsModel::mimeData(const QModelIndexList &indexes) const
{
    const int item = itemAt(indexes.value(0));
    if (item < 0)
        return nullptr;
    const Session &session = m_event.sessions.at(item);
    auto *data = new QMimeData;
    data->setData(mime::session, session.id.toUtf8());
    data->setText(sessionText(session, m_event).text);
    return data;
}

} // namespace lanyard
