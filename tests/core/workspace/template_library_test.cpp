// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/template_library.h"
#include "tests/support/core/memory_file_system.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(TemplateLibrary, OffersFourAndThePersonsOwn)
{
    MemoryFileSystem files;
    const QString folder = QStringLiteral("/data/templates");
    ASSERT_TRUE(TemplateLibrary::prepareFolder(files, folder));
    ASSERT_TRUE(files.write(folder + QStringLiteral("/my-way.md"), "Only words\n"));
    ASSERT_TRUE(files.write(folder + QStringLiteral("/link-list.md"), "---\nname: My links\n---\r\n{{closing}}\r\n"));
    ASSERT_TRUE(files.write(folder + QStringLiteral("/broken.md"), "a\n{{nothing}}\n"));
    const TemplateLibrary library(files, folder);
    QStringList titles;
    for (const TemplateEntry &entry : library.entries()) {
        titles.append(entry.name + u'=' + entry.title + (entry.own ? QStringLiteral("!") : QString()));
        EXPECT_EQ(library.load(entry.name).has_value(), entry.name != u"broken") << entry.name.toStdString();
        EXPECT_EQ(library.load(entry.path).has_value(), entry.name != u"broken") << entry.path.toStdString();
    }
    EXPECT_EQ(titles.join(u' ').toStdString(),
              "trip-report=Trip report day-by-day=Day by day meetup-recap=Meetup recap link-list=My links! broken=Broken! my-way=My way!");
    EXPECT_EQ(library.load(QStringLiteral("broken")).error().line, 2);
    EXPECT_EQ(library.load(QStringLiteral("gone")).error().code, QByteArray("template.missing"));
    EXPECT_EQ(library.load(QStringLiteral("/data/templates/gone.md")).error().code.left(5), QByteArray("file."));
    EXPECT_EQ(TemplateLibrary(files, {}).entries().size(), 4);
}

TEST(TemplateLibrary, LeavesTheHelpAsThePersonHasIt)
{
    MemoryFileSystem files;
    ASSERT_TRUE(TemplateLibrary::prepareFolder(files, QStringLiteral("/t")));
    const auto help = files.read(QStringLiteral("/t/README.md"));
    ASSERT_TRUE(help);
    EXPECT_TRUE(help->contains("{{#sessions}}"));
    ASSERT_TRUE(files.write(QStringLiteral("/t/README.md"), "mine"));
    ASSERT_TRUE(TemplateLibrary::prepareFolder(files, QStringLiteral("/t")));
    EXPECT_EQ(*files.read(QStringLiteral("/t/README.md")), QByteArray("mine"));
}

// The help is the only place where writers see the names.
TEST(TemplateLibrary, HelpTellsNoNameThatIsNone)
{
    const MemoryFileSystem files;
    const auto help = TemplateLibrary(files, {}).text(QStringLiteral(":/templates/README.md"));
    ASSERT_TRUE(help);
    const QString shown = QStringLiteral("{{title}}{{opening}}{{event}}{{event_link}}{{event_url}}{{venue}}{{city}}{{days}}{{everyone}}{{closing}}{{resources}}"
                                         "{{album}}{{thanks}}{{other_photos}}{{#groups}}{{group}}{{group_heading}}{{group_number}}{{group_days}}{{group_rooms}}{{/groups}}"
                                         "{{#sessions}}{{section}}{{heading}}{{anchor}}{{speakers}}{{links}}{{abstract}}{{notes}}{{photos}}{{talk}}{{talk_link}}"
                                         "{{subtitle}}{{people}}{{day}}{{time}}{{room}}{{track}}{{url}}{{slides}}{{video}}{{code}}{{/sessions}}");
    const auto parsed = DraftTemplate::parse(shown);
    ASSERT_TRUE(parsed) << parsed.error().english().toStdString();
    QString names = shown;
    names.remove(QLatin1String("{{#")).remove(QLatin1String("{{/"));
    for (const QString &name : names.replace(QLatin1String("{{"), QLatin1String(" ")).replace(QLatin1String("}}"), QLatin1String(" ")).split(u' ', Qt::SkipEmptyParts))
        EXPECT_TRUE(help->contains(u'`' + name + u'`') || name.contains(QLatin1String("groups")) || name.contains(QLatin1String("sessions"))) << name.toStdString();
}

} // namespace
} // namespace lanyard::test
