// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordpress_blocks.h"

#include "core/compose/writers_comment.h"
#include "core/exchange/block_markup.h"
#include "core/exchange/html_escape.h"
#include "core/exchange/html_runs.h"
#include "core/exchange/picture_paragraph.h"
#include "core/exchange/plain_html.h"
#include "core/markdown/outline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace lanyard {

namespace {

// The address of a paragraph that holds nothing but an address; empty for others.
QString loneAddress(const Node &paragraph)
{
    const Node *link = nullptr;
    for (const Node &node : paragraph.children) {
        if (node.kind == NodeKind::Link && !link)
            link = &node;
        else if (node.kind != NodeKind::Text || !node.literal.trimmed().isEmpty()) // the parser leaves empty texts round an address
            return {};
    }
    return link && plainText(*link) == link->url ? link->url : QString();
}

class Blocks
{
public:
    Blocks(const Document &document, const WordPressPlaces &places, Findings &findings);
    WordPressContent content();

private:
    QStringList blocks(const std::vector<Node> &nodes, bool top);
    QString block(const Node &node);
    QString paragraph(const Node &node);
    QString heading(const Node &node);
    QString table(const Node &node);
    QString list(const Node &node);
    std::optional<QList<ListItemMarkup>> items(const Node &list);
    QString htmlRun(const std::vector<Node> &nodes, size_t &index);
    QString htmlBlock(const Node &node);
    static std::optional<QString> more(const QString &literal); // the words in the marker
    ImageMarkup image(const Node &node, const QString &link);
    QString footnoteMeta();
    int fileLine(const Node &node) const { return node.firstLine > 0 ? node.firstLine - 1 + m_places.bodyLine : -1; }

    const Document &m_document;
    const WordPressPlaces &m_places;
    Findings &m_findings;
    WordPressInline m_inline;
    QHash<int, QString> m_ids; // 1-based line in the body -> id of the heading there
    HtmlRuns m_runs;
    bool m_hasMore = false;
};

Blocks::Blocks(const Document &document, const WordPressPlaces &places, Findings &findings)
    : m_document(document)
    , m_places(places)
    , m_findings(findings)
    , m_inline(places, findings)
{
    for (const OutlineEntry &entry : outline(document))
        m_ids.insert(entry.line + 1, entry.id);
}

WordPressContent Blocks::content()
{
    QStringList all = blocks(m_document.root().children, true);
    const QString meta = footnoteMeta();
    if (!meta.isEmpty()) {
        all.append(QStringLiteral("<!-- wp:footnotes /-->"));
        m_findings.notice("export.footnotes", QT_TRANSLATE_NOOP("Error", "Footnotes need WordPress 6.3 or later."));
    }
    return {joinedBlocks(all), meta};
}

QStringList Blocks::blocks(const std::vector<Node> &nodes, bool top)
{
    QStringList result;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        if (node.kind == NodeKind::FootnoteDefinition)
            continue;
        QString markup;
        if (node.kind != NodeKind::HtmlBlock) {
            markup = block(node);
        } else if (const auto words = more(node.literal); top && words && !m_hasMore) {
            m_hasMore = true;
            markup = moreMarkup(*words);
        } else {
            markup = htmlRun(nodes, i);
        }
        if (!markup.isEmpty())
            result.append(markup);
    }
    return result;
}

QString Blocks::block(const Node &node)
{
    switch (node.kind) {
    case NodeKind::Paragraph:
        return paragraph(node);
    case NodeKind::Heading:
        return heading(node);
    case NodeKind::List:
        return list(node);
    case NodeKind::BlockQuote:
        return quoteMarkup(blocks(node.children, false));
    case NodeKind::CodeBlock: {
        QString code = withoutControls(node.literal);
        if (code.endsWith(u'\n'))
            code.chop(1);
        return codeMarkup(code);
    }
    case NodeKind::ThematicBreak:
        return separatorMarkup();
    case NodeKind::Table:
        return table(node);
    default:
        return {};
    }
}

ImageMarkup Blocks::image(const Node &node, const QString &link)
{
    ImageMarkup markup;
    markup.url = withoutControls(m_inline.pictureUrl(node.url));
    markup.alt = withoutControls(plainText(node));
    markup.captionHtml = wordPressText(node.title);
    if (!link.isEmpty())
        markup.link = withoutControls(m_inline.linkUrl(link, fileLine(node)));
    const TravellingPicture *picture = m_places.pictures ? m_places.pictures->find(node.url) : nullptr;
    const QString credit = picture ? withoutControls(picture->creditHtml()) : QString();
    if (!credit.isEmpty())
        markup.captionHtml = captionWithCredit(markup.captionHtml, credit);
    return markup;
}

QString Blocks::paragraph(const Node &node)
{
    const QList<PictureInParagraph> pictures = picturesOf(node);
    if (pictures.size() == 1)
        return imageMarkup(image(*pictures[0].image, pictures[0].link));
    if (!pictures.isEmpty()) {
        QList<ImageMarkup> images;
        for (const PictureInParagraph &picture : pictures)
            images.append(image(*picture.image, picture.link));
        return galleryMarkup(images);
    }
    if (const QString video = videoMarkup(loneAddress(node)); !video.isEmpty())
        return video;
    const QString html = m_inline.html(node.children, fileLine(node));
    if (m_inline.needsHtmlBlock())
        return htmlMarkup(QStringLiteral("<p>") + html + QStringLiteral("</p>"));
    return html.trimmed().isEmpty() ? QString() : paragraphMarkup(html);
}

QString Blocks::heading(const Node &node)
{
    const QString html = m_inline.html(node.children, fileLine(node));
    if (m_inline.needsHtmlBlock())
        return htmlMarkup(QStringLiteral("<h%1>").arg(node.level) + html + QStringLiteral("</h%1>").arg(node.level));
    return headingMarkup(node.level, html, m_ids.value(node.firstLine));
}

QString Blocks::table(const Node &node)
{
    TableRowMarkup head;
    QList<TableRowMarkup> body;
    bool rich = true;
    for (const Node &row : node.children) {
        TableRowMarkup cells;
        for (const Node &cell : row.children) {
            cells.append({m_inline.html(cell.children, fileLine(row)),
                          cell.alignment == Alignment::Left         ? QStringLiteral("left")
                              : cell.alignment == Alignment::Center ? QStringLiteral("center")
                              : cell.alignment == Alignment::Right  ? QStringLiteral("right")
                                                                    : QString()});
            rich = rich && !m_inline.needsHtmlBlock();
        }
        if (row.header)
            head = cells;
        else
            body.append(cells);
    }
    if (!rich || body.isEmpty()) // a table block without a body is none
        return htmlMarkup(plainHtml(node, m_inline, fileLine(node)).trimmed());
    return tableMarkup(head, body);
}

// Nothing if an item holds what a list block can't: code, tables, quotations, text behind a nested list.
std::optional<QList<ListItemMarkup>> Blocks::items(const Node &list)
{
    QList<ListItemMarkup> result;
    for (const Node &item : list.children) {
        ListItemMarkup markup;
        if (item.checked) {
            markup.html = QString(*item.checked ? u'☑' : u'☐') + u' ';
            m_findings.notice("export.task-list", QT_TRANSLATE_NOOP("Error", "WordPress has no task lists; the boxes are written as ☐ and ☑."), {}, fileLine(list));
        }
        bool any = false;
        for (const Node &child : item.children) {
            if (child.kind == NodeKind::Paragraph && markup.lists.isEmpty()) {
                markup.html += (any ? QStringLiteral("<br><br>") : QString()) + m_inline.html(child.children, fileLine(child));
                if (m_inline.needsHtmlBlock())
                    return std::nullopt;
            } else if (child.kind == NodeKind::List) {
                const auto nested = items(child);
                if (!nested)
                    return std::nullopt;
                markup.lists.append(listMarkup(*nested, child.ordered, child.start));
            } else {
                return std::nullopt;
            }
            any = true;
        }
        result.append(markup);
    }
    return result;
}

QString Blocks::list(const Node &node)
{
    if (const auto markup = items(node))
        return listMarkup(*markup, node.ordered, node.start);
    m_findings.notice("export.list-as-html", QT_TRANSLATE_NOOP("Error", "This list holds more than WordPress’ list block can; it is written as an HTML block."),
                      {}, fileLine(node));
    return htmlMarkup(plainHtml(node, m_inline, fileLine(node)).trimmed());
}

std::optional<QString> Blocks::more(const QString &literal)
{
    static const QRegularExpression marker(QStringLiteral("^<!--\\s*more\\b((?:(?!-->).)*)-->\\s*$"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = marker.match(literal);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QString Blocks::htmlBlock(const Node &node)
{
    if (WritersComment comment; readWritersComment(node.literal, &comment))
        return {}; // each would be a block of its own in the editor
    const QString html = m_inline.rawHtml(node.literal, fileLine(node)).trimmed();
    const QList<RawTag> tags = rawTags(html);
    const bool aloneInFrame = tags.size() == 2 && tags[0].name == u"iframe" && tags[0].at == 0 && tags[1].at + tags[1].length == html.size();
    if (aloneInFrame) {
        const QString video = videoMarkup(unescapedHtml(tags[0].attribute(QStringLiteral("src"))));
        if (!video.isEmpty())
            return video;
        m_findings.notice("export.frame", QT_TRANSLATE_NOOP("Error", "WordPress takes out this frame unless an administrator imports it."), {}, fileLine(node));
    }
    return html.isEmpty() ? QString() : htmlMarkup(html);
}

// <div>, Markdown, </div>: one HTML block, since half an element in a block of its own breaks the editor's page.
QString Blocks::htmlRun(const std::vector<Node> &nodes, size_t &index)
{
    const auto end = m_runs.end(nodes, index);
    if (end && *end > index) {
        QString html;
        for (size_t i = index; i <= *end; ++i)
            html += plainHtml(nodes[i], m_inline, fileLine(nodes[i]));
        index = *end;
        return htmlMarkup(html.trimmed());
    }
    return htmlBlock(nodes[index]);
}

QString Blocks::footnoteMeta()
{
    QHash<QString, const Node *> definitions;
    std::vector<const Node *> waiting{&m_document.root()};
    while (!waiting.empty()) {
        const Node *node = waiting.back();
        waiting.pop_back();
        for (const Node &child : node->children) {
            if (child.kind != NodeKind::FootnoteDefinition) {
                waiting.push_back(&child);
                continue;
            }
            const QString label = child.literal.toCaseFolded().simplified();
            if (!definitions.contains(label))
                definitions.insert(label, &child);
        }
    }
    QJsonArray meta;
    // A footnote may refer to another one, so the list grows while it is walked.
    for (qsizetype i = 0; i < m_inline.footnotes().size(); ++i) {
        const WordPressInline::Footnote footnote = m_inline.footnotes()[i];
        const Node *definition = definitions.value(footnote.label);
        QStringList parts;
        for (const Node &child : definition ? definition->children : std::vector<Node>()) {
            const QString html = child.kind == NodeKind::Paragraph ? m_inline.html(child.children, fileLine(child)) : plainHtml(child, m_inline, fileLine(child));
            parts.append(html.trimmed());
        }
        meta.append(QJsonObject{{QStringLiteral("content"), parts.join(QLatin1String("<br><br>"))}, {QStringLiteral("id"), footnote.id}});
    }
    return meta.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(meta).toJson(QJsonDocument::Compact));
}

} // namespace

WordPressContent wordPressContent(const Document &document, const WordPressPlaces &places, Findings &findings)
{
    return Blocks(document, places, findings).content();
}

} // namespace lanyard
