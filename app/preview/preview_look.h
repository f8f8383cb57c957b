// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

class SettingsStore;

// How the preview is to look; the choice of the reader's, remembered.
struct PreviewLook
{
    enum class Style { Lanyard, Jekyll, WordPress, Print };
    enum class Width { Desktop, Tablet, Phone };
    enum class Light { AsApplication, Light, Dark };

    Style style = Style::Lanyard;
    Width width = Width::Desktop;
    Light light = Light::AsApplication;
    QString ownSheet;         // the reader's own CSS file; empty: none was ever chosen
    bool ownSheetOn = false;

    bool operator==(const PreviewLook &) const = default;
};

// "lanyard", "jekyll", "wordpress", "print": in the settings, and to the page.
QString styleName(PreviewLook::Style style);

PreviewLook readPreviewLook(const SettingsStore &store);
void writePreviewLook(SettingsStore &store, const PreviewLook &look);

// What the page needs to know of the site that the post stands in. Each may be empty.
struct PreviewSite
{
    QString url;     // "https://example.org"
    QString baseUrl; // "/blog"
    QString title;

    bool operator==(const PreviewSite &) const = default;
};

// The page's width in its own pixels and how it is scaled, for a pane that is so wide.
struct PageExtent
{
    int width = 0;   // of the view, in the pane's pixels
    double zoom = 1; // of what is in it

    bool operator==(const PageExtent &) const = default;
};
PageExtent pageExtent(const PreviewLook &look, int paneWidth);

} // namespace lanyard
