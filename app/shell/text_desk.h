// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/text_settings.h"

#include <QObject>

namespace lanyard {

class MarkdownEditor;
class SettingsPages;
class SettingsStore;

// Ties what the person chose about the text to the editor, and back: a zoom there is remembered.
class TextDesk : public QObject
{
    Q_OBJECT

public:
    TextDesk(MarkdownEditor &editor, SettingsPages &pages, SettingsStore &store, QObject *parent = nullptr);

    TextSettings settings() const;

signals:
    void changed(const lanyard::TextSettings &settings);

private:
    void apply(const TextSettings &settings);

    MarkdownEditor &m_editor;
    SettingsStore &m_store;
};

} // namespace lanyard
