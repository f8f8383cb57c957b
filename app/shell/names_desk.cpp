// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/names_desk.h"

#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/name_popup.h"
#include "app/settings/names_page.h"
#include "app/shell/settings_pages.h"
#include "app/ui/name_settings.h"
#include "app/workspace/workspace_session.h"
#include "core/compose/markdown_text.h"

namespace lanyard {

NamesDesk::NamesDesk(MarkdownEditor &editor, WorkspaceSession &workspace, DocumentFlow &flow, SettingsPages &pages, SettingsStore &store,
                     QObject *parent)
    : QObject(parent), m_editor(editor), m_store(store), m_popup(new NamePopup(editor))
{
    connect(&workspace, &WorkspaceSession::eventChanged, this, [this](const Event &event) {
        const QList<NameEntry> entries = namesOf(event);
        m_names.clear();
        for (const NameEntry &entry : entries)
            m_names.append(entry.name);
        m_popup->setEntries(entries);
    });
    // Asked of the parser's thread while the name is being typed.
    connect(m_popup, &NamePopup::opened, this, [this, &flow] { flow.findNames(m_names); });
    connect(&flow, &DocumentFlow::namesFound, this, [this](const QSet<QString> &names) { m_inText = names; });
    connect(m_popup, &NamePopup::taken, this, &NamesDesk::put);
    pages.add({tr("Names"), QStringLiteral("speakers"), [&store](QWidget *page) { return new NamesPage(store, page); }});
}

void NamesDesk::put(const NameEntry &entry, QTextCursor place)
{
    const NameSettings settings = readNameSettings(m_store);
    const bool link = settings.link == NameSettings::Link::Always
        || (settings.link == NameSettings::Link::FirstTime && !m_inText.contains(entry.name));
    place.insertText(linked(entry.name, link ? entry.url : QString()));
    m_inText.insert(entry.name); // the next one may come before the parser has read this
    m_editor.setTextCursor(place);
    m_editor.ensureCursorVisible();
    m_editor.setFocus();
}

} // namespace lanyard
