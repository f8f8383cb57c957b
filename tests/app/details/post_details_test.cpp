// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/post_details.h"

#include "app/details/details_panel.h"
#include "app/details/token_field.h"
#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/held_files.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QThreadPool>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

// The form over a real post, without the window.
class PostDetailsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(place.isValid());
        panel().resize(320, 1400);
        panel().show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel()));
        panel().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&panel()));
        QObject::connect(&details, &PostDetails::lineWanted, &details, [this](int line) { wantedLine = line; });
    }
    void TearDown() override
    {
        files.letGo();
        QThreadPool::globalInstance()->waitForDone();
    }

    DetailsPanel &panel() { return *details.panel(); }
    template<typename Widget>
    Widget *input(const char *name)
    {
        auto *widget = panel().findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }
    QLineEdit *line(const char *name) { return input<QLineEdit>(name); }
    QString note(const char *name) { return input<QLabel>(name)->isHidden() ? QString() : input<QLabel>(name)->accessibleName(); }

    void put(const QString &relative, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(place.filePath(relative)).path());
        QFile file(place.filePath(relative));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void open(const QByteArray &post, const QString &relative = QStringLiteral("2026-03-12-walk/index.md"))
    {
        put(relative, post);
        bool done = false;
        document.open(place.filePath(relative), [&](const Result<void> &opened) {
            EXPECT_TRUE(opened);
            done = true;
        });
        ASSERT_TRUE(waitUntil([&] { return done; }));
        ASSERT_TRUE(settled());
    }
    void openHead(const char *head) { open(QByteArray("---\n") + head + "---\nbody\n"); }
    bool settled()
    {
        return waitUntil([&] { return flow.head().text == flow.headText() && details.isSettled(); });
    }
    std::string text() const { return document.text().toStdString(); }
    std::string head() const { return document.text().section(QStringLiteral("---\n"), 1, 1).toStdString(); }
    void undo()
    {
        ASSERT_TRUE(settled()); // or the text would be what the form last heard of
        document.document()->undo();
    }
    // In the text, as a hand in the editor would.
    void replaceInText(const char *what, const char *by)
    {
        QTextCursor cursor = document.document()->find(QString::fromUtf8(what));
        ASSERT_FALSE(cursor.isNull()) << what;
        cursor.insertText(QString::fromUtf8(by));
    }
    void write(QLineEdit *field, const char *words)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(words));
    }
    void choose(const char *combo, const QString &data)
    {
        auto *box = input<QComboBox>(combo);
        const int row = box->findData(data);
        ASSERT_GE(row, 0) << combo << qPrintable(data);
        box->setCurrentIndex(row);
        emit box->activated(row);
    }

    QTemporaryDir place;
    HeldFiles files;
    FixedClock clock{QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::OffsetFromUTC, 3600)};
    DocumentSession document{files};
    DocumentFlow flow{document.document()};
    WorkspaceSession workspace{files, document, flow};
    PostDetails details{files, clock, document, flow, workspace};
    int wantedLine = 0;
};

} // namespace

TEST_F(PostDetailsTest, TextFieldsAndTheHeadAreTheSameInEveryDialect)
{
    const struct
    {
        const char *input;
        const char *head;
        const char *shown;
        const char *typed;
        const char *changed;
        const char *cleared;
    } cases[] = {
        {"detailsTitleInput", "title: \"A walk\" # mine\nauthor: b\n", "A walk", "Two walks", "title: \"Two walks\" # mine\nauthor: b\n", "author: b\n"},
        {"detailsTitleInput", "post_title: A &amp; B\nID: 3\n", "A & B", "C: D", "post_title: 'C: D'\nID: 3\n", "ID: 3\n"},
        {"detailsSlugInput", "title: a\nslug: mine\n", "mine", "other", "title: a\nslug: other\n", "title: a\n"},
        {"detailsSlugInput", "post_title: a\npost_name: mine\n", "mine", "other", "post_title: a\npost_name: other\n", "post_title: a\n"},
        {"detailsAuthorInput", "author: Ann\n", "Ann", "Bob", "author: Bob\n", ""},
        {"detailsAuthorInput", "authors: [Ann, Bob]\nx: y\n", "Ann, Bob", "Cid", "authors: [Cid]\nx: y\n", "x: y\n"},
        {"detailsRaw-layoutInput", "title: a\nlayout: post\n", "post", "page", "title: a\nlayout: page\n", "title: a\n"},
        {"detailsRaw-commentsInput", "comments: true\nx: y\n", "true", "false", "comments: false\nx: y\n", "x: y\n"},
    };
    for (const auto &each : cases) {
        openHead(each.head);
        QLineEdit *field = line(each.input);
        ASSERT_NE(field, nullptr);
        EXPECT_EQ(field->text().toStdString(), each.shown) << each.head;
        write(field, each.typed);
        details.finishEditing();
        EXPECT_EQ(head(), each.changed) << each.head;
        ASSERT_TRUE(settled());
        EXPECT_EQ(field->text().toStdString(), each.typed);
        undo();
        EXPECT_EQ(head(), each.head) << "one undo takes it back";
        ASSERT_TRUE(settled());
        EXPECT_EQ(line(each.input)->text().toStdString(), each.shown) << "and the form shows it";
        line(each.input)->setFocus();
        line(each.input)->clear();
        details.finishEditing();
        EXPECT_EQ(head(), each.cleared) << each.head;
        ASSERT_TRUE(settled());
        document.document()->setModified(false);
    }
}

TEST_F(PostDetailsTest, TypingIsOneStepOfUndoThoughTheTextFollowsIt)
{
    openHead("title: Old\nslug: old\n");
    QLineEdit *title = line("detailsTitleInput");
    write(title, "New");
    ASSERT_TRUE(waitUntil([&] { return head() == "title: New\nslug: new\n"; })) << head(); // at rest, by itself
    ASSERT_TRUE(settled());
    QTest::keyClicks(title, QStringLiteral(" title"));
    EXPECT_EQ(title->text(), QStringLiteral("New title"));
    ASSERT_TRUE(waitUntil([&] { return head() == "title: New title\nslug: new-title\n"; })) << head();
    undo();
    EXPECT_EQ(head(), "title: Old\nslug: old\n");
    ASSERT_TRUE(settled());
    EXPECT_EQ(title->text(), QStringLiteral("Old"));
    EXPECT_EQ(line("detailsSlugInput")->text(), QStringLiteral("old"));
}

TEST_F(PostDetailsTest, WhatTheTextSaysComesIntoTheForm)
{
    openHead("title: One\ntags: [a]\ndraft: true\n");
    EXPECT_TRUE(input<QCheckBox>("detailsDraftInput")->isChecked());
    replaceInText("title: One", "title: Two");
    replaceInText("[a]", "[a, b]");
    replaceInText("draft: true", "layout: x");
    ASSERT_TRUE(settled());
    EXPECT_EQ(line("detailsTitleInput")->text(), QStringLiteral("Two"));
    EXPECT_EQ(input<TokenField>("detailsTagsInput")->tokens(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_FALSE(input<QCheckBox>("detailsDraftInput")->isChecked());
    EXPECT_EQ(line("detailsRaw-layoutInput")->text(), QStringLiteral("x"));
}

TEST_F(PostDetailsTest, AFieldThatIsBeingTypedInKeepsItsWordsAndItsCaret)
{
    openHead("title: One\nauthor: Ann\n");
    QLineEdit *title = line("detailsTitleInput");
    title->setFocus();
    title->setCursorPosition(1);
    QTest::keyClicks(title, QStringLiteral("x"));
    replaceInText("Ann", "Bob");
    replaceInText("title: One", "title: Two");
    ASSERT_TRUE(waitUntil([&] { return line("detailsAuthorInput")->text() == u"Bob"; }));
    EXPECT_EQ(title->text(), QStringLiteral("Oxne")) << "typed and not told yet: it stays";
    EXPECT_EQ(title->cursorPosition(), 2);
    details.finishEditing();
    EXPECT_EQ(head(), "title: Oxne\nauthor: Bob\n");
    ASSERT_TRUE(settled());

    // Not typed in at the moment: the new text comes, the caret stays where it is in it.
    title->setCursorPosition(4);
    replaceInText("title: Oxne", "title: The Oxne");
    ASSERT_TRUE(settled());
    EXPECT_EQ(title->text(), QStringLiteral("The Oxne"));
    EXPECT_EQ(title->cursorPosition(), 8);
}

TEST_F(PostDetailsTest, ABlankBeforeTheNextWordStays)
{
    openHead("title: One\n");
    QLineEdit *title = line("detailsTitleInput");
    write(title, "Two ");
    ASSERT_TRUE(waitUntil([&] { return head() == "title: Two\n"; }));
    ASSERT_TRUE(settled());
    EXPECT_EQ(title->text(), QStringLiteral("Two "));
}

TEST_F(PostDetailsTest, AnEmptiedTitleWaitsForTheNextOne)
{
    openHead("title: Old\nslug: old\n");
    QLineEdit *title = line("detailsTitleInput");
    title->setFocus();
    title->clear();
    QTest::qWait(600);
    EXPECT_EQ(head(), "title: Old\nslug: old\n") << "who empties a field is about to type";
    QTest::keyClicks(title, QStringLiteral("New"));
    details.finishEditing();
    EXPECT_EQ(head(), "title: New\nslug: new\n");
}

TEST_F(PostDetailsTest, AVeryLongHeadIsChangedWhenTheFieldIsLeft)
{
    const std::string rest = "notes: " + std::string(40'000, 'x') + "\n";
    openHead(("title: Old\n" + rest).c_str());
    write(line("detailsTitleInput"), "New");
    QTest::qWait(600);
    EXPECT_EQ(head(), "title: Old\n" + rest) << "no pause between two words";
    line("detailsSlugInput")->setFocus();
    EXPECT_EQ(head(), "title: New\n" + rest);
}

TEST_F(PostDetailsTest, TheExcerptCountsItsCharacters)
{
    openHead("title: a\nexcerpt: Short.\n");
    auto *excerpt = input<QPlainTextEdit>("detailsExcerptInput");
    auto *count = input<QLabel>("detailsExcerptCount");
    EXPECT_EQ(excerpt->toPlainText(), QStringLiteral("Short."));
    EXPECT_EQ(count->text(), QStringLiteral("6 of 155 characters"));
    excerpt->setFocus();
    excerpt->selectAll();
    QTest::keyClicks(excerpt, QString(150, u'x') + QStringLiteral(" and more"));
    EXPECT_TRUE(count->text().startsWith(QStringLiteral("159 "))) << qPrintable(count->text());
    EXPECT_TRUE(count->font().bold());
    details.finishEditing();
    EXPECT_EQ(head(), "title: a\nexcerpt: " + std::string(150, 'x') + " and more\n");
    undo();
    EXPECT_EQ(head(), "title: a\nexcerpt: Short.\n");
    ASSERT_TRUE(settled());
    EXPECT_EQ(excerpt->toPlainText(), QStringLiteral("Short."));
}

TEST_F(PostDetailsTest, TagsAreCompletedFromTheOtherPostsOfTheSite)
{
    put(QStringLiteral("2026-01-01-other/index.md"), "---\ntags: [meetup, qt]\nauthor: Ann\ncategories: [recap]\n---\n");
    openHead("tags: a b\n");
    auto *tags = input<TokenField>("detailsTagsInput");
    QCompleter *completer = tags->input()->completer();
    ASSERT_TRUE(waitUntil([&] { return completer->model()->rowCount() == 2; }));
    QLineEdit *typing = line("detailsTagsTyping");
    typing->setFocus();
    QTest::keyClicks(typing, QStringLiteral("c,"));
    details.finishEditing();
    EXPECT_EQ(head(), "tags: a b c\n") << "a text of words stays one";
    QTest::keyClicks(typing, QStringLiteral("half typed"));
    details.finishEditing();
    EXPECT_EQ(head(), "tags:\n  - a\n  - b\n  - c\n  - half typed\n");
    undo();
    EXPECT_EQ(head(), "tags: a b\n") << "one stay in a field is one step";
    document.document()->redo();
    ASSERT_TRUE(settled());
    tags->setTokens({});
    emit tags->changed();
    details.finishEditing();
    EXPECT_EQ(head(), "");
    ASSERT_TRUE(waitUntil([&] { return line("detailsAuthorInput")->completer() && line("detailsAuthorInput")->completer()->model()->rowCount() == 1; }));
}

TEST_F(PostDetailsTest, ADateKeepsTheOffsetItWasWrittenWith)
{
    openHead("date: 2026-03-12 19:30:00 -0700\n");
    auto *day = input<QDateEdit>("detailsDateDay");
    auto *time = input<QTimeEdit>("detailsDateTime");
    auto *zone = input<QComboBox>("detailsDateZone");
    EXPECT_EQ(day->date(), QDate(2026, 3, 12));
    EXPECT_EQ(time->time(), QTime(19, 30));
    EXPECT_EQ(zone->currentData().toString(), QStringLiteral("as-written"));
    day->setDate(QDate(2026, 3, 13));
    details.finishEditing();
    EXPECT_EQ(head(), "date: 2026-03-13 19:30:00 -0700\n");
    undo();
    EXPECT_EQ(head(), "date: 2026-03-12 19:30:00 -0700\n");
    ASSERT_TRUE(settled());
    EXPECT_EQ(day->date(), QDate(2026, 3, 12));
    document.document()->redo();
    ASSERT_TRUE(settled());
    time->setTime(QTime(8, 0));
    details.finishEditing();
    EXPECT_EQ(head(), "date: 2026-03-13 08:00:00 -0700\n");
    choose("detailsDateZone", QStringLiteral("UTC"));
    details.finishEditing();
    EXPECT_EQ(head(), "date: 2026-03-13 08:00:00 +0000\n");
    choose("detailsDateZone", QStringLiteral("no-zone"));
    details.finishEditing();
    EXPECT_EQ(head(), "date: 2026-03-13 08:00:00\n");
    ASSERT_TRUE(settled());
    EXPECT_TRUE(note("detailsDateNote").contains(QStringLiteral("UTC")));
    choose("detailsDateZone", QStringLiteral("no-time"));
    details.finishEditing();
    EXPECT_EQ(head(), "date: 2026-03-13\n");
    EXPECT_FALSE(time->isVisible());
    ASSERT_TRUE(settled());
    QTest::mouseClick(input<QToolButton>("detailsDateRemove"), Qt::LeftButton);
    EXPECT_EQ(head(), "");
    ASSERT_TRUE(settled());
    EXPECT_TRUE(note("detailsDateNote").contains(QStringLiteral("2026"))) << "the folder's name has one";
    QTest::mouseClick(input<QPushButton>("detailsDateAdd"), Qt::LeftButton);
    EXPECT_EQ(head(), "date: 2026-03-12\n");
}

TEST_F(PostDetailsTest, TheEventsZoneIsOfferedAndFollowsTheSummer)
{
    openHead("event: {name: E, timezone: Europe/Lisbon}\ndate: 2026-03-12\n");
    ASSERT_TRUE(waitUntil([&] { return input<QComboBox>("detailsDateZone")->findData(QStringLiteral("Europe/Lisbon")) >= 0; }));
    choose("detailsDateZone", QStringLiteral("Europe/Lisbon"));
    input<QTimeEdit>("detailsDateTime")->setTime(QTime(9, 0));
    details.finishEditing();
    EXPECT_EQ(document.text().section(u'\n', 2, 2), QStringLiteral("date: 2026-03-12 09:00:00 +0000"));
    ASSERT_TRUE(settled());
    input<QDateEdit>("detailsDateDay")->setDate(QDate(2026, 7, 1));
    details.finishEditing();
    EXPECT_EQ(document.text().section(u'\n', 2, 2), QStringLiteral("date: 2026-07-01 09:00:00 +0100"));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(note("detailsDateNote").contains(QStringLiteral("will not show"))) << qPrintable(note("detailsDateNote"));
}

TEST_F(PostDetailsTest, TheHeroIsOneOfThePhotos)
{
    for (const char *name : {"2026-03-12-walk/photos/a.png", "2026-03-12-walk/photos/b.png"}) {
        QDir().mkpath(place.filePath(QStringLiteral("2026-03-12-walk/photos")));
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        ASSERT_TRUE(image.save(place.filePath(QLatin1String(name))));
    }
    openHead("image: ./photos/a.png\n");
    auto *picture = input<QComboBox>("detailsPictureInput");
    ASSERT_TRUE(waitUntil([&] { return picture->count() == 3; }));
    EXPECT_EQ(picture->currentData().toString(), QStringLiteral("photos/a.png"));
    ASSERT_TRUE(waitUntil([&] { return input<QLabel>("detailsPicturePreview")->isVisible(); }));
    choose("detailsPictureInput", QStringLiteral("photos/b.png"));
    EXPECT_EQ(head(), "image: ./photos/b.png\n");
    ASSERT_TRUE(settled());
    replaceInText("./photos/b.png", "https://example.org/x.jpg");
    ASSERT_TRUE(settled());
    EXPECT_EQ(picture->currentText(), QStringLiteral("https://example.org/x.jpg"));
    picture->setCurrentIndex(0);
    emit picture->activated(0);
    EXPECT_EQ(head(), "");
}

TEST_F(PostDetailsTest, ALanguageIsChosenByItsOwnName)
{
    openHead("lang: de\n");
    auto *language = input<QComboBox>("detailsLanguageInput");
    EXPECT_EQ(language->currentText(), QStringLiteral("Deutsch (de)"));
    choose("detailsLanguageInput", QStringLiteral("fr"));
    details.finishEditing();
    EXPECT_EQ(head(), "lang: fr\n");
    ASSERT_TRUE(settled());
    write(language->lineEdit(), "gsw-CH");
    QTest::qWait(600);
    EXPECT_EQ(head(), "lang: fr\n") << "half of a code is another language";
    details.finishEditing();
    EXPECT_EQ(head(), "lang: gsw-CH\n");
    ASSERT_TRUE(settled());
    write(language->lineEdit(), "some words");
    details.finishEditing();
    EXPECT_EQ(head(), "lang: gsw-CH\n");
    EXPECT_TRUE(note("detailsLanguageNote").contains(QStringLiteral("some words")));
    write(language->lineEdit(), "x");
    language->lineEdit()->clear();
    details.finishEditing();
    EXPECT_EQ(head(), "");
}

TEST_F(PostDetailsTest, ADraftIsToldAsThePostDoesIt)
{
    const struct
    {
        const char *head;
        bool draft;
        const char *toggled;
    } cases[] = {
        {"title: a\n", false, "title: a\npublished: false\n"},
        {"published: true\n", false, "published: false\n"},
        {"draft: true\n", true, "draft: false\n"},
        {"post_title: a\npublished: false\n", true, "post_title: a\npublished: true\n"},
    };
    for (const auto &[before, draft, toggled] : cases) {
        openHead(before);
        auto *box = input<QCheckBox>("detailsDraftInput");
        EXPECT_EQ(box->isChecked(), draft) << before;
        box->click();
        EXPECT_EQ(head(), toggled);
        undo();
        EXPECT_EQ(head(), before);
        ASSERT_TRUE(settled());
        EXPECT_EQ(box->isChecked(), draft) << before;
    }
}

TEST_F(PostDetailsTest, APostWithoutAHeadGetsOne)
{
    open("Only words.\n", QStringLiteral("note.md"));
    write(line("detailsTitleInput"), "A title");
    details.finishEditing();
    EXPECT_EQ(text(), "---\ntitle: A title\n---\nOnly words.\n");
    undo();
    EXPECT_EQ(text(), "Only words.\n");
}

TEST_F(PostDetailsTest, AMistakeIsSaidWithItsLineAndWhatItHides)
{
    openHead("author: Ann\ntitle: One\ntags: [a]\n");
    EXPECT_FALSE(panel().findChild<QWidget *>(QStringLiteral("detailsProblem"))->isVisible());
    replaceInText("title: One", "title: \"One");
    ASSERT_TRUE(settled());
    const QString said = input<QLabel>("detailsProblemText")->text();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Line 3: "))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("Tags"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("Title"))) << qPrintable(said);
    EXPECT_FALSE(said.contains(QStringLiteral("Author"))) << qPrintable(said);
    EXPECT_TRUE(line("detailsAuthorInput")->isEnabled());
    EXPECT_FALSE(input<TokenField>("detailsTagsInput")->isEnabled());
    QTest::mouseClick(input<QPushButton>("detailsGoThere"), Qt::LeftButton);
    EXPECT_EQ(wantedLine, 3);
    replaceInText("title: \"One", "title: One");
    ASSERT_TRUE(settled());
    EXPECT_FALSE(panel().findChild<QWidget *>(QStringLiteral("detailsProblem"))->isVisible());
    EXPECT_TRUE(input<TokenField>("detailsTagsInput")->isEnabled());
}

TEST_F(PostDetailsTest, ATomlHeadIsShownAndLeftAlone)
{
    open("+++\ntitle = \"A walk\"\ntags = [\"a\"]\n+++\nbody\n");
    EXPECT_EQ(line("detailsTitleInput")->text(), QStringLiteral("A walk"));
    EXPECT_FALSE(line("detailsTitleInput")->isEnabled());
    EXPECT_TRUE(input<QLabel>("detailsProblemText")->text().contains(QStringLiteral("TOML")));
}

TEST_F(PostDetailsTest, NestedKeysLeadToTheirLines)
{
    openHead("title: a\nseo: {x: y}\nsessions: [{id: s}]\n");
    EXPECT_TRUE(note("detailsRaw-seoNote").contains(QStringLiteral("1")));
    emit input<QLabel>("detailsRaw-seoNote")->linkActivated(QStringLiteral("3"));
    EXPECT_EQ(wantedLine, 3);
    EXPECT_TRUE(input<QLabel>("detailsKept")->text().contains(QStringLiteral("1 session")));
    EXPECT_EQ(panel().findChild<QWidget *>(QStringLiteral("detailsRaw-sessions")), nullptr);
}

TEST_F(PostDetailsTest, WhatWasTypedForOnePostNeverGoesIntoAnother)
{
    openHead("title: One\n");
    QLineEdit *title = line("detailsTitleInput");
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("x"));
    open("---\ntitle: Two\n---\n", QStringLiteral("2026-03-13-two/index.md"));
    details.finishEditing();
    EXPECT_EQ(head(), "title: Two\n");
    EXPECT_EQ(title->text(), QStringLiteral("Two"));
}

TEST_F(PostDetailsTest, LookingAtEveryFieldChangesNoByte)
{
    for (const char *post : {"---\ntitle: 'A  walk '\ndate: 2021-7-1\nexcerpt: >\n  two\n  lines\n\ntags: foo bar, baz foo\ncategory: two words\n"
                             "author: {name: Ann, url: x}\nlang: en_US\nimage:   x.jpg\ndraft:\nlayout:  post # c\nx: |\n  a\n  b\n---\nbody\n",
                             "---\npost_title: A &#8211; B\npost_date: 2016-02-02 10:00:00\npost_excerpt: |\n  One\n  two\npublished: 'true'\n---\n",
                             "No head.\n", "---\ntitle: Recap: one\nauthor: b\n---\n", "---\n{title: a, tags: [b]}\n---\n"}) {
        open(post);
        for (QWidget *widget : panel().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->isEnabled())
                continue;
            widget->setFocus();
            QCoreApplication::processEvents();
        }
        details.finishEditing();
        EXPECT_EQ(text(), post);
        EXPECT_FALSE(document.isModified()) << post;
    }
}

} // namespace lanyard::test
