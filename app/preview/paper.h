// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QPrinter;

namespace lanyard {

class TaskControl;

// Puts the pages of a PDF on paper, in the order, range and number that the person chose for the printer; into a PDF file as it is.
// Takes its time and needs no window: for a worker. A control that is cancelled ends it between two pages.
Result<void> printPages(const QByteArray &pdf, QPrinter &printer, const TaskControl &control);

} // namespace lanyard
