// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace lanyard {

class NowMode;

// Which talk: by the clock, one that is on in another room, or any by hand, day by day. Filled when it is opened.
void fillTalkMenu(QMenu *menu, NowMode &mode);
// Which room: all of them, or one.
void fillRoomMenu(QMenu *menu, NowMode &mode);

} // namespace lanyard
