// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

namespace lanyard {

// Completes the last of several names that a line parts by semicolons.
class NamesCompleter final : public QCompleter
{
    Q_OBJECT

public:
    NamesCompleter(const QStringList &names, QLineEdit *line);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &text) const override;

private:
    QLineEdit *m_line;
};

} // namespace lanyard
