// SPDX-License-Identifier: GPL-3.0-or-later
// Whole posts through a real build: address, title, date, tags, words and pictures, under both base URLs and at both ends of the clock.
#include "tests/conformance/jekyll/jekyll_site.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

QString text(const QString &path)
{
    return QString::fromUtf8(test::contents(path));
}

QString meta(const QString &page, const char *name)
{
    const QRegularExpression tag(QStringLiteral("<meta name=\"%1\" content=\"([^\"]*)\"").arg(QLatin1String(name)));
    return tag.match(page).captured(1);
}

QStringList sources(const QString &article)
{
    static const QRegularExpression source(QStringLiteral("<img[^>]*\\ssrc=\"([^\"]*)\""));
    QStringList result;
    for (auto each = source.globalMatch(article); each.hasNext();)
        result.append(each.next().captured(1));
    return result;
}

// The made post with its pictures, in a folder of its own.
class MadeTrip
{
public:
    MadeTrip()
    {
        const QString folder = m_folder.path() + QStringLiteral("/trip");
        QDir().mkpath(folder + QStringLiteral("/photos"));
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        EXPECT_TRUE(picture.save(folder + QStringLiteral("/photos/Quay at Night.jpg")));
        EXPECT_TRUE(picture.save(folder + QStringLiteral("/photos/crowd.png")));
        path = folder + QStringLiteral("/index.md");
    }
    QString path;

private:
    QTemporaryDir m_folder;
};

} // namespace

class JekyllBuild : public testing::TestWithParam<std::pair<const char *, const char *>>
{
};

// Kiritimati is a day ahead of Los Angeles: a date that could move does so in one of the two.
INSTANTIATE_TEST_SUITE_P(BaseUrlAndClock, JekyllBuild,
                         testing::Values(std::pair("", "Pacific/Kiritimati"), std::pair("/blog", "America/Los_Angeles")));

TEST_P(JekyllBuild, KeepsTheMadePostWhole)
{
    SKIP_WITHOUT_JEKYLL();
    const auto [baseUrl, zone] = GetParam();
    test::JekyllSite site{QString::fromLatin1(baseUrl)};
    const MadeTrip trip;
    const QString post = text(test::sourcePath(QStringLiteral("tests/data/exchange/everything.md")));
    const auto bundle = site.add(post, trip.path);
    ASSERT_TRUE(bundle) << bundle.error().english().toStdString();
    const auto outcome = site.build(zone);
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output.toStdString();
    EXPECT_EQ(outcome.complaints.join(u'\n').toStdString(), "");

    EXPECT_EQ(bundle->address, QStringLiteral("/meetups/2024/05/18/everything-harbour.html"));
    const QString page = site.page(bundle->address);
    ASSERT_FALSE(page.isEmpty()) << "no page at " << bundle->address.toStdString();
    EXPECT_TRUE(page.contains(QStringLiteral("<title>Everything: the harbour meetup</title>")));
    EXPECT_EQ(meta(page, "date"), QStringLiteral("2024-05-18 23:40"));
    EXPECT_EQ(meta(page, "tags"), QStringLiteral("C|C++|C#|Größe|日本語|2024"));
    EXPECT_EQ(meta(page, "excerpt"), QStringLiteral("One evening, four talks &amp; a boat."));

    const QString article = test::articleOf(page);
    QStringList own;
    for (const QString &source : sources(article)) {
        if (source.startsWith(QLatin1String("http")) || source.endsWith(QLatin1String("nowhere.jpg")))
            continue;
        EXPECT_TRUE(site.hasFile(source)) << source.toStdString();
        own.append(source);
    }
    EXPECT_EQ(own.size(), 6);
    EXPECT_FALSE(article.contains(QStringLiteral("relative_url")));
    EXPECT_TRUE(article.contains(QStringLiteral("{{ not.liquid }}")));
    EXPECT_TRUE(article.contains(QStringLiteral("Photo: <a href=\"https://ada.example.org/\">Ada Okafor</a> (CC BY 4.0)")));
    QString words = test::wordsOf(article);
    for (const char *caption : {"Thequayafterthetalks.Photo:AdaOkafor(CCBY4.0)", "Thecrowd.Photo:Jun", "Again.Photo:AdaOkafor(CCBY4.0)"}) {
        EXPECT_TRUE(words.contains(QLatin1String(caption))) << caption;
        words.remove(QLatin1String(caption));
    }
    words.remove(QStringLiteral("Photo:Jun")); // of the pictures that have no caption
    QString preview = test::previewWords(post, trip.path);
    preview.replace(QStringLiteral("aListofthings"), QStringLiteral("aList<String>ofthings"));
    EXPECT_EQ(words.toStdString(), preview.toStdString());
}

TEST_P(JekyllBuild, KeepsTheRealPosts)
{
    SKIP_WITHOUT_JEKYLL();
    SKIP_WITHOUT_FIXTURES();
    const auto [baseUrl, zone] = GetParam();
    test::JekyllSite site{QString::fromLatin1(baseUrl)};
    struct Real
    {
        const char *file;
        const char *title;
        const char *address;
        int pictures;
    };
    const Real posts[] = {
        {"looking-back-at-scale-x14.github-sync.md", "Looking Back at SCaLE x14", "/2016/02/02/looking-back-at-scale-x14/", 4},
        {"three-toronto-tech-meetups.jekyll.md", "Three Toronto Tech Meetups", nullptr, 0},
        {"devopsdays-toronto-recap.blogger.txt", "DevOpsDays Toronto recap", nullptr, 0},
        {"pycon-canada-review.wordpress.txt", "PyCon Canada Review", nullptr, 0},
        {"trip-reports-2017.wordpress.txt", nullptr, nullptr, 0},
    };
    QStringList addresses;
    for (const Real &real : posts) {
        const QString path = test::fixture(QStringLiteral("posts/") + QLatin1String(real.file));
        const auto bundle = site.add(text(path), path);
        ASSERT_TRUE(bundle) << bundle.error().english().toStdString();
        addresses.append(bundle->address);
    }
    const auto outcome = site.build(zone);
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output.toStdString();
    EXPECT_EQ(outcome.complaints.join(u'\n').toStdString(), "");
    int index = 0;
    for (const Real &real : posts) {
        SCOPED_TRACE(real.file);
        const QString address = addresses[index++];
        if (real.address) {
            EXPECT_EQ(address, QLatin1String(real.address));
        }
        const QString page = site.page(address);
        ASSERT_FALSE(page.isEmpty()) << address.toStdString();
        if (real.title) {
            EXPECT_TRUE(page.contains(QStringLiteral("<title>%1</title>").arg(QLatin1String(real.title))));
        }
        const QString article = test::articleOf(page);
        EXPECT_EQ(sources(article).size(), real.pictures);
        const QString path = test::fixture(QStringLiteral("posts/") + QLatin1String(real.file));
        EXPECT_EQ(test::wordsOf(article).toStdString(), test::previewWords(text(path), path).toStdString());
    }
    EXPECT_EQ(meta(site.page(addresses[0]), "date"), QStringLiteral("2016-02-02 08:30"));
    EXPECT_TRUE(test::articleOf(site.page(addresses[1])).contains(QRegularExpression(QStringLiteral("<h1[^>]*>Three Toronto Tech Meetups</h1>"))));
}

TEST_P(JekyllBuild, KeepsTheSampleRecap)
{
    SKIP_WITHOUT_JEKYLL();
    const auto [baseUrl, zone] = GetParam();
    test::JekyllSite site{QString::fromLatin1(baseUrl)};
    const QDir samples(test::sourcePath(QStringLiteral("resources/sample")));
    int count = 0;
    for (const QString &name : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = samples.filePath(name + QStringLiteral("/index.md"));
        if (!QFile::exists(path))
            continue;
        SCOPED_TRACE(path.toStdString());
        ++count;
        const auto bundle = site.add(text(path), path);
        ASSERT_TRUE(bundle) << bundle.error().english().toStdString();
        for (const Finding &finding : bundle->findings)
            EXPECT_EQ(finding.kind, Finding::Kind::Notice) << finding.what.english().toStdString();
        const auto outcome = site.build(zone);
        ASSERT_EQ(outcome.exitCode, 0) << outcome.output.toStdString();
        EXPECT_EQ(outcome.complaints.join(u'\n').toStdString(), "");
        const QString article = test::articleOf(site.page(bundle->address));
        ASSERT_FALSE(article.isEmpty()) << bundle->address.toStdString();
        for (const QString &source : sources(article))
            EXPECT_TRUE(site.hasFile(source)) << source.toStdString();
        EXPECT_EQ(sources(article).isEmpty(), bundle->photos.isEmpty());
        EXPECT_FALSE(article.contains(QStringLiteral("{{")) || article.contains(QStringLiteral("{%")));
    }
    EXPECT_GT(count, 0) << "there is no sample recap";
}

TEST(JekyllDraft, StandsInDraftsAndBuilds)
{
    SKIP_WITHOUT_JEKYLL();
    test::JekyllSite site;
    const auto bundle = site.add(QStringLiteral("---\ntitle: 'Half: done'\npublished:\ndate:\n---\nWords\n"), QStringLiteral("/nowhere/half-done.md"), true);
    ASSERT_TRUE(bundle);
    ASSERT_EQ(bundle->files[0].path, QStringLiteral("_drafts/half-done.md"));
    const auto outcome = site.build("UTC");
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output.toStdString();
    EXPECT_EQ(outcome.complaints.join(u'\n').toStdString(), "");
    EXPECT_FALSE(QDir(site.folder() + QStringLiteral("/_site")).entryList({QStringLiteral("2*")}).isEmpty()) << "the draft was not built";
}

} // namespace lanyard
