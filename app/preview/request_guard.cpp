// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/request_guard.h"

#include "app/preview/preview_scheme.h"

#include <QWebEngineUrlRequestInfo>

namespace lanyard {

namespace {

constexpr qsizetype mostRemembered = 100;

bool isOwn(const QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const auto type = info.resourceType();
    if (info.requestMethod() != "GET")
        return false;
    if (url.scheme() == QLatin1String("data"))
        return type == QWebEngineUrlRequestInfo::ResourceTypeImage;
    if (url.scheme() != QLatin1String(PreviewScheme::name))
        return false;
    if (url.host() == QLatin1String("picture"))
        return type == QWebEngineUrlRequestInfo::ResourceTypeImage;
    if (PreviewScheme::isPictureOfTheWeb(url))
        return type == QWebEngineUrlRequestInfo::ResourceTypeSubFrame;
    return (url == PreviewScheme::pageUrl() && type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame)
        || (url.host() == QLatin1String("page")
            && (type == QWebEngineUrlRequestInfo::ResourceTypeStylesheet || type == QWebEngineUrlRequestInfo::ResourceTypeImage));
}

} // namespace

bool RequestGuard::allowed(const QWebEngineUrlRequestInfo &info) const
{
    if (isOwn(info))
        return true;
    const QUrl url = info.requestUrl();
    const auto type = info.resourceType();
    if (info.initiator().scheme() == QLatin1String(PreviewScheme::name)) {
        if (info.requestMethod() != "GET")
            return false;
        return (type == QWebEngineUrlRequestInfo::ResourceTypeImage && m_allowance.allows(Allowance::Kind::Picture, url))
            || (type == QWebEngineUrlRequestInfo::ResourceTypeSubFrame && m_allowance.allows(Allowance::Kind::Frame, url));
    }
    // A frame that was allowed loads what it needs, but brings no frames of others along.
    const bool ofTheWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")
        || url.scheme() == QLatin1String("data") || url.scheme() == QLatin1String("blob");
    if (!ofTheWeb || type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame || !m_allowance.isFrame(info.initiator()))
        return false;
    return type != QWebEngineUrlRequestInfo::ResourceTypeSubFrame || m_allowance.allows(Allowance::Kind::Frame, url);
}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (allowed(info))
        return;
    info.block(true);
    ++m_refusedCount;
    if (m_refused.size() < mostRemembered)
        m_refused.append(info.requestUrl());
}

} // namespace lanyard
