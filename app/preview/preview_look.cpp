// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_look.h"

#include "app/ui/settings_store.h"

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

// The narrowest desktop that shows a style as it is meant, in the page's pixels; 0: it suits any width.
int leastWidth(PreviewLook::Style style)
{
    switch (style) {
    case PreviewLook::Style::Jekyll: return 800;
    case PreviewLook::Style::WordPress: return 800;
    case PreviewLook::Style::Print: return 860; // a sheet of A4 and a little of the desk
    case PreviewLook::Style::Lanyard: break;
    }
    return 0;
}

constexpr int phone = 390;
constexpr int tablet = 768;
constexpr int frame = 32;          // both sides of a phone or a tablet together
constexpr double leastZoom = 0.25; // the engine's own limit

template<typename Choice, size_t count>
Choice choice(const SettingsStore &store, const QString &key, const std::array<QString, count> &names)
{
    const auto found = std::find(names.begin(), names.end(), store.value(key).toString());
    return found == names.end() ? Choice() : Choice(found - names.begin());
}

const std::array<QString, 4> styles{QStringLiteral("lanyard"), QStringLiteral("jekyll"), QStringLiteral("wordpress"), QStringLiteral("print")};
const std::array<QString, 3> widths{QStringLiteral("desktop"), QStringLiteral("tablet"), QStringLiteral("phone")};
const std::array<QString, 3> lights{QStringLiteral("application"), QStringLiteral("light"), QStringLiteral("dark")};

} // namespace

QString styleName(PreviewLook::Style style)
{
    return styles[size_t(style)];
}

PreviewLook readPreviewLook(const SettingsStore &store)
{
    PreviewLook look;
    look.style = choice<PreviewLook::Style>(store, QStringLiteral("preview/look"), styles);
    look.width = choice<PreviewLook::Width>(store, QStringLiteral("preview/width"), widths);
    look.light = choice<PreviewLook::Light>(store, QStringLiteral("preview/light"), lights);
    look.ownSheet = store.value(QStringLiteral("preview/ownSheet")).toString();
    look.ownSheetOn = !look.ownSheet.isEmpty() && store.value(QStringLiteral("preview/ownSheetOn")).toBool();
    return look;
}

void writePreviewLook(SettingsStore &store, const PreviewLook &look)
{
    store.setValue(QStringLiteral("preview/look"), styles[size_t(look.style)]);
    store.setValue(QStringLiteral("preview/width"), widths[size_t(look.width)]);
    store.setValue(QStringLiteral("preview/light"), lights[size_t(look.light)]);
    store.setValue(QStringLiteral("preview/ownSheet"), look.ownSheet);
    store.setValue(QStringLiteral("preview/ownSheetOn"), look.ownSheetOn);
}

PageExtent pageExtent(const PreviewLook &look, int paneWidth)
{
    const bool device = look.width != PreviewLook::Width::Desktop && look.style != PreviewLook::Style::Print; // paper is paper
    const int room = std::max(1, device ? paneWidth - frame : paneWidth);
    const int wanted = device ? (look.width == PreviewLook::Width::Phone ? phone : tablet) : leastWidth(look.style);
    const double zoom = wanted > room ? std::max(leastZoom, double(room) / wanted) : 1;
    return {device ? std::min(room, wanted) : room, zoom};
}

} // namespace lanyard
