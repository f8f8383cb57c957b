// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QUrl>

namespace lanyard {

// A safe absolute http or https address; empty for anything else (javascript:, file:, mailto: …). A relative one is resolved against
// `base`, or dropped where that is no web address. "https:/x" with one slash, which FOSDEM wrote, is mended.
QString webAddress(const QString &written, const QUrl &base = {});

// Sorts what a session's file offers into slides, video, code, notes and other links worth keeping, by where they lead and what they
// are called. Chat rooms, meetings and forms are left out.
class LinkSorter
{
public:
    enum class From { Recording, Slides, Attachment, Link };

    void add(From from, const QString &title, const QString &url); // url by webAddress(); empty ones are ignored
    // The same for an address as it is written. What its host alone shows to be a chat room is not even looked at: a file has thousands.
    void add(From from, const QString &title, const QString &written, const QUrl &base);
    void give(Session &session, const QString &feedbackUrl) const;

private:
    struct Offer
    {
        From from = From::Link;
        WebLink link;
    };
    QList<Offer> m_offers;
};

} // namespace lanyard
