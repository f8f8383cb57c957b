// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/template_title.h"
#include "app/preview/preview_view.h"
#include "app/shell/actions.h"
#include "app/shell/composition.h"
#include "app/shell/main_window.h"
#include "app/shell/reimport_dialog.h"
#include "app/shell/translation.h"
#include "app/ui/error_text.h"
#include "core/base/disk_file_system.h"
#include "tests/support/app/fake_dialogs.h"
#include "tests/support/app_main.h"
#include "tests/support/core/fixed_clock.h"
#include "tests/support/core/places.h"
#include "tests/translations/catalogue.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <memory>
#include <ostream>

namespace lanyard::test {

void beforeApplication()
{
    registerPreviewScheme();
}

namespace {

QString words(int count)
{
    return QCoreApplication::translate("lanyard::TextCount", "%Ln word(s)", nullptr, count);
}

class Language : public ::testing::Test
{
protected:
    ~Language() override { speak(QLocale::c()); }
    void speak(const QLocale &locale) { installTranslations(*qApp, locale); }
};

TEST_F(Language, LanyardsOwnTemplatesHaveTitlesInIt)
{
    const DiskFileSystem files;
    const QList<TemplateEntry> entries = TemplateLibrary(files, {}).entries();
    ASSERT_EQ(entries.size(), 4);
    speak(QLocale(QStringLiteral("de_DE")));
    for (TemplateEntry entry : entries) {
        EXPECT_NE(templateTitle(entry), entry.title);
        entry.own = true; // may be called the same and be something else
        EXPECT_EQ(templateTitle(entry), entry.title);
    }
}

TEST_F(Language, ComesWithTheProgram)
{
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/translations/lanyard_de.qm")));
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/translations/lanyard_en.qm")));
    EXPECT_FALSE(QFile::exists(QStringLiteral(":/translations/lanyard.qm")))
        << "the template for new languages is none itself";
}

struct Plurals
{
    const char *locale;
    const char *one;
    const char *two;
    const char *none;
};

void PrintTo(const Plurals &plurals, std::ostream *out)
{
    *out << plurals.locale;
}

class LanguageOf : public Language, public ::testing::WithParamInterface<Plurals>
{
};

TEST_P(LanguageOf, CountsOneWordAndTwoWords)
{
    speak(QLocale(QLatin1String(GetParam().locale)));
    EXPECT_EQ(words(1), QString::fromUtf8(GetParam().one));
    EXPECT_EQ(words(2), QString::fromUtf8(GetParam().two));
    EXPECT_EQ(words(0), QString::fromUtf8(GetParam().none));
}

INSTANTIATE_TEST_SUITE_P(Locales, LanguageOf,
                         ::testing::Values(Plurals{"C", "1 word", "2 words", "0 words"}, //
                                           Plurals{"en_US", "1 word", "2 words", "0 words"},
                                           Plurals{"en_GB", "1 word", "2 words", "0 words"},
                                           Plurals{"fi_FI", "1 word", "2 words", "0 words"}, // not translated yet
                                           Plurals{"de_DE", "1 Wort", "2 Wörter", "0 Wörter"},
                                           Plurals{"de_AT", "1 Wort", "2 Wörter", "0 Wörter"}));

TEST_F(Language, IsGermanInMenusAndToolTips)
{
    speak(QLocale(QLocale::German));
    const Actions actions;
    EXPECT_EQ(actions.newRecap->text(), QStringLiteral("&Neuer Rückblick …"));
    EXPECT_EQ(actions.saveAs->text(), QStringLiteral("Speichern &unter …"));
    EXPECT_EQ(actions.exportPost->text(), QStringLiteral("&Exportieren …"));
    EXPECT_EQ(actions.importSchedule->text(), QStringLiteral("&Programm importieren …"));
    EXPECT_TRUE(actions.importSchedule->toolTip().startsWith(QLatin1String("Programm importieren (")))
        << qPrintable(actions.importSchedule->toolTip());
}

TEST_F(Language, IsGermanInErrors)
{
    speak(QLocale(QLocale::German));
    const DiskFileSystem files;
    const auto read = files.read(sourcePath(QStringLiteral("tests/data/there-is-none.md")), 1000);
    ASSERT_FALSE(read);
    EXPECT_EQ(errorText(read.error()), QStringLiteral("Es gibt keine Datei ") + read.error().arguments.at(0) + u'.');
    const Error inLine{"front-matter.yaml", "A quotation mark in the front matter is never closed.", {}, 3};
    EXPECT_EQ(errorText(inLine),
              QStringLiteral("Zeile 3: Ein Anführungszeichen in den Kopfdaten wird nie geschlossen."));
}

TEST_F(Language, ChangesWithTheLocaleAndLeavesNoTraceOfTheOldOne)
{
    speak(QLocale(QLocale::German));
    EXPECT_EQ(Actions().save->text(), QStringLiteral("&Speichern"));
    speak(QLocale(QLocale::Finnish));
    EXPECT_EQ(Actions().save->text(), QStringLiteral("&Save"));
    EXPECT_EQ(words(2), QStringLiteral("2 words"));
}

TEST_F(Language, KeepsQtsOwnButtonsInTheLanguageOfTheRest)
{
    speak(QLocale(QLocale::Finnish)); // Qt speaks Finnish, Lanyard does not
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

TEST_F(Language, HasGermanButtonsOfQtBesideOurs)
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
        GTEST_SKIP() << "Qt's own translations are not installed (Debian: qt6-translations-l10n)";
    speak(QLocale(QLocale::German));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

// Two commands of a menu on one letter: pressing it would only go from one to the other.
void expectLettersApart(const QStringList &texts, const std::string &where)
{
    QSet<QChar> letters;
    for (const QString &text : texts) {
        const QChar letter = mnemonic(text);
        if (letter.isNull())
            continue;
        EXPECT_FALSE(letters.contains(letter)) << where << ": " << text.toStdString();
        letters.insert(letter);
    }
}

class Letters : public Language, public ::testing::WithParamInterface<QLocale::Language>
{
};

// Menus below it, too. What fills one when it opens, such as the list of recent posts, is not in it yet.
void expectLettersApartIn(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        texts.append(action->text());
        if (action->menu())
            expectLettersApartIn(*action->menu());
    }
    expectLettersApart(texts, menu.title().toStdString());
}

TEST_P(Letters, AreUniqueInEveryMenu)
{
    speak(QLocale(GetParam()));
    const QTemporaryDir folder;
    DiskFileSystem files;
    const FixedClock clock{QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC)};
    SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
    const Composition lanyard(World{files, clock, settings, folder.filePath(QStringLiteral("journal")),
                                    folder.filePath(QStringLiteral("samples"))},
                              std::make_unique<FakeDialogs>());
    QStringList inTheWindow;
    for (const QAction *menu : lanyard.window().menuBar()->actions()) {
        inTheWindow.append(menu->text());
        EXPECT_FALSE(menu->menu()->isEmpty()) << menu->text().toStdString();
        expectLettersApartIn(*menu->menu());
    }
    ASSERT_GE(inTheWindow.size(), 7);
    // The fields of the panel that is shown and the find bar stand in the same window, so Alt and a letter must mean only one of all.
    const QStringList panels[]{{QStringLiteral("lanyard::PhotoFields")}, {QStringLiteral("lanyard::SpeakerFields"), QStringLiteral("lanyard::MergeBox")}};
    for (const QStringList &panel : panels) {
        QStringList texts = inTheWindow;
        for (const Message &message : catalogue(sourcePath(QStringLiteral("translations/lanyard.ts")))) {
            if ((panel.contains(message.context) || message.context == u"lanyard::FindBar") && !mnemonic(message.source).isNull())
                texts.append(QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData()));
        }
        ASSERT_GE(texts.size(), 13);
        expectLettersApart(texts, panel.first().toStdString());
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Letters, ::testing::Values(QLocale::English, QLocale::German));

// They were looked for where no catalogue has them.
TEST_F(Language, NamesTheFieldsThatANewerScheduleChanges)
{
    speak(QLocale(QLocale::German));
    EventDifference difference;
    difference.sessions = {{SessionChange::Kind::Changed, QStringLiteral("s"), QStringLiteral("Tides"), {{QStringLiteral("room"), QStringLiteral("A"), QStringLiteral("B")}}}};
    const ReimportDialog dialog(difference, {});
    const auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("reimportChanges"));
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->topLevelItem(0)->child(0)->child(0)->text(0), QStringLiteral("Raum"));
}

} // namespace

} // namespace lanyard::test
