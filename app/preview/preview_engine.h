// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QVariant;
class QWebEngineView;
class QWidget;

namespace lanyard {

class PreviewBridge;
class PreviewPage;
class PreviewProfile;

// Keeps the page of the preview alive: makes it, loads it, and loads it again when its process has ended.
class PreviewEngine final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewEngine(QObject *parent = nullptr);
    ~PreviewEngine() override;

    void start(QWidget *parent); // makes profile, page and view; load() comes next
    bool isStarted() const { return m_view != nullptr; }
    bool isReady() const { return m_ready; } // the page's scripts are there
    // Null before start().
    PreviewBridge *bridge() const { return m_bridge; }
    PreviewPage *page() const { return m_page; }
    PreviewProfile *profile() const { return m_profile; }
    QWebEngineView *view() const { return m_view; }

    // Only when ready. `done` isn't called for a page that has gone meanwhile.
    void run(const QString &script, std::function<void(const QVariant &)> done = {});
    // The same for work that the writer waits for: if it takes very long, slow() is said.
    void work(const QString &script, std::function<void()> done);
    void setPatience(int milliseconds) { m_slow.setInterval(milliseconds); }

    void load();    // the page anew
    void replace(); // the same for one that answers no more: its process is given up
    void forgive(); // crashes so far don't count

signals:
    void loading(); // the page that comes knows nothing yet
    void ready();
    void lost(bool again); // the process has ended; again: the page comes back by itself
    void slow(bool isSlow);

private:
    void makePage();
    void lose();
    void loadSoon();

    PreviewProfile *m_profile = nullptr; // must go after the page
    PreviewBridge *m_bridge = nullptr;
    PreviewPage *m_page = nullptr;
    QWebEngineView *m_view = nullptr;
    bool m_ready = false;
    bool m_isSlow = false;
    int m_loads = 0; // which load of the page an answer belongs to
    QTimer m_slow;   // runs only while the page works
    QElapsedTimer m_sinceCrash;
    int m_crashes = 0; // in close succession
};

} // namespace lanyard
