// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_links.h"

#include "core/event/json_text.h"
#include "core/event/plain_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

QString cleanTitle(const QJsonObject &link)
{
    return plainLine(plainText(firstJsonLine(link, {"title", "name", "description", "label", "service"})));
}

// "github_url", "website", "Mastodon URL": keys that tools use for a person's pages, with the name to show.
const QList<std::pair<QString, QString>> &pageKeys()
{
    static const QList<std::pair<QString, QString>> keys = [] {
        QList<std::pair<QString, QString>> all;
        for (const char *name : {"Homepage", "Website", "Blog", "Mastodon", "Fediverse", "Bluesky", "GitHub", "GitLab", "Codeberg", "LinkedIn",
                                 "Twitter", "X", "Gitx", "YouTube"}) {
            const QString title = QLatin1String(name) == QLatin1String("Gitx") ? QStringLiteral("Git") : QLatin1String(name);
            all.append({QString::fromLatin1(name).toLower(), title});
            all.append({QString::fromLatin1(name).toLower() + QLatin1String("_url"), title});
        }
        return all;
    }();
    return keys;
}

} // namespace

WebLink jsonLink(const QJsonValue &value, const QUrl &base)
{
    if (value.isString())
        return {{}, webAddress(value.toString(), base)};
    const QJsonObject link = value.toObject();
    const QString address = firstJsonLine(link, {"url", "href", "link", "resource", "value"});
    QString title = cleanTitle(link);
    if (title == address)
        title.clear();
    return {title, webAddress(address, base)};
}

void addJsonLinks(LinkSorter &sorter, LinkSorter::From from, const QJsonValue &list, const QUrl &base)
{
    const QJsonArray links = jsonList(list);
    for (const QJsonValue &each : links) {
        const WebLink link = jsonLink(each, base);
        const bool slides = from == LinkSorter::From::Attachment
            && jsonLine(each[QLatin1String("type")]).compare(QLatin1String("slides"), Qt::CaseInsensitive) == 0;
        sorter.add(slides ? LinkSorter::From::Slides : from, link.title, link.url);
    }
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("https?://[^\\s<>\"“”|]{1,4000}"), QRegularExpression::CaseInsensitiveOption);
    QStringList result;
    auto each = form.globalMatch(text);
    while (each.hasNext()) {
        QString address = each.next().captured();
        // What closes the sentence around it is none of it.
        while (!address.isEmpty() && (QStringLiteral(".,;:!?'*_]}").contains(address.back())
                                      || (address.endsWith(u')') && address.count(u')') > address.count(u'('))))
            address.chop(1);
        if (const QString proper = webAddress(address); !proper.isEmpty() && !result.contains(proper))
            result.append(proper);
    }
    return result;
}

void addPersonLink(Speaker &speaker, const WebLink &link)
{
    const bool known = link.url == speaker.url
        || std::any_of(speaker.links.cbegin(), speaker.links.cend(), [&link](const WebLink &other) { return other.url == link.url; });
    if (!link.url.isEmpty() && !known)
        speaker.links.append(link);
}

void fillPerson(Speaker &speaker, const QJsonObject &person, const QUrl &base)
{
    const auto fill = [](QString &empty, const QString &with) {
        if (empty.isEmpty())
            empty = with;
    };
    const auto value = [&person](const char *key) { return person.value(QLatin1String(key)); };
    for (const char *key : {"biography", "bio", "extended_biography", "abstract", "description"})
        fill(speaker.biography, jsonParagraphs(value(key)));
    fill(speaker.affiliation, firstJsonLine(person, {"affiliation", "company", "organization", "organisation"}));
    fill(speaker.pronouns, firstJsonLine(person, {"pronouns", "pronoun"}));
    fill(speaker.url, webAddress(jsonLine(value("url")), base));
    const QJsonArray links = jsonList(value("links"));
    for (const QJsonValue &link : links)
        addPersonLink(speaker, jsonLink(link, base));
    for (const auto &[key, title] : pageKeys())
        addPersonLink(speaker, {title, webAddress(jsonLine(person.value(key)))});
}

} // namespace lanyard
