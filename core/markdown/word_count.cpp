// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/word_count.h"

#include "core/markdown/liquid.h"

#include <QTextBoundaryFinder>

namespace lanyard {

namespace {

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

// Scripts written without blanks between the words: the boundary finder would ask for a dictionary.
bool countsAlone(char32_t c)
{
    constexpr char32_t firstOfThem = 0x2e80;
    if (c < firstOfThem)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return QChar::isLetterOrNumber(c);
    default:
        return false;
    }
}

int wordsIn(QStringView part)
{
    int alone = 0;
    bool word = false;
    for (qsizetype i = 0; i < part.size(); ++i) {
        char32_t c = part[i].unicode();
        if (part[i].isHighSurrogate() && i + 1 < part.size()) {
            c = QChar::surrogateToUcs4(part[i], part[i + 1]);
            ++i;
        }
        if (countsAlone(c))
            ++alone;
        else
            word = word || isWordCharacter(c);
    }
    return alone + (word ? 1 : 0);
}

QString withoutLiquid(const QString &text)
{
    if (!text.contains(u'{'))
        return text;
    QString result;
    qsizetype done = 0;
    for (const LiquidTag &tag : liquidTags(text)) {
        result += text.mid(done, tag.at - done);
        done = tag.at + tag.length;
    }
    return result + text.mid(done);
}

// An address that is its own text is no word.
bool isAddress(const Node &link)
{
    if (link.kind != NodeKind::Link || link.children.size() != 1)
        return false;
    const QString text = plainText(link);
    return text == link.url || link.url.endsWith(text) ? text.contains(u'.') || text.contains(u':') : false;
}

void collect(const Node &node, QString *text)
{
    for (const Node &child : node.children) {
        switch (child.kind) {
        case NodeKind::Text:
        case NodeKind::Code:
            *text += child.literal;
            break;
        case NodeKind::SoftBreak:
        case NodeKind::LineBreak:
            *text += u' ';
            break;
        case NodeKind::CodeBlock:
        case NodeKind::HtmlBlock:
        case NodeKind::HtmlInline:
        case NodeKind::Image: // its alt text is for those who don't see it
            break;
        default:
            if (child.kind < NodeKind::Text)
                *text += u'\n';
            if (!isAddress(child))
                collect(child, text);
        }
    }
}

} // namespace

int wordCount(const QString &plain)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, plain);
    int words = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        words += wordsIn(QStringView(plain).mid(from, to - from));
        from = to;
    }
    return words;
}

int wordCount(const Document &document)
{
    return wordCount(readableText(document.root()));
}

QString readableText(const Node &node)
{
    QString text;
    collect(node, &text);
    return withoutLiquid(text);
}

} // namespace lanyard
