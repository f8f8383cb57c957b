// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/dialog_buttons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>

namespace lanyard {

QHBoxLayout *dialogButtons(QDialog &dialog, QPushButton *goAhead)
{
    auto *cancel = new QPushButton(QCoreApplication::translate("DialogButtons", "Cancel"), &dialog);
    cancel->setObjectName(QStringLiteral("cancel"));
    goAhead->setParent(&dialog); // only there it can be the default
    goAhead->setDefault(true);
    QObject::connect(goAhead, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(goAhead);
    return row;
}

} // namespace lanyard
