// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

namespace lanyard {

struct PictureInParagraph
{
    const Node *image = nullptr;
    QString link; // around the image; empty: none
};

// The pictures of a paragraph that holds nothing else: one is a figure, several are a gallery. Empty for any other paragraph.
QList<PictureInParagraph> picturesOf(const Node &paragraph);

// "The hall. Photo: Ada": caption and credit, either of which may be empty; both ready-made HTML.
QString captionWithCredit(const QString &caption, const QString &credit);

} // namespace lanyard
