// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/allowance.h"
#include "app/preview/picture_place.h"
#include "app/preview/preview_feed.h"
#include "app/preview/preview_look.h"
#include "app/preview/preview_place.h"

#include <QStringList>
#include <QUrl>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace lanyard {

class PreviewEngine;
class PreviewFindBar;
class PreviewFrame;
class PreviewNotice;

// Makes the scheme of the preview's page and pictures known. Once, before QApplication is made: the web engine takes no schemes
// later.
void registerPreviewScheme();

// The pane that shows the post as its readers will see it. The web engine starts after the pane's first paint, so that the window
// and the editor come first; whatever is set before then is kept and shown. Hidden, it does nothing.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    // Starts the web engine now, when a post is on its way: it needs a quarter of a second, the post can be read meanwhile.
    void warmUp();

    // All that the page shows, and where its pictures come from: for a page beside this one, such as the printed one.
    const PreviewFeed &feed() const { return m_feed; }
    const PictureFolders &folders() const { return m_folders; }

    // For tests. What a script says in the world of our own scripts, not in that of the page; nothing before the page is ready.
    void evaluate(const QString &script, std::function<void(const QVariant &)> answer);
    int refusedRequests() const; // how often something on the page wanted more than it may have
    qint64 processId() const;    // of the page's process; 0: none
    void setPatience(int milliseconds); // after which a page that works is called slow

public slots:
    // Where relative and root addresses of pictures lead. Either may be empty. Another folder of the post sends the page to its top.
    void setPost(const QString &postFolder, const QString &siteFolder);
    void setHeader(const lanyard::PreviewHeader &header);
    void setCredits(const QHash<QString, QString> &credits); // what stands behind the captions, by the picture's path in the text
    void resetBlocks(const QList<lanyard::PreviewBlock> &blocks); // takes a message away
    void applySplices(const QList<lanyard::BlockSplice> &splices);
    void scrollToBlock(int index, double fraction); // to the window's upper edge
    // So that these stand at their heights, or as near to it as all of them together allow. The reader's hand is not asked.
    void scrollTo(const QList<lanyard::PreviewPlace> &places);
    void setCaret(const lanyard::PreviewCaret &caret); // marks its block, and brings it into sight
    void setDark(bool dark); // what the application is; a look may want it otherwise
    void setLook(const lanyard::PreviewLook &look);
    void setSite(const lanyard::PreviewSite &site);
    // The reader's own CSS, read from `path`; empty: none.
    void setOwnSheet(const QByteArray &css, const QString &path);
    void setMessage(const QString &message); // stands in place of the page; empty: the page again
    void find();                             // opens the bar that finds words on the page
    // Whether pictures and frames from the web are loaded without asking; off, cards stand in their place.
    void setLoadsRemote(bool loads);
    void forgetAllowed();                    // what was to be loaded once: another post is opened
    void reloadPictures();                   // after files came or changed

signals:
    void clicked(const lanyard::PreviewClick &click);
    void scrolled(const lanyard::PreviewPlace &place); // only when the reader scrolled, never as an echo of scrollTo()
    void linkHovered(const QString &url);             // where it leads once published, else as written; empty: no more
    void linkActivated(const QUrl &url);              // by Ctrl+click; http, https, mailto or relative to the post
    void pageAsked();                                 // the engine makes its page now, on another processor
    void updated();                                   // the page has taken over all changes
    void crashed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void startEngine();
    void connectBridge();
    void connectEngine();
    void pumpSoon();
    void pump();
    void sent();
    void takeClick(const QJsonObject &click);
    void loadOnce(const QString &kind, const QString &address);
    void applyAllowance();
    void loadAnew();
    void activate(const QString &url);
    void updateStack();
    void dress();
    void showMenu(const QPoint &at);
    void measure(const QStringList &urls);
    void loadHighlighter();

    PreviewFeed m_feed;
    PictureFolders m_folders;
    Allowance m_allowance;
    QList<PreviewPlace> m_places{PreviewPlace{}}; // where the page is, for its return
    int m_generation = 0;
    bool m_dark = false; // the application is
    PreviewLook m_look;
    QByteArray m_ownCss;
    QString m_ownPath;
    int m_ownSheets = 0; // that came so far: a new one has a new address

    PreviewEngine *m_engine;
    bool m_starting = false;
    bool m_pumping = false;  // a pump() is on its way
    bool m_underway = false; // the page works on an update
    bool m_wasReady = false; // there was a page to see
    QString m_loss;          // what is said about a page that was lost; empty: it is there, or comes for the first time

    QString m_message;
    QStackedWidget *m_stack;
    PreviewFrame *m_frame;
    PreviewNotice *m_notice;
    PreviewFindBar *m_find;
};

} // namespace lanyard
