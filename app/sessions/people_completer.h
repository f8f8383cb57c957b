// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace lanyard {

// Completes the name behind the last comma.
class PeopleCompleter final : public QCompleter
{
    Q_OBJECT

public:
    PeopleCompleter(const QStringList &names, QObject *parent) : QCompleter(names, parent)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace lanyard
