// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_facets.h"

#include "app/sessions/natural_order.h"
#include "app/sessions/session_marks.h"
#include "app/ui/when.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

const QString slidesKey = QStringLiteral("slides");
const QString videoKey = QStringLiteral("video");
const QString ownKey = QStringLiteral("own");
const QString ratedKey = QStringLiteral("rated");
const QString overlapKey = QStringLiteral("overlap");

QString keyOf(Mark mark)
{
    switch (mark) {
    case Mark::Attended: return QStringLiteral("attended");
    case Mark::Missed: return QStringLiteral("missed");
    case Mark::WatchLater: return QStringLiteral("later");
    case Mark::Favourite: break;
    }
    return QStringLiteral("favourite");
}

QStringList markKeys(const Session &session, bool overlaps)
{
    QStringList keys;
    for (const Mark mark : allMarks) {
        if (hasMark(session, mark))
            keys.append(keyOf(mark));
    }
    if (session.rating > 0)
        keys.append(ratedKey);
    if (session.own)
        keys.append(ownKey);
    if (overlaps)
        keys.append(overlapKey);
    return keys;
}

QStringList oneOrNone(const QString &key)
{
    return key.isEmpty() ? QStringList() : QStringList(key);
}

// "de, en" -> de, en
QStringList languages(const QString &written)
{
    static const QRegularExpression between(QStringLiteral("[,;/\\s]+"));
    return written.toLower().split(between, Qt::SkipEmptyParts);
}

QString languageName(const QString &tag)
{
    // Without a region Qt would name its own choice of one.
    if (tag == u"en")
        return QStringLiteral("English");
    if (tag == u"es")
        return QStringLiteral("Español");
    const QLocale locale(tag);
    const bool known = locale.language() != QLocale::C && locale.name().startsWith(tag.left(2));
    QString name = known ? locale.nativeLanguageName() : QString();
    if (name.isEmpty())
        return tag;
    name[0] = name[0].toUpper();
    return name;
}

bool isFixed(Facet facet)
{
    return facet == Facet::Mark || facet == Facet::Has;
}

QStringList fixedKeys(Facet facet)
{
    if (facet == Facet::Has)
        return {slidesKey, videoKey};
    QStringList keys;
    for (const Mark mark : allMarks)
        keys.append(keyOf(mark));
    return keys + QStringList{ratedKey, ownKey, overlapKey};
}

} // namespace

QStringList facetKeys(const Session &session, Facet facet, bool overlaps)
{
    switch (facet) {
    case Facet::Mark: return markKeys(session, overlaps);
    case Facet::Day: return oneOrNone(session.start.isValid() ? session.start.date().toString(Qt::ISODate) : QString());
    case Facet::Room: return oneOrNone(session.room);
    case Facet::Track: return oneOrNone(session.track);
    case Facet::Type: return oneOrNone(session.type);
    case Facet::Language: return languages(session.language);
    case Facet::Has: break;
    }
    QStringList keys;
    if (!session.slides.isEmpty())
        keys.append(slidesKey);
    if (!session.video.isEmpty())
        keys.append(videoKey);
    return keys;
}

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Mark: return QCoreApplication::translate("SessionFacets", "Marks");
    case Facet::Day: return QCoreApplication::translate("SessionFacets", "Day");
    case Facet::Room: return QCoreApplication::translate("SessionFacets", "Room");
    case Facet::Track: return QCoreApplication::translate("SessionFacets", "Track");
    case Facet::Type: return QCoreApplication::translate("SessionFacets", "Type");
    case Facet::Language: return QCoreApplication::translate("SessionFacets", "Language");
    case Facet::Has: break;
    }
    return QCoreApplication::translate("SessionFacets", "Has");
}

QString facetValueTitle(Facet facet, const QString &key)
{
    if (facet == Facet::Day)
        return longDay(QDate::fromString(key, Qt::ISODate));
    if (facet == Facet::Language)
        return languageName(key);
    if (facet == Facet::Has)
        return key == slidesKey ? QCoreApplication::translate("SessionFacets", "Slides") : QCoreApplication::translate("SessionFacets", "Video");
    if (facet != Facet::Mark)
        return key.simplified();
    for (const Mark mark : allMarks) {
        if (key == keyOf(mark))
            return markTitle(mark);
    }
    return key == ratedKey ? QCoreApplication::translate("SessionFacets", "Rated")
        : key == ownKey    ? QCoreApplication::translate("SessionFacets", "Made by you")
                           : QCoreApplication::translate("SessionFacets", "At the same time");
}

QList<FacetValue> facetValues(const Event &event, Facet facet, const QSet<QString> &overlapping)
{
    QHash<QString, int> counts;
    for (const Session &session : event.sessions) {
        for (const QString &key : facetKeys(session, facet, overlapping.contains(session.id)))
            ++counts[key];
    }
    QList<FacetValue> values;
    const QStringList keys = isFixed(facet) ? fixedKeys(facet) : counts.keys();
    for (const QString &key : keys)
        values.append({key, facetValueTitle(facet, key), counts.value(key)});
    if (facet == Facet::Day) {
        std::sort(values.begin(), values.end(), [](const FacetValue &one, const FacetValue &other) { return one.key < other.key; });
    } else if (!isFixed(facet)) {
        const QCollator collator = naturalOrder();
        std::sort(values.begin(), values.end(),
                  [&collator](const FacetValue &one, const FacetValue &other) { return collator.compare(one.title, other.title) < 0; });
    }
    return values;
}

void SessionFacets::set(Facet facet, const QString &key, bool on)
{
    QStringList keys = m_chosen.value(facet);
    keys.removeAll(key);
    if (on)
        keys.append(key);
    if (keys.isEmpty())
        m_chosen.remove(facet);
    else
        m_chosen.insert(facet, keys);
}

bool SessionFacets::accept(const Session &session, bool overlaps) const
{
    for (auto each = m_chosen.cbegin(); each != m_chosen.cend(); ++each) {
        const QStringList own = facetKeys(session, each.key(), overlaps);
        const auto isOwn = [&own](const QString &key) { return own.contains(key); };
        const QStringList &chosen = each.value();
        const bool agrees = each.key() == Facet::Has ? std::all_of(chosen.begin(), chosen.end(), isOwn)
                                                     : std::any_of(chosen.begin(), chosen.end(), isOwn);
        if (!agrees)
            return false;
    }
    return true;
}

SessionFacets SessionFacets::knownTo(const Event &event) const
{
    SessionFacets result;
    for (auto each = m_chosen.cbegin(); each != m_chosen.cend(); ++each) {
        QSet<QString> known;
        if (!isFixed(each.key())) {
            for (const Session &session : event.sessions) {
                for (const QString &key : facetKeys(session, each.key(), false))
                    known.insert(key);
            }
        }
        for (const QString &key : each.value()) {
            if (isFixed(each.key()) || known.contains(key))
                result.set(each.key(), key, true);
        }
    }
    return result;
}

} // namespace lanyard
