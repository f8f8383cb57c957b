// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preview_desk.h"

#include "app/preview/preview_view.h"
#include "app/preview/privacy_page.h"
#include "app/shell/actions.h"
#include "app/shell/settings_pages.h"

#include <QMenu>
#include <QStatusBar>
#include <QUrl>

namespace lanyard {

PreviewDesk::PreviewDesk(PreviewView *preview, Actions &actions, QStatusBar *status, SettingsPages &pages, SettingsStore &store)
    : QObject(preview)
{
    QAction *find = actions.addForPost(QStringLiteral("findInPreview"), tr("Find in Previe&w…"));
    actions.editMenu->addAction(find);
    connect(find, &QAction::triggered, this, [preview, &actions] {
        actions.showPreview->setChecked(true);
        preview->find();
    });
    preview->setLoadsRemote(readPreviewSettings(store).loadRemote);
    pages.add({tr("Privacy"), QStringLiteral("privacy"), [preview, &store](QWidget *parent) {
                   auto *page = new PrivacyPage(store, parent);
                   connect(page, &PrivacyPage::changed, preview,
                           [preview](const PreviewSettings &settings) { preview->setLoadsRemote(settings.loadRemote); });
                   return page;
               }});
    connect(preview, &PreviewView::linkHovered, status, [status](const QString &url) {
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
