// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/display_width.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace lanyard {

namespace {

// East Asian Width W and F, and characters that show as emoji by themselves (Unicode 15, UAX #11 and #51).
constexpr std::pair<char32_t, char32_t> wide[] = {
    {0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3}, {0x25fd, 0x25fe},
    {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1}, {0x26aa, 0x26ab}, {0x26bd, 0x26be},
    {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa},
    {0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755},
    {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55},
    {0x2e80, 0x2e99}, {0x2e9b, 0x2ef3}, {0x2f00, 0x2fd5}, {0x2ff0, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0xa4c6},
    {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe10, 0xfe19}, {0xfe30, 0xfe6b}, {0xff01, 0xff60}, {0xffe0, 0xffe6},
    {0x16fe0, 0x18cff}, {0x1aff0, 0x1b2fb}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a},
    {0x1f1e6, 0x1f265}, {0x1f300, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca},
    {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc},
    {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4},
    {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6d7}, {0x1f6dc, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7eb}, {0x1f7f0, 0x1f7f0}, {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945},
    {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

bool isWide(char32_t c)
{
    const auto next = std::upper_bound(std::begin(wide), std::end(wide), c, [](char32_t a, const auto &b) { return a < b.first; });
    return next != std::begin(wide) && c <= std::prev(next)->second;
}

// Of one character as a reader sees it: a family of joined emoji is one.
int clusterWidth(QStringView cluster)
{
    int width = 0;
    bool emoji = false;
    const QList<uint> codes = cluster.toUcs4();
    for (const uint code : codes) {
        // A selector of the emoji's look, a skin, a flag's letter; what is joined to an emoji.
        emoji = emoji || code == 0xfe0f || (code >= 0x1f1e6 && code <= 0x1f1ff) || (code >= 0x1f3fb && code <= 0x1f3ff)
                || (code == 0x200d && width == 2);
        if (code >= 0x1160 && code <= 0x11ff)
            continue; // the second and third part of a Hangul syllable
        const QChar::Category category = QChar::category(code);
        const bool none = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        if (!none)
            width += isWide(code) ? 2 : 1;
    }
    return emoji ? 2 : width;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        if (next <= at)
            break;
        width += clusterWidth(text.mid(at, next - at));
        at = next;
    }
    return width;
}

} // namespace lanyard
