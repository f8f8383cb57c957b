// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lanyard {

class WorkspaceSession;

// Shows what a newer schedule changes, and has it taken or left.
class ReimportDesk final : public QObject
{
    Q_OBJECT

public:
    ReimportDesk(WorkspaceSession &workspace, QWidget &window, QObject *parent);
};

} // namespace lanyard
