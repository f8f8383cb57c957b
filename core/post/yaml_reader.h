// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/post/value.h"

#include <optional>

namespace lanyard {

// What a YAML text says.
struct YamlReading
{
    // A top-level key and the line it begins in.
    struct KeyPlace
    {
        QString name;
        int line = 0; // 0-based in the text that was read
    };

    Value value; // Null where there is a problem, or nothing
    QList<KeyPlace> keys; // of a top-level map
    bool flow = false;    // the top level is written as `{a: b}`
    std::optional<Error> problem; // its line is 1-based in the text that was read, plus firstLine - 1
};

// The first document in `text`, by YAML 1.1's meaning of scalars; merge keys are followed. Never throws; refuses what would take
// unreasonable room: nesting over 200 levels, over 100,000 values with aliases followed, over a million characters.
YamlReading readYaml(QStringView text, int firstLine = 1);

} // namespace lanyard
