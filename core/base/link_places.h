// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace lanyard {

// What an address of the web leads to, as far as it says so itself. Notes: a pad that people write together. Aside: a chat room, a
// meeting, a poll or a form, which says nothing about a talk once it is over.
enum class LinkKind { Page, Slides, Video, Code, Document, Notes, Aside };

// A site whose addresses tell what they lead to.
struct LinkPlace
{
    LinkKind kind = LinkKind::Page;
    QString name; // "YouTube"; empty: many hosts run the same software, and each is known by its own name
};

const LinkPlace *linkPlace(const QUrl &url); // nullptr: none that is known

LinkKind linkKind(const QString &url);
// Whether all that stands at this host is such, whatever the rest of the address says.
bool isAsideHost(QStringView host);
// "YouTube", "Speaker Deck" …; for others the host without "www.".
QString linkHost(const QString &url);
// Whether it leads to a whole repository and not to a file, an issue or a person in one.
bool isRepository(const QString &url);

} // namespace lanyard
