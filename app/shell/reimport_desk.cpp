// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reimport_desk.h"

#include "app/shell/reimport_dialog.h"
#include "app/workspace/workspace_session.h"

namespace lanyard {

ReimportDesk::ReimportDesk(WorkspaceSession &workspace, QWidget &window, QObject *parent) : QObject(parent)
{
    connect(&workspace, &WorkspaceSession::newerSchedule, this, [&workspace, &window](const EventDifference &difference, const QSet<QString> &marked) {
        auto *dialog = new ReimportDialog(difference, marked, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, &workspace, &WorkspaceSession::takeComingSchedule);
        connect(dialog, &QDialog::rejected, &workspace, &WorkspaceSession::refuseComingSchedule);
        dialog->open();
    });
}

} // namespace lanyard
