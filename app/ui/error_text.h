// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace lanyard {

struct UnreadFile;

// The sentence of an error in the writer's language, with the line it is about: "Line 3: …". Plain text, never markup.
QString errorText(const Error &error);
// The same with the file's name before it: "talks.json: …".
QString errorText(const UnreadFile &file);
QStringList errorTexts(const QList<Error> &errors);
QStringList errorTexts(const QList<Error> &errors, const QList<UnreadFile> &files);

} // namespace lanyard
