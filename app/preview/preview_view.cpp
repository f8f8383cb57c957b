// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_view.h"

#include "app/preview/own_sheet.h"
#include "app/preview/page_files.h"
#include "app/preview/page_fonts.h"
#include "app/preview/page_words.h"
#include "app/preview/preview_bridge.h"
#include "app/preview/preview_engine.h"
#include "app/preview/preview_find_bar.h"
#include "app/preview/preview_frame.h"
#include "app/preview/preview_notice.h"
#include "app/preview/preview_page.h"
#include "app/preview/preview_scheme.h"
#include "app/preview/request_guard.h"
#include "app/preview/slow_bar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

QString asScript(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

void registerPreviewScheme()
{
    PreviewScheme::registerName();
}

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent), m_engine(new PreviewEngine(this)), m_stack(new QStackedWidget), m_frame(new PreviewFrame),
      m_notice(new PreviewNotice), m_find(new PreviewFindBar(m_engine))
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    auto *slow = new SlowBar;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(slow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_frame);
    m_feed.setTexts(pageWords());
    m_feed.setPart(QStringLiteral("films"), pageFilms());
    m_feed.setPart(QStringLiteral("fonts"), pageFonts());
    m_feed.setAllowed(m_allowance.json());
    setMessage(tr("No post is open. Open one, or start a new recap from a schedule, and it shows here."));

    connect(m_notice, &PreviewNotice::againWanted, m_engine, &PreviewEngine::forgive);
    connect(m_engine, &PreviewEngine::slow, slow, &QWidget::setVisible);
    connect(slow, &SlowBar::reloadWanted, m_engine, &PreviewEngine::replace);
    connectEngine();
}

PreviewView::~PreviewView()
{
    if (m_engine->isStarted())
        m_engine->profile()->scheme().disconnect(this); // an ending engine still handles what is on its way
    delete m_engine; // before the widgets
}

void PreviewView::evaluate(const QString &script, std::function<void(const QVariant &)> answer)
{
    m_engine->run(script, std::move(answer));
}

int PreviewView::refusedRequests() const
{
    return m_engine->isStarted() ? m_engine->profile()->guard().refusedCount() : 0;
}

qint64 PreviewView::processId() const
{
    return m_engine->isStarted() ? m_engine->page()->renderProcessPid() : 0;
}

void PreviewView::setPatience(int milliseconds)
{
    m_engine->setPatience(milliseconds);
}

void PreviewView::setPost(const QString &postFolder, const QString &siteFolder)
{
    if (!postFolder.isEmpty())
        setMessage({}); // the first words of a post may come as a change of no words
    const PictureFolders folders{postFolder, siteFolder};
    if (folders == m_folders)
        return;
    const bool another = postFolder != m_folders.post;
    m_folders = folders;
    if (m_engine->isStarted())
        m_engine->profile()->scheme().setFolders(m_folders);
    dress(); // the own sheet's address is one within the site
    if (another)
        scrollToBlock(0, 0);
    reloadPictures();
}

void PreviewView::reloadPictures()
{
    m_feed.setPictureGeneration(++m_generation);
    pumpSoon();
}

void PreviewView::setHeader(const PreviewHeader &header)
{
    m_feed.setHeader(header);
    pumpSoon();
}

void PreviewView::setCredits(const QHash<QString, QString> &credits)
{
    m_feed.setCredits(credits);
    pumpSoon();
}

void PreviewView::resetBlocks(const QList<PreviewBlock> &blocks)
{
    m_feed.resetBlocks(blocks);
    m_feed.scrollTo(m_places);
    setMessage({});
    pumpSoon();
}

void PreviewView::applySplices(const QList<BlockSplice> &splices)
{
    if (splices.isEmpty())
        return;
    m_feed.applySplices(splices);
    pumpSoon();
}

void PreviewView::scrollToBlock(int index, double fraction)
{
    scrollTo({PreviewPlace{std::max(0, index), std::clamp(fraction, 0.0, 1.0), 0}});
}

void PreviewView::scrollTo(const QList<PreviewPlace> &places)
{
    if (places.isEmpty())
        return;
    m_places = places;
    m_feed.scrollTo(m_places);
    pumpSoon();
}

void PreviewView::setCaret(const PreviewCaret &caret)
{
    m_feed.setCaret(caret);
    pumpSoon();
}

void PreviewView::setDark(bool dark)
{
    m_dark = dark;
    dress();
}

void PreviewView::setLook(const PreviewLook &look)
{
    m_look = look;
    dress();
}

void PreviewView::setSite(const PreviewSite &site)
{
    m_feed.setPart(QStringLiteral("site"), QJsonObject{{QStringLiteral("url"), site.url},
                                                       {QStringLiteral("base"), site.baseUrl},
                                                       {QStringLiteral("title"), site.title}});
    pumpSoon();
}

void PreviewView::setOwnSheet(const QByteArray &css, const QString &path)
{
    m_ownCss = css;
    m_ownPath = path;
    ++m_ownSheets;
    dress();
}

void PreviewView::dress()
{
    const bool dark = m_look.light == PreviewLook::Light::AsApplication ? m_dark : m_look.light == PreviewLook::Light::Dark;
    if (m_engine->isStarted()) {
        m_engine->page()->setBackgroundColor(dark ? QColor(0x1d, 0x1f, 0x23) : QColor(Qt::white));
        m_engine->profile()->scheme().setOwnSheet(m_ownCss);
    }
    m_frame->setLook(m_look);
    m_feed.setDark(dark);
    const QString own = m_ownCss.isEmpty() ? QString() : ownSheetAddress(m_folders, m_ownPath, m_ownSheets);
    m_feed.setPart(QStringLiteral("look"), QJsonObject{{QStringLiteral("style"), styleName(m_look.style)}, {QStringLiteral("own"), own}});
    pumpSoon();
}

void PreviewView::setLoadsRemote(bool loads)
{
    if (std::exchange(m_allowance.everything, loads) == loads)
        return;
    applyAllowance();
    loadAnew();
}

void PreviewView::forgetAllowed()
{
    if (m_allowance.isEmpty())
        return;
    m_allowance.forget();
    applyAllowance();
    loadAnew();
}

void PreviewView::loadOnce(const QString &kind, const QString &address)
{
    if (m_allowance.add(kind == QLatin1String("picture") ? Allowance::Kind::Picture : Allowance::Kind::Frame, address))
        applyAllowance();
}

void PreviewView::applyAllowance()
{
    if (m_engine->isStarted()) {
        m_engine->profile()->guard().setAllowance(m_allowance);
        m_engine->profile()->scheme().setAllowance(m_allowance);
    }
    m_feed.setAllowed(m_allowance.json());
    pumpSoon();
}

// The page's policy is written when it is loaded; and what was loaded goes with the page that showed it.
void PreviewView::loadAnew()
{
    if (m_engine->isStarted())
        m_engine->load();
}

void PreviewView::find()
{
    m_find->open();
}

void PreviewView::setMessage(const QString &message)
{
    m_message = message;
    updateStack();
}

void PreviewView::updateStack()
{
    if (m_notice->offersAgain())
        return;
    // Loaded anew on purpose, it stays in sight meanwhile.
    const bool page = m_message.isEmpty() && (m_engine->isReady() || (m_wasReady && m_loss.isEmpty()));
    // Before the page is there its place stays empty rather than saying anything: it takes a third of a second.
    m_notice->say(m_message.isEmpty() ? m_loss : m_message);
    m_stack->setCurrentWidget(page ? static_cast<QWidget *>(m_frame) : m_notice);
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_starting, true))
        QTimer::singleShot(0, this, &PreviewView::startEngine);
}

void PreviewView::warmUp()
{
    if (!std::exchange(m_starting, true))
        startEngine();
}

void PreviewView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    pumpSoon();
}

void PreviewView::startEngine()
{
    m_engine->start(this);
    m_engine->profile()->scheme().setFolders(m_folders);
    m_engine->view()->setAccessibleName(tr("Preview of the post"));
    m_engine->profile()->guard().setAllowance(m_allowance);
    m_engine->profile()->scheme().setAllowance(m_allowance);
    m_frame->setView(m_engine->view());
    connectBridge();
    connect(&m_engine->profile()->scheme(), &PreviewScheme::pageAsked, this, &PreviewView::pageAsked);
    connect(m_engine->view(), &QWidget::customContextMenuRequested, this, &PreviewView::showMenu);
    m_engine->load();
}

void PreviewView::connectEngine()
{
    connect(m_engine, &PreviewEngine::loading, this, [this] {
        m_underway = false;
        m_feed.forgetPage();
        m_feed.scrollTo(m_places);
        dress();
        updateStack();
    });
    connect(m_engine, &PreviewEngine::ready, this, [this] {
        m_loss.clear();
        m_wasReady = true;
        updateStack();
        m_find->watch(m_engine->view()->focusProxy());
        pump();
    });
    connect(m_engine, &PreviewEngine::lost, this, [this](bool again) {
        m_underway = false;
        emit crashed();
        m_loss = tr("The preview stopped. It will be back in a moment; your text is safe.");
        m_notice->say(again ? m_loss
                            : tr("The preview stopped again and again, so it rests now. Your text is safe in the editor. Something in the "
                                 "post may be too much for it, such as a very large picture."),
                      again ? PreviewNotice::Again::No : PreviewNotice::Again::Offered);
        m_stack->setCurrentWidget(m_notice);
    });
}

void PreviewView::connectBridge()
{
    PreviewBridge *bridge = m_engine->bridge();
    connect(bridge, &PreviewBridge::placeClicked, this, &PreviewView::takeClick);
    connect(bridge, &PreviewBridge::scrolled, this, [this](int block, double fraction, double height, bool byHand) {
        const PreviewPlace place{std::max(0, block), std::clamp(fraction, 0.0, 1.0), std::clamp(height, 0.0, 1.0)};
        m_places = {place};
        if (byHand)
            emit scrolled(place);
    });
    connect(bridge, &PreviewBridge::linkHovered, this, &PreviewView::linkHovered);
    connect(bridge, &PreviewBridge::linkActivated, this, &PreviewView::activate);
    connect(bridge, &PreviewBridge::loadWanted, this, &PreviewView::loadOnce);
    connect(bridge, &PreviewBridge::sizesWanted, this, &PreviewView::measure);
    connect(bridge, &PreviewBridge::highlighterWanted, this, &PreviewView::loadHighlighter);
}

// What changes in the same breath goes to the page as one update.
void PreviewView::pumpSoon()
{
    if (m_pumping)
        return;
    m_pumping = true;
    QMetaObject::invokeMethod(this, [this] { pump(); }, Qt::QueuedConnection);
}

// One update at a time: what changes while the page works on one waits, melted into the next.
void PreviewView::pump()
{
    m_pumping = false;
    if (!m_engine->isReady() || m_underway || !isVisible() || !m_feed.hasUpdate())
        return;
    m_underway = true;
    m_engine->work(QStringLiteral("lanyard.update(%1)").arg(asScript(m_feed.takeUpdate())), [this] { sent(); });
}

void PreviewView::sent()
{
    m_underway = false;
    if (m_feed.hasUpdate())
        pump();
    else
        emit updated();
}

void PreviewView::takeClick(const QJsonObject &json)
{
    PreviewClick click;
    click.block = json.value(QLatin1String("block")).toInt(-1);
    click.shown.before = json.value(QLatin1String("before")).toString();
    click.shown.after = json.value(QLatin1String("after")).toString();
    click.shown.part = std::clamp(json.value(QLatin1String("part")).toDouble(), 0.0, 1.0);
    click.note = json.value(QLatin1String("note")).toString();
    click.height = std::clamp(json.value(QLatin1String("height")).toDouble(), 0.0, 1.0);
    if (click.block >= 0 && click.block < m_feed.blockCount())
        emit clicked(click);
}

void PreviewView::measure(const QStringList &urls)
{
    m_engine->profile()->scheme().measure(urls, [this](const PreviewScheme::Sizes &sizes) {
        QJsonObject known;
        for (auto it = sizes.begin(); it != sizes.end(); ++it)
            known.insert(it.key(), QJsonArray{it->width(), it->height()});
        m_engine->run(QStringLiteral("lanyard.sizesKnown(%1)").arg(asScript(known)));
    });
}

void PreviewView::loadHighlighter()
{
    m_engine->run(highlighterScript());
}

void PreviewView::activate(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool harmless = scheme.isEmpty() || scheme == QLatin1String("http") || scheme == QLatin1String("https")
        || scheme == QLatin1String("mailto");
    if (url.isValid() && harmless)
        emit linkActivated(url);
}

void PreviewView::showMenu(const QPoint &at)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"), this, [this] { m_engine->page()->triggerAction(QWebEnginePage::Copy); });
    copy->setEnabled(m_engine->page()->hasSelection());
    menu.addAction(tr("Select All"), this, [this] { m_engine->page()->triggerAction(QWebEnginePage::SelectAll); });
    menu.exec(m_engine->view()->mapToGlobal(at));
}

} // namespace lanyard
