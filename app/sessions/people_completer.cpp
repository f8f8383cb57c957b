// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/people_completer.h"

#include <QLineEdit>

namespace lanyard {

QString PeopleCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString name = QCompleter::pathFromIndex(index);
    const auto *field = qobject_cast<const QLineEdit *>(widget());
    const QString typed = field ? field->text() : QString();
    const QString before = typed.left(typed.lastIndexOf(u',') + 1);
    return before.isEmpty() ? name : before + u' ' + name;
}

} // namespace lanyard
