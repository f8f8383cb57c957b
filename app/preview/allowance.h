// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace lanyard {

// What the page may load from the web: nothing, unless the person said so.
class Allowance
{
public:
    enum class Kind { Picture, Frame };

    bool everything = false; // any picture and any frame that the post names

    // This one, for as long as the post is open. False: no address of the web, or allowed already.
    bool add(Kind kind, const QString &address);
    bool isEmpty() const { return m_pictures.isEmpty() && m_frames.isEmpty(); }
    void forget(); // those that were added

    // A request that the page itself makes. Goes by site, for an address may lead on to another of the same site; which address a
    // request begins with, a policy says exactly.
    bool allows(Kind kind, const QUrl &url) const;
    // Whether one from this site is on the page as a frame, and so may load what it needs.
    bool isFrame(const QUrl &site) const;

    bool names(Kind kind, const QString &address) const { return addresses(kind).contains(address); }

    // For a Content-Security-Policy: the address as a source.
    static QByteArray source(const QString &address);
    QJsonObject json() const; // for the page

    bool operator==(const Allowance &) const = default;

private:
    const QStringList &addresses(Kind kind) const { return kind == Kind::Picture ? m_pictures : m_frames; }

    QStringList m_pictures; // as the page names them
    QStringList m_frames;
};

} // namespace lanyard
