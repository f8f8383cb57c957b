// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/picture_place.h"
#include "app/preview/preview_feed.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QWebEngineView;

namespace lanyard {

class PreviewBridge;
class PreviewPage;
class PreviewProfile;

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

    // For tests. What a script says in the world of our own scripts, not in that of the page; nothing before the page is ready.
    void evaluate(const QString &script, std::function<void(const QVariant &)> answer);
    int refusedRequests() const; // how often something on the page wanted more than it may have
    qint64 processId() const;    // of the page's process; 0: none

public slots:
    // Where relative and root addresses of pictures lead. Either may be empty. Another folder of the post sends the page to its top.
    void setPost(const QString &postFolder, const QString &siteFolder);
    void setHeader(const lanyard::PreviewHeader &header);
    void setCredits(const QHash<QString, QString> &credits); // what stands behind the captions, by the picture's path in the text
    void resetBlocks(const QList<lanyard::PreviewBlock> &blocks); // takes a message away
    void applySplices(const QList<lanyard::BlockSplice> &splices);
    void scrollToBlock(int index, double fraction);
    void setDark(bool dark);
    void setMessage(const QString &message); // stands in place of the page; empty: the page again
    void reloadPictures();                   // after files came or changed

signals:
    void blockClicked(int index);
    void scrolledToBlock(int index, double fraction); // only when the reader scrolled, never as an echo of scrollToBlock()
    void linkHovered(const QString &url);             // as written in the post; empty: no more
    void linkActivated(const QUrl &url);              // by Ctrl+click; http, https, mailto or relative to the post
    void updated();                                   // the page has taken over all changes
    void crashed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void startEngine();
    void connectBridge();
    void pump();
    void sent(int load);
    void activate(const QString &url);
    void lose();
    void load();
    void showNotice(const QString &text, bool askAgain = false);
    void updateStack();
    void showMenu(const QPoint &at);
    void measure(const QStringList &urls);
    void loadHighlighter();

    PreviewFeed m_feed;
    PictureFolders m_folders;
    PreviewPlace m_place; // the page's latest, for its return
    int m_generation = 0;
    bool m_dark = false;

    PreviewProfile *m_profile = nullptr; // must go after the page
    PreviewBridge *m_bridge = nullptr;
    PreviewPage *m_page = nullptr;
    QWebEngineView *m_view = nullptr;
    bool m_starting = false;
    bool m_ready = false;    // the page's scripts are there
    bool m_underway = false; // the page works on an update
    int m_loads = 0;         // which load of the page an answer belongs to

    QElapsedTimer m_sinceCrash;
    int m_crashes = 0; // in close succession

    QString m_message;
    QStackedLayout *m_stack;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_again;
};

} // namespace lanyard
