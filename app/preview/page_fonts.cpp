// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/page_fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace lanyard {

namespace {

QString firstHere(const QStringList &families, const QString &generic)
{
    const auto here = std::find_if(families.begin(), families.end(), [](const QString &family) { return QFontDatabase::hasFamily(family); });
    return here == families.end() ? generic : QStringLiteral("\"%1\", %2").arg(*here, generic);
}

} // namespace

QJsonObject pageFonts()
{
    static const QStringList text{QStringLiteral("Charter"),    QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
                                  QStringLiteral("Noto Serif"), QStringLiteral("Gelasio"),        QStringLiteral("Georgia"),
                                  QStringLiteral("DejaVu Serif")};
    static const QStringList heads{QStringLiteral("Source Sans 3"), QStringLiteral("Source Sans Pro"), QStringLiteral("Noto Sans"),
                                   QStringLiteral("Inter"),         QStringLiteral("Cantarell"),       QStringLiteral("DejaVu Sans")};
    static const QStringList code{QStringLiteral("JetBrains Mono"), QStringLiteral("Source Code Pro"), QStringLiteral("Fira Mono"),
                                  QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")};
    // For what the page draws itself: the arrow behind a footnote, the mark of a film. A sign that no named font has makes the engine
    // look through every font of the machine, in the middle of the first painting.
    static const QStringList signs{QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans Symbols 2"), QStringLiteral("FreeSans"),
                                   QStringLiteral("Symbola")};
    return {{QStringLiteral("signs"), firstHere(signs, QStringLiteral("sans-serif"))},
            {QStringLiteral("text"), firstHere(text, QStringLiteral("serif"))},
            {QStringLiteral("heads"), firstHere(heads, QStringLiteral("sans-serif"))},
            {QStringLiteral("code"), firstHere(code, QStringLiteral("monospace"))}};
}

} // namespace lanyard
