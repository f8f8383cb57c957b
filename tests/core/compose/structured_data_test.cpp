// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/structured_data.h"
#include "tests/core/compose/made_event.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard::test {
namespace {

// The properties that schema.org's vocabulary has for these types, its parents' (Thing, CreativeWork …) among them.
const QHash<QString, QStringList> &vocabulary()
{
    static const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    static const QHash<QString, QStringList> words{
        {QStringLiteral("BlogPosting"), list("headline description inLanguage datePublished author keywords articleSection image url mainEntityOfPage about")},
        {QStringLiteral("Event"), list("name description url inLanguage startDate endDate location performer recordedIn workFeatured subEvent")},
        {QStringLiteral("Place"), list("name address")},
        {QStringLiteral("PostalAddress"), list("addressLocality")},
        {QStringLiteral("Person"), list("name url affiliation sameAs")},
        {QStringLiteral("Organization"), list("name")},
        {QStringLiteral("VideoObject"), list("url")},
        {QStringLiteral("PresentationDigitalDocument"), list("url")},
        {QStringLiteral("SoftwareSourceCode"), list("codeRepository")},
    };
    return words;
}

void checkWords(const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            checkWords(each);
        return;
    }
    if (!value.isObject()) {
        EXPECT_FALSE(value.toString().isEmpty());
        return;
    }
    const QJsonObject object = value.toObject();
    const QString type = object[QStringLiteral("@type")].toString();
    ASSERT_TRUE(vocabulary().contains(type)) << type.toStdString();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key().startsWith(u'@'))
            continue;
        EXPECT_TRUE(vocabulary()[type].contains(each.key())) << type.toStdString() << "." << each.key().toStdString();
        checkWords(each.value());
    }
}

Recap made()
{
    Recap recap;
    recap.event = madeEvent();
    recap.event.sessions[2].code = QStringLiteral("https://code.example/k");
    recap.event.sessions[2].rating = 5;
    recap.event.sessions[2].notes = QStringLiteral("https://pad.example/secret");
    recap.event.speakers[0].links = {{{}, QStringLiteral("https://social.example/@ada")}};
    return recap;
}

TEST(StructuredData, SpeaksInSchemaOrgsWords)
{
    PostFields fields;
    fields.title = QStringLiteral("Looking back");
    fields.date = parsePostDate(QStringLiteral("2026-04-01 10:00:00 +0200"));
    fields.tags = {QStringLiteral("knots"), QStringLiteral("sails")};
    fields.categories = {QStringLiteral("trips")};
    fields.author = QStringLiteral("Mia");
    fields.language = QStringLiteral("en");
    fields.excerpt = QStringLiteral("Two days by the sea.");
    fields.image = QStringLiteral("photos/hall.jpg");
    const QJsonObject post = structuredData(made(), fields, QStringLiteral("https://blog.example/harbour/"));
    checkWords(post);
    EXPECT_EQ(post[QStringLiteral("@context")], QStringLiteral("https://schema.org"));
    EXPECT_EQ(post[QStringLiteral("@type")], QStringLiteral("BlogPosting"));
    EXPECT_EQ(post[QStringLiteral("headline")], fields.title);
    EXPECT_EQ(post[QStringLiteral("datePublished")], QStringLiteral("2026-04-01T10:00:00+02:00"));
    EXPECT_FALSE(post.contains(QStringLiteral("image"))); // no address
    const QJsonObject event = post[QStringLiteral("about")].toObject();
    EXPECT_EQ(event[QStringLiteral("startDate")], QStringLiteral("2026-03-28"));
    EXPECT_EQ(event[QStringLiteral("location")].toObject()[QStringLiteral("address")].toObject()[QStringLiteral("addressLocality")], QStringLiteral("Trieste"));
    const QJsonArray talks = event[QStringLiteral("subEvent")].toArray();
    ASSERT_EQ(talks.size(), 2); // those that were attended
    const QJsonObject knots = talks[0].toObject();
    EXPECT_EQ(knots[QStringLiteral("startDate")], QStringLiteral("2026-03-28T10:00:00+01:00"));
    EXPECT_EQ(knots[QStringLiteral("performer")].toArray().size(), 2);
    EXPECT_EQ(knots[QStringLiteral("workFeatured")].toArray().size(), 2);
    EXPECT_EQ(knots[QStringLiteral("recordedIn")].toObject()[QStringLiteral("url")], QStringLiteral("https://video.example/knots.webm"));
    EXPECT_FALSE(QJsonDocument(post).toJson().contains("secret"));
}

TEST(StructuredData, LeavesOutWhatIsNotKnown)
{
    const QJsonObject nothing = structuredData({}, {});
    EXPECT_EQ(nothing.keys(), QStringList({QStringLiteral("@context"), QStringLiteral("@type")}));
    Recap recap = made();
    recap.event.timeZone.clear();
    recap.event.sessions[2].start = QDateTime(QDate(2026, 3, 28), QTime(10, 0), Qt::UTC);
    const QJsonObject talk = structuredEvent(recap.event)[QStringLiteral("subEvent")].toArray()[0].toObject();
    EXPECT_EQ(talk[QStringLiteral("startDate")], QStringLiteral("2026-03-28T10:00:00"));
}

} // namespace
} // namespace lanyard::test
