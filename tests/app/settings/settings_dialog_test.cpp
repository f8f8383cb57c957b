// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_dialog.h"

#include "app/settings/text_page.h"
#include "app/ui/settings_store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class SettingsDialogTest : public ::testing::Test
{
protected:
    QList<SettingsPage> pages()
    {
        QList<SettingsPage> result;
        for (const QString &title : {QStringLiteral("Text"), QStringLiteral("Spelling"), QStringLiteral("Snippets")}) {
            result.append({title, QStringLiteral("settings"), [this, title](QWidget *parent) {
                               made.append(title);
                               return new QLabel(title, parent);
                           }});
        }
        return result;
    }

    QTemporaryDir folder;
    SettingsStore store{folder.filePath(QStringLiteral("settings.ini"))};
    QStringList made;
};

class TextPageTest : public SettingsDialogTest
{
protected:
    template<typename Widget>
    Widget *find(const TextPage &page, const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
};

} // namespace

// The hint about dictionaries stood over the last of their names.
TEST_F(SettingsDialogTest, WrappedWordsAreNeverSqueezed)
{
    QLabel *words = nullptr;
    const SettingsPage page{QStringLiteral("Text"), QStringLiteral("settings"), [&words](QWidget *parent) {
                                auto *contents = new QWidget(parent);
                                auto *column = new QVBoxLayout(contents);
                                auto *high = new QWidget;
                                high->setFixedHeight(240);
                                words = new QLabel(QStringLiteral("many words ").repeated(60));
                                words->setWordWrap(true);
                                column->addWidget(high);
                                column->addWidget(words);
                                auto *rest = new QListWidget;
                                rest->setMinimumHeight(72);
                                rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
                                column->addWidget(rest, 1);
                                return contents;
                            }};
    SettingsDialog dialog({page}, store);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    dialog.resize(760, 460);
    QTest::qWait(50);
    EXPECT_GE(words->height(), words->heightForWidth(words->width()));
}

TEST_F(SettingsDialogTest, APageIsMadeWhenItIsFirstLookedAtAndOnlyOnce)
{
    SettingsDialog dialog(pages(), store);
    dialog.show();
    EXPECT_EQ(made, QStringList{QStringLiteral("Text")});
    auto *subjects = dialog.findChild<QListWidget *>(QStringLiteral("settingsSubjects"));
    subjects->setFocus();
    QTest::keyClick(subjects, Qt::Key_Down);
    QTest::keyClick(subjects, Qt::Key_Up);
    QTest::keyClick(subjects, Qt::Key_Down);
    EXPECT_EQ(made, (QStringList{QStringLiteral("Text"), QStringLiteral("Spelling")}));
}

TEST_F(SettingsDialogTest, ThePageThatWasLookedAtLastComesFirst)
{
    {
        SettingsDialog dialog(pages(), store);
        dialog.findChild<QListWidget *>(QStringLiteral("settingsSubjects"))->setCurrentRow(2);
    }
    made.clear();
    SettingsDialog dialog(pages(), store);
    EXPECT_EQ(dialog.findChild<QListWidget *>(QStringLiteral("settingsSubjects"))->currentRow(), 2);
    EXPECT_EQ(made, QStringList{QStringLiteral("Snippets")});
}

TEST_F(SettingsDialogTest, ARememberedPageThatIsGoneLeavesTheFirst)
{
    store.setValue(QStringLiteral("settings/page"), QStringLiteral("Fax"));
    SettingsDialog dialog(pages(), store);
    EXPECT_EQ(dialog.findChild<QListWidget *>(QStringLiteral("settingsSubjects"))->currentRow(), 0);
}

TEST_F(TextPageTest, EachChangeIsWrittenAndToldAtOnce)
{
    TextPage page(store);
    QList<TextSettings> told;
    QObject::connect(&page, &TextPage::changed, &page, [&](const TextSettings &settings) { told.append(settings); });
    find<QSpinBox>(page, QStringLiteral("fontSize"))->setValue(15);
    find<QSpinBox>(page, QStringLiteral("lineWidth"))->setValue(92);
    find<QComboBox>(page, QStringLiteral("focusStyle"))->setCurrentIndex(1);
    find<QSpinBox>(page, QStringLiteral("wordsPerMinute"))->setValue(180);
    find<QSpinBox>(page, QStringLiteral("goal"))->setValue(900);
    ASSERT_EQ(told.size(), 5);
    const TextSettings wanted{{}, 15, 92, TextSettings::Focus::Sentence, 180, 900};
    EXPECT_EQ(told.last(), wanted);
    EXPECT_EQ(readTextSettings(store), wanted);

    TextPage again(store);
    EXPECT_EQ(find<QSpinBox>(again, QStringLiteral("fontSize"))->value(), 15);
    EXPECT_EQ(find<QComboBox>(again, QStringLiteral("focusStyle"))->currentIndex(), 1);
    EXPECT_EQ(find<QSpinBox>(again, QStringLiteral("goal"))->value(), 900);
}

TEST_F(TextPageTest, AsWideAsTheWindowKeepsTheNumberForLater)
{
    TextPage page(store);
    auto *width = find<QSpinBox>(page, QStringLiteral("lineWidth"));
    auto *wide = find<QCheckBox>(page, QStringLiteral("wholeWidth"));
    width->setValue(60);
    wide->setChecked(true);
    EXPECT_EQ(readTextSettings(store).lineWidth, 0);
    EXPECT_FALSE(width->isEnabled());
    wide->setChecked(false);
    EXPECT_EQ(readTextSettings(store).lineWidth, 60);
}

TEST_F(TextPageTest, AZoomInTheEditorMeanwhileIsNotTakenBackByAnotherField)
{
    TextPage page(store);
    TextSettings zoomed = readTextSettings(store);
    zoomed.fontSize = 20;
    writeTextSettings(store, zoomed);
    find<QSpinBox>(page, QStringLiteral("goal"))->setValue(500);
    EXPECT_EQ(readTextSettings(store).fontSize, 20);
}

TEST_F(TextPageTest, TheUsualFontComesBack)
{
    TextPage page(store);
    auto *family = find<QFontComboBox>(page, QStringLiteral("fontFamily"));
    auto *usual = find<QPushButton>(page, QStringLiteral("usualFont"));
    EXPECT_FALSE(usual->isEnabled());
    ASSERT_GT(family->count(), 1);
    family->setCurrentIndex(family->currentIndex() == 0 ? 1 : 0);
    EXPECT_EQ(readTextSettings(store).fontFamily, family->currentFont().family());
    QTest::mouseClick(usual, Qt::LeftButton);
    EXPECT_EQ(readTextSettings(store).fontFamily, QString());
}

TEST_F(TextPageTest, OddValuesInTheFileFallBackToTheUsual)
{
    const std::pair<QString, QVariant> odd[] = {{QStringLiteral("editor/focus"), QStringLiteral("moon")},
                                                {QStringLiteral("reading/wordsPerMinute"), 0},
                                                {QStringLiteral("writing/goal"), -3},
                                                {QStringLiteral("editor/fontSize"), QStringLiteral("large")},
                                                {QStringLiteral("editor/lineWidth"), 12}};
    for (const auto &[key, value] : odd)
        store.setValue(key, value);
    EXPECT_EQ(readTextSettings(store), TextSettings());
}

} // namespace lanyard::test
