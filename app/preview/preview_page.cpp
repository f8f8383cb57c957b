// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_page.h"

#include "app/preview/page_files.h"
#include "app/preview/preview_bridge.h"
#include "app/preview/preview_scheme.h"
#include "app/preview/request_guard.h"

#include <QLoggingCategory>
#include <QWebChannel>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

Q_LOGGING_CATEGORY(previewLog, "lanyard.preview", QtWarningMsg)

namespace lanyard {

namespace {

constexpr quint32 ourWorld = QWebEngineScript::ApplicationWorld;

void restrict(QWebEngineSettings &settings)
{
    // JavascriptEnabled stays on: off, it would silence our own world too. The page's CSP forbids scripts to the post.
    for (const auto attribute : {
             QWebEngineSettings::JavascriptCanOpenWindows,
             QWebEngineSettings::JavascriptCanAccessClipboard,
             QWebEngineSettings::JavascriptCanPaste,
             QWebEngineSettings::AllowWindowActivationFromJavaScript,
             QWebEngineSettings::LocalStorageEnabled,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls,
             QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::AllowRunningInsecureContent,
             QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
             QWebEngineSettings::HyperlinkAuditingEnabled,
             QWebEngineSettings::DnsPrefetchEnabled,
             QWebEngineSettings::AutoLoadIconsForPage,
             QWebEngineSettings::PluginsEnabled,
             QWebEngineSettings::PdfViewerEnabled,
             QWebEngineSettings::FullScreenSupportEnabled,
             QWebEngineSettings::ScreenCaptureEnabled,
             QWebEngineSettings::WebGLEnabled,
             QWebEngineSettings::ErrorPageEnabled,
             QWebEngineSettings::NavigateOnDropEnabled,
             QWebEngineSettings::FocusOnNavigationEnabled, // the editor keeps the keyboard
         })
        settings.setAttribute(attribute, false);
    settings.setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

PreviewProfile::PreviewProfile(QObject *parent)
    : QWebEngineProfile(parent), m_scheme(new PreviewScheme(this)), m_guard(new RequestGuard(this))
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    installUrlSchemeHandler(PreviewScheme::name, m_scheme);
    setUrlRequestInterceptor(m_guard);
    restrict(*settings());
    connect(this, &QWebEngineProfile::downloadRequested, this, [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

PreviewPage::PreviewPage(PreviewProfile *profile, PreviewBridge *bridge, QObject *parent) : QWebEnginePage(profile, parent), m_profile(profile)
{
    auto *channel = new QWebChannel(this);
    channel->registerObject(QStringLiteral("bridge"), bridge);
    setWebChannel(channel, ourWorld);
    injectScripts();
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
}

void PreviewPage::injectScripts()
{
    QWebEngineScript script;
    script.setName(QStringLiteral("preview"));
    script.setWorldId(ourWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(pageScript());
    scripts().insert(script);
}

void PreviewPage::loadPage()
{
    m_loading = true;
    load(PreviewScheme::pageUrl());
}

void PreviewPage::run(const QString &script, std::function<void(const QVariant &)> done)
{
    if (done)
        runJavaScript(script, ourWorld, std::move(done));
    else
        runJavaScript(script, ourWorld);
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    // The page is loaded when we say so; nothing in it ever leads anywhere but a frame that the
    // person allowed.
    if (!isMainFrame)
        return PreviewScheme::isPictureOfTheWeb(url) || m_profile->guard().allowance().allows(Allowance::Kind::Frame, url);
    return std::exchange(m_loading, false) && url == PreviewScheme::pageUrl();
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source)
{
    // What the page's policy refuses is as it should be, and every style attribute in a post is such a case.
    // So is the engine's own note that a section's size came late to be told, and what a frame that the person loaded has to say.
    const bool refusal = message.startsWith(QLatin1String("Refused to")) || message.startsWith(QLatin1String("Not allowed to"))
        || message.startsWith(QLatin1String("ResizeObserver loop")) || source.startsWith(QLatin1String("http"));
    if (level == InfoMessageLevel || refusal)
        qCDebug(previewLog, "line %d: %s", line, qUtf8Printable(message));
    else
        qCWarning(previewLog, "line %d: %s", line, qUtf8Printable(message));
}

} // namespace lanyard
