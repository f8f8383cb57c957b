// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/template_library.h"

namespace lanyard {

// What a template is called in the window: Lanyard's own in the window's language, the person's as they wrote it.
QString templateTitle(const TemplateEntry &entry);

} // namespace lanyard
