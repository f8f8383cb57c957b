// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kramdown_inline.h"

#include "core/compose/session_text.h"
#include "core/exchange/html_escape.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

// An address that kramdown, which knows neither backslashes nor entities nor tables in one, reads as CommonMark does.
QString plainAddress(const QString &url)
{
    QString result;
    for (const QChar c : url) {
        if (c == u'|' || c == u'\\' || c == u' ' || c == u'<' || c == u'>' || c == u'(' || c == u')')
            result += u'%' + QString::number(c.unicode(), 16).toUpper();
        else
            result += c;
    }
    return result;
}

bool needsPlainAddress(const QString &written)
{
    static const QRegularExpression entity(QStringLiteral("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);"));
    return written.contains(u'|') || written.contains(u'\\') || entity.match(written).hasMatch();
}

} // namespace

KramdownInline::KramdownInline(const Document &document, const JekyllLiquid &liquid, KramdownHtml &html, const Destination &destination, int bodyLine,
                               Edits &edits, Findings &findings)
    : m_document(document)
    , m_body(document.body())
    , m_liquid(liquid)
    , m_html(html)
    , m_destination(destination)
    , m_bodyLine(bodyLine)
    , m_edits(edits)
    , m_findings(findings)
{
}

void KramdownInline::nodes(const std::vector<Node> &nodes, const Place &place)
{
    m_emphasis = m_strong = 0;
    level(nodes, place, true);
}

void KramdownInline::level(const std::vector<Node> &nodes, const Place &place, bool first)
{
    bool lineStart = first;
    bool blockStart = first;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        switch (node.kind) {
        case NodeKind::Text:
            escapeForKramdown(m_body, node.at, node.length, {lineStart, blockStart, place.inTable, place.inHeading}, m_liquid, m_edits);
            break;
        case NodeKind::LineBreak: // kramdown sees the backslash before some things only, two blanks always
            if (node.at >= 0 && m_body[node.at] == u'\\')
                m_edits.replace(node.at, 1, QStringLiteral("  "));
            break;
        case NodeKind::HtmlInline:
            m_html.inlineTag(nodes, i, place.mayBreak);
            break;
        case NodeKind::Link:
        case NodeKind::Image:
            link(node, place);
            break;
        case NodeKind::Code:
            code(node, place);
            break;
        case NodeKind::Strikethrough:
            if (node.at >= 0 && node.length > 2 && m_body[node.at] == u'~' && m_body[node.at + 1] != u'~') {
                m_edits.insert(node.at, QStringLiteral("~"));
                m_edits.insert(node.at + node.length, QStringLiteral("~"));
            }
            level(node.children, place, false);
            break;
        case NodeKind::Emphasis:
        case NodeKind::Strong: {
            nestedMarks(node);
            int &depth = node.kind == NodeKind::Emphasis ? m_emphasis : m_strong;
            ++depth;
            level(node.children, place, false);
            --depth;
            break;
        }
        default:
            break;
        }
        blockStart = false;
        lineStart = node.kind == NodeKind::SoftBreak || node.kind == NodeKind::LineBreak;
    }
}

void KramdownInline::code(const Node &node, const Place &place)
{
    if (place.inTable)
        codeInTable(node);
    // " ` " with blanks on both sides is a backtick to kramdown; two of them are not.
    const QStringView source = node.at > 0 ? QStringView(m_body).mid(node.at, node.length) : QStringView();
    if (source.size() > 2 && source[1].isSpace() && m_body[node.at - 1].isSpace() && !source.mid(1, source.size() - 2).contains(u'`')) {
        m_edits.insert(node.at, QStringLiteral("`"));
        m_edits.insert(node.at + node.length, QStringLiteral("`"));
    }
}

// GitHub's tables want a backslash before a pipe in code; kramdown's want none and would show it.
void KramdownInline::codeInTable(const Node &node)
{
    if (node.at < 0)
        return;
    for (qsizetype at = m_body.indexOf(QLatin1String("\\|"), node.at); at >= 0 && at < node.at + node.length; at = m_body.indexOf(QLatin1String("\\|"), at + 2))
        m_edits.remove(at, 1);
}

// kramdown knows no <em> inside of an <em>: there the marks would stay as typed.
void KramdownInline::nestedMarks(const Node &node)
{
    const bool strong = node.kind == NodeKind::Strong;
    const int marks = strong ? 2 : 1;
    if ((strong ? m_strong : m_emphasis) == 0 || node.at < 0 || node.length < 2 * marks + 1)
        return;
    const QString name = strong ? QStringLiteral("strong>") : QStringLiteral("em>");
    m_edits.replace(node.at, marks, u'<' + name);
    m_edits.replace(node.at + node.length - marks, marks, QStringLiteral("</") + name);
}

void KramdownInline::link(const Node &node, const Place &place)
{
    const QStringView source = node.at >= 0 ? QStringView(m_body).mid(node.at, node.length) : QStringView();
    if (source.isEmpty() || source.startsWith(u'!'))
        return; // kramdown takes an alt text as it is written
    if (source.startsWith(u'[')) {
        level(node.children, place, false);
        return;
    }
    // https://example.org, www.example.org, me@example.org: links to GitHub's Markdown, text to kramdown.
    const bool bracketed = source.startsWith(u'<');
    const QString written = bracketed ? source.mid(1, source.size() - 2).toString() : source.toString();
    static const QRegularExpression automatic(QStringLiteral("^(?:(?:mailto|https?|ftps?):.+|[-.\\w]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\w+)$"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    if (automatic.match(written).hasMatch() && !written.contains(u'|')) {
        if (!bracketed) {
            m_edits.insert(node.at, QStringLiteral("<"));
            m_edits.insert(node.at + node.length, QStringLiteral(">"));
        }
        return;
    }
    m_edits.replace(node.at, node.length, u'[' + escapedMarkdown(written) + QStringLiteral("](") + plainAddress(node.url) + u')');
}

void KramdownInline::addresses()
{
    for (const LinkTarget &picture : pictures(m_document))
        address(picture, true);
    for (const LinkTarget &target : links(m_document))
        address(target, false);
}

void KramdownInline::address(const LinkTarget &target, bool picture)
{
    const auto wanted = m_destination(target.url);
    if (wanted && target.urlAt >= 0) {
        QString by = *wanted;
        if (target.html)
            by.replace(u'"', u'\''); // it stands between double quotes
        m_edits.replace(target.urlAt, target.urlLength, by);
    } else if (wanted && picture) {
        m_findings.warn("export.picture-address", QT_TRANSLATE_NOOP("Error", "The address of the picture %1 can’t be changed where it stands."), {target.url},
                        target.line + m_bodyLine);
    } else if (!wanted && !target.html && target.urlAt >= 0) {
        const QString written = m_body.mid(target.urlAt, target.urlLength);
        if (needsPlainAddress(written) && !written.contains(QLatin1String("{{")))
            m_edits.replace(target.urlAt, target.urlLength, plainAddress(target.url));
    }
}

} // namespace lanyard
