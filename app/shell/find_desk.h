// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lanyard {

class Actions;
class FindBar;
class SettingsStore;

// Ties the commands that find and replace to their bar, and remembers what was looked for.
class FindDesk : public QObject
{
    Q_OBJECT

public:
    FindDesk(FindBar *bar, Actions &actions, SettingsStore &store);
};

} // namespace lanyard
