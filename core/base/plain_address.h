// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace lanyard {

// The parts of an address in which nothing has to be decoded or put right, as most are: "http" or "https" in small letters, a host of
// letters, digits and hyphens, no name, password or port, and behind it only what RFC 3986 allows there unescaped. They are views of the
// text. A schedule has thousands of addresses, and QUrl takes its time for each.
struct PlainAddress
{
    QStringView host;
    QStringView path;  // begins with '/', or is empty
    QStringView query; // with its '?', or empty
};

// nullopt: QUrl has to look at it; it may be an address all the same.
std::optional<PlainAddress> plainAddress(QStringView text);

} // namespace lanyard
