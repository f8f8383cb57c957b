// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/coverage.h"

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/post_argument.h"
#include "core/base/disk_file_system.h"
#include "core/compose/recap.h"

namespace lanyard::cli {

namespace {

QString placeName(SessionCoverage::Place place)
{
    switch (place) {
    case SessionCoverage::Place::Section: return QStringLiteral("section");
    case SessionCoverage::Place::Passage: return QStringLiteral("passage");
    case SessionCoverage::Place::None: break;
    }
    return {};
}

QJsonObject coverageJson(const SessionCoverage &cover, const Session &session, int bodyLine)
{
    return {
        {QStringLiteral("session"), cover.session},
        {QStringLiteral("title"), session.title},
        {QStringLiteral("place"), nullable(placeName(cover.place))},
        {QStringLiteral("line"), cover.line < 0 ? QJsonValue() : QJsonValue(bodyLine + cover.line)},
        {QStringLiteral("words"), cover.words},
        {QStringLiteral("photos"), cover.photos},
        {QStringLiteral("slides"), cover.slides},
        {QStringLiteral("video"), cover.video},
        {QStringLiteral("speakers"), cover.speakers},
        {QStringLiteral("linkedSpeakers"), cover.linkedSpeakers},
    };
}

QString yes(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("-");
}

QString row(const QStringList &cells)
{
    static const int widths[] = {6, 7, 8, 8, 7, 10};
    QString line;
    for (int i = 0; i < 6; ++i)
        line += cells.value(i).leftJustified(widths[i]);
    return line + cells.value(6) + u'\n';
}

QString table(const QList<SessionCoverage> &all, const Event &event, int bodyLine)
{
    if (all.isEmpty())
        return QStringLiteral("The post names no talk that was attended.");
    QString text = row({QStringLiteral("Line"), QStringLiteral("Words"), QStringLiteral("Photos"), QStringLiteral("Slides"), QStringLiteral("Video"),
                        QStringLiteral("Speakers"), QStringLiteral("Talk")});
    for (const SessionCoverage &cover : all) {
        const QString title = plain(event.session(cover.session)->title);
        if (cover.place == SessionCoverage::Place::None) {
            text += row({QStringLiteral("-"), {}, {}, {}, {}, {}, title});
            continue;
        }
        text += row({QString::number(bodyLine + cover.line), QString::number(cover.words), QString::number(cover.photos), yes(cover.slides), yes(cover.video),
                     QStringLiteral("%1 of %2").arg(cover.linkedSpeakers).arg(cover.speakers), title});
    }
    text.chop(1);
    return text;
}

} // namespace

int coverage(const QStringList &arguments)
{
    const QString asJson = QStringLiteral("json");
    CommandLine line({
        QStringLiteral("coverage"),
        QStringLiteral("POST [--json]"),
        QStringLiteral("Shows what a post says of each talk that was attended: the line of its section, the words you wrote, photos, and whether slides, "
                       "video and speakers are linked. A talk without a section has no line."),
        QStringLiteral("the post's file or folder"),
        1,
        1,
        {QCommandLineOption(asJson, QStringLiteral("A JSON array with one object a talk, in time order; every key is always there."))},
    });
    if (const auto code = line.read(arguments))
        return *code;
    const DiskFileSystem files;
    const Result<OpenPost> open = openPost(files, line.words().constFirst());
    if (!open)
        return fail(open.error());
    const Event event = recapOf(open->post).event;
    const QList<SessionCoverage> all = lanyard::coverage(open->post.body(), event);
    const int bodyLine = open->post.frontMatter().bodyLine();
    if (!line.has(asJson))
        return print(table(all, event, bodyLine));
    QJsonArray array;
    for (const SessionCoverage &cover : all)
        array.append(coverageJson(cover, *event.session(cover.session), bodyLine));
    return print(array);
}

} // namespace lanyard::cli
