// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QStatusBar;

namespace lanyard {

class Actions;
class PreviewView;
class SettingsPages;
class SettingsStore;

// Ties the preview to the window around it: its commands, where its links lead, and what it may load.
class PreviewDesk : public QObject
{
    Q_OBJECT

public:
    PreviewDesk(PreviewView *preview, Actions &actions, QStatusBar *status, SettingsPages &pages, SettingsStore &store);
};

} // namespace lanyard
