// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/filter_list.h"
#include "app/ui/details_dialog.h"
#include "app/ui/native_dialogs.h"
#include "app/ui/settings_store.h"
#include "app/ui/zone_dialog.h"
#include "core/event/event.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

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

Event in(const char *city)
{
    Event event;
    event.name = QStringLiteral("Harbour Days");
    event.city = QString::fromUtf8(city);
    event.start = QDate(2026, 7, 1);
    return event;
}

QStringList shown(const ZoneDialog &dialog)
{
    const auto *view = dialog.findChild<QTreeView *>(QStringLiteral("zones"));
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        rows.append(view->model()->index(row, 0).data().toString() + u' ' + view->model()->index(row, 1).data().toString());
    return rows;
}

TEST(ZoneDialogs, OfferTheZoneOfTheCityFirst)
{
    const ZoneDialog dialog(in("Brussels"));
    EXPECT_EQ(dialog.zone(), QByteArray("Europe/Brussels"));
    EXPECT_EQ(shown(dialog).first(), QStringLiteral("Brussels, Belgium UTC+02:00")); // in summer, when the event is
    EXPECT_GT(shown(dialog).size(), 300);
}

// A computer at home in Berlin would have made every talk in Ohio six hours late, without a word.
TEST(ZoneDialogs, NeverChooseTheComputersZone)
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    ZoneDialog dialog(in("Atlantis"));
    dialog.show();
    EXPECT_EQ(dialog.zone(), QByteArray());
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("useZone"))->isEnabled());
    QTest::keyClick(dialog.findChild<QLineEdit *>(QStringLiteral("filter")), Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
}

TEST(ZoneDialogs, FindACityByWhatIsTyped)
{
    ZoneDialog dialog(in("Prague"));
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("filter"));
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("buenos a"));
    EXPECT_EQ(dialog.zone(), QByteArray("America/Argentina/Buenos_Aires"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("Belgique"));
    EXPECT_EQ(shown(dialog), QStringList(QStringLiteral("Brussels, Belgium UTC+02:00")));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("America/Los_Angeles"));
    EXPECT_EQ(dialog.zone(), QByteArray("America/Los_Angeles"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(ZoneDialogs, CantBeAcceptedWithoutAZone)
{
    ZoneDialog dialog(in("Prague"));
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("filter")), QStringLiteral("Atlantis"));
    EXPECT_TRUE(dialog.zone().isEmpty());
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("useZone"))->isEnabled());
    QTest::keyClick(dialog.findChild<QLineEdit *>(QStringLiteral("filter")), Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
}

TEST(DetailsDialogs, ShowAllOfThemAndCopyThem)
{
    DetailsDialog dialog(QStringLiteral("Title"), QStringLiteral("2 parts"), {QStringLiteral("<b>one</b>"), QStringLiteral("two")});
    dialog.show();
    EXPECT_TRUE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("details"))->toPlainText().contains(QStringLiteral("<b>one</b>")));
    dialog.findChild<QPushButton *>(QStringLiteral("copyDetails"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("<b>one</b>\ntwo"));
}

} // namespace
} // namespace lanyard
