// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_view.h"

#include "app/preview/page_files.h"
#include "app/preview/preview_bridge.h"
#include "app/preview/preview_page.h"
#include "app/preview/preview_scheme.h"
#include "app/preview/request_guard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr int patience = 3;             // crashes in close succession before we stop to try
constexpr qint64 closeBy = 20'000;      // ms
constexpr int pauseBeforeReturn = 300;  // ms; a page that is loaded right after its process ended is sometimes lost
constexpr int longestLoad = 12'000;     // ms; it takes a third of a second

QString asScript(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// The page's own words. %1 is filled in there.
QJsonObject pageTexts()
{
    return {
        {QStringLiteral("empty"), PreviewView::tr("What you write shows here.")},
        {QStringLiteral("by"), PreviewView::tr("by %1")},
        {QStringLiteral("missing"), PreviewView::tr("Picture not found: %1")},
        {QStringLiteral("picture"), PreviewView::tr("Picture from %1, not loaded")},
        {QStringLiteral("embeddedPicture"), PreviewView::tr("Picture inside of the text, not shown")},
        {QStringLiteral("video"), PreviewView::tr("Video from %1")},
        {QStringLiteral("sound"), PreviewView::tr("Sound from %1")},
        {QStringLiteral("frame"), PreviewView::tr("Page from %1, not loaded")},
        {QStringLiteral("unclean"), PreviewView::tr("This part of the post can't be shown.")},
        {QStringLiteral("here"), PreviewView::tr("this site")},
    };
}

} // namespace

void registerPreviewScheme()
{
    PreviewScheme::registerName();
}

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_notice(new QWidget(this)), m_noticeText(new QLabel(m_notice)),
      m_again(new QPushButton(tr("Try again"), m_notice))
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    m_noticeText->setObjectName(QStringLiteral("previewNotice"));
    m_noticeText->setAlignment(Qt::AlignCenter);
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_again->setObjectName(QStringLiteral("previewAgain"));
    m_again->hide();
    auto *column = new QVBoxLayout(m_notice);
    column->setContentsMargins(32, 32, 32, 32);
    column->addStretch(2);
    column->addWidget(m_noticeText);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack->addWidget(m_notice);
    m_feed.setTexts(pageTexts());
    setMessage(tr("No post is open. Open one, or start a new recap from a schedule, and it shows here."));

    connect(m_again, &QPushButton::clicked, this, [this] {
        m_crashes = 0;
        m_again->hide();
        QTimer::singleShot(pauseBeforeReturn, this, &PreviewView::load);
    });
}

PreviewView::~PreviewView()
{
    // The profile must outlive its page, and the page must not tell a half gone pane about its end.
    if (m_page)
        m_page->disconnect(this);
    delete m_view;
    delete m_page;
    delete m_profile;
}

void PreviewView::evaluate(const QString &script, std::function<void(const QVariant &)> answer)
{
    if (m_ready)
        m_page->run(script, std::move(answer));
}

int PreviewView::refusedRequests() const
{
    return m_profile ? m_profile->guard().refusedCount() : 0;
}

qint64 PreviewView::processId() const
{
    return m_page ? m_page->renderProcessPid() : 0;
}

void PreviewView::setPost(const QString &postFolder, const QString &siteFolder)
{
    const PictureFolders folders{postFolder, siteFolder};
    if (folders == m_folders)
        return;
    const bool another = postFolder != m_folders.post;
    m_folders = folders;
    if (m_profile)
        m_profile->scheme().setFolders(m_folders);
    if (another)
        scrollToBlock(0, 0);
    reloadPictures();
}

void PreviewView::reloadPictures()
{
    m_feed.setPictureGeneration(++m_generation);
    pump();
}

void PreviewView::setHeader(const PreviewHeader &header)
{
    m_feed.setHeader(header);
    pump();
}

void PreviewView::setCredits(const QHash<QString, QString> &credits)
{
    m_feed.setCredits(credits);
    pump();
}

void PreviewView::resetBlocks(const QList<PreviewBlock> &blocks)
{
    m_feed.resetBlocks(blocks);
    m_feed.scrollTo(m_place);
    setMessage({});
    pump();
}

void PreviewView::applySplices(const QList<BlockSplice> &splices)
{
    if (splices.isEmpty())
        return;
    m_feed.applySplices(splices);
    pump();
}

void PreviewView::scrollToBlock(int index, double fraction)
{
    m_place = {std::max(0, index), std::clamp(fraction, 0.0, 1.0)};
    m_feed.scrollTo(m_place);
    pump();
}

void PreviewView::setDark(bool dark)
{
    m_dark = dark;
    if (m_page)
        m_page->setBackgroundColor(dark ? QColor(0x1d, 0x1f, 0x23) : QColor(Qt::white));
    m_feed.setDark(dark);
    pump();
}

void PreviewView::setMessage(const QString &message)
{
    m_message = message;
    updateStack();
}

void PreviewView::updateStack()
{
    if (m_again->isVisibleTo(m_notice)) // given up for now
        return;
    if (!m_message.isEmpty())
        m_noticeText->setText(m_message);
    // Before the page is there its place stays empty rather than saying anything: it takes a third of a second.
    else if (!m_ready && m_crashes == 0)
        m_noticeText->clear();
    const bool page = m_ready && m_message.isEmpty();
    m_stack->setCurrentWidget(page ? static_cast<QWidget *>(m_view) : m_notice);
}

void PreviewView::showNotice(const QString &text, bool askAgain)
{
    m_noticeText->setText(text);
    m_again->setVisible(askAgain);
    m_stack->setCurrentWidget(m_notice);
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
    pump();
}

void PreviewView::startEngine()
{
    m_profile = new PreviewProfile;
    m_profile->scheme().setFolders(m_folders);
    m_bridge = new PreviewBridge(this);
    connectBridge();
    m_page = new PreviewPage(m_profile, m_bridge);
    m_view = new QWebEngineView(this);
    m_view->setObjectName(QStringLiteral("previewPage"));
    m_view->setAccessibleName(tr("Preview of the post"));
    m_view->setAcceptDrops(false); // a dropped photo belongs to the editor, and must not replace the page
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setPage(m_page);
    m_stack->addWidget(m_view);
    setDark(m_dark);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PreviewView::showMenu);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this](QWebEnginePage::RenderProcessTerminationStatus status) {
        if (status != QWebEnginePage::NormalTerminationStatus)
            lose();
    });
    load();
}

void PreviewView::connectBridge()
{
    connect(m_bridge, &PreviewBridge::pageReady, this, [this] {
        m_ready = true;
        m_underway = false;
        updateStack();
        pump();
    });
    connect(m_bridge, &PreviewBridge::blockClicked, this, [this](int block) {
        if (block >= 0 && block < m_feed.blockCount())
            emit blockClicked(block);
    });
    connect(m_bridge, &PreviewBridge::scrolled, this, [this](int block, double fraction, bool byHand) {
        m_place = {std::max(0, block), std::clamp(fraction, 0.0, 1.0)};
        if (byHand)
            emit scrolledToBlock(m_place.block, m_place.fraction);
    });
    connect(m_bridge, &PreviewBridge::linkHovered, this, &PreviewView::linkHovered);
    connect(m_bridge, &PreviewBridge::linkActivated, this, &PreviewView::activate);
    connect(m_bridge, &PreviewBridge::sizesWanted, this, &PreviewView::measure);
    connect(m_bridge, &PreviewBridge::highlighterWanted, this, &PreviewView::loadHighlighter);
}

void PreviewView::load()
{
    ++m_loads;
    m_ready = false;
    m_underway = false;
    m_feed.forgetPage();
    m_feed.scrollTo(m_place);
    m_again->hide();
    updateStack();
    m_page->loadPage();
    QTimer::singleShot(longestLoad, this, [this, load = m_loads] {
        if (load == m_loads && !m_ready && !m_again->isVisibleTo(m_notice))
            lose();
    });
}

// One update at a time: what changes while the page works on one waits, melted into the next.
void PreviewView::pump()
{
    if (!m_ready || m_underway || !isVisible() || !m_feed.hasUpdate())
        return;
    m_underway = true;
    m_page->run(QStringLiteral("lanyard.update(%1)").arg(asScript(m_feed.takeUpdate())),
                [pane = QPointer<PreviewView>(this), load = m_loads](const QVariant &) {
                    if (pane)
                        pane->sent(load);
                });
}

void PreviewView::sent(int load)
{
    if (load != m_loads) // from a page that is gone
        return;
    m_underway = false;
    if (m_feed.hasUpdate())
        pump();
    else
        emit updated();
}

void PreviewView::measure(const QStringList &urls)
{
    m_profile->scheme().measure(urls, [this](const PreviewScheme::Sizes &sizes) {
        QJsonObject known;
        for (auto it = sizes.begin(); it != sizes.end(); ++it)
            known.insert(it.key(), QJsonArray{it->width(), it->height()});
        if (m_ready)
            m_page->run(QStringLiteral("lanyard.sizesKnown(%1)").arg(asScript(known)));
    });
}

void PreviewView::loadHighlighter()
{
    m_page->run(QString::fromUtf8(pageFile(QStringLiteral("highlight.min.js"))) + QStringLiteral("\n;lanyard.highlighterCame(hljs);"));
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

void PreviewView::lose()
{
    m_ready = false;
    m_underway = false;
    m_crashes = m_sinceCrash.isValid() && m_sinceCrash.elapsed() < closeBy ? m_crashes + 1 : 1;
    m_sinceCrash.start();
    emit crashed();
    if (m_crashes > patience) {
        showNotice(tr("The preview stopped again and again, so it rests now. Your text is safe in the editor. Something in the post "
                      "may be too much for it, such as a very large picture."),
                   true);
        return;
    }
    showNotice(tr("The preview stopped. It will be back in a moment; your text is safe."));
    QTimer::singleShot(pauseBeforeReturn, this, &PreviewView::load);
}

void PreviewView::showMenu(const QPoint &at)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"), this, [this] { m_page->triggerAction(QWebEnginePage::Copy); });
    copy->setEnabled(m_page->hasSelection());
    menu.addAction(tr("Select all"), this, [this] { m_page->triggerAction(QWebEnginePage::SelectAll); });
    menu.exec(m_view->mapToGlobal(at));
}

} // namespace lanyard
