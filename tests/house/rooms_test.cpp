// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/places.h"

#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

const QHash<QString, QStringList> mayInclude{
    {QStringLiteral("core/base"), {}},
    {QStringLiteral("core/markdown"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/post"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/event"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/photo"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/compose"),
     {QStringLiteral("core/base"), QStringLiteral("core/markdown"), QStringLiteral("core/post"), QStringLiteral("core/event"),
      QStringLiteral("core/photo")}},
    {QStringLiteral("core/review"), {QStringLiteral("core/base"), QStringLiteral("core/markdown"), QStringLiteral("core/post"), QStringLiteral("core/event"),
      QStringLiteral("core/photo")}},
    {QStringLiteral("core/html"),
     {QStringLiteral("core/base"), QStringLiteral("core/markdown"), QStringLiteral("core/post"), QStringLiteral("core/event"),
      QStringLiteral("core/photo"), QStringLiteral("core/compose")}},
    {QStringLiteral("core/writing"), {QStringLiteral("core/base"), QStringLiteral("core/markdown"), QStringLiteral("core/post")}},
    {QStringLiteral("core/exchange"),
     {QStringLiteral("core/base"), QStringLiteral("core/markdown"), QStringLiteral("core/post"), QStringLiteral("core/event"),
      QStringLiteral("core/photo"), QStringLiteral("core/compose"), QStringLiteral("core/review")}},
    {QStringLiteral("core/workspace"),
     {QStringLiteral("core/base"), QStringLiteral("core/post"), QStringLiteral("core/event"), QStringLiteral("core/photo"),
      QStringLiteral("core/compose"), QStringLiteral("core/exchange")}},
    {QStringLiteral("app/cli"), {}},
    {QStringLiteral("app/ui"), {}},
    {QStringLiteral("app/document"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/workspace"), {QStringLiteral("app/ui"), QStringLiteral("app/document")}},
    {QStringLiteral("app/editor"), {QStringLiteral("app/ui"), QStringLiteral("app/document")}},
    {QStringLiteral("app/spelling"), {QStringLiteral("app/ui"), QStringLiteral("app/document"), QStringLiteral("app/editor")}},
    {QStringLiteral("app/preview"), {QStringLiteral("app/ui"), QStringLiteral("app/document")}},
    {QStringLiteral("app/details"), {QStringLiteral("app/ui"), QStringLiteral("app/document"), QStringLiteral("app/workspace")}},
    {QStringLiteral("app/sessions"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/speakers"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/photos"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/exchange"), {QStringLiteral("app/ui"), QStringLiteral("app/document"), QStringLiteral("app/workspace")}},
    {QStringLiteral("app/settings"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/outline"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/statistics"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/now"), {QStringLiteral("app/ui"), QStringLiteral("app/document"), QStringLiteral("app/workspace")}},
    {QStringLiteral("app/draft"), {QStringLiteral("app/ui")}},
    {QStringLiteral("app/shell"),
     {QStringLiteral("app/now"), QStringLiteral("app/ui"), QStringLiteral("app/document"), QStringLiteral("app/workspace"), QStringLiteral("app/editor"),
      QStringLiteral("app/preview"), QStringLiteral("app/details"), QStringLiteral("app/sessions"), QStringLiteral("app/speakers"),
      QStringLiteral("app/photos"), QStringLiteral("app/exchange"), QStringLiteral("app/settings"), QStringLiteral("app/outline"), QStringLiteral("app/statistics"),
      QStringLiteral("app/spelling"), QStringLiteral("app/draft")}},
};

struct Include
{
    QString file; // "core/post/post.cpp"
    QString room; // "core/post"
    QString what; // "core/base/result.h" or "yaml-cpp/yaml.h"
    bool quoted = false;
};

QList<Include> includes(const QString &house)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QList<Include> result;
    QDirIterator each(sourcePath(house), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QString file = path.mid(sourcePath(QString()).size());
        const QString room = file.section(u'/', 0, 1);
        auto match = line.globalMatch(QString::fromUtf8(contents(path)));
        while (match.hasNext()) {
            const auto found = match.next();
            result.append({file, room, found.captured(2), found.captured(1) == u"\""});
        }
    }
    EXPECT_GT(result.size(), 100);
    return result;
}

} // namespace

TEST(Rooms, LookOnlyAtThoseTheyMaySee)
{
    for (const QString &house : {QStringLiteral("core"), QStringLiteral("app")}) {
        for (const Include &include : includes(house)) {
            if (!include.quoted || include.room.endsWith(u".cpp") || include.room.endsWith(u".h"))
                continue;
            ASSERT_TRUE(mayInclude.contains(include.room)) << include.room.toStdString() << " is a room nobody planned";
            const QString target = include.what.section(u'/', 0, 1);
            const bool coreFromApp = house == u"app" && target.startsWith(u"core/");
            EXPECT_TRUE(coreFromApp || target == include.room || mayInclude[include.room].contains(target))
                << include.file.toStdString() << " includes " << include.what.toStdString();
        }
    }
}

TEST(Rooms, CoreKnowsNoScreen)
{
    static const QRegularExpression screen(QStringLiteral("^Q(t(Widgets|Quick|Qml|WebEngine|Svg)|Widget|Dialog|MainWindow|Application|WebEngine|"
                                                          "MessageBox|PlainTextEdit|TextEdit|TreeView|Action|Object$)"));
    for (const Include &include : includes(QStringLiteral("core")))
        EXPECT_FALSE(screen.match(include.what).hasMatch()) << include.file.toStdString() << " includes " << include.what.toStdString();
}

TEST(Rooms, ForeignLibrariesStayInsideOneOrTwoSources)
{
    const std::pair<QString, QStringList> libraries[] = {
        {QStringLiteral("cmark-gfm"), {QStringLiteral("cmark")}},
        {QStringLiteral("yaml-cpp"), {QStringLiteral("yaml-cpp/")}},
        {QStringLiteral("exiv2"), {QStringLiteral("exiv2/")}},
        {QStringLiteral("libheif"), {QStringLiteral("libheif/")}},
        {QStringLiteral("pugixml"), {QStringLiteral("pugixml")}},
        {QStringLiteral("uchardet"), {QStringLiteral("uchardet")}},
        {QStringLiteral("hunspell"), {QStringLiteral("hunspell")}},
        {QStringLiteral("gumbo"), {QStringLiteral("gumbo")}},
        {QStringLiteral("libical"), {QStringLiteral("libical/")}},
        {QStringLiteral("toml++"), {QStringLiteral("toml++/")}},
    };
    const QList<Include> all = includes(QStringLiteral("core"));
    for (const auto &[name, starts] : libraries) {
        QSet<QString> files;
        for (const Include &include : all) {
            if (!include.quoted && include.what.startsWith(starts.first()))
                files.insert(include.file);
        }
        EXPECT_GE(files.size(), 1) << name.toStdString();
        EXPECT_LE(files.size(), 2) << name.toStdString() << ": " << QStringList(files.begin(), files.end()).join(u' ').toStdString();
        for (const QString &file : files)
            EXPECT_TRUE(file.endsWith(u".cpp")) << file.toStdString();
    }
}

TEST(Rooms, EverySourceNamesItsLicence)
{
    for (const QString &house : {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("tests")}) {
        QDirIterator each(sourcePath(house), {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            EXPECT_TRUE(contents(path).left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later")) << path.toStdString();
        }
    }
}

} // namespace lanyard::test
