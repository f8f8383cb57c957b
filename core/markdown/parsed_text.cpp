// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/parsed_text.h"

#include "core/markdown/inline_places.h"
#include "core/markdown/label.h"
#include "core/markdown/link_scanner.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

struct Found
{
    Node *node;
    qsizetype at;
};

void collect(Node &node, qsizetype at, std::vector<Found> *references)
{
    if (node.at >= 0)
        at = node.at;
    if (node.kind == NodeKind::FootnoteReference)
        references->push_back({&node, at});
    for (Node &child : node.children)
        collect(child, at, references);
}

// So that cmark reads back exactly the text; what stands between < > and between quotes.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += QLatin1String("&#10;");
        else if (QStringView(u"\\<>\"&").contains(c))
            (result += u'\\') += c;
        else
            result += c;
    }
    return result;
}

QString escaped(const QList<Definition::Part> &parts, LiquidMarks *marks)
{
    QString result;
    for (const Definition::Part &part : parts)
        result += part.tag ? marks->foreign(*part.tag, part.text) : escaped(part.text);
    return result;
}

QString line(const Definition &definition, LiquidMarks *marks)
{
    // Labels may end with a blank; without it, [^x]: would define a footnote.
    QString result = u'[' + definition.label + QStringLiteral(" ]: <") + escaped(definition.url, marks) + u'>';
    if (!definition.title.isEmpty())
        result += QStringLiteral(" \"") + escaped(definition.title, marks) + u'"';
    return result;
}

QString textBeside(const QList<Definition> &definitions)
{
    QString text;
    bool liquid = false;
    for (const Definition &definition : definitions) {
        for (const QList<Definition::Part> *parts : {&definition.url, &definition.title}) {
            for (const Definition::Part &part : *parts) {
                text += part.text;
                liquid = liquid || part.tag;
            }
        }
    }
    return liquid ? text : QString();
}

QList<Definition::Part> partsOf(const QString &literal, const LiquidMarks &marks)
{
    QList<Definition::Part> parts;
    marks.split(
        literal, [&](QStringView plain) { parts.append({plain.toString(), std::nullopt}); },
        [&](const LiquidTag &tag) { parts.append({marks.source().mid(tag.at, tag.length), tag}); });
    for (Definition::Part &part : parts) {
        if (part.tag)
            part.tag->at = 0; // where it stands says nothing about what it means
    }
    return parts;
}

// cmark copies a definition's address to each link that uses it. A text that would make gigabytes of it in that way gets its
// overlong definitions as text.
QString withoutBombs(QString text)
{
    constexpr qsizetype longLine = 20000;
    constexpr qsizetype most = 128 * 1024 * 1024;
    if (text.size() < longLine)
        return text;
    const qsizetype brackets = text.count(u']');
    if (brackets < most / text.size())
        return text;
    for (qsizetype at = text.indexOf(QLatin1String("]:")); at >= 0; at = text.indexOf(QLatin1String("]:"), at + 1)) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        if (end - at > longLine && brackets > most / (end - at))
            text[at + 1] = u'\u2236'; // looks like a colon
        if (end - at > longLine)
            at = end - 1;
    }
    return text;
}

// "a\n> b" in a quote is the label "a b": without up to `quotes` marks at the beginnings of lines.
QString withoutQuoteMarks(QString label, int quotes)
{
    QStringList lines = label.remove(u'\r').split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringView rest = QStringView(lines[i]).trimmed();
        for (int q = 0; q < quotes && rest.startsWith(u'>'); ++q)
            rest = rest.mid(1).trimmed();
        lines[i] = rest.toString();
    }
    return lines.join(u' ');
}

QStringList labelsBeforeColons(const QString &text, const LiquidMarks &marks)
{
    constexpr int mostQuotes = 3;
    QStringList labels;
    QSet<QString> known;
    for (qsizetype at = text.indexOf(QLatin1String("]:")); at >= 0; at = text.indexOf(QLatin1String("]:"), at + 1)) {
        qsizetype open = at;
        while (open >= 0 && at - open <= 1000 && (text[open] != u'[' || (open > 0 && text[open - 1] == u'\\')))
            --open;
        if (open < 0 || scanLabel(text, open) != at + 1)
            continue;
        const QString label = text.mid(open + 1, at - open - 1);
        if (std::any_of(label.begin(), label.end(), [&](QChar c) { return marks.isMark(c); }))
            continue;
        for (int quotes = 0; quotes <= (label.contains(u'\n') ? mostQuotes : 0); ++quotes) {
            const QString variant = withoutQuoteMarks(label, quotes);
            const QString key = normalizedLabel(variant);
            if (!key.isEmpty() && !known.contains(key)) {
                known.insert(key);
                labels.append(variant);
            }
        }
    }
    return labels;
}

} // namespace

ParsedText parseText(const QString &text, const ParseOptions &options, const Surroundings &around)
{
    bool raw = around.raw;
    const QList<LiquidTag> tags = mayHaveLiquid(text) ? liquidTags(text, &raw) : QList<LiquidTag>();
    LiquidMarks marks(text, tags, textBeside(around.definitions));
    SourceText source(withoutBombs(marks.marked()));
    Prelude prelude{{}, around.footnotes};
    for (const Definition &definition : around.definitions)
        prelude.definitions.append(line(definition, &marks));
    CmarkTree tree = parseCmark(source, prelude, options.smartPunctuation);
    placeInlines(tree, source);
    return {std::move(marks), std::move(source), std::move(tree)};
}

QList<Definition> definitionsIn(const LiquidMarks &marks, const SourceText &source)
{
    const QStringList labels = labelsBeforeColons(source.text(), marks);
    QList<Definition> definitions;
    if (labels.isEmpty())
        return definitions;
    const QList<Reference> references = definedReferences(source, labels);
    for (const Reference &reference : references)
        definitions.append({reference.label, normalizedLabel(reference.label), partsOf(reference.url, marks), partsOf(reference.title, marks)});
    return definitions;
}

QList<FootnoteUse> footnoteUses(CmarkTree &tree)
{
    std::vector<Found> references;
    collect(tree.root, 0, &references);
    for (Node &definition : tree.footnotes)
        collect(definition, 0, &references);
    std::stable_sort(references.begin(), references.end(), [](const Found &a, const Found &b) { return a.at < b.at; });
    QList<FootnoteUse> uses;
    for (const Found &reference : references) {
        reference.node->number = int(uses.size());
        uses.append({reference.node->literal, reference.at});
    }
    return uses;
}

} // namespace lanyard
