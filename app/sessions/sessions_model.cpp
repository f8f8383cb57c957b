// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_model.h"

#include "app/sessions/natural_order.h"
#include "app/sessions/session_marks.h"
#include "app/ui/mime.h"
#include "app/ui/tasks.h"
#include "app/ui/when.h"
#include "core/compose/session_text.h"
#include "core/event/event_query.h"
#include "core/event/overlaps.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace lanyard {
namespace {

// Beyond so many letters they are gathered on another thread.
constexpr qsizetype fewLetters = 64 * 1024;

bool standsWhereItStood(const Event &a, const Event &b)
{
    return std::equal(a.sessions.begin(), a.sessions.end(), b.sessions.begin(), b.sessions.end(), [](const Session &one, const Session &other) {
        return one.id == other.id && one.start == other.start && one.room == other.room && one.track == other.track;
    });
}

bool haveSameWords(const Event &a, const Event &b)
{
    return a.speakers == b.speakers && std::equal(a.sessions.begin(), a.sessions.end(), b.sessions.begin(), b.sessions.end(),
                                                  [](const Session &one, const Session &other) {
        return one.title == other.title && one.subtitle == other.subtitle && one.abstract == other.abstract && one.speakers == other.speakers
            && one.room == other.room && one.track == other.track;
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

QStringList wordsOf(const Event &event)
{
    QHash<QString, const Speaker *> people;
    for (const Speaker &speaker : event.speakers)
        people.insert(speaker.id, &speaker);
    QStringList result;
    result.reserve(event.sessions.size());
    Event alone;
    for (const Session &session : event.sessions) {
        alone.speakers.clear();
        for (const QString &id : session.speakers) {
            if (const Speaker *speaker = people.value(id))
                alone.speakers.append(*speaker);
        }
        result.append(searchText(session, alone));
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
    const bool sameWords = haveSameWords(m_event, event);
    const bool inPlace = standsWhereItStood(m_event, event);
    if (!inPlace)
        beginResetModel();
    m_event = event;
    m_overlaps = lanyard::overlaps(m_event);
    if (!sameWords) {
        m_names = speakerNames(m_event);
        gatherWords();
    }
    if (!inPlace) {
        match();
        group();
        endResetModel();
        return;
    }
    if (!sameWords)
        match();
    tellAllChanged();
}

void SessionsModel::change(const Session &session)
{
    const auto old = std::find_if(m_event.sessions.begin(), m_event.sessions.end(), [&](const Session &each) { return each.id == session.id; });
    if (old == m_event.sessions.end() || *old == session)
        return;
    const bool attendedBefore = old->attended;
    *old = session;
    m_overlaps = lanyard::overlaps(m_event);
    tellAllChanged();
    emit sessionChanged(session);
    if (session.attended != attendedBefore)
        emit attendedChanged(session.id, session.attended);
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

SessionsModel::Heading SessionsModel::headingOf(const Session &session) const
{
    switch (m_grouping) {
    case Grouping::Day:
        if (const QDate day = session.start.date(); day.isValid())
            return {QStringLiteral("day/") + day.toString(Qt::ISODate), longDay(day)};
        break;
    case Grouping::Time:
        if (session.start.isValid())
            return {QStringLiteral("time/") + session.start.toString(Qt::ISODate),
                    m_severalDays ? shortDayAndTime(session.start) : shortTime(session.start.time())};
        break;
    case Grouping::Room:
        if (!session.room.isEmpty())
            return {QStringLiteral("room/") + session.room, session.room};
        break;
    case Grouping::Track:
        if (!session.track.isEmpty())
            return {QStringLiteral("track/") + session.track, session.track};
        break;
    }
    return {};
}

QString SessionsModel::looseTitle() const
{
    return m_grouping == Grouping::Room ? tr("Without a room") : m_grouping == Grouping::Track ? tr("Without a track") : tr("Without a time");
}

void SessionsModel::group()
{
    QList<Group> groups;
    QHash<QString, int> known;
    QList<int> loose; // without a day, a room, a track
    QSet<QDate> days;
    for (const Session &session : std::as_const(m_event.sessions)) {
        if (session.start.isValid())
            days.insert(session.start.date());
    }
    m_severalDays = days.size() > 1;
    for (int item = 0; item < m_event.sessions.size(); ++item) {
        const Heading heading = headingOf(m_event.sessions.at(item));
        if (heading.key.isEmpty()) {
            loose.append(item);
            continue;
        }
        if (!known.contains(heading.key)) {
            known.insert(heading.key, int(groups.size()));
            groups.append({heading.key, heading.title, {}});
        }
        groups[known.value(heading.key)].items.append(item);
    }
    // Sessions stand in the order of their time; rooms and tracks are looked for by their names.
    if (m_grouping == Grouping::Room || m_grouping == Grouping::Track) {
        const QCollator collator = naturalOrder();
        std::stable_sort(groups.begin(), groups.end(),
                         [&collator](const Group &one, const Group &other) { return collator.compare(one.title, other.title) < 0; });
    }
    if (!loose.isEmpty())
        groups.append({QStringLiteral("none"), looseTitle(), loose});
    setGroups(groups);
}

void SessionsModel::gatherWords()
{
    m_words.clear();
    ++m_gathering;
    qsizetype letters = 0;
    for (const Session &session : std::as_const(m_event.sessions))
        letters += session.abstract.size() + session.title.size();
    if (letters <= fewLetters) {
        m_words = wordsOf(m_event);
        return;
    }
    Task::run(
        this, [event = m_event](TaskControl &) { return wordsOf(event); },
        [this, gathering = m_gathering](const QStringList &words) {
            if (gathering != m_gathering)
                return;
            m_words = words;
            if (m_typed.trimmed().isEmpty())
                return;
            match();
            emit acceptanceChanged();
        });
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
    const bool all = m_typed.trimmed().isEmpty() || m_words.size() != m_event.sessions.size();
    m_matches.fill(all, m_event.sessions.size());
    if (all)
        return;
    const EventQuery query(m_typed);
    for (int item = 0; item < m_words.size(); ++item)
        m_matches.setBit(item, query.matchesText(m_words.at(item)));
}

void SessionsModel::setFacets(const SessionFacets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    emit acceptanceChanged();
}

bool SessionsModel::accepts(int item) const
{
    if (!m_matches.testBit(item))
        return false;
    const Session &session = m_event.sessions.at(item);
    return m_facets.isEmpty() || m_facets.accept(session, m_overlaps.contains(session.id));
}

QString SessionsModel::detail(int item) const
{
    const Session &session = m_event.sessions.at(item);
    const bool withDay = m_severalDays && m_grouping != Grouping::Day;
    const QString when = withDay ? shortDayAndTime(session.start) : shortTime(session.start.time());
    const auto cover = m_coverage.constFind(session.id);
    const QString written = session.attended && cover != m_coverage.constEnd() ? coverageInShort(*cover) : QString();
    return inDots({m_grouping == Grouping::Time ? QString() : when, m_grouping == Grouping::Room ? QString() : session.room, written, m_names.at(item)});
}

void SessionsModel::setCoverage(const CoverageOfSessions &coverage)
{
    if (coverage == m_coverage)
        return;
    m_coverage = coverage;
    tellAllChanged();
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
        return QStringList{session.title, detail(item), spokenMarks(session, m_overlaps.contains(session.id))}.join(QStringLiteral(", "));
    case MarksRole:
        return QVariant::fromValue(rowMarks(session, m_overlaps.contains(session.id)));
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
    change(withMark(m_event.sessions.at(item), Mark::Attended, value.toInt() == Qt::Checked));
    return true;
}

QStringList SessionsModel::mimeTypes() const
{
    return {mime::session, QStringLiteral("text/plain")};
}

QMimeData *SessionsModel::mimeData(const QModelIndexList &indexes) const
{
    const int item = itemAt(indexes.value(0));
    return item < 0 ? nullptr : mimeDataOf(item);
}

QMimeData *SessionsModel::mimeDataOf(int item) const
{
    const Session &session = m_event.sessions.at(item);
    auto *data = new QMimeData;
    data->setData(mime::session, session.id.toUtf8());
    data->setText(sessionText(session, m_event).text);
    return data;
}

} // namespace lanyard
