// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photos_panel.h"

#include "app/photos/photo_view.h"
#include "app/photos/photos_model.h"
#include "tests/app/photos/made_recap.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

class PhotosDock : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_panel.resize(320, 640);
        m_panel.setPhotos(m_recap.folder(), m_recap.photos);
        m_panel.show();
        m_panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_panel.findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }
    PhotoView *view() const { return find<PhotoView>("photos"); }
    QPlainTextEdit *alt() const { return find<QPlainTextEdit>("photoAlt"); }
    QLineEdit *caption() const { return find<QLineEdit>("photoCaption"); }
    QPoint middleOf(int row) const { return view()->visualRect(view()->model()->index(row, 0)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    static Photo photoOf(const QSignalSpy &spy, int at = 0) { return spy.at(at).first().value<Photo>(); }

    test::MadeRecap m_recap;
    PhotosPanel m_panel;
};

TEST_F(PhotosDock, ShowsTheBeginningOfALongCaption)
{
    m_recap.photos[1].caption = QStringLiteral("A caption that is far too long for a field of this width, and read from its beginning");
    m_panel.setPhotos(m_recap.folder(), m_recap.photos);
    click(1);
    EXPECT_EQ(caption()->text(), m_recap.photos[1].caption);
    EXPECT_EQ(caption()->cursorPosition(), 0);
}

TEST_F(PhotosDock, ShowsWhatIsKnownOfTheSelectedPhoto)
{
    EXPECT_FALSE(alt()->isEnabled());
    click(0);
    EXPECT_TRUE(alt()->isEnabled());
    EXPECT_EQ(alt()->toPlainText(), QStringLiteral("A full hall"));
    EXPECT_EQ(find<QLabel>("photoHeading")->text(), QStringLiteral("hall.jpg"));
    EXPECT_TRUE(find<QLabel>("photoTaken")->isVisible());
    EXPECT_TRUE(find<QLabel>("photoTaken")->text().contains(QStringLiteral("10:05")));
    click(1);
    EXPECT_EQ(alt()->toPlainText(), QString());
    EXPECT_EQ(find<QLabel>("photoHeading")->text(), QStringLiteral("lake.jpg"));
    EXPECT_FALSE(find<QLabel>("photoTaken")->isVisible());
}

TEST_F(PhotosDock, WarnsOfPeopleWhoAskedForNoPhotos)
{
    Speaker ada;
    ada.id = QStringLiteral("ada");
    ada.name = QStringLiteral("Ada Wren");
    m_panel.setSpeakers({ada});
    m_recap.photos[1].people = {QStringLiteral("Ada Wren"), QStringLiteral("Bo")};
    m_panel.setPhotos(m_recap.folder(), m_recap.photos);
    click(1);
    EXPECT_EQ(find<QLineEdit>("photoPeople")->text(), QStringLiteral("Ada Wren; Bo"));
    EXPECT_FALSE(find<QLabel>("photoNotice")->text().contains(QStringLiteral("Ada Wren")));
    ada.noPhotos = true;
    m_panel.setSpeakers({ada});
    EXPECT_EQ(find<QLabel>("photoNotice")->text(), QStringLiteral("Asked not to be shown in photos: Ada Wren."));
    EXPECT_TRUE(find<QLabel>("photoNotice")->isVisible());
    QSignalSpy edited(&m_panel, &PhotosPanel::photoEdited);
    find<QLineEdit>("photoPeople")->setText(QStringLiteral(" Bo ;; Cy Anders"));
    m_panel.tellNow();
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(photoOf(edited).people, QStringList({QStringLiteral("Bo"), QStringLiteral("Cy Anders")}));
}

TEST_F(PhotosDock, CompletesEachOfSeveralNames)
{
    Speaker ada;
    ada.id = ada.name = QStringLiteral("Ada Wren");
    Speaker bo;
    bo.id = bo.name = QStringLiteral("Bo Ng");
    m_panel.setSpeakers({ada, bo});
    click(1);
    auto *people = find<QLineEdit>("photoPeople");
    people->setFocus();
    people->clear();
    QTest::keyClicks(people, QStringLiteral("Ada Wren; ng"));
    ASSERT_TRUE(people->completer()->popup()->isVisible());
    QTest::keyClick(people->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(people->completer()->popup(), Qt::Key_Return);
    EXPECT_EQ(people->text(), QStringLiteral("Ada Wren; Bo Ng"));
}

TEST_F(PhotosDock, TellsAnEditOnceWhenTheHandRests)
{
    QSignalSpy edited(&m_panel, &PhotosPanel::photoEdited);
    click(1);
    QTest::keyClicks(alt(), QStringLiteral("A lake "));
    EXPECT_EQ(edited.size(), 0);
    ASSERT_TRUE(edited.wait(5000));
    ASSERT_EQ(edited.size(), 1);
    Photo expected = m_recap.photos.at(1);
    expected.alt = QStringLiteral("A lake");
    EXPECT_EQ(photoOf(edited), expected);
}

TEST_F(PhotosDock, TypingGoesOnWhileTheDocumentAnswers)
{
    QSignalSpy edited(&m_panel, &PhotosPanel::photoEdited);
    click(1);
    QTest::keyClicks(alt(), QStringLiteral("A lake "));
    m_panel.tellNow();
    QList<Photo> photos = m_recap.photos;
    photos[1] = photoOf(edited);
    m_panel.setPhotos(m_recap.folder(), photos); // "A lake", without the blank
    QTest::keyClicks(alt(), QStringLiteral("at d"));
    m_panel.setPhotos(m_recap.folder(), photos); // once more, late
    QTest::keyClicks(alt(), QStringLiteral("usk"));
    EXPECT_EQ(alt()->toPlainText(), QStringLiteral("A lake at dusk"));
    m_panel.tellNow();
    EXPECT_EQ(photoOf(edited, 1).alt, QStringLiteral("A lake at dusk"));
}

TEST_F(PhotosDock, UndoInTheDocumentReachesTheFields)
{
    click(0);
    QList<Photo> photos = m_recap.photos;
    photos[0].alt = QStringLiteral("Before");
    m_panel.setPhotos(m_recap.folder(), photos);
    EXPECT_EQ(alt()->toPlainText(), QStringLiteral("Before"));
}

TEST_F(PhotosDock, AnEditIsNotLostWhenAnotherPhotoIsSelected)
{
    QSignalSpy edited(&m_panel, &PhotosPanel::photoEdited);
    click(1);
    caption()->setFocus();
    QTest::keyClicks(caption(), QStringLiteral("At the lake"));
    view()->setCurrentIndex(view()->model()->index(0, 0));
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(photoOf(edited).file, QStringLiteral("photos/lake.jpg"));
    EXPECT_EQ(photoOf(edited).caption, QStringLiteral("At the lake"));
    EXPECT_EQ(caption()->text(), QString());
}

TEST_F(PhotosDock, AShortcutSeesWhatWasJustTyped)
{
    QSignalSpy edited(&m_panel, &PhotosPanel::photoEdited);
    click(1);
    caption()->setFocus();
    QTest::keyClicks(caption(), QStringLiteral("Lake"));
    QTest::keyClick(caption(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(edited.size(), 1) << "Save would have missed it";
}

TEST_F(PhotosDock, LookingAtAPhotoChangesNothing)
{
    QSignalSpy edited(&m_panel, &PhotosPanel::photoEdited);
    for (int row = 0; row < 4; ++row)
        click(row);
    m_panel.tellNow();
    QTest::qWait(500);
    EXPECT_EQ(edited.size(), 0);
}

TEST_F(PhotosDock, EnterInsertsTheSelectedInTheirOrder)
{
    QSignalSpy inserted(&m_panel, &PhotosPanel::insertRequested);
    click(2);
    click(0, Qt::ControlModifier);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toStringList(), (QStringList{QStringLiteral("photos/hall.jpg"), QStringLiteral("photos/badge.png")}));
}

TEST_F(PhotosDock, DoubleClickInsertsThatPhoto)
{
    QSignalSpy inserted(&m_panel, &PhotosPanel::insertRequested);
    click(1);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, middleOf(1));
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toStringList(), QStringList{QStringLiteral("photos/lake.jpg")});
}

TEST_F(PhotosDock, DeleteRemovesPhotosOnlyFromTheList)
{
    QSignalSpy removed(&m_panel, &PhotosPanel::removeRequested);
    click(1);
    caption()->setFocus();
    QTest::keyClick(caption(), Qt::Key_Delete);
    EXPECT_EQ(removed.size(), 0) << "in a field Delete is for letters";
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed.first().first().toStringList(), QStringList{QStringLiteral("photos/lake.jpg")});
}

TEST_F(PhotosDock, TakesFilesThatAreDroppedAndLeavesTheOriginals)
{
    QSignalSpy dropped(&m_panel, &PhotosPanel::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.jpg")), QUrl(QStringLiteral("https://example.org/c.jpg")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/日本.png"))});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_panel, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(40, 40), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_panel, &drop);
    EXPECT_TRUE(drop.isAccepted());
    EXPECT_EQ(drop.dropAction(), Qt::CopyAction) << "a move would delete the original";
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.first().first().toStringList(), (QStringList{QStringLiteral("/tmp/a b.jpg"), QStringLiteral("/tmp/日本.png")}));
}

TEST_F(PhotosDock, LetsTextAndWebAddressesFallThrough)
{
    QMimeData data;
    data.setText(QStringLiteral("some text"));
    data.setUrls({QUrl(QStringLiteral("https://example.org/c.jpg"))});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&m_panel, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(PhotosDock, FilesMayFallAnywhereInThePanel)
{
    for (const QWidget *widget : m_panel.findChildren<QWidget *>())
        EXPECT_FALSE(widget->acceptDrops()) << widget->metaObject()->className() << " would take them";
}

TEST_F(PhotosDock, TheSelectionOutlivesAnAddedPhoto)
{
    click(2);
    QList<Photo> photos = m_recap.photos;
    Photo added;
    added.file = QStringLiteral("photos/aaa.jpg");
    photos.prepend(added);
    m_panel.setPhotos(m_recap.folder(), photos);
    EXPECT_EQ(view()->selectedFiles(), QStringList{QStringLiteral("photos/badge.png")});
    EXPECT_EQ(alt()->toPlainText(), QStringLiteral("My badge"));
    m_panel.setPhotos(m_recap.folder(), photos.mid(0, 2));
    EXPECT_FALSE(alt()->isEnabled());
    EXPECT_EQ(alt()->toPlainText(), QString());
}

TEST_F(PhotosDock, TellsWhyAFileCantBeShown)
{
    click(3);
    auto *notice = find<QLabel>("photoNotice");
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }));
    EXPECT_FALSE(notice->text().isEmpty());
    click(0);
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(PhotosDock, IsFilteredByDescription)
{
    QTest::keyClicks(find<QLineEdit>("filter"), QStringLiteral("BADGE"));
    ASSERT_EQ(view()->model()->rowCount(), 1);
    EXPECT_EQ(view()->model()->index(0, 0).data().toString(), QStringLiteral("badge.png"));
}

TEST_F(PhotosDock, OffersToAddPhotos)
{
    QSignalSpy add(&m_panel, &PhotosPanel::addRequested);
    QTest::mouseClick(find<QToolButton>("addPhotos"), Qt::LeftButton);
    m_panel.setPhotos(m_recap.folder(), {});
    EXPECT_EQ(find<QLabel>("emptySentence")->text(), QStringLiteral("Drop photos here, or add them from a folder."));
    QTest::mouseClick(find<QPushButton>("emptyAction"), Qt::LeftButton);
    EXPECT_EQ(add.size(), 2);
}

} // namespace
} // namespace lanyard
