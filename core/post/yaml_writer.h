// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/value.h"

namespace lanyard {

// How a head writes its values.
struct YamlStyle
{
    QChar quote = u'\'';     // where a quotation mark is needed and either would do
    bool quoteTexts = false; // even where none is needed
    int listIndent = 2;      // blanks before the `-` of a list, more than its key has
    bool flowLists = false;  // `[a, b]`

    bool operator==(const YamlStyle &) const = default;
};

// The value for use after `key:`, where the key is indented by `indent` blanks: begins with a blank or, for lists and maps in
// block form, with '\n'; ends without one. Always one line a scalar. Psych, yaml-cpp and Spyc read it alike; where Spyc
// can't (escapes of control characters), the YAML specification wins.
QString yamlValue(const Value &value, const YamlStyle &style, int indent = 0);

// A text as a scalar or as a key; `flow`: inside of brackets.
QString yamlText(const QString &text, const YamlStyle &style, bool flow = false);

} // namespace lanyard
