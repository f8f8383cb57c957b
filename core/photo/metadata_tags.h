// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/photo/heic.h"
#include "core/photo/photo_metadata.h"

#include <mutex>

namespace lanyard {

// Exiv2 0.27 keeps global state (XMP namespaces, its log), so that one thread at a time may be in it.
std::mutex &exiv2Mutex();

// Fills what the tags say, everything but `format` and `size`. Broken tags are left out; the readable ones count.
void fillFromTags(PhotoMetadata &metadata, const PictureBytes &picture);
void fillFromTags(PhotoMetadata &metadata, const HeicBlocks &blocks);

} // namespace lanyard
