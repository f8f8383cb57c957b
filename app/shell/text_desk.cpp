// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text_desk.h"

#include "app/editor/markdown_editor.h"
#include "app/settings/text_page.h"
#include "app/shell/settings_pages.h"

namespace lanyard {

TextDesk::TextDesk(MarkdownEditor &editor, SettingsPages &pages, SettingsStore &store, QObject *parent)
    : QObject(parent), m_editor(editor), m_store(store)
{
    apply(settings());
    connect(&m_editor, &MarkdownEditor::pointSizeChanged, this, [this](qreal size) {
        TextSettings settings = readTextSettings(m_store);
        settings.fontSize = qRound(size);
        writeTextSettings(m_store, settings);
    });
    pages.add({tr("Text"), QStringLiteral("text"), [this](QWidget *page) {
                   auto *text = new TextPage(m_store, page);
                   connect(text, &TextPage::changed, this, [this](const TextSettings &settings) {
                       apply(settings);
                       emit changed(settings);
                   });
                   return text;
               }});
}

TextSettings TextDesk::settings() const
{
    return readTextSettings(m_store);
}

void TextDesk::apply(const TextSettings &settings)
{
    m_editor.setFontFamily(settings.fontFamily);
    m_editor.setPointSize(settings.fontSize);
    m_editor.setMeasure(settings.lineWidth);
}

} // namespace lanyard
