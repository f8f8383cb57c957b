// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lanyard::cli {

// Each command takes the arguments after its name and gives the exit code. One file a command.
int show(const QStringList &arguments);
int set(const QStringList &arguments);
int unset(const QStringList &arguments);
int render(const QStringList &arguments);
int schedule(const QStringList &arguments);
int photo(const QStringList &arguments);
int reimport(const QStringList &arguments);
int newRecap(const QStringList &arguments);
int exportPost(const QStringList &arguments);
int coverage(const QStringList &arguments);

} // namespace lanyard::cli
