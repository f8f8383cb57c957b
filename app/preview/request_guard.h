// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/allowance.h"

#include <QList>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace lanyard {

// Lets the page load itself, pictures of our own scheme, pictures that stand in the text (data:), what the reader's own CSS names in
// the post's and the site's folders, what the person allowed, and nothing else.
class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void setAllowance(const Allowance &allowance) { m_allowance = allowance; }
    const Allowance &allowance() const { return m_allowance; }
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    int refusedCount() const { return m_refusedCount; }
    QList<QUrl> refused() const { return m_refused; } // the first hundred

private:
    bool allowed(const QWebEngineUrlRequestInfo &info) const;

    Allowance m_allowance;
    int m_refusedCount = 0;
    QList<QUrl> m_refused;
};

} // namespace lanyard
