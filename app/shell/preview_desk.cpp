// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preview_desk.h"

#include "app/preview/preview_view.h"
#include "app/shell/actions.h"

#include <QMenu>
#include <QStatusBar>

namespace lanyard {

PreviewDesk::PreviewDesk(PreviewView *preview, Actions &actions, QStatusBar *status) : QObject(preview)
{
    QAction *find = actions.addForPost(QStringLiteral("findInPreview"), tr("Find in Pre&view…"));
    actions.editMenu->addAction(find);
    connect(find, &QAction::triggered, this, [preview, &actions] {
        actions.showPreview->setChecked(true);
        preview->find();
    });
    connect(preview, &PreviewView::linkHovered, status, [status](const QString &url) {
        if (url.isEmpty())
            status->clearMessage();
        else if (url.startsWith(u'#'))
            status->showMessage(url);
        else
            status->showMessage(tr("%1 – hold Ctrl and click to open it").arg(url));
    });
}

} // namespace lanyard
