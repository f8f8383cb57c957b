// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_recap_dialog.h"

#include "app/draft/draft_settings.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/column_desk.h"
#include "app/shell/column_dialog.h"
#include "app/ui/settings_store.h"
#include "tests/support/app/fake_dialogs.h"
#include "tests/support/app/held_files.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"
#include "tests/support/core/places.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class NewRecapDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(place.isValid());
        QDir().mkpath(path("recaps"));
        settings.setLastFolder(SettingsStore::Place::Posts, path("recaps"));
        show();
    }
    void TearDown() override
    {
        files.letGo();
        QThreadPool::globalInstance()->waitForDone(); // what was dropped still uses the files
    }

    void show()
    {
        dialog = std::make_unique<NewRecapDialog>(NewRecapDialog::Parts{files, clock, dialogs, settings, path("templates")});
        QObject::connect(dialog.get(), &NewRecapDialog::created, dialog.get(), [this](const QString &post, const QStringList &notes) {
            made = post;
            madeNotes = notes;
        });
        dialog->show();
    }

    QString path(const char *relative) const { return place.filePath(QLatin1String(relative)); }
    QString put(const char *relative, const QByteArray &bytes)
    {
        QFile file(path(relative));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(relative);
    }
    QString draw(const char *relative)
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        EXPECT_TRUE(image.save(path(relative)));
        return path(relative);
    }
    static QByteArray withoutZone() { return contents(sourcePath(QStringLiteral("tests/data/cli/evening-without-zone.xml"))); }
    static QByteArray schedule()
    {
        return withoutZone().replace("<city>", "<time_zone_name>Europe/Berlin</time_zone_name><city>");
    }
    // By another name.
    static QByteArray otherWithoutZone() { return withoutZone().replace("Harbour Meetup", "Other Meetup"); }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    QPushButton *createButton() const { return find<QPushButton>("createRecap"); }
    std::string message() const { return find<QLabel>("newRecapMessage")->text().toStdString(); }
    QString title() const { return find<QLineEdit>("recapTitle")->text(); }
    bool take(const QString &file)
    {
        dialogs.scheduleAnswer = {file};
        find<QPushButton>("chooseSchedule")->click();
        return waitUntil([&] { return find<QLineEdit>("scheduleFile")->text() == QDir::toNativeSeparators(file); });
    }
    void tick(const char *id) { emit find<SessionsPanel>("sessionsPanel")->attendedChanged(QLatin1String(id), true); }
    bool create()
    {
        createButton()->click();
        return waitUntil([this] { return !made.isEmpty(); });
    }

    std::string line() const { return find<QWidget>("draftLine")->accessibleName().toStdString(); }
    // Opens the choices of the draft.
    DraftDialog *choices()
    {
        find<QPushButton>("draftChoices")->click();
        auto *draft = dialog->findChild<DraftDialog *>();
        EXPECT_TRUE(draft);
        auto *write = draft->findChild<QPushButton *>(QStringLiteral("writeDraft"));
        EXPECT_TRUE(waitUntil([&] { return write->isEnabled(); }));
        return draft;
    }
    static void choose(DraftDialog *draft, const char *layout)
    {
        auto *box = draft->findChild<QComboBox *>(QStringLiteral("draftTemplate"));
        box->setCurrentIndex(box->findData(QLatin1String(layout)));
        emit box->activated(box->currentIndex());
    }
    static QString look(const DraftDialog *draft) { return draft->findChild<QPlainTextEdit *>(QStringLiteral("draftPreview"))->toPlainText(); }
    static QString body(const QString &post)
    {
        const QString text = QString::fromUtf8(contents(post));
        return text.mid(text.indexOf(QStringLiteral("\n---\n")) + 5).trimmed();
    }

    QTemporaryDir place;
    HeldFiles files;
    FixedClock clock;
    FakeDialogs dialogs;
    SettingsStore settings{place.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<NewRecapDialog> dialog;
    QString made;
    QStringList madeNotes;
};

TEST_F(NewRecapDialogTest, ADraftComesOutOfScheduleTicksAndPhotos)
{
    EXPECT_FALSE(createButton()->isEnabled());
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    EXPECT_EQ(title(), QStringLiteral("Harbour Meetup"));
    tick("aaaa-1");
    EXPECT_NE(createButton()->text().indexOf(u'1'), -1);
    dialogs.photosAnswer = {draw("hall.png"), draw("hall.png"), put("bad.jpg", "no picture")};
    find<QPushButton>("choosePhotos")->click();
    EXPECT_TRUE(find<QLabel>("photoCount")->text().startsWith(u'2')); // one of them was named twice
    ASSERT_TRUE(create());
    EXPECT_EQ(made, path("recaps/2026-04-16-harbour-meetup/index.md"));
    EXPECT_EQ(madeNotes.size(), 1); // the bad picture
    const QByteArray post = contents(made);
    EXPECT_NE(post.indexOf("aaaa-1"), -1);
    EXPECT_EQ(post.indexOf("aaaa-2"), -1);
    EXPECT_EQ(contents(path("recaps/2026-04-16-harbour-meetup/schedule/plan.xml")), schedule());
    EXPECT_TRUE(QFile::exists(path("recaps/2026-04-16-harbour-meetup/photos/hall.png")));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(NewRecapDialogTest, ABadScheduleSaysWhyAndTheGoodOneStays)
{
    dialogs.scheduleAnswer = {put("bad.xml", "<!DOCTYPE x><schedule/>")};
    find<QPushButton>("chooseSchedule")->click();
    ASSERT_TRUE(waitUntil([this] { return !message().empty(); }));
    EXPECT_FALSE(createButton()->isEnabled());
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    EXPECT_EQ(message(), "");
    tick("aaaa-1");
    dialog->take({path("bad.xml")});
    ASSERT_TRUE(waitUntil([this] { return !message().empty(); }));
    ASSERT_TRUE(create());
    EXPECT_NE(contents(made).indexOf("aaaa-1"), -1);
}

TEST_F(NewRecapDialogTest, ATitleThatWasTypedStays)
{
    auto *field = find<QLineEdit>("recapTitle");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Mine"));
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    EXPECT_EQ(title(), QStringLiteral("Mine"));
    ASSERT_TRUE(create());
    EXPECT_NE(contents(made).indexOf("title: Mine"), -1);
}

TEST_F(NewRecapDialogTest, ARecapThatIsThereAlreadyIsNamed)
{
    QDir().mkpath(path("recaps/2026-04-16-harbour-meetup"));
    put("recaps/2026-04-16-harbour-meetup/index.md", "Mine.\n");
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    createButton()->click();
    ASSERT_TRUE(waitUntil([this] { return !message().empty(); }));
    EXPECT_NE(message().find("2026-04-16-harbour-meetup"), std::string::npos) << message();
    EXPECT_NE(message().find("Change the folder"), std::string::npos) << message();
    EXPECT_EQ(contents(path("recaps/2026-04-16-harbour-meetup/index.md")), "Mine.\n");
    EXPECT_TRUE(createButton()->isEnabled());
    QDir().mkpath(path("elsewhere"));
    dialogs.openFolderAnswer = path("elsewhere");
    find<QPushButton>("changeFolder")->click();
    ASSERT_TRUE(create());
    EXPECT_EQ(made, path("elsewhere/2026-04-16-harbour-meetup/index.md"));
}

// Where a post was opened last is its recap's folder; the next recap went into that.
TEST_F(NewRecapDialogTest, ARecapDoesNotGoIntoAnother)
{
    QDir().mkpath(path("recaps/old"));
    put("recaps/old/index.md", "Old.\n");
    settings.setLastFolder(SettingsStore::Place::Posts, path("recaps/old"));
    show();
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    ASSERT_TRUE(create());
    EXPECT_EQ(made, path("recaps/2026-04-16-harbour-meetup/index.md"));
}

TEST_F(NewRecapDialogTest, TheZoneIsAskedForOnceAndForThisFileAlone)
{
    dialogs.zoneAnswer = "Asia/Tokyo";
    ASSERT_TRUE(take(put("plan.xml", withoutZone())));
    EXPECT_EQ(dialogs.count("askZone"), 1);
    dialogs.zoneAnswer = {}; // the person doesn't know
    ASSERT_TRUE(take(put("other.xml", otherWithoutZone())));
    EXPECT_EQ(dialogs.count("askZone"), 2);
    tick("aaaa-1");
    ASSERT_TRUE(create());
    EXPECT_EQ(contents(made).indexOf("Tokyo"), -1) << contents(made).toStdString();
    EXPECT_EQ(title(), QStringLiteral("Other Meetup"));
}

TEST_F(NewRecapDialogTest, OfTwoFilesTheOneChosenLastCounts)
{
    files.hold(QStringLiteral("slow.xml"));
    dialog->take({put("slow.xml", withoutZone())});
    ASSERT_TRUE(waitUntil([this] { return files.isWaiting(); }));
    ASSERT_TRUE(take(put("plan.xml", schedule().replace("Harbour Meetup", "Later Meetup"))));
    files.letGo();
    QTest::qWait(150);
    EXPECT_EQ(title(), QStringLiteral("Later Meetup"));
    EXPECT_EQ(dialogs.count("askZone"), 0);
}

TEST_F(NewRecapDialogTest, AFolderIsOneScheduleWithItsPictures)
{
    QDir().mkpath(path("trip/days"));
    put("trip/one.xml", schedule());
    put("trip/days/two.xml", schedule().replace("aaaa-", "bbbb-").replace("Ropes and knots", "Bells"));
    draw("trip/hall.png");
    dialog->take({path("trip")});
    ASSERT_TRUE(waitUntil([&] { return createButton()->isEnabled(); }));
    EXPECT_TRUE(find<QLabel>("photoCount")->text().startsWith(u'1'));
    tick("bbbb-1");
    ASSERT_TRUE(create());
    EXPECT_NE(contents(made).indexOf("bbbb-1"), -1);
    EXPECT_EQ(contents(path("recaps/2026-04-16-harbour-meetup/schedule/one.xml")), schedule());
    EXPECT_TRUE(QFile::exists(path("recaps/2026-04-16-harbour-meetup/schedule/days/two.xml")));
    EXPECT_FALSE(QFile::exists(path("recaps/2026-04-16-harbour-meetup/schedule/hall.png")));
}

TEST_F(NewRecapDialogTest, AFolderOfPicturesIsNoBadSchedule)
{
    QDir().mkpath(path("photos"));
    draw("photos/hall.png");
    put("photos/read me.txt", "From the phone.");
    dialog->take({path("photos")});
    QTest::qWait(150);
    EXPECT_EQ(message(), "");
    EXPECT_TRUE(find<QLabel>("photoCount")->text().startsWith(u'1'));
    EXPECT_FALSE(createButton()->isEnabled());
}

TEST_F(NewRecapDialogTest, WhatCouldNotBeReadIsAListToOpen)
{
    dialogs.scheduleAnswer = {put("plan.xml", schedule()), put("a.txt", "no"), put("b.xml", "<schedule><conference>")};
    find<QPushButton>("chooseSchedule")->click();
    ASSERT_TRUE(waitUntil([this] { return createButton()->isEnabled(); }));
    EXPECT_EQ(message().substr(0, 1), "2");
    auto *details = find<QPushButton>("newRecapDetails");
    ASSERT_TRUE(details->isVisible());
    details->click();
    ASSERT_EQ(dialogs.count("tellDetails"), 1);
    EXPECT_TRUE(dialogs.last().text.contains(QStringLiteral("\na.txt: "))) << dialogs.last().text.toStdString();
    EXPECT_TRUE(dialogs.last().text.contains(QStringLiteral("\nb.xml: ")));
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    EXPECT_FALSE(details->isVisible());
}

TEST_F(NewRecapDialogTest, AnUnknownZoneIsSaid)
{
    ASSERT_TRUE(take(put("plan.xml", withoutZone())));
    EXPECT_NE(message().find("UTC"), std::string::npos) << message();
}

TEST_F(NewRecapDialogTest, CancellingWhileItIsMadeLeavesNothing)
{
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    dialog->addPhotos({draw("hall.png"), draw("lake.png")});
    files.hold(QStringLiteral("hall.png"));
    createButton()->click();
    ASSERT_TRUE(waitUntil([this] { return files.isWaiting(); }));
    EXPECT_TRUE(find<QProgressBar>("recapProgress")->isVisible());
    EXPECT_FALSE(createButton()->isEnabled());
    find<QPushButton>("cancelRecap")->click();
    EXPECT_TRUE(dialog->isVisible());
    files.letGo();
    ASSERT_TRUE(waitUntil([this] { return !message().empty(); }));
    EXPECT_EQ(QDir(path("recaps")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    EXPECT_TRUE(made.isEmpty());
    QTest::qWait(10); // the task goes by itself
    find<QPushButton>("cancelRecap")->click();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(NewRecapDialogTest, AFullDiskIsToldAndLeavesNothing)
{
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    files.failOn(QStringLiteral("index.md"));
    createButton()->click();
    ASSERT_TRUE(waitUntil([this] { return message().find("no space") != std::string::npos; })) << message();
    EXPECT_EQ(QDir(path("recaps")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    EXPECT_TRUE(createButton()->isEnabled());
}

// Return in the filter looks for a talk; it must not write the draft.
TEST_F(NewRecapDialogTest, ReturnWhileFilteringDoesNotCreate)
{
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    auto *filter = find<QLineEdit>("filter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("ropes"));
    QTest::keyClick(filter, Qt::Key_Return);
    auto *talks = find<QWidget>("sessions");
    talks->setFocus();
    QTest::keyClick(talks, Qt::Key_Return);
    QTest::qWait(200);
    EXPECT_TRUE(made.isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(QDir(path("recaps")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

TEST_F(NewRecapDialogTest, WhatTheChoicesShowIsWhatIsWritten)
{
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    EXPECT_EQ(line(), "Trip report");
    tick("aaaa-1");
    dialog->addPhotos({draw("Hall One.png"), put("bad.jpg", "no picture")});
    DraftDialog *draft = choices();
    EXPECT_TRUE(look(draft).contains(QStringLiteral("## Ropes and knots"))) << look(draft).toStdString();
    const QString before = look(draft);
    choose(draft, "day-by-day");
    ASSERT_TRUE(waitUntil([&] { return look(draft) != before; }));
    EXPECT_TRUE(look(draft).contains(QStringLiteral("### Ropes and knots"))) << look(draft).toStdString();
    EXPECT_TRUE(look(draft).contains(QStringLiteral("](photos/hall-one.png")));
    const QString shown = look(draft);
    draft->accept();
    ASSERT_TRUE(waitUntil([this] { return line() == "Day by day"; })) << line();
    ASSERT_TRUE(create());
    EXPECT_EQ(body(made), shown.trimmed());

    // The next recap begins with it, and needs no look at the choices.
    QDir().mkpath(path("more"));
    settings.setLastFolder(SettingsStore::Place::Posts, path("more"));
    made.clear();
    show();
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    EXPECT_EQ(line(), "Day by day");
    tick("aaaa-1");
    ASSERT_TRUE(create());
    EXPECT_TRUE(body(made).contains(QStringLiteral("### Ropes and knots"))) << body(made).toStdString();
}

TEST_F(NewRecapDialogTest, ChoicesThatAreCancelledChangeNothing)
{
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    tick("aaaa-1");
    DraftDialog *draft = choices();
    draft->findChild<QComboBox *>(QStringLiteral("draftLevel"))->setCurrentIndex(3);
    choose(draft, "link-list");
    draft->reject();
    EXPECT_EQ(line(), "Trip report");
    EXPECT_EQ(readDraftSettings(settings), DraftSettings());
    EXPECT_TRUE(createButton()->text().contains(u'1')); // what was ticked is ticked
    ASSERT_TRUE(create());
    EXPECT_TRUE(body(made).contains(QStringLiteral("\n## Ropes and knots"))) << body(made).toStdString();
}

TEST_F(NewRecapDialogTest, ChangedChoicesAreWrittenAndSaid)
{
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    tick("aaaa-1");
    DraftDialog *draft = choices();
    draft->findChild<QComboBox *>(QStringLiteral("draftLevel"))->setCurrentIndex(2);
    draft->findChild<QLineEdit *>(QStringLiteral("draftAlbum"))->setText(QStringLiteral("https://example.org/album"));
    ASSERT_TRUE(waitUntil([&] { return look(draft).contains(QStringLiteral("https://example.org/album")); }));
    draft->accept();
    ASSERT_TRUE(waitUntil([this] { return line() == "Trip report, with your changes"; })) << line();
    draft = choices();
    EXPECT_EQ(draft->findChild<QLineEdit *>(QStringLiteral("draftAlbum"))->text(), QStringLiteral("https://example.org/album"));
    draft->reject();
    ASSERT_TRUE(create());
    EXPECT_TRUE(body(made).contains(QStringLiteral("\n### Ropes and knots"))) << body(made).toStdString();
    EXPECT_TRUE(body(made).contains(QStringLiteral("https://example.org/album")));
}

TEST_F(NewRecapDialogTest, ATemplateThatBrokeIsSaidAndTheUsualOneWrites)
{
    QDir().mkpath(path("templates"));
    put("templates/mine.md", "## {{#groups}} never closed\n");
    writeDraftSettings(settings, {QStringLiteral("mine"), {}, false}, {});
    show();
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    ASSERT_TRUE(waitUntil([this] { return createButton()->isEnabled(); }));
    EXPECT_EQ(line(), "Usual layout, because the chosen template can’t be used");
    EXPECT_FALSE(find<QLabel>("draftLine")->toolTip().isEmpty());
    tick("aaaa-1");
    ASSERT_TRUE(create());
    EXPECT_TRUE(body(made).contains(QStringLiteral("## Ropes and knots"))) << body(made).toStdString();
}

TEST_F(NewRecapDialogTest, TicksDoNotGoWithoutAQuestion)
{
    ASSERT_TRUE(take(put("plan.xml", schedule())));
    tick("aaaa-1");
    dialog->reject();
    EXPECT_EQ(dialogs.count("confirm"), 1);
    EXPECT_TRUE(dialog->isVisible());
    dialogs.confirmAnswer = true;
    dialog->close();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(NewRecapDialogTest, UnclearColumnsAreAskedForAndOnlyThenTold)
{
    ColumnDesk columns(files, path("columns"));
    dialog->setColumns(columns);
    const QString table = put("plan.csv", "Foo;Bar;Baz\nEngines;5.6.2026 9:30;Ada Example\n");
    const auto question = [this] { return dialog->findChild<ColumnDialog *>(); };
    dialog->take({table});
    ASSERT_TRUE(waitUntil([&] { return question() != nullptr; }));
    EXPECT_EQ(message(), "");
    question()->reject();
    EXPECT_NE(message(), "");
    ASSERT_TRUE(waitUntil([&] { return question() == nullptr; }));
    dialog->take({table});
    ASSERT_TRUE(waitUntil([&] { return question() != nullptr; }));
    auto *choosers = question()->findChild<QTableWidget *>(QStringLiteral("columnTable"));
    auto *titles = qobject_cast<QComboBox *>(choosers->cellWidget(0, 0));
    titles->setCurrentIndex(titles->findData(int(ColumnRole::Title)));
    auto *use = question()->findChild<QPushButton *>(QStringLiteral("useColumns"));
    ASSERT_TRUE(waitUntil([&] { return use->isEnabled(); }));
    use->click();
    ASSERT_TRUE(waitUntil([this] { return createButton()->isEnabled(); }));
    EXPECT_EQ(message().find("column"), std::string::npos) << message();
}

} // namespace
} // namespace lanyard::test
