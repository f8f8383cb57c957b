// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <functional>

namespace lanyard {

class PreviewBridge;
class PreviewScheme;
class RequestGuard;

// A profile that remembers nothing, reaches no network and serves our scheme.
class PreviewProfile final : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit PreviewProfile(QObject *parent = nullptr);

    PreviewScheme &scheme() { return *m_scheme; }
    RequestGuard &guard() { return *m_guard; }

private:
    PreviewScheme *m_scheme;
    RequestGuard *m_guard;
};

// The page of the preview. Post and page are kept apart: what stands in the post is cleaned by DOMPurify and can run no script,
// ours run in a world of their own that the post's HTML can't reach.
class PreviewPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    // profile: outlives it.
    PreviewPage(PreviewProfile *profile, PreviewBridge *bridge, QObject *parent = nullptr);

    void loadPage();
    // Runs a script of ours in our world; done is called when it has run.
    void run(const QString &script, std::function<void(const QVariant &)> done = {});

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    void injectScripts();
    PreviewProfile *m_profile;
    bool m_loading = false;
};

} // namespace lanyard
