// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/spell_checker.h"

#include "core/base/disk_file_system.h"
#include "core/compose/recap.h"
#include "core/markdown/blocks.h"
#include "core/post/post.h"
#include "core/workspace/recap_folder.h"
#include "tests/support/core/memory_file_system.h"
#include "tests/support/core/places.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

QList<DictionaryFiles> ours()
{
    return findDictionaries(DiskFileSystem(), {sourcePath(QStringLiteral("tests/data/spelling"))});
}

DictionaryFiles files(const QString &name)
{
    for (const DictionaryFiles &each : ours()) {
        if (each.name == name)
            return each;
    }
    ADD_FAILURE() << "no " << name.toStdString();
    return {};
}

std::shared_ptr<Dictionary> dictionary(const QString &name)
{
    const auto loaded = Dictionary::load(files(name), DiskFileSystem());
    EXPECT_TRUE(loaded) << loaded.error().english().toStdString();
    return loaded.value_or(nullptr);
}

class SpellCheckerTest : public ::testing::Test
{
protected:
    void use(const QStringList &names)
    {
        QList<std::shared_ptr<Dictionary>> dictionaries;
        for (const QString &name : names)
            dictionaries += dictionary(name);
        checker.setDictionaries(dictionaries);
    }
    QString wrong(const char *line)
    {
        QStringList found;
        const QString text = QString::fromUtf8(line);
        for (const Mistake &mistake : checker.mistakes({text, {}, -1}))
            found += text.mid(mistake.at, mistake.length);
        return found.join(u' ');
    }

    SpellChecker checker;
};

} // namespace

TEST(Dictionaries, AreFoundInTheFirstFolderThatHasThem)
{
    MemoryFileSystem disk;
    for (const char *file : {"/own/en_GB.aff", "/own/en_GB.dic", "/usr/en_GB.aff", "/usr/en_GB.dic", "/usr/de_DE.aff", "/usr/de_DE.dic",
                             "/usr/hyph_de_DE.dic", "/usr/alone.aff"})
        disk.put(QString::fromUtf8(file));
    const auto found = findDictionaries(disk, {QStringLiteral("/nowhere"), QStringLiteral("/own"), QStringLiteral("/usr")});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].words, QStringLiteral("/usr/de_DE.dic"));
    EXPECT_EQ(found[1].affixes, QStringLiteral("/own/en_GB.aff"));
}

TEST(Dictionaries, FitALanguageTag)
{
    const QStringList names{QStringLiteral("de_AT"), QStringLiteral("de_DE_frami"), QStringLiteral("en_AU"), QStringLiteral("en_GB"),
                            QStringLiteral("en_US"), QStringLiteral("pt_PT"),       QStringLiteral("eo")};
    struct Case
    {
        const char *language;
        const char *home;
        const char *name;
    };
    for (const auto &[language, home, name] : {Case{"en", "", "en_US"}, {"en", "en_GB", "en_GB"}, {"en-AU", "en_GB", "en_AU"},
                                               {"en-ZA", "de_DE", "en_US"}, {"de", "", "de_DE_frami"}, {"de-AT", "", "de_AT"},
                                               {"de_ch", "", "de_DE_frami"}, {"pt", "", "pt_PT"}, {"eo", "", "eo"}, {"fr", "", ""},
                                               {"", "en_GB", ""}, {"english", "", ""}})
        EXPECT_EQ(dictionaryFor(QString::fromUtf8(language), names, QString::fromUtf8(home)).toStdString(), name) << language;
}

TEST(Dictionary, DamagedOnesAreToldAndNotUsed)
{
    const std::pair<const char *, const char *> cases[] = {
        {"cut_XX", "spelling.broken"}, {"page_XX", "spelling.broken"}, {"odd_XX", "spelling.encoding"}};
    for (const auto &[name, code] : cases) {
        const auto loaded = Dictionary::load(files(QString::fromUtf8(name)), DiskFileSystem());
        ASSERT_FALSE(loaded) << name;
        EXPECT_EQ(loaded.error().code, code) << name;
        EXPECT_TRUE(loaded.error().english().contains(QString::fromUtf8(name)));
    }
    const auto gone = Dictionary::load({QStringLiteral("x"), QStringLiteral("/nowhere/x.aff"), QStringLiteral("/nowhere/x.dic")}, DiskFileSystem());
    ASSERT_FALSE(gone);
    EXPECT_TRUE(gone.error().code.startsWith("file."));
}

TEST(Dictionary, OtherEncodingsThanUtf8AreReadAndSuggested)
{
    const auto german = dictionary(QStringLiteral("de_DE"));
    EXPECT_TRUE(german->has(QStringLiteral("Größe")));
    EXPECT_TRUE(german->has(QStringLiteral("GRÖSSE")) || german->has(QStringLiteral("Größen")));
    EXPECT_FALSE(german->has(QStringLiteral("Grösze")));
    EXPECT_FALSE(german->has(QStringLiteral("гавань"))) << "letters that Latin-1 has not";
    EXPECT_TRUE(german->suggestions(QStringLiteral("Brükke")).contains(QStringLiteral("Brücke")));
    const auto russian = dictionary(QStringLiteral("ru_RU"));
    EXPECT_TRUE(russian->has(QStringLiteral("гавань")));
    EXPECT_EQ(russian->scripts(), QSet<QChar::Script>{QChar::Script_Cyrillic});
}

TEST_F(SpellCheckerTest, FindsMistakesAndOnlyThem)
{
    use({QStringLiteral("en_GB")});
    const std::pair<const char *, const char *> cases[] = {
        {"The tides were high.", ""},
        {"The attendence was great, the hobbiest tides on dway.", "attendence hobbiest dway"},
        {"don’t and don't and It’s", ""},
        {"dont’t wouldn’tt", "dont’t wouldn’tt"},
        {"well-kept well-kebt wel-kept re-open", "kebt"},
        {"OpenStack OpenHub openHubs OpenStakc deployMnet", "OpenStakc deployMnet"},
        {"The harbour’s tides, the speakers’ room", ""},
        {"THE HARBOUR AND THE HARBUOR", "HARBUOR"},
        {"l’harbour qu’talk O’Pilot", ""},
        {"a b c", ""},
    };
    for (const auto &[line, mistakes] : cases)
        EXPECT_EQ(wrong(line).toStdString(), mistakes) << line;
}

TEST_F(SpellCheckerTest, SeveralLanguagesAtOnceAndScriptsWithoutADictionaryAreLeftAlone)
{
    use({QStringLiteral("en_GB")});
    EXPECT_EQ(wrong("the Größe гавонь λιμνάι").toStdString(), "Größe");
    use({QStringLiteral("en_GB"), QStringLiteral("de_DE"), QStringLiteral("ru_RU")});
    EXPECT_EQ(wrong("the Größe, Gröse, гавань, гавонь λιμνάι").toStdString(), "Gröse гавонь");
    use({QStringLiteral("ru_RU")});
    EXPECT_EQ(wrong("hrabour гавонь").toStdString(), "гавонь");
    use({});
    EXPECT_EQ(wrong("hrabour гавонь").toStdString(), "") << "no dictionary can tell what is wrong";
}

TEST_F(SpellCheckerTest, ListedWordsAreRightInTheirFormsToo)
{
    use({QStringLiteral("en_GB")});
    WordSet words;
    words.add(QStringLiteral("Zoë Grüber-Ngata"));
    words.add(QStringLiteral("microservice"));
    words.add(QStringLiteral("MesosCon"));
    checker.setWords(words);
    const std::pair<const char *, const char *> cases[] = {
        {"Grüber’s talk and Ngata's, Grüber-Ngata, GRÜBER, Zoë", ""},
        {"grüber", "grüber"},
        {"microservice Microservice MICROSERVICE", ""},
        {"microService", "microService"},
        {"MesosCon MesosCon’s MESOSCON mesoscon", "mesoscon"},
    };
    for (const auto &[line, mistakes] : cases)
        EXPECT_EQ(wrong(line).toStdString(), mistakes) << line;
    checker.setWords({});
    EXPECT_EQ(wrong("Grüber").toStdString(), "Grüber") << "an answer of before was kept";
}

TEST_F(SpellCheckerTest, SuggestsNamesBeforeOtherWords)
{
    use({QStringLiteral("en_GB"), QStringLiteral("de_DE")});
    EXPECT_EQ(checker.suggestions(QStringLiteral("attendence")).value(0), QStringLiteral("attendance"));
    EXPECT_EQ(checker.suggestions(QStringLiteral("hobbiest")).value(0), QStringLiteral("hobbyist"));
    EXPECT_TRUE(checker.suggestions(QStringLiteral("schönn")).contains(QStringLiteral("schön")));
    WordSet words;
    words.add(QStringLiteral("Solent Tidde"));
    checker.setWords(words);
    EXPECT_EQ(checker.suggestions(QStringLiteral("Solnet")).value(0), QStringLiteral("Solent"));
    EXPECT_EQ(checker.suggestions(QStringLiteral("Solnet's")).value(0), QStringLiteral("Solent's"));
    const QStringList both = checker.suggestions(QStringLiteral("Tiide"));
    EXPECT_EQ(both.value(0), QStringLiteral("Tidde"));
    EXPECT_TRUE(both.contains(QStringLiteral("Tide"))) << both.join(u' ').toStdString();
}

TEST_F(SpellCheckerTest, HeadLinesAreReadFromTheirWordsOn)
{
    use({QStringLiteral("en_GB")});
    const QString line = QStringLiteral("excerpt: the hrabour");
    const QList<Mistake> found = checker.mistakes({line, {}, 8});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0], (Mistake{13, 7, QStringLiteral("hrabour")}));
}

TEST(WordSetTest, TakesTheNamesOfAnEvent)
{
    Event event;
    event.name = QStringLiteral("Harbour Code Night");
    event.city = QStringLiteral("Husum");
    event.venue = QStringLiteral("Nordertor");
    Session talk;
    talk.title = QStringLiteral("Ebbing with Tidewright");
    talk.room = QStringLiteral("Kombüse");
    event.sessions = {talk};
    Speaker speaker;
    speaker.name = QStringLiteral("Jorun Fei-Feddersen");
    speaker.affiliation = QStringLiteral("Wattworks");
    event.speakers = {speaker};
    const WordSet words = wordsOf(event);
    for (const char *word : {"Husum", "Nordertor", "Tidewright", "Kombüse", "Jorun", "Fei-Feddersen", "Feddersen", "Wattworks", "HUSUM"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word;
    EXPECT_FALSE(words.contains(QStringLiteral("husum")));
}

TEST(WordSetTest, DistanceCountsASwapAsOneStep)
{
    const std::tuple<const char *, const char *, int> cases[] = {
        {"tide", "tide", 0}, {"tide", "tdie", 1}, {"tide", "tides", 1}, {"tide", "ride", 1}, {"", "ab", 2}, {"abcdef", "uvwxyz", 3}};
    for (const auto &[one, other, steps] : cases)
        EXPECT_EQ(distance(QString::fromUtf8(one), QString::fromUtf8(other), 2), steps) << one << ' ' << other;
}

TEST(WordList, ChangesOnlyTheLineThatIsMeant)
{
    const QByteArray list("# mine\r\n\r\nsolent\r\nGrüber");
    EXPECT_EQ(readWordList(list), (QStringList{QStringLiteral("solent"), QStringLiteral("Grüber")}));
    EXPECT_EQ(withWord(list, QStringLiteral("tide")), QByteArray("# mine\r\n\r\nsolent\r\nGrüber\r\ntide\r\n"));
    EXPECT_EQ(withWord(list, QStringLiteral("solent")), list);
    EXPECT_EQ(withWord({}, QStringLiteral(" tide ")), QByteArray("tide\n"));
    EXPECT_EQ(withoutWord(list, QStringLiteral("solent")), QByteArray("# mine\r\n\r\nGrüber"));
    EXPECT_EQ(withoutWord(list, QStringLiteral("other")), list);
}

// What people see first; its language has a dictionary of its own.
TEST_F(SpellCheckerTest, TheSampleHasNoMistakes)
{
    const DictionaryFiles british{QStringLiteral("en_GB"), QStringLiteral("/usr/share/hunspell/en_GB.aff"),
                                  QStringLiteral("/usr/share/hunspell/en_GB.dic")};
    if (!QFileInfo::exists(british.words))
        GTEST_SKIP() << "hunspell-en-gb is not installed";
    const auto loaded = Dictionary::load(british, DiskFileSystem());
    ASSERT_TRUE(loaded);
    checker.setDictionaries({*loaded});
    const QString path = sourcePath(QStringLiteral("resources/sample/2026-03-12-harbour-code-night/index.md"));
    const Post post(QString::fromUtf8(contents(path)));
    const auto schedule = scheduleOf(DiskFileSystem(), path, {});
    ASSERT_TRUE(schedule);
    WordSet words = wordsOf(merged(schedule->event, recapOf(post)));
    const PostFields fields = post.fields({});
    EXPECT_EQ(dictionaryFor(fields.language, {QStringLiteral("en_GB"), QStringLiteral("en_US")}), QStringLiteral("en_GB"));
    words.add(fields.author);
    checker.setWords(words);
    const QStringList lines = post.body().split(u'\n');
    int seen = 0;
    for (const PreviewBlock &block : previewBlocks(post.body())) {
        for (int i = 0; i < block.lineCount; ++i) {
            QList<Span> spans;
            for (const Span &span : block.spans) {
                if (span.line == i)
                    spans += span;
            }
            for (const Mistake &mistake : checker.mistakes({lines[block.firstLine + i], spans, -1}))
                ADD_FAILURE() << mistake.word.toStdString();
            ++seen;
        }
    }
    EXPECT_GT(seen, 20);
    for (const QString &field : {fields.title, fields.excerpt})
        EXPECT_TRUE(checker.mistakes({field, {}, -1}).isEmpty()) << field.toStdString();
}

// A real post with real typos, by the dictionary that most people have.
TEST_F(SpellCheckerTest, TyposOfARealPostAreFoundAndItsSpeakersAreNot)
{
    SKIP_WITHOUT_FIXTURES();
    const DictionaryFiles english{QStringLiteral("en_US"), QStringLiteral("/usr/share/hunspell/en_US.aff"),
                                  QStringLiteral("/usr/share/hunspell/en_US.dic")};
    if (!QFileInfo::exists(english.words))
        GTEST_SKIP() << "hunspell-en-us is not installed";
    const auto loaded = Dictionary::load(english, DiskFileSystem());
    ASSERT_TRUE(loaded);
    checker.setDictionaries({*loaded});
    const QString post = QString::fromUtf8(contents(fixture(QStringLiteral("posts/trip-reports-2017.wordpress.txt"))));
    const auto flagged = [&] {
        QSet<QString> found;
        for (const QString &line : post.split(u'\n')) {
            for (const Mistake &mistake : checker.mistakes({line, {}, -1}))
                found.insert(mistake.word);
        }
        return found;
    };

    const QSet<QString> before = flagged();
    for (const char *typo : {"dway", "attendence", "detatched", "hobbiest", "integraton", "Engima", "Hemmingway", "Linuxd"})
        EXPECT_TRUE(before.contains(QString::fromUtf8(typo))) << typo;

    // Names as the post credits its speakers, and the events; once in the recap they are right.
    const QStringList people{QStringLiteral("Jörg Schad"),      QStringLiteral("Till Rohrmann"),    QStringLiteral("Kevin Klues"),
                             QStringLiteral("Tim Nolet"),       QStringLiteral("Adam Bordelon"),    QStringLiteral("Johannes Unterstein"),
                             QStringLiteral("Ben Hindman"),     QStringLiteral("Amita Ekbote"),     QStringLiteral("Susan X. Huynh"),
                             QStringLiteral("Shira Oatis"),     QStringLiteral("Tarus BALOG"),      QStringLiteral("Fei-Fei Li"),
                             QStringLiteral("Daniel Holbach"),  QStringLiteral("Jen Krieger"),      QStringLiteral("Ayanna Howard"),
                             QStringLiteral("Kelsey Hightower"), QStringLiteral("Mark Shuttleworth"), QStringLiteral("Jason Hibbets")};
    Event event;
    event.name = QStringLiteral("MesosCon Europe");
    for (const QString &name : people) {
        Speaker speaker;
        speaker.name = name;
        event.speakers += speaker;
    }
    checker.setWords(wordsOf(event));
    const QSet<QString> after = flagged();
    for (const char *name : {"Jörg", "Rohrmann", "Klues", "Nolet", "Bordelon", "Unterstein", "Hindman", "Ekbote", "Huynh", "Oatis",
                             "Holbach", "Krieger", "Ayanna", "Hightower", "Shuttleworth", "Hibbets", "MesosCon"}) {
        EXPECT_TRUE(before.contains(QString::fromUtf8(name))) << name << " was right before";
        EXPECT_FALSE(after.contains(QString::fromUtf8(name))) << name;
    }
    for (const char *typo : {"dway", "attendence", "detatched", "hobbiest", "integraton", "Engima", "Hemmingway", "Linuxd"})
        EXPECT_TRUE(after.contains(QString::fromUtf8(typo))) << typo;
    if (qEnvironmentVariableIsSet("LANYARD_SHOW_MISTAKES"))
        std::cout << QStringList(after.begin(), after.end()).join(u' ').toStdString() << '\n';
    EXPECT_EQ(checker.suggestions(QStringLiteral("attendence")).value(0), QStringLiteral("attendance"));
    EXPECT_TRUE(checker.suggestions(QStringLiteral("detatched")).contains(QStringLiteral("detached")));
}

} // namespace lanyard::test
