// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jekyll_exporter.h"
namespace lanyard { Result<Bundle> JekyllExporter::bundle(const ExportRequest &, const FileSystem &) const { return Bundle(); } }
