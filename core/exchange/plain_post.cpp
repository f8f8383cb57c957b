// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_post.h"

#include "core/base/html_entities.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

// "<kbd>Ctrl</kbd>" -> "Ctrl"
QString withoutTags(const QString &html)
{
    static const QRegularExpression unseen(QStringLiteral("<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineBreak(QStringLiteral("<br\\s*/?>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^>]*>"));
    return withoutHtmlEntities(QString(html).remove(unseen).replace(lineBreak, QStringLiteral("\n")).remove(tag));
}

QString indented(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &before = i == 0 ? first : others;
        lines[i].prepend(lines[i].isEmpty() ? before.trimmed() : before);
    }
    return lines.join(u'\n');
}

class PlainWriter
{
public:
    QString blocks(const Node &parent, const QString &between)
    {
        QStringList texts;
        for (const Node &child : parent.children) {
            if (const QString text = block(child); !text.isEmpty())
                texts.append(text);
        }
        return texts.join(between);
    }

private:
    QString block(const Node &node)
    {
        switch (node.kind) {
        case NodeKind::List: return list(node);
        case NodeKind::BlockQuote: return indented(blocks(node, QStringLiteral("\n\n")), QStringLiteral("> "), QStringLiteral("> "));
        case NodeKind::CodeBlock: {
            const QString code = node.literal.endsWith(u'\n') ? node.literal.chopped(1) : node.literal;
            return indented(code, QStringLiteral("    "), QStringLiteral("    "));
        }
        case NodeKind::HtmlBlock: return withoutTags(node.literal).trimmed();
        case NodeKind::ThematicBreak: return QStringLiteral("* * *");
        case NodeKind::Table: return table(node);
        case NodeKind::FootnoteDefinition:
            return indented(blocks(node, QStringLiteral("\n\n")), QStringLiteral("[%1] ").arg(node.number), QStringLiteral("    "));
        default: return inlines(node).trimmed();
        }
    }

    QString list(const Node &node)
    {
        QStringList items;
        int number = node.start;
        for (const Node &item : node.children) {
            QString mark = node.ordered ? QStringLiteral("%1. ").arg(number++) : QStringLiteral("• ");
            if (item.checked)
                mark = *item.checked ? QStringLiteral("☑ ") : QStringLiteral("☐ ");
            items.append(indented(blocks(item, node.tight ? QStringLiteral("\n") : QStringLiteral("\n\n")), mark, QString(mark.size(), u' ')));
        }
        return items.join(node.tight ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    }

    QString table(const Node &node)
    {
        QStringList lines;
        for (const Node &row : node.children) {
            QStringList cells;
            for (const Node &cell : row.children)
                cells.append(inlines(cell).simplified());
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        return lines.join(u'\n');
    }

    QString inlines(const Node &node)
    {
        QString text;
        for (const Node &child : node.children)
            text += inlineText(child);
        return text;
    }

    QString inlineText(const Node &node)
    {
        switch (node.kind) {
        case NodeKind::Text:
        case NodeKind::Code: return node.literal;
        case NodeKind::SoftBreak: return QStringLiteral(" ");
        case NodeKind::LineBreak: return QStringLiteral("\n");
        case NodeKind::HtmlInline: return withoutTags(node.literal);
        case NodeKind::FootnoteReference: return QStringLiteral("[%1]").arg(node.number);
        case NodeKind::Image: return image(node);
        case NodeKind::Link: return link(node);
        default: return inlines(node);
        }
    }

    QString image(const Node &node)
    {
        const QString alt = plainText(node).simplified();
        QStringList parts;
        for (const QString &part : {alt, node.title}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.isEmpty() ? QString() : u'[' + parts.join(QStringLiteral(": ")) + u']';
    }

    QString link(const Node &node)
    {
        static const QRegularExpression scheme(QStringLiteral("^(?:https?://|mailto:)"), QRegularExpression::CaseInsensitiveOption);
        const QString text = inlines(node);
        const auto bare = [](QString address) { return address.remove(scheme).remove(QRegularExpression(QStringLiteral("/$"))); };
        if (!scheme.match(node.url).hasMatch() || bare(text) == bare(node.url))
            return text;
        return text.trimmed().isEmpty() ? node.url : text + QStringLiteral(" (") + node.url + u')';
    }
};

} // namespace

QString plainPost(const Document &document)
{
    const QString text = PlainWriter().blocks(document.root(), QStringLiteral("\n\n"));
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace lanyard
