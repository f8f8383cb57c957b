// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/text_settings.h"

#include "app/ui/settings_store.h"

namespace lanyard {

namespace {

const QString familyKey = QStringLiteral("editor/fontFamily");
const QString focusKey = QStringLiteral("editor/focus");
const QString speedKey = QStringLiteral("reading/wordsPerMinute");
const QString goalKey = QStringLiteral("writing/goal");

} // namespace

TextSettings readTextSettings(const SettingsStore &store)
{
    TextSettings found;
    const EditorSettings editor = store.editor();
    found.fontSize = editor.fontSize;
    found.lineWidth = editor.lineWidth;
    found.fontFamily = store.value(familyKey).toString();
    if (store.value(focusKey).toString() == u"sentence")
        found.focus = TextSettings::Focus::Sentence;
    found.wordsPerMinute = store.number(speedKey, found.wordsPerMinute, 50, 1000);
    found.goal = store.number(goalKey, found.goal, 0, 1000000);
    return found;
}

void writeTextSettings(SettingsStore &store, const TextSettings &settings)
{
    EditorSettings editor = store.editor();
    editor.fontSize = settings.fontSize;
    editor.lineWidth = settings.lineWidth;
    store.setEditor(editor);
    store.setValue(familyKey, settings.fontFamily);
    store.setValue(focusKey, settings.focus == TextSettings::Focus::Sentence ? QStringLiteral("sentence") : QStringLiteral("paragraph"));
    store.setValue(speedKey, settings.wordsPerMinute);
    store.setValue(goalKey, settings.goal);
}

} // namespace lanyard
