// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/sessionize_json.h"

#include "core/event/json_links.h"
#include "core/event/json_text.h"
#include "core/event/json_walk.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

// Some tools write "roomID" or "RoomId" for Sessionize's "roomId".
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
    {
        for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
            QJsonValue &value = m_values[each.key().toLower()];
            if (value.isUndefined() || value.isNull())
                value = each.value();
        }
    }

    bool has(const char *key) const { return m_values.contains(QLatin1String(key)); }
    bool hasAny(std::initializer_list<const char *> keys) const
    {
        return std::any_of(keys.begin(), keys.end(), [this](const char *key) { return has(key); });
    }
    QJsonValue operator[](const char *key) const { return m_values.value(QLatin1String(key), QJsonValue::Undefined); }
    QString line(const char *key) const { return jsonLine((*this)[key]); }

private:
    QHash<QString, QJsonValue> m_values; // by their names in lower case
};

bool isSession(const Fields &object)
{
    return object.has("title") && object.hasAny({"startsat", "isservicesession", "isplenumsession", "categoryitems"});
}

bool isSpeaker(const Fields &object)
{
    return (object.has("fullname") || (object.has("firstname") && object.has("lastname")))
        && object.hasAny({"tagline", "profilepicture", "bio", "istopspeaker", "sessions"});
}

QString nameOf(const Fields &person)
{
    for (const char *key : {"fullname", "name"}) {
        if (const QString name = person.line(key); !name.isEmpty())
            return name;
    }
    return plainLine(person.line("firstname") + u' ' + person.line("lastname"));
}

enum class Category { None, Track, Topic, Type, Language };

Category categoryNamed(const QString &title)
{
    const auto words = [](const char *any) {
        return QRegularExpression(QLatin1String("\\b(") + QString::fromUtf8(any) + QLatin1String(")\\b"),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::pair<Category, QRegularExpression> known[] = {
        {Category::Track, words("tracks?|stream|spor|spår|piste|parcours|pista|trilha")},
        {Category::Language, words("languages?|sprache|langue|idioma|lingua|språk|sprog|taal|język")},
        {Category::Type, words("formats?|types?|art|formato|tipo|length|duration|dauer")},
        {Category::Topic, words("topics?|themes?|themen?|thema|thème|tema|area|category")},
    };
    for (const auto &[category, word] : known) {
        if (title.contains(word))
            return category;
    }
    return Category::None;
}

class SessionizeFiles
{
public:
    explicit SessionizeFiles(const ScheduleOptions &options) : m_builder({}, options) {}

    void gather(const QJsonDocument &document)
    {
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        walkJson(root, [this](const QJsonObject &object, const QString &name, const QJsonObject &around) { return gather(object, name, around); });
    }

    Schedule read()
    {
        for (const QJsonObject &speaker : m_speakers.all())
            m_speakerById.insert(Fields(speaker).line("id"), speaker);
        for (const QJsonObject &session : m_sessions.all())
            readSession(Fields(session));
        for (const QJsonObject &speaker : m_speakers.all()) // those without a session
            readSpeaker(Fields(speaker));
        if (m_strangers > 0)
            m_builder.notePeopleElsewhere();
        m_builder.noteLeftOut(m_leftOut);
        return m_builder.finish();
    }

private:
    // Whether to look inside of it, too.
    bool gather(const QJsonObject &object, const QString &name, const QJsonObject &around)
    {
        const Fields fields(object);
        if (isSession(fields)) {
            QJsonObject session = object;
            // In a grid, the room stands around the session.
            const Fields room(around);
            if (fields.line("room").isEmpty() && room.has("name") && room.hasAny({"session", "sessions"}))
                session.insert(QStringLiteral("room around"), room.line("name"));
            const QString id = fields.line("id");
            m_sessions.add(!id.isEmpty() ? QLatin1String("i ") + id : QLatin1String("n ") + fields.line("title") + u'|' + fields.line("startsat") + u'|' + fields.line("room"), session);
            return false;
        }
        if (isSpeaker(fields)) {
            const QString id = fields.line("id");
            m_speakers.add(!id.isEmpty() ? QLatin1String("i ") + id : QLatin1String("n ") + nameOf(fields), object);
            return false;
        }
        const QString id = fields.line("id");
        if (name.compare(QLatin1String("rooms"), Qt::CaseInsensitive) == 0 && !id.isEmpty())
            m_rooms.insert(id, fields.line("name"));
        else if (name.compare(QLatin1String("questions"), Qt::CaseInsensitive) == 0 && !id.isEmpty())
            m_questions.insert(id, fields.line("question"));
        else if (name.compare(QLatin1String("categories"), Qt::CaseInsensitive) == 0)
            gatherCategory(fields);
        return true;
    }

    void gatherCategory(const Fields &category)
    {
        const QJsonArray items = jsonList(category["items"]);
        for (const QJsonValue &item : items) {
            const Fields each(item.toObject());
            m_categoryItems.insert(each.line("id"), {category.line("title"), each.line("name")});
        }
    }

    void readSession(const Fields &object)
    {
        static const QRegularExpression refused(QStringLiteral("declined|rejected|waitlist|withdrawn|cancel"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression undecided(QStringLiteral("queue|nominated|pending|evaluation"), QRegularExpression::CaseInsensitiveOption);
        const QString status = object.line("status");
        if (status.contains(refused) || (status.contains(undecided) && object.line("startsat").isEmpty())) {
            ++m_leftOut;
            return;
        }
        Session session;
        session.title = object.line("title");
        session.abstract = jsonParagraphs(object["description"]);
        session.room = object.line("room");
        if (session.room.isEmpty())
            session.room = m_rooms.value(object.line("roomid"));
        if (session.room.isEmpty())
            session.room = object.line("room around");
        readCategories(object, session);
        if (session.type.isEmpty() && object["isservicesession"].toBool())
            session.type = QStringLiteral("Service session");
        else if (session.type.isEmpty() && object["isplenumsession"].toBool())
            session.type = QStringLiteral("Plenum session");
        session.start = m_builder.time(object.line("startsat"), session.title);
        session.end = m_builder.end(session.start, object.line("endsat"), {}, session.title);
        const QJsonArray speakers = jsonList(object["speakers"]);
        for (const QJsonValue &speaker : speakers)
            readSpeakerOf(session, speaker);
        session.url = webAddress(object.line("url"));
        readLinks(object, session);
        m_builder.add(session, {object.line("id")});
    }

    void readCategories(const Fields &object, Session &session)
    {
        QString topic;
        const auto take = [&](const QString &title, const QString &item) {
            QString none;
            const Category category = categoryNamed(title);
            QString &field = category == Category::Track ? session.track
                : category == Category::Language         ? session.language
                : category == Category::Type             ? session.type
                : category == Category::Topic            ? topic
                                                         : none;
            if (!item.isEmpty() && !field.split(QStringLiteral(", ")).contains(item))
                field += field.isEmpty() ? item : QStringLiteral(", ") + item;
        };
        const QJsonArray ids = jsonList(object["categoryitems"]);
        for (const QJsonValue &id : ids) {
            const auto item = m_categoryItems.value(jsonLine(id));
            take(item.first, item.second);
        }
        const QJsonArray categories = jsonList(object["categories"]);
        for (const QJsonValue &value : categories) {
            const Fields category(value.toObject());
            const QJsonArray items = jsonList(category["categoryitems"]);
            for (const QJsonValue &item : items)
                take(category.line("name"), Fields(item.toObject()).line("name"));
        }
        if (session.track.isEmpty())
            session.track = topic;
    }

    void readSpeakerOf(Session &session, const QJsonValue &value)
    {
        static const QRegularExpression number(QStringLiteral("^(\\d+|[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,30})$"));
        const Fields reference(value.toObject());
        const QString id = value.isObject() ? reference.line("id") : jsonLine(value);
        QString speakerId;
        if (const auto known = m_speakerById.constFind(id); !id.isEmpty() && known != m_speakerById.constEnd())
            speakerId = readSpeaker(Fields(*known));
        else if (value.isObject())
            speakerId = readSpeaker(reference);
        else if (!id.isEmpty() && !number.match(id).hasMatch())
            speakerId = m_builder.people().idOf({}, {}, id); // a name
        if (speakerId.isEmpty())
            ++m_strangers;
        else if (!session.speakers.contains(speakerId))
            session.speakers.append(speakerId);
    }

    // The id of the person; empty: has no name.
    QString readSpeaker(const Fields &person)
    {
        const QString name = nameOf(person);
        if (name.isEmpty())
            return {};
        const QString id = m_builder.people().idOf(person.line("id"), {}, name);
        Speaker &speaker = *m_builder.people().find(id);
        if (speaker.biography.isEmpty())
            speaker.biography = jsonParagraphs(person["bio"]);
        const QJsonArray answers = jsonList(person["questionanswers"]);
        for (const QJsonValue &answer : answers)
            readAnswer(Fields(answer.toObject()), speaker);
        if (speaker.affiliation.isEmpty())
            speaker.affiliation = person.line("tagline");
        readPages(person, speaker);
        return id;
    }

    void readAnswer(const Fields &answer, Speaker &speaker) const
    {
        static const QRegularExpression company(QStringLiteral("^(current )?(company|organi[sz]ation|affiliation|employer|firma|arbeitgeber|entreprise)\\b(?!.*\\burl\\b)"),
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression pronouns(QStringLiteral("\\bpronouns?\\b"), QRegularExpression::CaseInsensitiveOption);
        const QString question = questionOf(answer);
        const QString text = answerOf(answer);
        if (text.size() > 120 || !addressesIn(text).isEmpty())
            return;
        if (speaker.affiliation.isEmpty() && question.contains(company))
            speaker.affiliation = text;
        else if (speaker.pronouns.isEmpty() && question.contains(pronouns))
            speaker.pronouns = text;
    }

    static void readPages(const Fields &person, Speaker &speaker)
    {
        const QJsonArray links = jsonList(person["links"]);
        for (const char *own : {"Blog", "Website", "Homepage"}) {
            for (const QJsonValue &link : links) {
                const Fields each(link.toObject());
                const bool matches = each.line("linktype").contains(QLatin1String(own), Qt::CaseInsensitive)
                    && !each.line("linktype").contains(QLatin1String("Company"), Qt::CaseInsensitive);
                if (speaker.url.isEmpty() && matches)
                    speaker.url = webAddress(each.line("url"));
            }
        }
        for (const QJsonValue &link : links)
            addPersonLink(speaker, jsonLink(link));
    }

    QString questionOf(const Fields &answer) const
    {
        const QString question = answer.line("question");
        return question.isEmpty() ? m_questions.value(answer.line("questionid")) : question;
    }

    static QString answerOf(const Fields &answer)
    {
        const QString value = answer.line("answervalue");
        return value.isEmpty() ? answer.line("answer") : value;
    }

    void readLinks(const Fields &object, Session &session) const
    {
        using From = LinkSorter::From;
        LinkSorter sorter;
        sorter.add(From::Recording, {}, webAddress(object.line("recordingurl")));
        sorter.add(From::Link, QStringLiteral("Live stream"), webAddress(object.line("liveurl")));
        const QJsonArray answers = jsonList(object["questionanswers"]);
        for (const QJsonValue &value : answers) {
            const Fields answer(value.toObject());
            const QStringList addresses = addressesIn(answerOf(answer));
            for (const QString &address : addresses)
                sorter.add(From::Link, questionOf(answer), address);
        }
        addJsonLinks(sorter, From::Link, object["links"]);
        sorter.give(session, {});
    }

    ScheduleBuilder m_builder;
    JsonGathered m_sessions;
    JsonGathered m_speakers;
    QHash<QString, QJsonObject> m_speakerById;
    QHash<QString, QString> m_rooms; // id -> name
    QHash<QString, QString> m_questions; // id -> words
    QHash<QString, std::pair<QString, QString>> m_categoryItems; // id -> title of the category, name
    int m_strangers = 0; // references to people whom no file holds
    int m_leftOut = 0; // proposals that were not accepted
};

bool holdsSessionize(const QJsonDocument &document)
{
    bool found = false;
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    walkJson(root, [&found](const QJsonObject &object, const QString &, const QJsonObject &) {
        const Fields fields(object);
        found = found || isSession(fields) || isSpeaker(fields);
        return !found;
    });
    return found;
}

} // namespace

bool SessionizeReader::recognises(const ScheduleFile &file) const
{
    const auto document = jsonWithOneOf(file.bytes, {"startsAt", "StartsAt", "isServiceSession", "IsServiceSession", "isPlenumSession", "categoryItems",
                                                     "fullName", "FullName", "firstName", "FirstName"});
    return document && holdsSessionize(*document);
}

Result<Schedule> SessionizeReader::read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const
{
    SessionizeFiles all(options);
    QList<Error> notes;
    for (const ScheduleFile &file : files) {
        const JsonText text = jsonText(file.bytes);
        const auto document = jsonDocument(text);
        if (!document)
            return Failure(document.error());
        if (text.damaged)
            notes.append(jsonDamageNote());
        all.gather(*document);
    }
    Schedule schedule = all.read();
    schedule.notes = notes + schedule.notes;
    return schedule.event.speakers.isEmpty() ? withSessions(std::move(schedule)) : schedule;
}

} // namespace lanyard
