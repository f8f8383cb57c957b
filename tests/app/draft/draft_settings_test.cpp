// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/draft_settings.h"

#include "app/ui/settings_store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class DraftSettingsTest : public testing::Test
{
protected:
    QTemporaryDir place;
    SettingsStore store{place.filePath(QStringLiteral("settings.ini"))};
};

TEST_F(DraftSettingsTest, WhatWasChosenComesBack)
{
    EXPECT_EQ(readDraftSettings(store), DraftSettings());
    DraftSettings settings;
    settings.layout = QStringLiteral("link-list");
    settings.chosen = true;
    settings.choices.grouping = DraftChoices::Grouping::Tracks;
    settings.choices.headingLevel = 3;
    settings.choices.abstract = DraftChoices::Abstract::Hint;
    settings.choices.photos = false;
    settings.choices.thanks = true;
    writeDraftSettings(store, settings, {});
    EXPECT_EQ(readDraftSettings(store), settings);
}

// The choices of the draft before stuck to a template that was taken as it is.
TEST_F(DraftSettingsTest, ATemplateTakenAsItIsForgetsTheChoicesBefore)
{
    DraftSettings settings;
    settings.chosen = true;
    settings.choices.grouping = DraftChoices::Grouping::Days;
    writeDraftSettings(store, settings, {});
    writeDraftSettings(store, {QStringLiteral("link-list"), {}, false}, {});
    EXPECT_EQ(readDraftSettings(store), (DraftSettings{QStringLiteral("link-list"), {}, false}));
}

TEST_F(DraftSettingsTest, AnAlbumBelongsToItsEvent)
{
    const QString harbour = QStringLiteral("Harbour Meetup"), hills = QStringLiteral("Hill Days");
    DraftSettings settings;
    settings.choices.album = QStringLiteral("https://example.org/album/7");
    writeDraftSettings(store, settings, harbour);
    EXPECT_EQ(readDraftSettings(store, harbour).choices.album, settings.choices.album);
    EXPECT_FALSE(readDraftSettings(store, harbour).chosen);
    EXPECT_EQ(readDraftSettings(store, hills).choices.album, QString());
    EXPECT_EQ(readDraftSettings(store).choices.album, QString());
    writeDraftSettings(store, {}, hills); // none there: the other's stays
    EXPECT_EQ(readDraftSettings(store, harbour).choices.album, settings.choices.album);
    writeDraftSettings(store, {}, harbour); // taken out
    EXPECT_EQ(readDraftSettings(store, harbour).choices.album, QString());
}

} // namespace
} // namespace lanyard::test
