// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/body_without_liquid.h"

#include "core/compose/session_text.h"
#include "core/exchange/code_ranges.h"
#include "core/exchange/line_index.h"
#include "core/markdown/liquid.h"
#include "core/post/text_edit.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

// In a destination or a raw tag a backslash would stay what it is.
bool standsInText(const QString &body, const LiquidTag &tag, const NodeRange *raw)
{
    if (raw)
        return false;
    const qsizetype lineStart = tag.at > 0 ? body.lastIndexOf(u'\n', tag.at - 1) + 1 : 0;
    const QStringView before = QStringView(body).mid(lineStart, tag.at - lineStart);
    const qsizetype open = before.lastIndexOf(QLatin1String("]("));
    return open < 0 || before.mid(open).contains(u')');
}

QString lineEndsOf(const QString &body, qsizetype at, qsizetype end)
{
    return QString(QStringView(body).mid(at, end - at).count(u'\n'), u'\n');
}

bool aloneOnLine(const QString &body, const LiquidTag &tag)
{
    const qsizetype start = tag.at > 0 ? body.lastIndexOf(u'\n', tag.at - 1) + 1 : 0;
    qsizetype end = body.indexOf(u'\n', tag.at + tag.length);
    if (end < 0)
        end = body.size();
    return QStringView(body).mid(start, tag.at - start).trimmed().isEmpty()
        && QStringView(body).mid(tag.at + tag.length, end - tag.at - tag.length).trimmed().isEmpty();
}

} // namespace

QString bodyWithoutLiquid(const QString &body, const QHash<QString, QString> &values, int bodyLine, Findings &findings)
{
    const QList<LiquidTag> tags = liquidTags(body);
    if (tags.isEmpty())
        return body;
    const Document document = Document::parse(body);
    const LineIndex lines(body);
    const QList<NodeRange> ranges = rawRanges(document);
    QList<TextEdit> edits;
    qsizetype commentAt = -1; // where {% comment %} began
    qsizetype highlightAt = -1;
    for (const LiquidTag &tag : tags) {
        const NodeRange *raw = rangeAt(ranges, tag.at);
        const bool code = raw && (raw->node->kind == NodeKind::Code || raw->node->kind == NodeKind::CodeBlock);
        const int line = bodyLine - 1 + lines.lineAt(tag.at);
        const QString name = tag.content.section(QRegularExpression(QStringLiteral("\\s")), 0, 0);
        const qsizetype end = tag.at + tag.length;
        if (commentAt >= 0) {
            if (tag.kind == LiquidTag::Kind::Tag && name == u"endcomment") {
                edits.append({commentAt, end - commentAt, lineEndsOf(body, commentAt, end)});
                commentAt = -1;
            }
            continue;
        }
        if (tag.kind == LiquidTag::Kind::Tag && name == u"endhighlight" && highlightAt >= 0) {
            edits.append({tag.at, tag.length, QStringLiteral("```")});
            highlightAt = -1;
            continue;
        }
        if (code || highlightAt >= 0)
            continue;
        const QString lineEnds = lineEndsOf(body, tag.at, end);
        switch (tag.kind) {
        case LiquidTag::Kind::Output: {
            bool known = false;
            const QString value = resolveLiquid(tag, values, &known).simplified();
            if (known) {
                edits.append({tag.at, tag.length, (standsInText(body, tag, raw) ? escapedMarkdown(value) : value) + lineEnds});
                break;
            }
            findings.warn("export.liquid", QT_TRANSLATE_NOOP("Error", "{{ %1 }} means something to Jekyll only and was left out."), {tag.content}, line);
            edits.append({tag.at, tag.length, lineEnds});
            break;
        }
        case LiquidTag::Kind::Tag:
            if (name == u"comment") {
                commentAt = tag.at;
            } else if (name == u"highlight" && aloneOnLine(body, tag) && lineEnds.isEmpty()) {
                highlightAt = tag.at;
                edits.append({tag.at, tag.length, QStringLiteral("```") + tag.content.section(u' ', 1, 1, QString::SectionSkipEmpty)});
            } else {
                if (name != u"raw" && name != u"endraw")
                    findings.warn("export.liquid-tag", QT_TRANSLATE_NOOP("Error", "{% %1 %} means something to Jekyll only and was left out."), {tag.content}, line);
                edits.append({tag.at, tag.length, lineEnds});
            }
            break;
        case LiquidTag::Kind::Shortcode:
            findings.warn("export.shortcode", QT_TRANSLATE_NOOP("Error", "The shortcode \"%1\" means something to Hugo only and was left out."), {tag.content}, line);
            edits.append({tag.at, tag.length, lineEnds});
            break;
        case LiquidTag::Kind::AttributeList:
            findings.notice("export.attributes", QT_TRANSLATE_NOOP("Error", "{%1} means something to Jekyll only and was left out."), {tag.content}, line);
            edits.append({tag.at, tag.length, lineEnds});
            break;
        }
    }
    return applied(edits, body);
}

} // namespace lanyard
