// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_links.h"

namespace lanyard {

// What people answered to the questions that an organiser asked in words of their own. Only what a recap may say is taken: for a
// person the affiliation, pronouns and pages, for a session its links; never an address of mail, a T-shirt's size or a diet.
void takePersonAnswer(Speaker &speaker, const QString &question, const QString &answer);
void takeSessionAnswer(LinkSorter &links, const QString &question, const QString &answer);

} // namespace lanyard
