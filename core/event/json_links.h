// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_links.h"

#include <QJsonObject>
#include <QJsonValue>

namespace lanyard {

// {"url": …, "title": …} as a link; "href", "link" and "resource" stand for the address, "name" and "description" for the title, and
// a bare text is an address. An empty url: there is no web address in it.
WebLink jsonLink(const QJsonValue &value, const QUrl &base = {});

// Offers every link of a list.
void addJsonLinks(LinkSorter &sorter, LinkSorter::From from, const QJsonValue &list, const QUrl &base = {});

// The web addresses that an answer or a remark holds, in their order.
QStringList addressesIn(const QString &text);

// Puts what an object tells of a person beyond the name into empty fields: biography, affiliation, pronouns, page, links. It knows the
// keys of frab, pretalx, the c3voc hub and of tools that build on them.
void fillPerson(Speaker &speaker, const QJsonObject &person, const QUrl &base = {});

// Adds a link that the person doesn't have yet.
void addPersonLink(Speaker &speaker, const WebLink &link);

} // namespace lanyard
