// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

namespace lanyard {

// slug.wxr.xml for WordPress' own importer (Tools, Import), the content as blocks; and the pictures under media/.
class WordPressExporter final : public Exporter
{
public:
    QByteArray name() const override { return "wordpress"; }
    [[nodiscard]] Result<Bundle> bundle(const ExportRequest &request, const FileSystem &files) const override;
};

} // namespace lanyard
