// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks that are more than their words: code, tables, pictures.
#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"
#include "core/html/block_writer.h"
#include "core/markdown/document.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

using Where = InlineText::Where;

QString codeText(const HtmlNode &node)
{
    static const QRegularExpression margin(QStringLiteral("\\b(gutter|lineno|linenos|line-numbers?|rouge-gutter|blob-num)\\b"));
    if (node.isText())
        return node.text;
    if (node.name == u"br")
        return QStringLiteral("\n");
    if (margin.match(node.attribute("class")).hasMatch() && node.name != u"pre" && node.name != u"code")
        return {};
    QString text;
    for (const HtmlNode &child : node.children) {
        if ((child.name == u"div" || child.name == u"tr" || child.name == u"p") && !text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        text += codeText(child);
        if ((child.name == u"div" || child.name == u"tr" || child.name == u"p") && !text.endsWith(u'\n'))
            text += u'\n';
    }
    return text;
}

QString languageIn(const HtmlNode &node)
{
    static const QRegularExpression form(QStringLiteral("(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*)([\\w#+.-]+)"));
    if (const QString named = form.match(node.attribute("class")).captured(1); !named.isEmpty())
        return named == u"plaintext" || named == u"none" ? QString() : named;
    static const QRegularExpression word(QStringLiteral("\\A[\\w#+.-]{1,30}\\z"));
    for (const char *key : {"data-lang", "data-language", "lang"}) {
        if (const QString named = node.attribute(key); word.match(named).hasMatch())
            return named;
    }
    return {};
}

struct Row
{
    QList<const HtmlNode *> cells;
    bool head = false;
};

void gatherRows(const HtmlNode &node, bool head, QList<Row> &rows)
{
    for (const HtmlNode &child : node.children) {
        if (child.name == u"tr") {
            Row row;
            for (const HtmlNode &cell : child.children) {
                if (cell.name == u"td" || cell.name == u"th")
                    row.cells.append(&cell);
            }
            row.head = head || (!row.cells.isEmpty() && std::all_of(row.cells.begin(), row.cells.end(), [](const HtmlNode *cell) { return cell->name == u"th"; }));
            if (!row.cells.isEmpty())
                rows.append(row);
        } else if (child.name == u"thead" || child.name == u"tbody" || child.name == u"tfoot") {
            gatherRows(child, child.name == u"thead", rows);
        }
    }
}

Alignment alignmentOf(const HtmlNode &cell)
{
    QString said = cell.style(u"text-align");
    if (said.isEmpty())
        said = cell.attribute("align").toLower();
    return said == u"right" ? Alignment::Right : said == u"center" ? Alignment::Center : said == u"left" ? Alignment::Left : Alignment::None;
}

QString rule(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return QStringLiteral(":---");
    case Alignment::Center: return QStringLiteral(":---:");
    case Alignment::Right: return QStringLiteral("---:");
    case Alignment::None: break;
    }
    return QStringLiteral("---");
}

int spanOf(const HtmlNode &cell)
{
    return std::clamp(cell.attribute("colspan").toInt(), 1, 50);
}

} // namespace

QString BlockWriter::code(const HtmlNode &node) const
{
    QString text = codeText(node);
    text.replace(u'\u00a0', u' ');
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (text.trimmed().isEmpty())
        return {};
    QString language = languageIn(node);
    if (const HtmlNode *inner = firstElement(node, u"code"); inner && language.isEmpty())
        language = languageIn(*inner);
    static const QRegularExpression ticks(QStringLiteral("`{3,}"));
    qsizetype longest = 2;
    for (auto each = ticks.globalMatch(text); each.hasNext();)
        longest = std::max(longest, each.next().capturedLength());
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + text + u'\n' + fence;
}

QString BlockWriter::cell(const HtmlNode &node) const
{
    Page page;
    page.where = Where::Cell;
    walkAll(node.children, {}, page);
    flush(page);
    QStringList parts;
    for (const Block &block : std::as_const(page.blocks))
        parts.append(QString(block.text).replace(u'\n', QLatin1String("<br>")));
    return parts.join(QLatin1String("<br>"));
}

QString BlockWriter::table(const HtmlNode &node) const
{
    QList<Row> rows;
    gatherRows(node, false, rows);
    qsizetype columns = 0;
    qsizetype cells = 0;
    bool nested = false;
    for (const Row &row : std::as_const(rows)) {
        qsizetype width = 0;
        for (const HtmlNode *each : row.cells) {
            width += spanOf(*each);
            for (const auto name : {u"table", u"pre", u"h1", u"h2", u"h3"})
                nested = nested || firstElement(*each, name);
        }
        columns = std::max(columns, width);
        cells += row.cells.size();
    }
    if (cells <= 1 || nested || columns > 200 || node.attribute("role") == u"presentation")
        return {};

    QList<QStringList> texts;
    QList<Alignment> alignments(columns, Alignment::None);
    const bool headed = rows.first().head;
    for (qsizetype column = 0; column < columns; ++column) {
        std::optional<Alignment> common;
        bool agreed = true;
        for (qsizetype i = headed ? 0 : 1; i < rows.size(); ++i) {
            if (column >= rows[i].cells.size() || (headed && i == 0 && alignmentOf(*rows[0].cells[column]) == Alignment::None))
                continue;
            const Alignment said = alignmentOf(*rows[i].cells[column]);
            agreed = agreed && (!common || *common == said);
            common = said;
        }
        if (agreed && common)
            alignments[column] = *common;
    }
    for (const Row &row : std::as_const(rows)) {
        QStringList line;
        for (const HtmlNode *each : row.cells) {
            line.append(cell(*each));
            for (int more = 1; more < spanOf(*each); ++more)
                line.append(QString());
        }
        line.resize(columns);
        texts.append(line);
    }
    // A sheet's empty rows and columns at the end are no part of what was meant.
    const auto isEmpty = [](const QStringList &line) { return std::all_of(line.begin(), line.end(), [](const QString &text) { return text.isEmpty(); }); };
    while (texts.size() > 1 && isEmpty(texts.last()))
        texts.removeLast();
    if (isEmpty(texts.first()) && texts.size() == 1)
        return {};

    QStringList lines;
    const auto written = [](const QStringList &line) { return QStringLiteral("| ") + line.join(QLatin1String(" | ")) + QStringLiteral(" |"); };
    QStringList rules;
    for (const Alignment alignment : std::as_const(alignments))
        rules.append(rule(alignment));
    lines.append(written(texts.takeFirst()));
    lines.append(written(rules));
    for (const QStringList &line : std::as_const(texts))
        lines.append(written(line));
    QString result = lines.join(u'\n');
    if (const auto caption = std::find_if(node.children.begin(), node.children.end(), [](const HtmlNode &child) { return child.name == u"caption"; });
        caption != node.children.end()) {
        if (const QString words = lineOf(*caption, {}, Where::Paragraph); !words.isEmpty())
            result.prepend(words + QLatin1String("\n\n"));
    }
    return result;
}

QString BlockWriter::picture(const HtmlNode &node, const QString &caption) const
{
    const QString from = address(node.attribute("src"), true);
    if (from.isEmpty() || node.attribute("width") == u"1" || node.attribute("height") == u"1") // counters of readers
        return {};
    QString text = QStringLiteral("![") + escapedMarkdown(node.attribute("alt").simplified()) + QStringLiteral("](") + addressDestination(from);
    if (!caption.simplified().isEmpty())
        text += QStringLiteral(" \"") + escapedTitle(caption) + u'"';
    return text + u')';
}

bool BlockWriter::figure(const HtmlNode &node, Page &page) const
{
    const HtmlNode *image = firstElement(node, u"img");
    for (const auto name : {u"table", u"pre", u"blockquote", u"iframe", u"video", u"figure"}) {
        if (firstElement(node, name))
            return false;
    }
    if (!image)
        return false;
    const HtmlNode *words = firstElement(node, u"figcaption");
    const QString shown = picture(*image, words ? textOf(*words).simplified() : image->attribute("title"));
    if (shown.isEmpty())
        return false;
    const HtmlNode *link = firstElement(node, u"a");
    const QString to = link && firstElement(*link, u"img") ? address(link->attribute("href"), false) : QString();
    put(page, to.isEmpty() ? shown : QStringLiteral("[%1](%2)").arg(shown, addressDestination(to)), Block::Kind::Paragraph);
    return true;
}

} // namespace lanyard
