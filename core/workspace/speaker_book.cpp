// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/speaker_book.h"

#include "core/compose/recap.h"
#include "core/event/name_likeness.h"
#include "core/post/post_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 largestPost = 16 * 1024 * 1024;
constexpr qsizetype shortestOwnId = 16; // characters; ids such as "7" or "ada-wren" are given anew by each event

const QString &recapName()
{
    static const QString name = QStringLiteral("index.md");
    return name;
}

QStringList postsIn(const FileSystem &files, const QString &root)
{
    QStringList posts;
    for (const QString &name : files.files(root)) {
        if (name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive))
            posts.append(root + QLatin1Char('/') + name);
    }
    for (const QString &folder : files.folders(root)) {
        const QString post = root + QLatin1Char('/') + folder + QLatin1Char('/') + recapName();
        if (files.exists(post))
            posts.append(post);
    }
    return posts;
}

// The head of a post that may name people; most posts name none and need no parser.
QString headWithPeople(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("^(?:speakers|sessions)\\s*:"), QRegularExpression::MultilineOption);
    if (!text.startsWith(QLatin1String("---")))
        return {};
    static const QRegularExpression close(QStringLiteral("\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)"));
    const auto end = close.match(text);
    const QString head = end.hasMatch() ? text.left(end.capturedEnd()) : text;
    return key.match(head).hasMatch() ? head : QString();
}

// "https://www.Ada.example/" and "http://ada.example" lead to one place.
QString linkKey(const QString &url)
{
    static const QRegularExpression scheme(QStringLiteral("^https?://(?:www\\.)?"), QRegularExpression::CaseInsensitiveOption);
    QString key = QString(url).remove(scheme);
    while (key.endsWith(u'/'))
        key.chop(1);
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? key.toLower() : key.left(slash).toLower() + key.mid(slash);
}

QStringList linkKeys(const Speaker &person)
{
    QStringList keys;
    if (!person.url.isEmpty())
        keys.append(linkKey(person.url));
    for (const WebLink &link : person.links)
        keys.append(linkKey(link.url));
    return keys;
}

// A link may be a group's, so a word of the name must be the same, too.
bool shareAWord(const QString &one, const QString &other)
{
    const QStringList words = nameKey(one).split(u' ', Qt::SkipEmptyParts);
    const QStringList others = nameKey(other).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&others](const QString &word) { return word.size() > 1 && others.contains(word); });
}

bool isSamePerson(const Speaker &one, const Speaker &other)
{
    const Likeness alike = likeness(one, other);
    if (alike >= Likeness::Order)
        return true;
    const bool sameId = one.id == other.id && one.id.size() >= shortestOwnId;
    if (sameId || (alike == Likeness::Initials && one.id == other.id))
        return true;
    const QStringList links = linkKeys(one);
    const QStringList others = linkKeys(other);
    const bool sameLink = std::any_of(links.begin(), links.end(), [&others](const QString &link) { return others.contains(link); });
    return sameLink && shareAWord(one.name, other.name);
}

// Whoever is the same person shares one of these: a link, an id, or the words of a spelling in whatever order.
QStringList keysOf(const Speaker &person)
{
    const auto sorted = [](const QString &key) {
        QStringList words = key.split(u' ', Qt::SkipEmptyParts);
        words.sort();
        return QStringLiteral("name ") + words.join(u' ');
    };
    QStringList keys;
    for (const QString &link : linkKeys(person))
        keys.append(QStringLiteral("link ") + link);
    if (!person.id.isEmpty())
        keys.append(QStringLiteral("id ") + person.id);
    for (const QString &name : QStringList(person.name) + person.aliases) {
        if (!nameKey(name).isEmpty())
            keys += {sorted(nameKey(name)), sorted(speltOutKey(name))};
    }
    keys.removeDuplicates();
    return keys;
}

QString eventName(const lanyard::Post &post, const Recap &recap, const QString &path)
{
    if (!recap.event.name.isEmpty())
        return recap.event.name;
    const QString title = post.fields().title;
    if (!title.isEmpty())
        return title;
    const QFileInfo file(path);
    return file.fileName() == recapName() ? file.dir().dirName() : file.completeBaseName();
}

QDate eventDay(const lanyard::Post &post, const Recap &recap, const QString &path)
{
    if (recap.event.start.isValid())
        return recap.event.start;
    const QFileInfo file(path);
    const auto date = post.fields(file.fileName() == recapName() ? file.dir().dirName() : file.fileName()).date;
    return date ? date->day() : QDate();
}

QList<Meeting> meetingsIn(const lanyard::Post &post, const QString &path)
{
    const Recap recap = recapOf(post);
    QList<Meeting> result;
    for (const Speaker &speaker : recap.event.speakers) {
        Meeting meeting{path, eventName(post, recap, path), eventDay(post, recap, path), speaker, {}, true};
        bool speaks = false;
        for (const Session &session : recap.event.sessions) {
            if (!session.speakers.contains(speaker.id))
                continue;
            speaks = true;
            if (session.attended)
                meeting.talks.append(session.title);
        }
        meeting.heard = !speaks || !meeting.talks.isEmpty();
        result.append(meeting);
    }
    return result;
}

} // namespace

SpeakerBook::Post SpeakerBook::readPost(const FileSystem &files, const QString &path)
{
    Post result{files.changedAt(path), files.size(path), {}, {}};
    const auto unreadable = [&](const Error &why) {
        result.problems.append({"book.unreadable", QT_TRANSLATE_NOOP("Error", "The people in %1 are not known: %2"), {path, why.english()}, why.line});
    };
    const auto bytes = files.read(path, largestPost);
    const Result<PostText> text = bytes ? decodePost(*bytes) : Result<PostText>(Failure(bytes.error()));
    if (!text) {
        unreadable(text.error());
        return result;
    }
    const QString head = headWithPeople(text->text);
    if (head.isEmpty())
        return result;
    const lanyard::Post post(head);
    result.meetings = meetingsIn(post, path);
    if (const auto problem = post.frontMatter().problem(); problem && result.meetings.isEmpty())
        unreadable(*problem); // else it stands elsewhere in the head
    return result;
}

SpeakerBook SpeakerBook::read(const FileSystem &files, const QStringList &roots, const SpeakerBook &before, const std::function<bool()> &stop)
{
    SpeakerBook book;
    for (const QString &root : roots) {
        for (const QString &path : postsIn(files, QDir::cleanPath(root))) {
            if (stop && stop())
                return before;
            if (book.m_posts.contains(path))
                continue;
            const auto old = before.m_posts.constFind(path);
            if (old != before.m_posts.cend() && old->changed == files.changedAt(path) && old->size == files.size(path)) {
                book.m_posts.insert(path, *old);
                continue;
            }
            book.m_posts.insert(path, readPost(files, path));
            ++book.m_postsRead;
        }
    }
    return book;
}

QList<Meeting> SpeakerBook::meetings(const Speaker &person, const QString &post) const
{
    QList<Meeting> result;
    for (auto each = m_posts.cbegin(); each != m_posts.cend(); ++each) {
        if (each.key() == post)
            continue;
        for (const Meeting &meeting : each->meetings) {
            if (isSamePerson(person, meeting.speaker))
                result.append(meeting);
        }
    }
    std::sort(result.begin(), result.end(), [](const Meeting &a, const Meeting &b) {
        return a.day != b.day ? a.day > b.day : a.post < b.post;
    });
    return result;
}

QSet<QString> SpeakerBook::met(const QList<Speaker> &people, const QString &post, const std::function<bool()> &stop) const
{
    QHash<QString, QList<const Speaker *>> byKey;
    for (auto each = m_posts.cbegin(); each != m_posts.cend(); ++each) {
        if (each.key() == post)
            continue;
        for (const Meeting &meeting : each->meetings) {
            if (!meeting.heard)
                continue;
            for (const QString &key : keysOf(meeting.speaker))
                byKey[key].append(&meeting.speaker);
        }
    }
    QSet<QString> result;
    int looked = 0;
    for (const Speaker &person : people) {
        if (stop && ++looked % 64 == 0 && stop())
            break;
        for (const QString &key : keysOf(person)) {
            const QList<const Speaker *> known = byKey.value(key);
            if (std::any_of(known.begin(), known.end(), [&person](const Speaker *other) { return isSamePerson(person, *other); })) {
                result.insert(person.id);
                break;
            }
        }
    }
    return result;
}

QList<Error> SpeakerBook::problems() const
{
    QStringList paths = m_posts.keys();
    paths.sort();
    QList<Error> result;
    for (const QString &path : std::as_const(paths))
        result += m_posts[path].problems;
    return result;
}

QStringList lacking(const Speaker &person, const Speaker &known)
{
    QStringList fields;
    const auto lacks = [&](const char *field, bool here, bool there) {
        if (!here && there)
            fields.append(QLatin1String(field));
    };
    lacks("url", !person.url.isEmpty(), !known.url.isEmpty());
    lacks("links", !person.links.isEmpty(), !known.links.isEmpty());
    lacks("pronouns", !person.pronouns.isEmpty(), !known.pronouns.isEmpty());
    lacks("affiliation", !person.affiliation.isEmpty(), !known.affiliation.isEmpty());
    lacks("no_photos", person.noPhotos, known.noPhotos);
    return fields;
}

Speaker withTaken(Speaker person, const Speaker &known, const QStringList &fields)
{
    const auto takes = [&fields](const char *field) { return fields.contains(QLatin1String(field)); };
    if (takes("url"))
        person.url = known.url;
    if (takes("links"))
        person.links = known.links;
    if (takes("pronouns"))
        person.pronouns = known.pronouns;
    if (takes("affiliation"))
        person.affiliation = known.affiliation;
    if (takes("no_photos"))
        person.noPhotos = known.noPhotos;
    return person;
}

} // namespace lanyard
