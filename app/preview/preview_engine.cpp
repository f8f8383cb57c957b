// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_engine.h"

#include "app/preview/preview_bridge.h"
#include "app/preview/preview_page.h"

#include <QPointer>
#include <QWebEngineView>

#include <utility>

namespace lanyard {

namespace {

constexpr int patience = 3;            // crashes in close succession before we stop to try
constexpr qint64 closeBy = 20'000;     // ms
constexpr int pauseBeforeReturn = 300; // ms; a page that is loaded right after its process ended is sometimes lost
constexpr int longestLoad = 12'000;    // ms; it takes a third of a second
constexpr int longestWork = 10'000;    // ms; the whole of a very long post takes one or two seconds

} // namespace

PreviewEngine::PreviewEngine(QObject *parent) : QObject(parent)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(longestWork);
    connect(&m_slow, &QTimer::timeout, this, [this] { emit slow(m_isSlow = true); });
}

PreviewEngine::~PreviewEngine()
{
    // The profile must outlive its page, and the page must not tell a half gone pane about its end.
    if (m_page)
        m_page->disconnect(this);
    delete m_view;
    delete m_page;
    delete m_profile;
}

void PreviewEngine::start(QWidget *parent)
{
    m_profile = new PreviewProfile;
    m_bridge = new PreviewBridge(this);
    m_view = new QWebEngineView(parent);
    m_view->setObjectName(QStringLiteral("previewPage"));
    m_view->setAcceptDrops(false); // a dropped photo belongs to the editor, and must not replace the page
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    makePage();
    connect(m_bridge, &PreviewBridge::pageReady, this, [this] {
        m_ready = true;
        emit ready();
    });
}

void PreviewEngine::makePage()
{
    m_page = new PreviewPage(m_profile, m_bridge);
    m_view->setPage(m_page);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this](QWebEnginePage::RenderProcessTerminationStatus status) {
        if (status != QWebEnginePage::NormalTerminationStatus)
            lose();
    });
}

void PreviewEngine::run(const QString &script, std::function<void(const QVariant &)> done)
{
    if (!m_ready)
        return;
    if (!done) {
        m_page->run(script);
        return;
    }
    m_page->run(script, [engine = QPointer<PreviewEngine>(this), load = m_loads, done = std::move(done)](const QVariant &answer) {
        if (engine && engine->m_loads == load)
            done(answer);
    });
}

void PreviewEngine::work(const QString &script, std::function<void()> done)
{
    m_slow.start();
    run(script, [this, done = std::move(done)](const QVariant &) {
        m_slow.stop();
        if (std::exchange(m_isSlow, false))
            emit slow(false);
        done();
    });
}

void PreviewEngine::load()
{
    ++m_loads;
    m_ready = false;
    m_slow.stop();
    if (std::exchange(m_isSlow, false))
        emit slow(false);
    emit loading();
    m_page->loadPage();
    QTimer::singleShot(longestLoad, this, [this, load = m_loads] {
        if (load == m_loads && !m_ready)
            lose();
    });
}

void PreviewEngine::loadSoon()
{
    QTimer::singleShot(pauseBeforeReturn, this, &PreviewEngine::load);
}

void PreviewEngine::replace()
{
    PreviewPage *old = std::exchange(m_page, nullptr);
    old->disconnect(this);
    makePage();
    delete old;
    load();
}

void PreviewEngine::forgive()
{
    m_crashes = 0;
    loadSoon();
}

void PreviewEngine::lose()
{
    ++m_loads; // no answer of the lost page counts, and none is waited for
    m_ready = false;
    m_slow.stop();
    if (std::exchange(m_isSlow, false))
        emit slow(false);
    m_crashes = m_sinceCrash.isValid() && m_sinceCrash.elapsed() < closeBy ? m_crashes + 1 : 1;
    m_sinceCrash.start();
    const bool again = m_crashes <= patience;
    emit lost(again);
    if (again)
        loadSoon();
}

} // namespace lanyard
