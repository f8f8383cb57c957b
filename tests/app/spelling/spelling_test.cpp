// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spelling.h"

#include "app/spelling/spell_marks.h"
#include "app/spelling/spelling_page.h"
#include "app/ui/settings_store.h"
#include "core/base/disk_file_system.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/memory_file_system.h"
#include "tests/support/core/places.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

const QString mine = QStringLiteral("/home/data/words.txt");
const QString recap = QStringLiteral("/recaps/tide/words.txt");

class SpellingTest : public ::testing::Test
{
protected:
    SpellingTest()
    {
        spelling.refresh();
        EXPECT_TRUE(waitUntil([this] { return !spelling.found().isEmpty(); }));
        spelling.setPostOpen(true);
    }

    // Which of the words are wrong.
    QStringList wrong(const QString &line)
    {
        QSignalSpy answers(&spelling, &Spelling::checked);
        spelling.check({{line, {}, -1}});
        EXPECT_TRUE(waitUntil([&] { return !answers.isEmpty(); }));
        QStringList words;
        for (const Mistake &mistake : answers.value(0).value(1).value<QList<QList<Mistake>>>().value(0))
            words += mistake.word;
        return words;
    }
    void set(const QStringList &languages, bool asPostSays = true)
    {
        SpellingSettings settings = spelling.settings();
        settings.languages = languages;
        settings.asPostSays = asPostSays;
        spelling.setSettings(settings);
    }

    QTemporaryDir folder;
    DiskFileSystem files;
    SettingsStore store{folder.filePath(QStringLiteral("settings.ini"))};
    Spelling spelling{files, store,
                      {{sourcePath(QStringLiteral("tests/data/spelling"))}, folder.filePath(QStringLiteral("data/words.txt"))}};
};

} // namespace

TEST(SpellingSettingsTest, AreRememberedAndOddValuesFallBack)
{
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    EXPECT_EQ(readSpellingSettings(store), SpellingSettings());
    const SpellingSettings settings{false, false, {QStringLiteral("en_GB"), QStringLiteral("de_DE")}};
    writeSpellingSettings(store, settings);
    EXPECT_EQ(readSpellingSettings(store), settings);
    writeSpellingSettings(store, {});
    EXPECT_EQ(readSpellingSettings(store), SpellingSettings());
}

TEST(DictionariesInUse, AreThePostsTheChosenOrThePersonsOwn)
{
    const QStringList found{QStringLiteral("de_DE"), QStringLiteral("en_GB"), QStringLiteral("fr_FR")};
    struct Case
    {
        const char *language;
        bool asPostSays;
        QStringList chosen;
        const char *home;
        const char *used;
    };
    const QStringList german{QStringLiteral("de_DE")};
    for (const Case &each : {Case{"en", true, {}, "de_DE", "en_GB"},
                             {"en", true, german, "de_DE", "en_GB de_DE"},
                             {"en", false, german, "fr_FR", "de_DE"},
                             {"", true, {}, "de_DE", "de_DE"},
                             {"", true, {}, "C", "en_GB"},
                             {"sv", true, {}, "de_DE", ""}, // not German, so nothing is underlined
                             {"sv", false, {}, "de_DE", "de_DE"},
                             {"sv", true, german, "de_DE", "de_DE"},
                             {"de", true, german, "de_DE", "de_DE"},
                             {"", true, {QStringLiteral("gone")}, "de_DE", ""}}) {
        EXPECT_EQ(dictionariesInUse({true, each.asPostSays, each.chosen}, found, QString::fromUtf8(each.language), QString::fromUtf8(each.home))
                      .join(u' ')
                      .toStdString(),
                  each.used)
            << each.language;
    }
}

TEST(LanguageNames, AreInTheirOwnLanguage)
{
    const std::pair<const char *, const char *> names[] = {
        {"en_GB", "English (United Kingdom)"}, {"en_US", "English (United States)"}, {"de_DE", "Deutsch (Deutschland)"},
        {"de_AT", "Deutsch (Österreich)"},     {"fr", "Français"},                   {"de_DE_frami", "Deutsch (Deutschland) – frami"},
        {"en-US", "English (United States)"},  {"medical_words", "medical_words"},
    };
    for (const auto &[name, shown] : names)
        EXPECT_EQ(languageName(QString::fromUtf8(name)).toStdString(), shown);
}

TEST(MovedMistakes, StayUnderTheirWordsWhileTheLineChanges)
{
    const QString before = QStringLiteral("one twoo three fuor five");
    const QList<Mistake> mistakes{{4, 4, QStringLiteral("twoo")}, {15, 4, QStringLiteral("fuor")}};
    const std::pair<const char *, const char *> cases[] = {
        {"one twoo three fuor five", "twoo fuor"}, {"one twoo thrree fuor five", "twoo fuor"}, {"one two three fuor five", "fuor"},
        {"one twoo three fuor five six", "twoo fuor"}, {"zero one twoo three fuor five", "twoo fuor"}, {"", ""}, {"one twooo three fuor five", "fuor"},
    };
    for (const auto &[after, words] : cases) {
        const QString text = QString::fromUtf8(after);
        QStringList found;
        for (const Mistake &mistake : moved(mistakes, before, text))
            found += text.mid(mistake.at, mistake.length);
        EXPECT_EQ(found.join(u' ').toStdString(), words) << after;
    }
}

TEST_F(SpellingTest, FollowsThePostsLanguageAndTheChosenOnes)
{
    EXPECT_TRUE(spelling.found().contains(QStringLiteral("de_DE")));
    spelling.setLanguage(QStringLiteral("en-GB"));
    EXPECT_EQ(wrong(QStringLiteral("the Brücke hrabour")), (QStringList{QStringLiteral("Brücke"), QStringLiteral("hrabour")}));
    spelling.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(wrong(QStringLiteral("die Brücke harbour")), QStringList{QStringLiteral("harbour")});
    set({QStringLiteral("en_GB")});
    EXPECT_EQ(wrong(QStringLiteral("die Brücke harbour hrabour")), QStringList{QStringLiteral("hrabour")});
    spelling.setLanguage(QStringLiteral("sv"));
    EXPECT_EQ(spelling.missingLanguage(), QStringLiteral("sv"));
    set({});
    EXPECT_FALSE(spelling.isOn());
    EXPECT_TRUE(wrong(QStringLiteral("hrabour")).isEmpty());
}

TEST_F(SpellingTest, NothingIsInMemoryWhileItIsOffOrNoPostIsOpen)
{
    spelling.setLanguage(QStringLiteral("en"));
    EXPECT_FALSE(wrong(QStringLiteral("hrabour")).isEmpty());
    SpellingSettings off = spelling.settings();
    off.check = false;
    spelling.setSettings(off);
    EXPECT_FALSE(spelling.isOn());
    EXPECT_TRUE(wrong(QStringLiteral("hrabour")).isEmpty()) << "the dictionary is still there";
    off.check = true;
    spelling.setSettings(off);
    EXPECT_FALSE(wrong(QStringLiteral("hrabour")).isEmpty());
    spelling.setPostOpen(false);
    EXPECT_TRUE(wrong(QStringLiteral("hrabour")).isEmpty());
}

TEST_F(SpellingTest, ADamagedDictionaryIsToldOnceAndTheOthersGoOn)
{
    QSignalSpy failures(&spelling, &Spelling::failed);
    set({QStringLiteral("cut_XX"), QStringLiteral("en_GB")}, false);
    EXPECT_EQ(wrong(QStringLiteral("the hrabour")), QStringList{QStringLiteral("hrabour")});
    EXPECT_EQ(failures.size(), 1);
    EXPECT_TRUE(spelling.isDamaged(QStringLiteral("cut_XX")));
    set({QStringLiteral("en_GB")}, false);
    set({QStringLiteral("cut_XX"), QStringLiteral("en_GB")}, false);
    wrong(QStringLiteral("x"));
    EXPECT_EQ(failures.size(), 1);
}

TEST_F(SpellingTest, NamesListsAndIgnoredWordsAreRight)
{
    spelling.setLanguage(QStringLiteral("en"));
    const QString line = QStringLiteral("Jorun Tidewright kombuese smorrebrod");
    EXPECT_EQ(wrong(line).size(), 4);
    Event event;
    Speaker speaker;
    speaker.name = QStringLiteral("Jorun Berg");
    event.speakers = {speaker};
    spelling.setNames(event, {QStringLiteral("Tidewright")});
    EXPECT_EQ(wrong(line).size(), 2);
    spelling.ignore(QStringLiteral("smorrebrod"));
    EXPECT_EQ(wrong(line), QStringList{QStringLiteral("kombuese")});
    QSignalSpy listed(&spelling.lists(), &WordLists::changed);
    spelling.lists().add(WordLists::List::Mine, QStringLiteral("kombuese"));
    ASSERT_TRUE(waitUntil([&] { return !listed.isEmpty(); }));
    EXPECT_TRUE(wrong(line).isEmpty());
    EXPECT_EQ(contents(folder.filePath(QStringLiteral("data/words.txt"))), QByteArray("kombuese\n"));
    spelling.setNames({}, {});
    EXPECT_EQ(wrong(line).size(), 2) << "names of another recap";
}

TEST(WordListsTest, KeepWhatOtherProgramsWroteMeanwhile)
{
    MemoryFileSystem disk;
    disk.put(mine, "solent\n");
    WordLists lists(disk, mine);
    lists.read();
    ASSERT_TRUE(waitUntil([&] { return lists.words(WordLists::List::Mine).size() == 1; }));
    disk.put(mine, "# by hand\nsolent\nebb\n");
    lists.add(WordLists::List::Mine, QStringLiteral("tide"));
    ASSERT_TRUE(waitUntil([&] { return lists.words(WordLists::List::Mine).size() == 3; }));
    EXPECT_EQ(disk.bytes(mine), QByteArray("# by hand\nsolent\nebb\ntide\n"));
    lists.remove(WordLists::List::Mine, QStringLiteral("solent"));
    ASSERT_TRUE(waitUntil([&] { return lists.words(WordLists::List::Mine).size() == 2; }));
    EXPECT_EQ(disk.bytes(mine), QByteArray("# by hand\nebb\ntide\n"));
}

TEST(WordListsTest, ARecapsWordsGoWithIt)
{
    MemoryFileSystem disk;
    disk.put(recap, "Kombuese\n");
    WordLists lists(disk, mine);
    lists.add(WordLists::List::Recap, QStringLiteral("lost")); // there is no recap: nothing is written anywhere
    lists.setRecapPath(recap);
    ASSERT_TRUE(waitUntil([&] { return lists.words(WordLists::List::Recap).size() == 1; }));
    lists.setRecapPath({});
    EXPECT_TRUE(lists.words(WordLists::List::Recap).isEmpty());
    EXPECT_EQ(disk.allFiles(), QStringList{recap});
}

TEST(WordListsTest, AFailureIsToldAndNothingIsLost)
{
    MemoryFileSystem disk;
    disk.put(mine, "solent\n");
    disk.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(mine));
    WordLists lists(disk, mine);
    QSignalSpy failures(&lists, &WordLists::failed);
    lists.add(WordLists::List::Mine, QStringLiteral("tide"));
    ASSERT_TRUE(waitUntil([&] { return !failures.isEmpty(); }));
    EXPECT_EQ(disk.bytes(mine), QByteArray("solent\n"));
}

TEST(SpellingWithoutDictionaries, IsOffAndSaysWhereToPutThem)
{
    QTemporaryDir folder;
    DiskFileSystem files;
    SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    const QString place = folder.filePath(QStringLiteral("data/dictionaries"));
    Spelling spelling(files, store, {{place}, folder.filePath(QStringLiteral("data/words.txt"))});
    spelling.setPostOpen(true);
    EXPECT_FALSE(spelling.isOn());
    SpellingPage page(spelling);
    EXPECT_TRUE(page.findChild<QListWidget *>(QStringLiteral("spellingLanguages"))->isHidden());
    EXPECT_TRUE(dictionaryHelp(spelling).contains(place));
    // One that is put there counts as soon as it is looked for again.
    ASSERT_TRUE(files.makeFolder(place));
    for (const char *name : {"en_GB.aff", "en_GB.dic"}) {
        const QString file = QString::fromUtf8(name);
        ASSERT_TRUE(files.copy(sourcePath(QStringLiteral("tests/data/spelling/") + file), place + u'/' + file));
    }
    spelling.refresh();
    ASSERT_TRUE(waitUntil([&] { return spelling.isOn(); }));
    EXPECT_FALSE(page.findChild<QListWidget *>(QStringLiteral("spellingLanguages"))->isHidden());
}

TEST_F(SpellingTest, ThePageShowsAndSetsAll)
{
    spelling.lists().add(WordLists::List::Mine, QStringLiteral("solent"));
    spelling.lists().add(WordLists::List::Mine, QStringLiteral("Ebb"));
    ASSERT_TRUE(waitUntil([&] { return spelling.lists().words(WordLists::List::Mine).size() == 2; }));
    SpellingPage page(spelling);
    auto *languages = page.findChild<QListWidget *>(QStringLiteral("spellingLanguages"));
    auto *words = page.findChild<QListWidget *>(QStringLiteral("myWords"));
    auto *remove = page.findChild<QPushButton *>(QStringLiteral("removeMyWord"));
    QListWidgetItem *german = nullptr;
    for (int i = 0; i < languages->count(); ++i) {
        if (languages->item(i)->data(Qt::UserRole) == QStringLiteral("de_DE"))
            german = languages->item(i);
    }
    ASSERT_NE(german, nullptr);
    german->setCheckState(Qt::Checked);
    EXPECT_EQ(spelling.settings().languages, QStringList{QStringLiteral("de_DE")});
    EXPECT_EQ(readSpellingSettings(store).languages, QStringList{QStringLiteral("de_DE")});
    page.findChild<QCheckBox *>(QStringLiteral("checkSpellingBox"))->click();
    EXPECT_FALSE(spelling.settings().check);
    page.findChild<QCheckBox *>(QStringLiteral("asPostSaysBox"))->click();
    EXPECT_FALSE(spelling.settings().asPostSays);
    set({});
    EXPECT_EQ(german->checkState(), Qt::Unchecked) << "changed elsewhere, in the menu";

    EXPECT_FALSE(remove->isEnabled());
    ASSERT_EQ(words->count(), 2);
    EXPECT_EQ(words->item(0)->text(), QStringLiteral("Ebb"));
    words->item(0)->setSelected(true);
    remove->click();
    ASSERT_TRUE(waitUntil([&] { return words->count() == 1; }));
    EXPECT_EQ(contents(folder.filePath(QStringLiteral("data/words.txt"))), QByteArray("solent\n"));
}

} // namespace lanyard::test
