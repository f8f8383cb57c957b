// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/writing_desk.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/wait.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

namespace lanyard::test {

namespace {

// The sample with its schedule, and the keyboard on its first talk.
class SessionsWalk : public Walk
{
protected:
    void SetUp() override
    {
        openSample();
        ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().hasSchedule(); }));
        list = find<QTreeView>(QStringLiteral("sessions"));
        choose(QStringLiteral("Hack the label printer"));
        before = text();
    }
    void choose(const QString &title)
    {
        ASSERT_TRUE(waitUntil([&] { return row(list, title).isValid(); }));
        list->setFocus();
        list->setCurrentIndex(row(list, title));
    }
    QString id() const { return find<SessionsPanel>(QStringLiteral("sessionsPanel"))->currentId(); }
    const Session &session() const { return *lanyard->workspace().event().session(id()); }
    QWidget *form() const { return window().findChild<QWidget *>(QStringLiteral("sessionForm")); }
    template<typename Widget>
    Widget *in(QWidget *dialog, const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }

    QTreeView *list = nullptr;
    QString before;
};

TEST_F(SessionsWalk, AMarkByAKeyStandsInTheTextAndEachUndoTakesOneBack)
{
    QTest::keyClick(list, Qt::Key_W);
    const QString later = text();
    EXPECT_TRUE(later.contains(QStringLiteral("watch_later: true"))) << later.left(3000).toStdString();
    QTest::keyClick(list, Qt::Key_4);
    EXPECT_TRUE(text().contains(QStringLiteral("watch_later: true, rating: 4")));
    QTest::keyClick(list, Qt::Key_M);
    EXPECT_TRUE(session().missed);
    QTest::keyClick(list, Qt::Key_A);
    EXPECT_TRUE(session().attended);
    EXPECT_FALSE(session().missed) << "who was there didn't miss it";
    for (int steps = 0; steps < 3; ++steps)
        trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), later);
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(session().isMarked());
}

TEST_F(SessionsWalk, AnOwnSessionIsAddedEditedAndRemoved)
{
    click(find<QToolButton>(QStringLiteral("addSession")));
    ASSERT_NE(form(), nullptr);
    auto *save = in<QPushButton>(form(), "saveSession");
    EXPECT_FALSE(save->isEnabled()) << "without a title";
    QTest::keyClicks(in<QLineEdit>(form(), "titleInput"), QStringLiteral("Soup by the river"));
    in<QComboBox>(form(), "dayInput")->setCurrentIndex(1);
    QTest::keyClicks(in<QLineEdit>(form(), "startInput"), QStringLiteral("23:30"));
    QTest::keyClicks(in<QLineEdit>(form(), "endInput"), QStringLiteral("1.15"));
    in<QComboBox>(form(), "typeInput")->setCurrentText(QStringLiteral("Social event"));
    in<QLineEdit>(form(), "speakersInput")->setText(QStringLiteral("Ana Reis, Tomás Ferreira"));
    in<QPlainTextEdit>(form(), "abstractInput")->setPlainText(QStringLiteral("Leek: good."));
    EXPECT_TRUE(save->isEnabled());
    click(save);
    EXPECT_TRUE(text().contains(QStringLiteral("{id: own-soup-by-the-river, title: Soup by the river"))) << text().left(4000).toStdString();
    EXPECT_EQ(id(), QStringLiteral("own-soup-by-the-river"));
    EXPECT_TRUE(session().own);
    EXPECT_TRUE(session().attended);
    EXPECT_EQ(session().start.secsTo(session().end), 105 * 60) << "until after midnight";
    EXPECT_EQ(session().abstract, QStringLiteral("Leek: good."));
    ASSERT_EQ(session().speakers.size(), 2);
    EXPECT_EQ(lanyard->workspace().event().speakersOf(session()).last().name, QStringLiteral("Tomás Ferreira"));
    EXPECT_NE(session().speakers.last(), QStringLiteral("Tomás Ferreira")) << "the one of the schedule";
    EXPECT_TRUE(find<QLabel>(QStringLiteral("cardTitle"))->text().contains(QStringLiteral("Soup")));

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_FALSE(text().contains(QStringLiteral("oup by"))) << "and its new person goes with it";
    EXPECT_FALSE(text().contains(QStringLiteral("Ana Reis")));
    trigger(QStringLiteral("undo"));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
}

TEST_F(SessionsWalk, AFieldIsPutRightAndTheScheduleTakenAgain)
{
    const QString room = session().room;
    QTest::keyClick(list, Qt::Key_F2);
    ASSERT_NE(form(), nullptr);
    EXPECT_FALSE(in<QToolButton>(form(), "roomAgain")->isVisible());
    in<QComboBox>(form(), "roomInput")->setEditText(QStringLiteral("On the quay"));
    EXPECT_TRUE(in<QToolButton>(form(), "roomAgain")->isVisible());
    click(in<QPushButton>(form(), "saveSession"));
    EXPECT_TRUE(text().contains(QStringLiteral("room: On the quay"))) << text().left(3000).toStdString();
    EXPECT_TRUE(text().contains(QStringLiteral("edited: [room]")));
    EXPECT_EQ(session().edited, QStringList(QStringLiteral("room")));
    ASSERT_TRUE(waitUntil([&] { return form() == nullptr; }));
    choose(QStringLiteral("Hack the label printer"));
    QTest::keyClick(list, Qt::Key_F2);
    click(in<QToolButton>(form(), "roomAgain"));
    click(in<QPushButton>(form(), "saveSession"));
    EXPECT_EQ(session().room, room);
    EXPECT_EQ(session().edited, QStringList());
    EXPECT_FALSE(text().contains(QStringLiteral("edited")));
}

TEST_F(SessionsWalk, ADroppedAddressGoesWhereItsHostBelongs)
{
    QMimeData video;
    video.setUrls({QUrl(QStringLiteral("https://media.ccc.de/v/harbour-1-labels"))});
    auto *slides = find<QLineEdit>(QStringLiteral("slot/slides"));
    drop(slides, &video, slides->rect().center());
    EXPECT_EQ(session().video, QStringLiteral("https://media.ccc.de/v/harbour-1-labels"));
    EXPECT_TRUE(session().slides.isEmpty());
    EXPECT_TRUE(slides->text().isEmpty());
    EXPECT_TRUE(text().contains(QStringLiteral("video: \"https://media.ccc.de/v/harbour-1-labels\""))) << text().left(3000).toStdString();

    // A link to a moment of it at the caret.
    MarkdownEditor *editor = lanyard->desk().editor();
    editor->moveCursor(QTextCursor::End);
    click(find<QToolButton>(QStringLiteral("moment")));
    auto *moment = find<QLineEdit>(QStringLiteral("momentInput"));
    QTest::keyClicks(moment, QStringLiteral("12:30"));
    QTest::keyClick(moment, Qt::Key_Return);
    EXPECT_TRUE(text().endsWith(QStringLiteral("[12:30](https://media.ccc.de/v/harbour-1-labels#t=750)"))) << text().right(200).toStdString();
    trigger(QStringLiteral("undo"));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(find<QLineEdit>(QStringLiteral("slot/video"))->text().isEmpty());

    QMimeData no;
    no.setText(QStringLiteral("javascript:alert(1)"));
    QDragEnterEvent enter(slides->rect().center(), Qt::CopyAction, &no, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(slides, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(SessionsWalk, AHeadThatCannotBeReadIsLeftAloneAndSaysWhy)
{
    MarkdownEditor *editor = lanyard->desk().editor();
    QTextCursor cursor(editor->document()->findBlockByNumber(1));
    cursor.insertText(QStringLiteral("broken: [}\n"));
    ASSERT_TRUE(settled());
    const QString broken = text();
    choose(QStringLiteral("Hack the label printer"));
    QTest::keyClick(list, Qt::Key_F);
    EXPECT_EQ(text(), broken);
    EXPECT_FALSE(session().favourite);
    EXPECT_EQ(row(list, QStringLiteral("Hack the label printer")).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    bool told = false;
    for (const QLabel *label : window().findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("front matter"), Qt::CaseInsensitive));
    EXPECT_TRUE(told);
}

TEST_F(SessionsWalk, HowThePanelLookedIsRemembered)
{
    click(find<QToolButton>(QStringLiteral("asTimetable")));
    click(find<QToolButton>(QStringLiteral("timetableLarger")));
    EXPECT_FALSE(list->isVisible());
    trigger(QStringLiteral("quit"));
    const SessionsSettings kept = readSessionsSettings(settings);
    EXPECT_TRUE(kept.timetable);
    EXPECT_EQ(kept.zoom, 1);
    EXPECT_FALSE(kept.splitter.isEmpty());
}

} // namespace

} // namespace lanyard::test
