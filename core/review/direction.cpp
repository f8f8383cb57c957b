// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/direction.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

// Follows the elements that say a direction and stay open across blocks: <div dir="rtl">, a blank line, paragraphs, </div>.
class OpenDirections
{
public:
    bool any() const { return m_open > 0; }

    void take(const QString &html)
    {
        static const QRegularExpression tag(QStringLiteral("<(/?)([a-z][a-z0-9]*)\\b([^<>]*)>"), QRegularExpression::CaseInsensitiveOption);
        for (auto tags = tag.globalMatch(html); tags.hasNext();) {
            const auto match = tags.next();
            const QString name = match.captured(2).toLower();
            if (!any() && (!match.captured(1).isEmpty() || !saysDirection(match.captured(3))))
                continue;
            if (!any())
                m_name = name;
            if (name == m_name)
                m_open += match.captured(1).isEmpty() ? 1 : -1;
        }
    }
    static bool saysDirection(const QString &attributes)
    {
        static const QRegularExpression dir(QStringLiteral("\\bdir\\s*=\\s*[\"'“”]?(?:rtl|auto)\\b"), QRegularExpression::CaseInsensitiveOption);
        return dir.match(attributes).hasMatch();
    }

private:
    QString m_name;
    int m_open = 0; // elements of that name
};

bool holdsText(const Node &block)
{
    return block.kind != NodeKind::HtmlBlock && block.kind != NodeKind::CodeBlock && block.kind != NodeKind::ThematicBreak;
}

} // namespace

QList<Finding> directionFindings(const Document &document, int bodyLine)
{
    QList<Finding> findings;
    OpenDirections open;
    bool goesOn = false; // the block above was told of
    for (const Node &block : document.root().children) {
        if (block.kind == NodeKind::HtmlBlock)
            open.take(block.literal);
        const QString text = holdsText(block) ? plainText(block) : QString();
        // kramdown reads {: dir="rtl"} below a paragraph.
        const bool wrong = text.isRightToLeft() && !open.any() && !(text.contains(u"{:") && OpenDirections::saysDirection(text));
        if (wrong && !goesOn)
            findings.append({Finding::Kind::Notice,
                             Error{"review.direction",
                                   QT_TRANSLATE_NOOP("Error", "This text runs from right to left. Where the blog’s pages don’t say so, it stands at the left edge, "
                                                              "as in the preview. Write <div dir=\"rtl\"> and an empty line above it, and an empty line and </div> "
                                                              "below it."),
                                   {}, block.firstLine > 0 ? block.firstLine - 1 + bodyLine : -1}});
        goesOn = wrong;
    }
    return findings;
}

} // namespace lanyard
