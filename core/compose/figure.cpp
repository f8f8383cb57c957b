// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/figure.h"

#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"

namespace lanyard {

namespace {

QString picture(const Photo &photo)
{
    QString text = QStringLiteral("![") + escapedMarkdown(photo.alt.simplified()) + QStringLiteral("](") + fileDestination(photo.file);
    if (!photo.caption.simplified().isEmpty())
        text += QStringLiteral(" \"") + escapedTitle(photo.caption) + QLatin1Char('"');
    return text + QLatin1Char(')');
}

} // namespace

Fragment figure(const Photo &photo)
{
    return {picture(photo), Fragment::Stand::OwnBlock};
}

QString creditLine(const Photo &photo)
{
    if (photo.credit.isEmpty())
        return photo.licence.isEmpty() ? QString() : QStringLiteral("(%1)").arg(photo.licence);
    const QString line = QStringLiteral("Photo: ") + photo.credit;
    return photo.licence.isEmpty() ? line : line + QStringLiteral(" (") + photo.licence + u')';
}

Fragment gallery(const QList<Photo> &photos)
{
    QStringList pictures;
    for (const Photo &photo : photos)
        pictures.append(picture(photo));
    return {pictures.join(u'\n'), Fragment::Stand::OwnBlock};
}

} // namespace lanyard
