// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jekyll_head.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace lanyard {

namespace {

// Whether the site's own zone, which is the builder's then, shows the day as written.
bool staysInSite(const PostDate &date, const Site &site)
{
    const QByteArray name = site.config[QStringLiteral("timezone")].text().toUtf8();
    if (name.isEmpty())
        return false;
    const QTimeZone zone(name);
    return zone.isValid() && date.moment.toTimeZone(zone).date() == date.day();
}

void noticeFuture(const PostDate &date, bool offsetLost, const ExportRequest &request, Findings &findings)
{
    if (!request.now.isValid())
        return;
    const QDateTime now = request.now.toUTC();
    if (date.moment.toUTC() > now.addSecs(date.hasOffset ? 0 : 12 * 3600)) {
        findings.warn("export.future", QT_TRANSLATE_NOOP("Error", "The post’s date %1 lies in the future; Jekyll leaves it out until then."), {date.written});
    } else if (const QDateTime asUtc(date.moment.date(), date.moment.time(), Qt::UTC); offsetLost && asUtc > now) {
        findings.notice("export.soon", QT_TRANSLATE_NOOP("Error", "A computer whose clock is on UTC will show the post from %1 on."), {asUtc.toString(Qt::ISODate)});
    }
}

} // namespace

JekyllDate jekyllDate(const PostFields &fields, bool draft, const ExportRequest &request, const Site &site, Findings &findings)
{
    JekyllDate result;
    if (!fields.date) {
        if (draft)
            return result;
        findings.notice("export.no-date", QT_TRANSLATE_NOOP("Error", "The post has no date; today’s is used."));
        result.day = request.now.date();
        result.value = Value::date(result.day.toString(Qt::ISODate));
        return result;
    }
    const PostDate &date = *fields.date;
    result.day = date.day();
    if (!date.hasTime) {
        result.value = Value::date(result.day.toString(Qt::ISODate));
        noticeFuture(date, false, request, findings);
        return result;
    }
    if (date.hasOffset && staysInSite(date, site)) {
        result.keep = true;
        noticeFuture(date, false, request, findings);
        return result;
    }
    // A moment falls on another day somewhere: no time with an offset is safe from UTC-12 to UTC+14. Text, not a timestamp, is taken as
    // the builder's own clock, so the day and the time stay what the writer wrote.
    result.value = Value(date.moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    if (date.hasOffset)
        findings.notice("export.offset", QT_TRANSLATE_NOOP("Error", "The date is written without its offset, so that the post’s day is the same wherever the blog is built. "
                                                                    "To keep the offset, set timezone in the blog’s _config.yml."));
    noticeFuture(date, date.hasOffset, request, findings);
    return result;
}

QString jekyllAddress(const PostFields &fields, const QDate &day, const QString &slug, const Site &site)
{
    if (!fields.permalink.isEmpty())
        return fields.permalink.contains(u':') ? QString() : fields.permalink;
    if (!day.isValid())
        return {};
    static const QHash<QString, QString> styles{
        {QStringLiteral("date"), QStringLiteral("/:categories/:year/:month/:day/:title:output_ext")},
        {QStringLiteral("pretty"), QStringLiteral("/:categories/:year/:month/:day/:title/")},
        {QStringLiteral("none"), QStringLiteral("/:categories/:title:output_ext")},
    };
    const QString configured = site.config[QStringLiteral("permalink")].text();
    QString pattern = styles.value(configured.isEmpty() ? QStringLiteral("date") : configured, configured);
    QStringList categories;
    for (const QString &category : fields.categories)
        categories.append(QString::fromLatin1(QUrl::toPercentEncoding(category.toLower())));
    pattern.replace(QLatin1String(":categories"), categories.join(u'/'));
    pattern.replace(QLatin1String(":year"), day.toString(QStringLiteral("yyyy")));
    pattern.replace(QLatin1String(":month"), day.toString(QStringLiteral("MM")));
    pattern.replace(QLatin1String(":day"), day.toString(QStringLiteral("dd")));
    pattern.replace(QLatin1String(":title"), slug);
    pattern.replace(QLatin1String(":slug"), slug);
    pattern.replace(QLatin1String(":output_ext"), QLatin1String(".html"));
    static const QRegularExpression slashes(QStringLiteral("/{2,}"));
    pattern.replace(slashes, QStringLiteral("/"));
    return pattern.startsWith(u'/') && !pattern.contains(u':') ? pattern : QString();
}

} // namespace lanyard
