// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/link_kind.h"

#include <QRegularExpression>
#include <QUrl>

namespace lanyard {

namespace {

QString ending(const QUrl &url)
{
    static const QRegularExpression form(QStringLiteral("\\.([A-Za-z0-9]{2,4})$"));
    return form.match(url.path()).captured(1).toLower();
}

} // namespace

QString webAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    static const QRegularExpression form(QStringLiteral("\\Ahttps?://[^\\s<>\"]+\\z"), QRegularExpression::CaseInsensitiveOption);
    return trimmed.size() <= 8192 && form.match(trimmed).hasMatch() && QUrl(trimmed).isValid() && !QUrl(trimmed).host().isEmpty() ? trimmed
                                                                                                                              : QString();
}

QString titleInAddress(const QString &address)
{
    const QUrl url(address);
    const LinkPlace *place = linkPlace(url);
    QString name = url.path(QUrl::FullyDecoded);
    while (name.endsWith(u'/'))
        name.chop(1);
    if (place && place->kind == LinkKind::Code)
        return name.section(u'/', 1, 2); // "owner/name"
    name = name.section(u'/', -1);
    if (!ending(url).isEmpty())
        name = name.left(name.lastIndexOf(u'.'));
    if (place && place->name == QLatin1String("SlideShare"))
        name.remove(QRegularExpression(QStringLiteral("-\\d{5,}$")));
    // media.ccc.de begins with the event's name and the talk's number: "38c3-123-knots".
    if (place && place->name == QLatin1String("media.ccc.de"))
        name.remove(QRegularExpression(QStringLiteral("^[a-z0-9]+-\\d+-")));
    if (place && (place->kind == LinkKind::Notes || place->kind == LinkKind::Aside))
        return {}; // a pad's or a room's number
    const bool named = !place || place->kind != LinkKind::Video || place->name == QLatin1String("media.ccc.de");
    name = name.replace(u'_', u' ').replace(u'-', u' ').replace(u'+', u' ').simplified();
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    static const QRegularExpression number(QStringLiteral("[0-9a-fA-F]{12,}|^(index|view|edit|watch|presentation|default)$"));
    if (!named || name.size() > 120 || !word.match(name).hasMatch() || number.match(name).hasMatch())
        return {};
    if (name[0].isLower())
        name[0] = name[0].toUpper();
    return name;
}

QString linkTitle(const QString &url, const QString &given)
{
    QString title = given.simplified();
    const QString site = linkHost(url);
    if (linkPlace(QUrl(url))) {
        for (const QString &dash : {QStringLiteral(" - "), QStringLiteral(" – "), QStringLiteral(" | "), QStringLiteral(" · "), QStringLiteral(" on ")}) {
            if (title.endsWith(dash + site, Qt::CaseInsensitive))
                title.chop(dash.size() + site.size());
        }
    }
    return title.isEmpty() || !webAddress(title).isEmpty() || title == site ? titleInAddress(url) : title;
}

} // namespace lanyard
