// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/speakers_model.h"

#include "app/ui/mime.h"
#include "core/compose/session_text.h"
#include "core/event/event_query.h"

#include <QCollator>
#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace lanyard {

void SpeakersModel::setEvent(const Event &event)
{
    QHash<QString, int> items;
    for (int item = 0; item < event.speakers.size(); ++item)
        items.insert(event.speakers.at(item).id, item);
    QList<QStringList> talks(event.speakers.size());
    QBitArray isMet(event.speakers.size());
    for (const Session &session : event.sessions) {
        for (const QString &id : session.speakers) {
            const int item = items.value(id, -1);
            if (item < 0)
                continue;
            talks[item].append(session.title);
            if (session.attended)
                isMet.setBit(item);
        }
    }
    QStringList titles;
    for (const QStringList &one : talks)
        titles.append(one.join(QStringLiteral(", ")));
    QList<int> met;
    for (int item = 0; item < isMet.size(); ++item) {
        if (isMet.testBit(item))
            met.append(item);
    }
    if (event.speakers == m_speakers && titles == m_talks && met == m_met)
        return;

    beginResetModel();
    m_speakers = event.speakers;
    m_talks = titles;
    m_met = met;
    m_searchTexts.clear();
    match();
    group();
    endResetModel();
}

void SpeakersModel::group()
{
    QList<int> others(m_speakers.size());
    std::iota(others.begin(), others.end(), 0);
    others.removeIf([this](int item) { return std::binary_search(m_met.begin(), m_met.end(), item); });

    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    const auto byName = [&](int a, int b) { return order.compare(m_speakers.at(a).name, m_speakers.at(b).name) < 0; };
    QList<int> met = m_met;
    std::stable_sort(met.begin(), met.end(), byName);
    std::stable_sort(others.begin(), others.end(), byName);

    QList<Group> groups;
    if (!met.isEmpty())
        groups.append({QStringLiteral("met"), tr("In sessions you attended"), met});
    if (!others.isEmpty())
        groups.append({QStringLiteral("others"), met.isEmpty() ? tr("All speakers") : tr("Other speakers"), others});
    setGroups(groups);
}

void SpeakersModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    match();
    emit acceptanceChanged();
}

void SpeakersModel::match()
{
    const bool all = m_typed.trimmed().isEmpty();
    m_matches.fill(all, m_speakers.size());
    if (all)
        return;
    if (m_searchTexts.isEmpty()) {
        for (const Speaker &speaker : std::as_const(m_speakers))
            m_searchTexts.append(searchText(speaker));
    }
    const EventQuery query(m_typed);
    for (int item = 0; item < m_searchTexts.size(); ++item)
        m_matches.setBit(item, query.matchesText(m_searchTexts.at(item)));
}

void SpeakersModel::setSpeltOtherwise(const QSet<QString> &ids)
{
    if (ids == m_speltOtherwise)
        return;
    m_speltOtherwise = ids;
    tellAllChanged();
}

void SpeakersModel::setMetBefore(const QSet<QString> &ids)
{
    if (ids == m_metBefore)
        return;
    m_metBefore = ids;
    tellAllChanged();
}

QString SpeakersModel::talksOf(const QString &id) const
{
    for (int item = 0; item < m_speakers.size(); ++item) {
        if (m_speakers.at(item).id == id)
            return m_talks.at(item);
    }
    return {};
}

QString SpeakersModel::detailOf(int item) const
{
    const Speaker &speaker = m_speakers.at(item);
    QStringList parts;
    if (speaker.noPhotos)
        parts.append(tr("No photos, please"));
    if (m_speltOtherwise.contains(speaker.id))
        parts.append(tr("Spelt in two ways"));
    if (m_metBefore.contains(speaker.id))
        parts.append(tr("Met before"));
    // Schedules seldom name affiliations; then the talk tells best who it is.
    parts.append(speaker.affiliation.isEmpty() ? m_talks.at(item) : speaker.affiliation);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant SpeakersModel::itemData(int item, int role) const
{
    const Speaker &speaker = m_speakers.at(item);
    const QString detail = detailOf(item);
    switch (role) {
    case Qt::DisplayRole:
        return speaker.name.isEmpty() ? tr("Speaker without a name") : speaker.name;
    case DetailRole:
        return detail;
    case Qt::AccessibleTextRole:
        return detail.isEmpty() ? speaker.name : speaker.name + QStringLiteral(", ") + detail;
    case Qt::ToolTipRole: {
        QString text = QStringLiteral("<p><b>%1</b></p>").arg(speaker.name.toHtmlEscaped());
        const QString biography =
            speaker.biography.size() > 400 ? speaker.biography.left(400).trimmed() + QStringLiteral("…") : speaker.biography;
        for (const QString &line : {speaker.affiliation, m_talks.at(item), biography}) {
            if (!line.isEmpty())
                text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
        }
        return text;
    }
    case IdRole:
        return speaker.id;
    default:
        return {};
    }
}

Qt::ItemFlags SpeakersModel::itemFlags(int) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList SpeakersModel::mimeTypes() const
{
    return {mime::speaker, QStringLiteral("text/plain")};
}

QMimeData *SpeakersModel::mimeData(const QModelIndexList &indexes) const
{
    const int item = itemAt(indexes.value(0));
    if (item < 0)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mime::speaker, m_speakers.at(item).id.toUtf8());
    data->setText(speakerText(m_speakers.at(item)).text);
    return data;
}

} // namespace lanyard
