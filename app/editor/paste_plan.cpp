// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/paste_plan.h"

#include "app/ui/mime.h"
#include "core/compose/link_kind.h"
#include "core/html/html_to_markdown.h"

#include <QMimeData>
#include <QStringDecoder>

namespace lanyard {

namespace {

using What = PastePlan::What;

// Firefox says lines in turn: an address, its title.
QStringList mozillaLines(const QMimeData &data)
{
    const QByteArray bytes = data.data(QStringLiteral("text/x-moz-url"));
    if (bytes.isEmpty())
        return {};
    QStringDecoder utf16(QStringConverter::Utf16LE);
    const QString text = bytes.contains('\0') ? QString(utf16(bytes)) : QString::fromUtf8(bytes);
    return text.split(u'\n');
}

bool isJustTheAddress(const ClipFacts &facts)
{
    const QString text = facts.text.trimmed();
    return text.isEmpty() || facts.addresses.contains(text) || !webAddress(text).isEmpty();
}

// A copied picture comes with the HTML that shows it, and perhaps with its address; a spreadsheet's cells come with a picture of them.
bool isPicture(const ClipFacts &facts)
{
    if (!facts.picture)
        return false;
    if (!facts.html.isEmpty())
        return onlyPicture(facts.html).has_value();
    return isJustTheAddress(facts);
}

PastePlan links(const ClipFacts &facts)
{
    PastePlan plan{What::Links, facts.addresses, {}};
    for (qsizetype i = 0; i < facts.addresses.size(); ++i)
        plan.titles.append(linkTitle(facts.addresses[i], facts.titles.value(i)));
    return plan;
}

PastePlan plainPlan(const ClipFacts &facts)
{
    return {facts.text.isEmpty() ? What::Nothing : What::Text, {}, {}};
}

PastePlan richPlan(const ClipFacts &facts)
{
    if (!facts.html.isEmpty() && !facts.fromCodeEditor)
        return {What::RichText, {}, {}};
    return plainPlan(facts);
}

} // namespace

ClipFacts clipFacts(const QMimeData &data)
{
    ClipFacts facts;
    facts.ownThings = data.hasFormat(mime::session) || data.hasFormat(mime::speaker) || data.hasFormat(mime::photos);
    facts.picture = data.hasImage();
    facts.fromCodeEditor = data.hasFormat(QStringLiteral("vscode-editor-data"));
    if (data.hasHtml())
        facts.html = data.html();
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            facts.files.append(url.toLocalFile());
        else if (const QString address = webAddress(url.toString(QUrl::FullyEncoded)); !address.isEmpty())
            facts.addresses.append(address);
    }
    const QStringList lines = mozillaLines(data);
    if (facts.addresses.isEmpty() && facts.files.isEmpty()) {
        for (qsizetype i = 0; i < lines.size(); i += 2) {
            if (const QString address = webAddress(lines[i]); !address.isEmpty())
                facts.addresses.append(address);
        }
    }
    for (qsizetype i = 1; i < lines.size() && facts.titles.size() < facts.addresses.size(); i += 2)
        facts.titles.append(lines[i].trimmed());
    // A list of addresses is offered as text, too, where there is no other.
    const bool textOfItsOwn = data.hasFormat(QStringLiteral("text/plain")) || data.hasFormat(QStringLiteral("text/plain;charset=utf-8"));
    if (textOfItsOwn || (data.hasText() && !data.hasFormat(QStringLiteral("text/uri-list"))))
        facts.text = data.text();
    if (facts.titles.isEmpty() && facts.addresses.size() == 1 && !facts.html.isEmpty())
        facts.titles.append(onlyLinkText(facts.html, facts.addresses.first()));
    return facts;
}

PastePlan planPaste(const ClipFacts &facts, const PastePlace &place)
{
    if (facts.ownThings || !facts.files.isEmpty())
        return {What::Things, {}, {}};
    if (place.literal)
        return plainPlan(facts);
    if (isPicture(facts))
        return {What::Picture, {}, {}};
    const QString address = webAddress(facts.text);
    if (!address.isEmpty() && place.selection)
        return {What::Links, {address}, {QString()}};
    if (!address.isEmpty())
        return {What::Text, {}, {}};
    if (facts.text.isEmpty() && facts.html.isEmpty() && !facts.addresses.isEmpty())
        return links(facts);
    return richPlan(facts);
}

PastePlan planDrop(const ClipFacts &facts, const PastePlace &place)
{
    if (facts.ownThings || !facts.files.isEmpty())
        return {What::Things, {}, {}};
    if (isPicture(facts))
        return {What::Picture, {}, {}};
    ClipFacts linked = facts;
    if (linked.addresses.isEmpty()) {
        if (const QString address = webAddress(facts.text); !address.isEmpty())
            linked.addresses.append(address);
    }
    if (place.literal) {
        linked.text = linked.text.isEmpty() ? linked.addresses.join(u'\n') : linked.text;
        return plainPlan(linked);
    }
    // A dragged piece of a page may name the page, too; then its words are what is meant.
    const bool showsMore = !facts.html.isEmpty() && onlyLinkText(facts.html, linked.addresses.value(0)).isEmpty() && !isJustTheAddress(linked);
    if (!linked.addresses.isEmpty() && !showsMore && !(onlyPicture(facts.html)))
        return links(linked);
    return richPlan(facts);
}

} // namespace lanyard
