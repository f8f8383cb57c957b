// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/html_renderer.h"

namespace lanyard {

namespace {

// kramdown makes dashes of -- and --- before it makes the id, and an id keeps no dash of that kind.
QString withoutDashes(QString text)
{
    text.remove(QLatin1String("---"));
    text.remove(QLatin1String("--"));
    return text;
}

struct Words
{
    QString text;
    bool liquid = false; // had tags
};

void collect(const Node &node, const LiquidMarks &marks, const ParseOptions &options, Words *words)
{
    for (const Node &child : node.children) {
        switch (child.kind) {
        case NodeKind::Text:
            marks.split(
                child.literal, [&](QStringView plain) { words->text += withoutDashes(plain.toString()); },
                [&](const LiquidTag &tag) {
                    words->text += resolveLiquid(tag, options.liquid, nullptr);
                    words->liquid = true;
                });
            break;
        case NodeKind::Code:
            words->text += marks.original(child.literal);
            break;
        case NodeKind::SoftBreak:
        case NodeKind::LineBreak:
            words->text += u' ';
            break;
        case NodeKind::Image: // an image has no text to kramdown
        case NodeKind::HtmlInline:
            break;
        default:
            collect(child, marks, options, words);
        }
    }
}

void collectTitle(const Node &node, const LiquidMarks &marks, const ParseOptions &options, QString *title)
{
    for (const Node &child : node.children) {
        if (child.kind == NodeKind::SoftBreak || child.kind == NodeKind::LineBreak)
            *title += u' ';
        else if (child.kind == NodeKind::Code)
            *title += marks.original(child.literal);
        else if (child.kind == NodeKind::Text)
            marks.split(
                child.literal, [&](QStringView plain) { *title += plain; },
                [&](const LiquidTag &tag) {
                    bool known = false;
                    const QString value = resolveLiquid(tag, options.liquid, &known);
                    if (known)
                        *title += value;
                    else if (tag.kind != LiquidTag::Kind::AttributeList && tag.content != u"raw" && tag.content != u"endraw")
                        *title += QStringView(marks.source()).mid(tag.at, tag.length);
                });
        collectTitle(child, marks, options, title);
    }
}

void findFixed(const Node &node, const LiquidMarks &marks, QString *id)
{
    for (const Node &child : node.children) {
        marks.split(
            child.literal, [](QStringView) {},
            [&](const LiquidTag &tag) {
                if (tag.kind != LiquidTag::Kind::AttributeList)
                    return;
                for (const QString &part : tag.content.split(u' ', Qt::SkipEmptyParts)) {
                    if (const qsizetype hash = part.indexOf(u'#'); part.size() > hash + 1 && (hash == 0 || (hash == 1 && part[0] == u':')))
                        *id = part.mid(hash + 1);
                }
            });
    }
}

// Ruby's \p{Word}: letters, marks, decimal digits and connecting punctuation.
bool isWord(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isLetter(c) || QChar::isMark(c) || category == QChar::Number_DecimalDigit
        || category == QChar::Number_Letter || category == QChar::Punctuation_Connector;
}

} // namespace

HeadingId headingId(const Node &heading, const LiquidMarks &marks, const ParseOptions &options)
{
    QString fixed;
    if (!marks.isEmpty())
        findFixed(heading, marks, &fixed);
    if (!fixed.isEmpty())
        return {fixed, true};
    Words words;
    collect(heading, marks, options, &words);
    QString base;
    // Jekyll makes the id after Liquid has gone, kramdown after it has cut off the blanks.
    const QList<uint> letters = (words.liquid ? words.text.trimmed() : words.text).toLower().toUcs4();
    for (const char32_t c : letters) {
        if (c == U' ' || c == U'\t')
            base += u'-';
        else if (c == U'-' || isWord(c))
            base += QString::fromUcs4(&c, 1);
    }
    return {base, false};
}

QString headingTitle(const Node &heading, const LiquidMarks &marks, const ParseOptions &options)
{
    QString title;
    collectTitle(heading, marks, options, &title);
    return title.simplified();
}

QString numberedId(const QString &base, int repeat)
{
    return repeat > 0 ? base + u'-' + QString::number(repeat) : base;
}

} // namespace lanyard
