// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/text_settings.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace lanyard {

class SettingsStore;

// How the text looks, what focus mode leaves clear, how fast readers read and how long a post is to become.
class TextPage : public QWidget
{
    Q_OBJECT

public:
    explicit TextPage(SettingsStore &store, QWidget *parent = nullptr);

signals:
    void changed(const lanyard::TextSettings &settings); // written to the store already

private:
    void addFont(QFormLayout *form, const TextSettings &now);
    void addColumn(QFormLayout *form, const TextSettings &now);
    void addModes(QFormLayout *form, const TextSettings &now);
    // Only what the hand touched is written: the size may have been changed in the editor meanwhile.
    void change(const std::function<void(TextSettings &)> &one);

    SettingsStore &m_store;
};

} // namespace lanyard
