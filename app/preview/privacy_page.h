// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview_settings.h"

#include <QWidget>

namespace lanyard {

// What the preview may load from the web.
class PrivacyPage : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyPage(SettingsStore &store, QWidget *parent = nullptr);

signals:
    void changed(const lanyard::PreviewSettings &settings); // written to the store already
};

} // namespace lanyard
