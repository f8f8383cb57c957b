// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/post/text_edit.h"
#include "core/post/value.h"

#include <QList>
#include <QString>

#include <utility>

namespace lanyard {

// What the edits of a post's head are made of.

// As recapOf() takes them: a list, or one entry that somebody wrote without the list.
QList<Value> entriesOf(const Value &value);
Value listOrNothing(const QList<Value> &items); // Null for an empty list

// What an entry is known by: one of these keys, or all of it if it is a word alone.
QString nameOf(const Value &entry, const QString &key, const QString &otherwise);
QString sessionName(const Value &entry);
QString speakerName(const Value &entry);

// The old map with these entries in place of its own or behind them.
Value renewed(const Value &old, const QList<Value::Entry> &fresh);
// The value of `event:` with these entries renewed.
Value eventWith(const Value &old, const QList<Value::Entry> &fresh);

using HeadKeys = QList<std::pair<QString, Value>>; // Null: the key goes
// At most one edit that gives the keys these values.
[[nodiscard]] Result<QList<TextEdit>> editsFor(const QString &head, const HeadKeys &keys);

} // namespace lanyard
