// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

namespace lanyard {

// _posts/YYYY-MM-DD-slug.md (a draft: _drafts/slug.md) with the pictures under assets/, so that Jekyll with its own kramdown shows
// what the preview shows.
class JekyllExporter final : public Exporter
{
public:
    QByteArray name() const override { return "jekyll"; }
    [[nodiscard]] Result<Bundle> bundle(const ExportRequest &request, const FileSystem &files) const override;
};

} // namespace lanyard
