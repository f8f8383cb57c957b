// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace lanyard {

// Lets the page load itself, pictures of our own scheme, pictures that stand in the text (data:), what the reader's own CSS names in
// the post's and the site's folders, and nothing else.
class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    int refusedCount() const { return m_refusedCount; }
    QList<QUrl> refused() const { return m_refused; } // the first hundred

private:
    int m_refusedCount = 0;
    QList<QUrl> m_refused;
};

} // namespace lanyard
