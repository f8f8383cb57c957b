// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/document.h"

#include "core/markdown/html_renderer.h"
#include "core/markdown/label.h"
#include "core/markdown/parsed_text.h"

namespace lanyard {

namespace {

void turnBack(Node &node, const LiquidMarks &marks)
{
    for (QString *text : {&node.literal, &node.url, &node.title, &node.info}) {
        if (!text->isEmpty())
            *text = marks.original(*text);
    }
    for (Node &child : node.children)
        turnBack(child, marks);
}

class Finishing
{
public:
    Finishing(ParsedText &parsed, const ParseOptions &options)
        : m_parsed(parsed)
        , m_options(options)
    {
    }

    Node run()
    {
        const QList<FootnoteUse> uses = footnoteUses(m_parsed.tree);
        for (const FootnoteUse &use : uses) {
            const QString label = normalizedLabel(use.label);
            if (!m_numbers.contains(label))
                m_numbers.insert(label, int(m_numbers.size()) + 1);
        }
        finish(m_parsed.tree.root);
        std::vector<Node *> definitions(size_t(m_numbers.size()), nullptr);
        for (Node &definition : m_parsed.tree.footnotes) {
            finish(definition);
            if (definition.number > 0 && !definitions[size_t(definition.number - 1)])
                definitions[size_t(definition.number - 1)] = &definition;
        }
        Node root = std::move(m_parsed.tree.root);
        for (Node *definition : definitions) {
            if (definition)
                root.children.push_back(std::move(*definition));
        }
        if (!m_parsed.marks.isEmpty())
            turnBack(root, m_parsed.marks);
        root.at = 0;
        root.length = m_parsed.source.text().size();
        root.firstLine = 1;
        root.lastLine = m_parsed.source.lineCount();
        return root;
    }

private:
    void finish(Node &node)
    {
        if (node.kind == NodeKind::FootnoteDefinition || node.kind == NodeKind::FootnoteReference)
            node.number = m_numbers.value(normalizedLabel(node.literal));
        m_inFootnote = m_inFootnote || node.kind == NodeKind::FootnoteDefinition;
        if (node.kind == NodeKind::Heading)
            node.title = headingTitle(node, m_parsed.marks, m_options);
        if (node.kind == NodeKind::Heading && !m_inFootnote) {
            const HeadingId id = headingId(node, m_parsed.marks, m_options);
            node.id = id.fixed ? id.base : numberedId(id.base, m_ids[id.base]++);
        }
        for (Node &child : node.children)
            finish(child);
    }

    ParsedText &m_parsed;
    const ParseOptions &m_options;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_ids;
    bool m_inFootnote = false; // definitions come last
};

void appendPlain(const Node &node, QString *text)
{
    switch (node.kind) {
    case NodeKind::Text:
    case NodeKind::Code:
    case NodeKind::CodeBlock:
        *text += node.literal;
        break;
    case NodeKind::SoftBreak:
    case NodeKind::LineBreak:
        *text += u' ';
        break;
    default:
        break;
    }
    for (const Node &child : node.children) {
        // Words of two blocks must not run into each other.
        if (child.kind < NodeKind::Text && !text->isEmpty() && !text->back().isSpace())
            *text += u' ';
        appendPlain(child, text);
    }
}

} // namespace

Document Document::parse(const QString &body, const ParseOptions &options)
{
    ParsedText parsed = parseText(body, options);
    Document document;
    document.m_data = std::make_shared<const Data>(Data{body, options, Finishing(parsed, options).run()});
    return document;
}

QString plainText(const Node &node)
{
    QString text;
    appendPlain(node, &text);
    return text;
}

} // namespace lanyard
