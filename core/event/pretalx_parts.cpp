// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/pretalx_parts.h"

#include "core/event/json_text.h"
#include "core/event/schedule_links.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

enum class Part { None, Submission, Speaker, Slot, Room, Track, Type, Question, Resource, Answer, Event };

bool hasAny(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&object](const char *key) { return object.contains(QLatin1String(key)); });
}

bool hasAll(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    return std::all_of(keys.begin(), keys.end(), [&object](const char *key) { return object.contains(QLatin1String(key)); });
}

Part partOf(const QJsonObject &object)
{
    const bool coded = !firstJsonLine(object, {"code"}).isEmpty();
    if (coded && hasAll(object, {"title"})
        && hasAny(object, {"submission_type", "submission_type_id", "session_type", "slot", "slots", "content_locale", "pending_state", "is_featured"}))
        return Part::Submission;
    if (coded && hasAll(object, {"name"}) && hasAny(object, {"biography", "submissions", "avatar", "avatar_url", "answers", "email"}))
        return Part::Speaker;
    if (hasAll(object, {"submission", "start", "end"}) && hasAny(object, {"room", "room_id", "schedule"}))
        return Part::Slot;
    if (hasAll(object, {"slug", "name"}) && hasAny(object, {"date_from", "timezone"}))
        return Part::Event;
    if (!object.contains(QLatin1String("id")))
        return Part::None;
    if (hasAll(object, {"name", "color"}))
        return Part::Track;
    if (hasAll(object, {"name", "default_duration"}))
        return Part::Type;
    if (hasAll(object, {"name"}) && hasAny(object, {"capacity", "speaker_info", "availabilities", "position"}))
        return Part::Room;
    if (hasAll(object, {"question"}) && hasAny(object, {"variant", "target", "question_required", "help_text"}))
        return Part::Question;
    if (hasAll(object, {"question", "answer"}) && hasAny(object, {"submission", "person", "review"}))
        return Part::Answer;
    if (hasAll(object, {"resource"}))
        return Part::Resource;
    return Part::None;
}

QString idOf(const QJsonObject &object)
{
    return firstJsonLine(object, {"id"});
}

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QUrl folder(const QString &address)
{
    QUrl url(webAddress(address));
    url.setQuery(QString());
    if (!url.isEmpty() && !url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

} // namespace

bool PretalxParts::holdsAny(const QJsonDocument &document)
{
    bool found = false;
    walkJson(rootOf(document), [&found](const QJsonObject &object, const QString &name, const QJsonObject &) {
        const Part part = partOf(object);
        const bool surely = part == Part::Submission || part == Part::Speaker || part == Part::Slot || part == Part::Event;
        // Rooms, tracks and the like look like those of other software, so they count only in a list of their own.
        found = found || surely || (part != Part::None && (name.isEmpty() || name == QLatin1String("results")));
        return !found;
    });
    return found;
}

void PretalxParts::gather(const QJsonDocument &document)
{
    walkJson(rootOf(document),
             [this](const QJsonObject &object, const QString &name, const QJsonObject &around) { return visit(object, name, around); });
}

// Whether to look inside of it, too.
bool PretalxParts::visit(const QJsonObject &object, const QString &, const QJsonObject &)
{
    switch (partOf(object)) {
    case Part::Submission: gatherSubmission(object); return false;
    case Part::Speaker: m_speakers.add(firstJsonLine(object, {"code"}), object); return false;
    case Part::Slot: gatherSlot(object); return false;
    case Part::Room: m_rooms.add(idOf(object), object); return false;
    case Part::Track: m_tracks.add(idOf(object), object); return false;
    case Part::Type: m_types.add(idOf(object), object); return false;
    case Part::Question: m_questions.add(idOf(object), object); return false;
    case Part::Resource: m_resources.add(idOf(object), object); return false;
    case Part::Answer:
        m_answers.add(idOf(object), object);
        m_answersOf[firstJsonLine(object, {"submission", "person"})].append(object);
        return false;
    case Part::Event: gatherEvent(object); return true;
    case Part::None: break;
    }
    findBase(object);
    return true;
}

void PretalxParts::gatherSubmission(const QJsonObject &submission)
{
    m_submissions.add(firstJsonLine(submission, {"code"}), submission);
    const QJsonArray speakers = jsonList(submission.value(QLatin1String("speakers")));
    for (const QJsonValue &speaker : speakers) {
        if (const QString code = firstJsonLine(speaker.toObject(), {"code"}); !code.isEmpty())
            m_speakers.add(code, speaker.toObject());
    }
}

void PretalxParts::gatherSlot(const QJsonObject &slot)
{
    const QJsonValue submission = slot.value(QLatin1String("submission"));
    QString code = jsonLine(submission);
    if (submission.isObject()) {
        code = firstJsonLine(submission.toObject(), {"code"});
        gatherSubmission(submission.toObject());
    }
    if (!idOf(slot).isEmpty())
        m_slots.add(idOf(slot), slot);
    if (!code.isEmpty())
        m_slotsOf[code].append(slot);
    else
        m_breaks.append(slot);
}

void PretalxParts::gatherEvent(const QJsonObject &event)
{
    if (m_event.isEmpty())
        m_event = event;
    const QJsonObject urls = event.value(QLatin1String("urls")).toObject();
    if (m_base.isEmpty())
        m_base = folder(firstJsonLine(urls, {"base"}));
}

// "https://pretalx.example/api/events/hc26/submissions/?page=2" tells where the event's pages are.
void PretalxParts::findBase(const QJsonObject &page)
{
    static const QRegularExpression form(QStringLiteral("^(https?://[^?#]{3,300})/api/events/([\\w.-]+)/"));
    const auto match = form.match(firstJsonLine(page, {"next", "previous"}));
    if (m_base.isEmpty() && match.hasMatch())
        m_base = folder(match.captured(1) + u'/' + match.captured(2) + u'/');
}

void PretalxParts::settle()
{
    QMap<QString, int> spoken;
    for (const QJsonObject &submission : m_submissions.all())
        ++spoken[firstJsonLine(submission, {"content_locale"}).section(u'-', 0, 0)];
    spoken.remove(QString());
    m_language = QStringLiteral("en");
    for (auto each = spoken.cbegin(); each != spoken.cend(); ++each) {
        if (*each > spoken.value(m_language))
            m_language = each.key();
    }
}

QString PretalxParts::inLanguage(const QJsonValue &value) const
{
    if (!value.isObject())
        return jsonLine(value);
    const QJsonObject languages = value.toObject();
    for (auto each = languages.constBegin(); each != languages.constEnd(); ++each) {
        if (each.key().section(u'-', 0, 0) == m_language && !jsonLine(each.value()).isEmpty())
            return jsonLine(each.value());
    }
    for (const QString &key : QStringList{QStringLiteral("en")} + languages.keys()) {
        if (const QString line = languages.value(key).isString() ? jsonLine(languages.value(key)) : QString(); !line.isEmpty())
            return line;
    }
    return {};
}

QString PretalxParts::name(const QJsonValue &value, Kind kind)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return inLanguage(object.contains(QLatin1String("name")) ? object.value(QLatin1String("name")) : value);
    }
    if (!value.isDouble())
        return jsonLine(value);
    const JsonGathered &known = kind == Kind::Room ? m_rooms : kind == Kind::Track ? m_tracks : m_types;
    if (!known.contains(jsonLine(value)))
        m_gaps = true;
    return inLanguage(known.value(jsonLine(value)).value(QLatin1String("name")));
}

QList<QJsonObject> PretalxParts::resolved(const QJsonValue &list, const JsonGathered &known)
{
    QList<QJsonObject> result;
    const QJsonArray items = jsonList(list);
    for (const QJsonValue &item : items) {
        if (item.isObject())
            result.append(item.toObject());
        else if (known.contains(jsonLine(item)))
            result.append(known.value(jsonLine(item)));
        else if (!jsonLine(item).isEmpty())
            m_gaps = true;
    }
    return result;
}

QList<QJsonObject> PretalxParts::slotsOf(const QJsonObject &submission)
{
    const QJsonValue slot = submission.value(QLatin1String("slot")); // the older API has only one
    const QString code = firstJsonLine(submission, {"code"});
    const bool gapsBefore = m_gaps;
    QList<QJsonObject> all = resolved(submission.value(QLatin1String("slots")), m_slots);
    if (slot.isObject())
        all.append(slot.toObject());
    all += m_slotsOf.value(code);
    // Tools that flatten the API's answers put time and room into the submission itself.
    if (submission.contains(QLatin1String("start")))
        all.append(submission);
    QList<QJsonObject> timed;
    QSet<QString> seen;
    for (const QJsonObject &each : all) {
        const QString start = firstJsonLine(each, {"start"});
        if (!start.isEmpty() && !seen.contains(start)) {
            seen.insert(start);
            timed.append(each);
        }
    }
    if (!timed.isEmpty())
        m_gaps = gapsBefore; // the times came from elsewhere
    return timed;
}

QList<QJsonObject> PretalxParts::resourcesOf(const QJsonObject &submission)
{
    return resolved(submission.value(QLatin1String("resources")), m_resources);
}

QList<QJsonObject> PretalxParts::answersOf(const QJsonObject &submissionOrSpeaker)
{
    const bool gapsBefore = m_gaps;
    QList<QJsonObject> answers = resolved(submissionOrSpeaker.value(QLatin1String("answers")), m_answers);
    m_gaps = gapsBefore; // most answers are for the organisers
    answers += m_answersOf.value(firstJsonLine(submissionOrSpeaker, {"code"})); // the same twice does no harm
    return answers;
}

QString PretalxParts::questionOf(const QJsonObject &answer) const
{
    const QJsonValue question = answer.value(QLatin1String("question"));
    if (question.isObject()) {
        const QJsonObject object = question.toObject();
        return inLanguage(object.contains(QLatin1String("question")) ? object.value(QLatin1String("question")) : question);
    }
    return question.isDouble() ? inLanguage(m_questions.value(jsonLine(question)).value(QLatin1String("question"))) : jsonLine(question);
}

} // namespace lanyard
