// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard {

enum class NodeKind {
    Document, Paragraph, Heading, List, Item, BlockQuote, CodeBlock, HtmlBlock, ThematicBreak,
    Table, TableRow, TableCell, FootnoteDefinition,
    Text, SoftBreak, LineBreak, Code, HtmlInline, Emphasis, Strong, Strikethrough, Link, Image, FootnoteReference,
};

enum class Alignment { None, Left, Center, Right };

// One node of a parsed body, free of the parser's types. Terms are those of the CommonMark and GFM specifications.
struct Node
{
    NodeKind kind = NodeKind::Document;
    QString literal; // Text, Code, CodeBlock, HtmlBlock, HtmlInline: the content; footnotes: the label
    QString url;     // Link, Image: the destination, unescaped
    QString title;   // Link, Image; Heading: its words with Liquid resolved, only in a Document
    QString info;    // CodeBlock: the info string, "cpp"
    int level = 0;   // Heading: 1 to 6
    QString id;      // Heading: its id on the page, see outline.h; only in a Document
    int number = 0;  // FootnoteDefinition, FootnoteReference: 1, 2, … in order of the first reference; only in a Document
    bool ordered = false; // List
    int start = 1;        // List, if ordered
    bool tight = true;    // List
    std::optional<bool> checked; // Item of a task list
    bool header = false;         // TableRow
    Alignment alignment = Alignment::None; // TableCell
    // Where the node stands in the body's text, in UTF-16 units; -1: not known (a node of the parser's own making).
    qsizetype at = -1;
    qsizetype length = 0;
    int firstLine = 0; // 1-based in the body; 0: not known
    int lastLine = 0;
    std::vector<Node> children;
};

struct ParseOptions
{
    bool smartPunctuation = false; // typographic quotes and dashes, as kramdown writes them
    // What {{ page.title }} or {{ site.name }} mean: "page.title" -> "Looking back". Others show as chips.
    QHash<QString, QString> liquid;

    bool operator==(const ParseOptions &) const = default;
};

// A body parsed whole by cmark-gfm with table, strikethrough, autolink, tasklist and footnotes. Immutable; cheap to copy.
class Document
{
public:
    static Document parse(const QString &body, const ParseOptions &options = {});

    const QString &body() const { return m_data->body; }
    // The blocks in text order, then the footnote definitions that are referred to, in order of their numbers.
    const Node &root() const { return m_data->root; }
    const ParseOptions &options() const { return m_data->options; }

private:
    struct Data
    {
        QString body;
        ParseOptions options;
        Node root;
    };
    std::shared_ptr<const Data> m_data;
};

QString plainText(const Node &node); // text and code of a node and its children; breaks become blanks; alt texts of images too

} // namespace lanyard
