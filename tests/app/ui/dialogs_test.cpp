// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/filter_list.h"
#include "app/ui/native_dialogs.h"
#include "app/ui/settings_store.h"
#include "app/ui/zone_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

// Answers the next message box while it is open.
template<typename Answer>
void whenAsked(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        answer(box);
    });
}

class AskedNatively : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    SettingsStore m_settings{m_folder.filePath(QStringLiteral("s.ini"))};
    NativeDialogs m_dialogs{m_settings};
};

TEST_F(AskedNatively, KeepIsWhatTheButtonSaysAndEscapeIsCancel)
{
    const QList<std::pair<QMessageBox::StandardButton, Dialogs::Keep>> answers = {
        {QMessageBox::Save, Dialogs::Keep::Save},
        {QMessageBox::Discard, Dialogs::Keep::Discard},
        {QMessageBox::Cancel, Dialogs::Keep::Cancel},
    };
    for (const auto &[button, keep] : answers) {
        whenAsked([button = button](QMessageBox *box) { box->button(button)->click(); });
        EXPECT_EQ(m_dialogs.askToKeep(QStringLiteral("Trip")), keep);
    }
    whenAsked([](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Escape); });
    EXPECT_EQ(m_dialogs.askToKeep(QStringLiteral("Trip")), Dialogs::Keep::Cancel);
}

TEST_F(AskedNatively, ATitleIsNeverTakenForMarkup)
{
    whenAsked([](QMessageBox *box) {
        EXPECT_EQ(box->textFormat(), Qt::PlainText);
        EXPECT_TRUE(box->text().contains(QStringLiteral("<b>Trip</b>")));
        box->reject();
    });
    m_dialogs.askToKeep(QStringLiteral("<b>Trip</b>"));
}

TEST_F(AskedNatively, ConfirmingTakesTheNamedButtonNotJustEnter)
{
    whenAsked([](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Return); });
    EXPECT_FALSE(m_dialogs.confirm(QStringLiteral("T"), QStringLiteral("Text"), QStringLiteral("Replace")));
    whenAsked([](QMessageBox *box) {
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == QStringLiteral("Replace"))
                button->click();
        }
    });
    EXPECT_TRUE(m_dialogs.confirm(QStringLiteral("T"), QStringLiteral("Text"), QStringLiteral("Replace")));
}

TEST(ZoneDialogs, BeginWithTheSuggestedZone)
{
    EXPECT_EQ(ZoneDialog("Europe/Prague").zone(), QByteArray("Europe/Prague"));
}

TEST(ZoneDialogs, FindACityByWhatIsTyped)
{
    ZoneDialog dialog("Europe/Prague");
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("filter"));
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("buenos a"));
    EXPECT_EQ(dialog.zone(), QByteArray("America/Argentina/Buenos_Aires"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("America/Los_Angeles"));
    EXPECT_EQ(dialog.zone(), QByteArray("America/Los_Angeles"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(ZoneDialogs, CantBeAcceptedWithoutAZone)
{
    ZoneDialog dialog("Europe/Prague");
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("filter")), QStringLiteral("Atlantis"));
    EXPECT_TRUE(dialog.zone().isEmpty());
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("useZone"))->isEnabled());
    QTest::keyClick(dialog.findChild<QLineEdit *>(QStringLiteral("filter")), Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
}

} // namespace
} // namespace lanyard
