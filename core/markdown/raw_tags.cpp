// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/raw_tags.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(u' ');
    return {all.begin(), all.end()};
}

const QSet<QString> &inlineNames()
{
    static const QSet<QString> names = words("a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q rp rt ruby "
                                             "s samp small span strike strong sub sup time tt u var wbr");
    return names;
}

const QSet<QString> &otherNames()
{
    static const QSet<QString> names = words(
        "address area article aside audio base blockquote body button canvas caption center col colgroup datalist dd details dialog dir div "
        "dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe input label "
        "legend li link main map math menu meta meter nav noscript object ol optgroup option output p param picture pre progress script "
        "section select slot source style summary svg table tbody td template textarea tfoot th thead title tr track ul video");
    return names;
}

// Attributes as the HTML standard reads them: name, and a value in double, single or no quotes.
QList<RawAttribute> attributesIn(const QString &part, qsizetype partAt)
{
    static const QRegularExpression one(QStringLiteral("([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?"));
    QList<RawAttribute> result;
    for (auto each = one.globalMatch(part); each.hasNext();) {
        const auto match = each.next();
        RawAttribute attribute;
        attribute.name = match.captured(1).toLower();
        for (int group = 2; group <= 4; ++group) {
            if (match.capturedStart(group) < 0)
                continue;
            attribute.value = match.captured(group);
            attribute.valueAt = partAt + match.capturedStart(group);
            attribute.valueLength = match.capturedLength(group);
            attribute.quoted = group < 4;
        }
        result.append(attribute);
    }
    return result;
}

} // namespace

QString RawTag::attribute(const QString &wanted) const
{
    for (const RawAttribute &one : attributes) {
        if (one.name == wanted)
            return one.value;
    }
    return {};
}

bool RawTag::hasAttribute(const QString &wanted) const
{
    return std::any_of(attributes.begin(), attributes.end(), [&](const RawAttribute &one) { return one.name == wanted; });
}

bool isVoidElement(const QString &name)
{
    static const QSet<QString> names = words("area base br col embed hr img input link meta param source track wbr");
    return names.contains(name);
}

bool isInlineElement(const QString &name)
{
    return inlineNames().contains(name);
}

bool isKnownElement(const QString &name)
{
    return name.contains(u'-') || inlineNames().contains(name) || otherNames().contains(name);
}

QList<RawTag> rawTags(const QString &text)
{
    static const QRegularExpression start(
        QStringLiteral("<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<[!?][^>]*>"
                       "|<(/?)([A-Za-z][A-Za-z0-9:-]*)((?:\\s+[^\\s\"'<>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*)\\s*(/?)>"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<RawTag> result;
    qsizetype from = 0;
    while (true) {
        const auto match = start.match(text, from);
        if (!match.hasMatch())
            return result;
        RawTag tag;
        tag.at = match.capturedStart();
        tag.length = match.capturedLength();
        from = match.capturedEnd();
        if (match.capturedStart(2) < 0) {
            tag.kind = match.captured().startsWith(QLatin1String("<!--")) ? RawTag::Kind::Comment : RawTag::Kind::Other;
            result.append(tag);
            continue;
        }
        tag.name = match.captured(2).toLower();
        tag.kind = match.captured(1).isEmpty() ? RawTag::Kind::Open : RawTag::Kind::Close;
        tag.closed = !match.captured(4).isEmpty() || isVoidElement(tag.name);
        tag.attributes = attributesIn(match.captured(3), match.capturedStart(3));
        result.append(tag);
        if (tag.kind == RawTag::Kind::Open && !tag.closed
            && (tag.name == u"script" || tag.name == u"style" || tag.name == u"textarea")) {
            const qsizetype end = text.indexOf(QLatin1String("</") + tag.name, from, Qt::CaseInsensitive);
            from = end < 0 ? text.size() : end;
        }
    }
}

QStringList openElements(const QList<RawTag> &tags, bool *broken)
{
    QStringList open;
    if (broken)
        *broken = false;
    for (const RawTag &tag : tags) {
        if (tag.kind == RawTag::Kind::Open && !tag.closed) {
            open.append(tag.name);
        } else if (tag.kind == RawTag::Kind::Close) {
            if (!open.isEmpty() && open.last() == tag.name)
                open.removeLast();
            else if (broken)
                *broken = true;
        }
    }
    return open;
}

} // namespace lanyard
