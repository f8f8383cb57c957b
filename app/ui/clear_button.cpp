// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/clear_button.h"

#include "app/ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace lanyard {

void addClearButton(QLineEdit *field)
{
    QAction *clear = field->addAction(icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    clear->setText(QCoreApplication::translate("ClearButton", "Clear"));
    clear->setVisible(!field->text().isEmpty());
    QObject::connect(clear, &QAction::triggered, field, [field] {
        field->selectAll();
        field->del(); // unlike clear(), a step that can be undone
    });
    QObject::connect(field, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

} // namespace lanyard
