// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/speakers_model.h"
#include "app/speakers/speakers_panel.h"
#include "app/ui/grouped_view.h"
#include "app/ui/mime.h"
#include "tests/support/app/made_event.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using test::madeEvent;

QString outline(const QAbstractItemModel &model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        QStringList names;
        for (int item = 0; item < model.rowCount(group); ++item)
            names.append(model.index(item, 0, group).data().toString());
        groups.append(group.data().toString() + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
    }
    return groups.join(QStringLiteral(" | "));
}

Event attended(const QStringList &ids)
{
    Event event = madeEvent();
    for (Session &session : event.sessions)
        session.attended = ids.contains(session.id);
    return event;
}

class Speakers : public ::testing::Test
{
protected:
    SpeakersModel m_model;
    GroupedFilter m_shown{&m_model};
    QAbstractItemModelTester m_tester{&m_shown, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Speakers, StandInOneGroupByNameWhileNothingIsTicked)
{
    m_model.setEvent(attended({}));
    EXPECT_EQ(outline(m_model), QStringLiteral("All speakers: Ada Wren, Bea Lindqvist, Tomás Olmo, Žofie Nováková"));
}

TEST_F(Speakers, ThoseOfAttendedTalksComeFirst)
{
    m_model.setEvent(attended({QStringLiteral("s2")}));
    EXPECT_EQ(outline(m_model), QStringLiteral("In sessions you attended: Tomás Olmo, Žofie Nováková | Other speakers: Ada Wren, Bea Lindqvist"));
    m_model.setEvent(attended({QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("s3")}));
    EXPECT_EQ(outline(m_model), QStringLiteral("In sessions you attended: Ada Wren, Bea Lindqvist, Tomás Olmo, Žofie Nováková"));
}

TEST_F(Speakers, ATickThatChangesNobodysPlaceLeavesTheRowsAlone)
{
    m_model.setEvent(attended({QStringLiteral("s2")}));
    QSignalSpy reset(&m_model, &SpeakersModel::modelReset);
    m_model.setEvent(attended({QStringLiteral("s2"), QStringLiteral("s4")})); // Tomás once more
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(Speakers, WithoutAnAffiliationAreKnownByTheirTalk)
{
    m_model.setEvent(attended({}));
    EXPECT_EQ(m_model.indexOfId(QStringLiteral("p1")).data(DetailRole).toString(), QStringLiteral("Harbour Library"));
    EXPECT_EQ(m_model.indexOfId(QStringLiteral("p2")).data(DetailRole).toString(), QStringLiteral("A text editor for one"));
}

TEST_F(Speakers, AreFoundByNameOrAffiliationWithoutAccents)
{
    m_model.setEvent(attended({}));
    m_model.setTyped(QStringLiteral("novakova"));
    EXPECT_EQ(outline(m_shown), QStringLiteral("All speakers: Žofie Nováková"));
    m_model.setTyped(QStringLiteral("lund"));
    EXPECT_EQ(outline(m_shown), QStringLiteral("All speakers: Bea Lindqvist"));
    m_model.setTyped(QStringLiteral("nobody"));
    EXPECT_EQ(outline(m_shown), QString());
}

TEST_F(Speakers, ADragCarriesTheIdAndTheName)
{
    m_model.setEvent(attended({}));
    const std::unique_ptr<QMimeData> data(m_model.mimeData({m_model.indexOfId(QStringLiteral("p3"))}));
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->data(mime::speaker), QByteArray("p3"));
    EXPECT_TRUE(data->text().contains(QStringLiteral("Tomás Olmo")));
}

TEST(SpeakersDock, TypingAndEnterInsertsTheSpeaker)
{
    SpeakersPanel panel;
    panel.setEvent(attended({}));
    panel.resize(320, 480);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    QSignalSpy inserted(&panel, &SpeakersPanel::insertRequested);
    auto *filter = panel.findChild<QLineEdit *>(QStringLiteral("filter"));
    QTest::keyClicks(filter, QStringLiteral("bea"));
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toString(), QStringLiteral("p4"));
    auto *view = panel.findChild<GroupedView *>(QStringLiteral("speakers"));
    const QModelIndex bea = view->model()->index(0, 0, view->model()->index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(bea).center());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(bea).center());
    EXPECT_EQ(inserted.size(), 2);
}

TEST(SpeakersDock, WithoutSpeakersOffersToImportASchedule)
{
    SpeakersPanel panel;
    panel.setEvent(Event());
    panel.show();
    QSignalSpy requested(&panel, &SpeakersPanel::importRequested);
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("emptyAction")), Qt::LeftButton);
    EXPECT_EQ(requested.size(), 1);
}

} // namespace
} // namespace lanyard
