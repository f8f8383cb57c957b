// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lanyard {

// One sentence and a list to look through and copy, such as of what could not be read. Plain text, never markup.
class DetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    DetailsDialog(const QString &title, const QString &text, const QStringList &details, QWidget *parent = nullptr);
};

} // namespace lanyard
