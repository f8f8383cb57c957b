// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

// Names in lower case and what they hold; a text or number is a list of one.
using FlatMap = QMap<QString, QStringList>;

// A page with front matter in YAML (---) or TOML (+++).
struct ProgramPage
{
    FlatMap head;
    QString body;

    QString value(const char *name) const { return head.value(QLatin1String(name)).value(0).trimmed(); }
};
std::optional<ProgramPage> programPage(const QString &text); // nothing: no front matter, or broken

// A YAML file that is a map: what it says itself, and its lists of maps by name. Nothing: it is none, or broken.
struct ProgramFile
{
    FlatMap values;
    QMap<QString, QList<FlatMap>> lists;
};
std::optional<ProgramFile> programFile(const QString &text);

// A YAML file as JSON, its times and numbers as texts. Nothing: broken, empty, or far larger than any programme.
std::optional<QJsonDocument> yamlAsJson(const QString &text);

} // namespace lanyard
