// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/names_completer.h"

#include <QLineEdit>

namespace lanyard {

NamesCompleter::NamesCompleter(const QStringList &names, QLineEdit *line) : QCompleter(names, line), m_line(line)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

QString NamesCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString text = m_line->text();
    const QString name = QCompleter::pathFromIndex(index);
    const qsizetype last = text.lastIndexOf(u';');
    return last < 0 ? name : text.left(last).trimmed() + QStringLiteral("; ") + name;
}

QStringList NamesCompleter::splitPath(const QString &text) const
{
    return {text.section(u';', -1).trimmed()};
}

} // namespace lanyard
