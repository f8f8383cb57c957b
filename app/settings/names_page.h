// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/name_settings.h"

#include <QWidget>

namespace lanyard {

class SettingsStore;

// Whether names that are chosen with @ are linked.
class NamesPage : public QWidget
{
    Q_OBJECT

public:
    explicit NamesPage(SettingsStore &store, QWidget *parent = nullptr);

signals:
    void changed(const lanyard::NameSettings &settings); // written to the store already
};

} // namespace lanyard
