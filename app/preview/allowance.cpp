// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/allowance.h"

#include <QJsonArray>

#include <algorithm>

namespace lanyard {

namespace {

bool isOfTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

QString host(const QUrl &url)
{
    const QString name = url.host().toLower();
    return name.startsWith(QLatin1String("www.")) ? name.mid(4) : name;
}

// From http to https is no other site; back is.
bool isSameSite(const QUrl &asked, const QUrl &allowed)
{
    return isOfTheWeb(asked) && host(asked) == host(allowed)
        && (asked.scheme() == allowed.scheme() ? asked.port() == allowed.port() : asked.scheme() == QLatin1String("https"));
}

bool holdsSite(const QStringList &addresses, const QUrl &url)
{
    return std::any_of(addresses.begin(), addresses.end(), [&](const QString &address) { return isSameSite(url, QUrl(address)); });
}

} // namespace

bool Allowance::add(Kind kind, const QString &address)
{
    QStringList &list = kind == Kind::Picture ? m_pictures : m_frames;
    const QUrl url(address);
    if (!isOfTheWeb(url) || !url.userInfo().isEmpty() || list.contains(address))
        return false;
    list.append(address);
    return true;
}

void Allowance::forget()
{
    m_pictures.clear();
    m_frames.clear();
}

bool Allowance::allows(Kind kind, const QUrl &url) const
{
    return isOfTheWeb(url) && (everything || holdsSite(addresses(kind), url));
}

bool Allowance::isFrame(const QUrl &site) const
{
    return isOfTheWeb(site) && (everything || holdsSite(m_frames, site));
}

QByteArray Allowance::source(const QString &address)
{
    QUrl url(address);
    url.setQuery(QString());
    url.setFragment(QString());
    QByteArray source = url.toEncoded(QUrl::FullyEncoded);
    for (const char *mark : {";", ",", "'", "\"", "<", ">", "&"}) // none of them may end the source or the attribute
        source.replace(mark, QByteArray(mark).toPercentEncoding());
    return source;
}

QJsonObject Allowance::json() const
{
    return {{QStringLiteral("everything"), everything},
            {QStringLiteral("pictures"), QJsonArray::fromStringList(m_pictures)},
            {QStringLiteral("frames"), QJsonArray::fromStringList(m_frames)}};
}

} // namespace lanyard
