// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/raw_tags.h"
#include "core/markdown/document.h"

#include <QHash>
#include <optional>

namespace lanyard {

// How far HTML runs on among the blocks of a body: <div>, Markdown, </div> are three blocks or more.
// Elements that HTML lets stay open (<p>, <li> …) don't count.
class HtmlRuns
{
public:
    const QList<RawTag> &tags(const Node &htmlBlock);
    // The HTML block that closes what siblings[index] opens; nothing: none does, or none near enough to be looked for.
    std::optional<size_t> end(const std::vector<Node> &siblings, size_t index);

    static bool mayStayOpen(const QString &name);

private:
    QHash<const Node *, QList<RawTag>> m_tags; // read once, however many blocks above look for their end
};

} // namespace lanyard
