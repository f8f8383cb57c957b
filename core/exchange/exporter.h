// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/post/post.h"

#include <QDateTime>
#include <memory>
#include <vector>

namespace lanyard {

struct ExportRequest
{
    QString text;     // the post's whole text, '\n' at line ends
    QString postPath; // absolute path of its file; pictures are found beside it
    QString siteUrl;  // "https://example.org"; may be empty
    QString mediaUrl; // where the pictures will stand on the web; may be empty
    bool draft = false; // export as a draft whatever the post says
    QDateTime now;      // to notice dates in the future
};

// A pure function from a post to the files that a publishing system takes. It reads pictures' headers, and writes nothing.
class Exporter
{
public:
    virtual ~Exporter() = default;
    virtual QByteArray name() const = 0; // "jekyll", "wordpress"
    [[nodiscard]] virtual Result<Bundle> bundle(const ExportRequest &request, const FileSystem &files) const = 0;
};

std::vector<std::unique_ptr<Exporter>> exporters();
const Exporter *exporterNamed(const std::vector<std::unique_ptr<Exporter>> &all, const QByteArray &name); // nullptr: none

} // namespace lanyard
