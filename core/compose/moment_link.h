// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

// Seconds into a video, as people write it: "12:30", "1:02:03", "12m30s", "90", "90s". Nothing: it is no such time.
std::optional<int> readMomentOfVideo(const QString &typed);
QString shownMoment(int seconds); // "12:30", "1:02:03"

// The address that opens a video at a moment, in the way that its host reads it: YouTube's ?t=, Vimeo's and media.ccc.de's #t=,
// PeerTube's ?start=, and the media fragment of a film file. A moment that stands in the address already is replaced. Empty: the host
// knows no such address.
QString momentLink(const QString &video, int seconds);

} // namespace lanyard
