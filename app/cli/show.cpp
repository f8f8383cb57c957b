// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/post_argument.h"
#include "core/base/disk_file_system.h"
#include "core/compose/recap.h"
#include "core/markdown/links.h"
#include "core/markdown/outline.h"
#include "core/markdown/word_count.h"

namespace lanyard::cli {

namespace {

// All that the front matter and one parse of the body tell.
struct Summary
{
    QString dialect;
    QString encoding;
    PostFields fields;
    std::optional<Error> problem; // of the front matter
    Recap recap;
    int words = 0;
    int bodyLine = 1;
    QList<OutlineEntry> outline;
    QList<LinkTarget> links;
    QList<LinkTarget> pictures;

    bool clockTimes() const { return recap.event.timeZone.isEmpty(); }
    int fileLine(int inBody) const { return bodyLine + inBody; }
};

Summary summary(const FileSystem &files, const OpenPost &open)
{
    const Document document = Document::parse(open.post.body(), previewOptions(files, open));
    const FrontMatter &head = open.post.frontMatter();
    return {
        dialectName(open.post.dialect()),
        QString::fromUtf8(open.file.shape.encoding),
        open.post.fields(open.name),
        head.problem(),
        recapOf(open.post),
        wordCount(document),
        head.bodyLine(),
        lanyard::outline(document),
        lanyard::links(document),
        lanyard::pictures(document),
    };
}

// As meant: with its offset where one is written, a plain day where no time is.
QString isoDate(const std::optional<PostDate> &date)
{
    if (!date || !date->moment.isValid())
        return {};
    return date->hasTime ? isoTime(date->moment, date->hasOffset) : date->day().toString(Qt::ISODate);
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject postJson(const Summary &post)
{
    QJsonArray photos, outline, links, pictures;
    for (const Photo &photo : post.recap.photos)
        photos.append(json(photo));
    for (const OutlineEntry &entry : post.outline)
        outline.append(QJsonObject{{key("level"), entry.level},
                                   {key("title"), entry.title},
                                   {key("id"), entry.id},
                                   {key("line"), post.fileLine(entry.line)}});
    for (const LinkTarget &link : post.links)
        links.append(
            QJsonObject{{key("text"), link.text}, {key("url"), link.url}, {key("line"), post.fileLine(link.line)}});
    for (const LinkTarget &picture : post.pictures)
        pictures.append(QJsonObject{{key("alt"), picture.text},
                                    {key("url"), picture.url},
                                    {key("caption"), picture.title},
                                    {key("line"), post.fileLine(picture.line)}});

    const PostFields &fields = post.fields;
    const Event &event = post.recap.event;
    Event alone = event;
    alone.sessions.clear();
    alone.speakers.clear();
    return {
        {key("dialect"), post.dialect},
        {key("encoding"), post.encoding},
        {key("problem"), post.problem ? QJsonValue(json(*post.problem)) : QJsonValue()},
        {key("title"), fields.title},
        {key("date"), nullable(isoDate(fields.date))},
        {key("slug"), fields.slug},
        {key("permalink"), fields.permalink},
        {key("excerpt"), fields.excerpt},
        {key("tags"), QJsonArray::fromStringList(fields.tags)},
        {key("categories"), QJsonArray::fromStringList(fields.categories)},
        {key("author"), fields.author},
        {key("draft"), fields.draft},
        {key("image"), fields.image},
        {key("lang"), fields.language},
        {key("event"), alone == Event{} ? QJsonValue() : QJsonValue(json(event))},
        {key("sessions"), sessions(event, post.clockTimes())},
        {key("speakers"), speakers(event)},
        {key("photos"), photos},
        {key("words"), post.words},
        {key("outline"), outline},
        {key("links"), links},
        {key("pictures"), pictures},
    };
}

// For people: a line for each thing that is there.
class Sheet
{
public:
    void row(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += QStringLiteral("%1 %2\n").arg(name, -11).arg(plain(value));
    }
    void item(const QString &text) { m_text += QStringLiteral("            %1\n").arg(plain(text)); }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString sheet(const Summary &post)
{
    const PostFields &fields = post.fields;
    const Event &event = post.recap.event;
    Sheet sheet;
    sheet.row(key("Title"), fields.title);
    if (post.problem)
        sheet.row(key("Problem"), sentence(*post.problem));
    sheet.row(key("Date"), isoDate(fields.date));
    sheet.row(key("Slug"), fields.slug);
    sheet.row(key("Permalink"), fields.permalink);
    sheet.row(key("Author"), fields.author);
    sheet.row(key("Excerpt"), fields.excerpt);
    sheet.row(key("Tags"), fields.tags.join(QStringLiteral(", ")));
    sheet.row(key("Categories"), fields.categories.join(QStringLiteral(", ")));
    sheet.row(key("Image"), fields.image);
    sheet.row(key("Language"), fields.language);
    sheet.row(key("Draft"), fields.draft ? key("yes") : QString());
    sheet.row(key("Dialect"), post.dialect);
    sheet.row(key("Encoding"), post.encoding);
    sheet.row(key("Event"), event.name);
    for (const Session &session : event.sessions)
        sheet.row(key("Session"),
                  isoTime(session.start, offsetKnown(session.start, post.clockTimes())) + u' ' + session.title);
    for (const Speaker &speaker : event.speakers)
        sheet.row(key("Speaker"),
                  speaker.affiliation.isEmpty() ? speaker.name : speaker.name + key(", ") + speaker.affiliation);
    for (const Photo &photo : post.recap.photos)
        sheet.row(key("Photo"), photo.file);
    sheet.row(key("Words"), QString::number(post.words));
    for (const OutlineEntry &entry : post.outline)
        sheet.row(key("Heading"), QString(entry.level, u'#') + u' ' + entry.title);
    for (const LinkTarget &picture : post.pictures)
        sheet.row(key("Picture"), picture.url + (picture.text.isEmpty() ? key(" (no alt text)") : QString()));
    sheet.row(key("Links"), QString::number(post.links.size()));
    return sheet.text();
}

} // namespace

int show(const QStringList &arguments)
{
    CommandLine line({
        QStringLiteral("show"),
        QStringLiteral("POST [--json]"),
        QStringLiteral("Shows what a post says about itself: its fields whatever its dialect calls them, the event "
                       "with its sessions, "
                       "speakers and photos, and the words, headings, links and pictures of its text."),
        QStringLiteral("the post's file or folder"),
        1,
        1,
        {QCommandLineOption(key("json"), QStringLiteral("One JSON object; every key is always there."))},
    });
    if (const auto code = line.read(arguments))
        return *code;

    const DiskFileSystem files;
    const Result<OpenPost> open = openPost(files, line.words().constFirst());
    if (!open)
        return fail(open.error());
    const Summary post = summary(files, *open);
    return line.has(key("json")) ? print(postJson(post)) : print(sheet(post));
}

} // namespace lanyard::cli
