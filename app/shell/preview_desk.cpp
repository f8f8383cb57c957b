// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preview_desk.h"

#include "app/preview/preview_bar.h"
#include "app/preview/preview_view.h"
#include "app/preview/privacy_page.h"
#include "app/shell/actions.h"
#include "app/shell/settings_pages.h"
#include "app/shell/writing_desk.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/workspace/workspace_session.h"

#include <QMenu>
#include <QStatusBar>
#include <QUrl>

namespace lanyard {

PreviewDesk::PreviewDesk(const Parts &parts, Actions &actions, WritingDesk &desk, const QList<QAction *> &more)
    : m_parts(parts), m_desk(desk), m_looks(parts.settings), m_ownSheet(parts.files)
{
    tieLooks(actions);
    tieFind(actions);
    tiePrivacy();
    tieLinks();
    desk.setPreviewBar(new PreviewBar(m_looks, more));
}

void PreviewDesk::tieLooks(Actions &actions)
{
    auto *menu = new QMenu(tr("Preview &Look"), actions.viewMenu);
    menu->setToolTipsVisible(true);
    m_looks.fill(menu);
    const QList<QAction *> view = actions.viewMenu->actions();
    const qsizetype at = view.indexOf(actions.showPreview);
    actions.viewMenu->insertMenu(view.value(at + 1), menu);

    PreviewView *preview = m_desk.preview();
    const auto wear = [this, preview](const PreviewLook &look) {
        preview->setLook(look);
        m_ownSheet.setFile(look.ownSheetOn ? look.ownSheet : QString());
    };
    connect(&m_looks, &PreviewLooks::changed, this, wear);
    connect(&m_looks, &PreviewLooks::sheetWanted, this, &PreviewDesk::chooseSheet);
    connect(&m_ownSheet, &OwnSheet::came, preview, &PreviewView::setOwnSheet);
    connect(&m_ownSheet, &OwnSheet::failed, this, [this](const Error &error) {
        emit notice(tr("Your own CSS can’t be shown. %1").arg(errorText(error)));
    });
    connect(&m_parts.workspace, &WorkspaceSession::siteChanged, preview,
            [preview](const Site &site) { preview->setSite({site.url, site.baseUrl, site.title}); });
    m_looks.setApplicationDark(m_desk.palette().color(QPalette::Base).lightness() < 128);
    wear(m_looks.look());
}

void PreviewDesk::chooseSheet()
{
    const QString path = m_parts.dialogs.chooseStyleSheet(m_looks.look().ownSheet);
    if (path.isEmpty())
        return;
    PreviewLook look = m_looks.look();
    look.ownSheet = path;
    look.ownSheetOn = true;
    m_looks.choose(look);
}

void PreviewDesk::tieFind(Actions &actions)
{
    QAction *find = actions.addForPost(QStringLiteral("findInPreview"), tr("Find in Previe&w…"));
    actions.editMenu->addAction(find);
    connect(find, &QAction::triggered, this, [this, &actions] {
        actions.showPreview->setChecked(true);
        m_desk.preview()->find();
    });
}

void PreviewDesk::tiePrivacy()
{
    PreviewView *preview = m_desk.preview();
    preview->setLoadsRemote(readPreviewSettings(m_parts.settings).loadRemote);
    m_parts.pages.add({tr("Privacy"), QStringLiteral("privacy"), [preview, &store = m_parts.settings](QWidget *parent) {
                           auto *page = new PrivacyPage(store, parent);
                           connect(page, &PrivacyPage::changed, preview,
                                   [preview](const PreviewSettings &settings) { preview->setLoadsRemote(settings.loadRemote); });
                           return page;
                       }});
}

void PreviewDesk::tieLinks()
{
    QStatusBar *status = &m_parts.status;
    connect(m_desk.preview(), &PreviewView::linkHovered, status, [status](const QString &url) {
        if (url.isEmpty())
            status->clearMessage();
        else if (url.startsWith(u'#'))
            status->showMessage(url);
        else if (QUrl(url).isRelative())
            status->showMessage(tr("%1 – a page of your site, whose address Lanyard doesn’t know").arg(url));
        else
            status->showMessage(tr("%1 – hold Ctrl and click to open it").arg(url));
    });
}

} // namespace lanyard
