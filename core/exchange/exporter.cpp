// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/exchange/jekyll_exporter.h"
#include "core/exchange/wordpress_exporter.h"

namespace lanyard {

std::vector<std::unique_ptr<Exporter>> exporters()
{
    std::vector<std::unique_ptr<Exporter>> all;
    all.push_back(std::make_unique<JekyllExporter>());
    all.push_back(std::make_unique<WordPressExporter>());
    return all;
}

const Exporter *exporterNamed(const std::vector<std::unique_ptr<Exporter>> &all, const QByteArray &name)
{
    for (const auto &exporter : all) {
        if (exporter->name() == name)
            return exporter.get();
    }
    return nullptr;
}

} // namespace lanyard
