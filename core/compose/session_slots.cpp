// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/session_slots.h"

#include "core/base/link_places.h"

#include <QRegularExpression>
#include <QUrl>

namespace lanyard {

namespace {

QString Session::*memberOf(SessionSlot slot)
{
    switch (slot) {
    case SessionSlot::Slides: return &Session::slides;
    case SessionSlot::Video: return &Session::video;
    case SessionSlot::Code: return &Session::code;
    case SessionSlot::Notes: break;
    }
    return &Session::notes;
}

// What runs on many hosts, and tells by its path or its host's first word what it is.
bool isPad(const QUrl &url)
{
    static const QRegularExpression path(QStringLiteral("^/p/[^/]+/?$"));
    return path.match(url.path()).hasMatch();
}

bool isForge(const QUrl &url)
{
    static const QRegularExpression host(QStringLiteral("^(git|gitlab|gitea|forgejo|svn|hg)\\."));
    return host.match(url.host().toLower()).hasMatch();
}

} // namespace

const QString &slotOf(const Session &session, SessionSlot slot)
{
    return session.*memberOf(slot);
}

void setSlot(Session &session, SessionSlot slot, const QString &url)
{
    session.*memberOf(slot) = url;
}

std::optional<SessionSlot> slotFor(const QString &address)
{
    switch (linkKind(address)) {
    case LinkKind::Slides: return SessionSlot::Slides;
    case LinkKind::Video: return SessionSlot::Video;
    case LinkKind::Code: return SessionSlot::Code;
    case LinkKind::Document: return SessionSlot::Slides;
    case LinkKind::Notes: return SessionSlot::Notes;
    case LinkKind::Aside: return std::nullopt;
    case LinkKind::Page: break;
    }
    const QUrl url(address);
    if (isPad(url))
        return SessionSlot::Notes;
    return isForge(url) ? std::optional(SessionSlot::Code) : std::nullopt;
}

} // namespace lanyard
