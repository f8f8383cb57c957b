// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QStatusBar;

namespace lanyard {

class Actions;
class PreviewView;

// Ties the preview to the window around it: its commands, and where its links lead.
class PreviewDesk : public QObject
{
    Q_OBJECT

public:
    PreviewDesk(PreviewView *preview, Actions &actions, QStatusBar *status);
};

} // namespace lanyard
