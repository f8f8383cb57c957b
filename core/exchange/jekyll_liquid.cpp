// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jekyll_liquid.h"

#include "core/exchange/code_ranges.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

const QString openRaw = QStringLiteral("{% raw %}");
const QString closeRaw = QStringLiteral("{% endraw %}");

bool isBrace(const QString &text, qsizetype at)
{
    return text[at] == u'{' && at + 1 < text.size() && (text[at + 1] == u'{' || text[at + 1] == u'%');
}

QString wordOf(const QString &content)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z_][\\w-]*"));
    return word.match(content).captured();
}

bool endsBlock(const QString &name)
{
    return name.startsWith(QLatin1String("end"));
}

bool opensBlock(const QString &name)
{
    static const QStringList names{QStringLiteral("if"), QStringLiteral("unless"), QStringLiteral("for"), QStringLiteral("case"), QStringLiteral("capture"),
                                   QStringLiteral("comment"), QStringLiteral("highlight"), QStringLiteral("tablerow"), QStringLiteral("raw")};
    return names.contains(name);
}

bool hasPost(const FileSystem &files, const QString &folder, const QString &name)
{
    for (const QString &file : files.files(folder)) {
        if (file.startsWith(name + u'.'))
            return true;
    }
    for (const QString &child : files.folders(folder)) {
        if (hasPost(files, folder + u'/' + child, name))
            return true;
    }
    return false;
}

// In stretches that are sorted and don't overlap.
bool isInside(const QList<JekyllLiquid::Stretch> &stretches, qsizetype at)
{
    auto after = std::upper_bound(stretches.begin(), stretches.end(), at, [](qsizetype place, const JekyllLiquid::Stretch &one) { return place < one.at; });
    return after != stretches.begin() && at < (after - 1)->end;
}

} // namespace

JekyllLiquid::JekyllLiquid(const Document &document, const Place &place, Findings &findings)
    : m_body(document.body())
    , m_document(document)
    , m_place(place)
    , m_findings(findings)
    , m_lines(document.body())
    , m_withoutCode(document.body())
{
    if (!m_body.contains(u'{'))
        return;
    const QList<NodeRange> ranges = rawRanges(document);
    for (const NodeRange &range : ranges) {
        if (range.node->kind != NodeKind::Code && range.node->kind != NodeKind::CodeBlock)
            continue;
        for (qsizetype at = range.at; at < range.end; ++at) {
            if (m_withoutCode[at] == u'{')
                m_withoutCode[at] = u' ';
        }
    }
    judge(liquidTags(m_withoutCode));
    findCode();
    findStrays();
}

void JekyllLiquid::judge(const QList<LiquidTag> &tags)
{
    static const QRegularExpression assigned(QStringLiteral("^(?:assign|capture|for|tablerow)\\s+([\\w-]+)"));
    for (const LiquidTag &tag : tags) {
        if (const auto match = assigned.match(tag.content); tag.kind == LiquidTag::Kind::Tag && match.hasMatch())
            m_variables.append(match.captured(1));
    }
    QList<std::pair<QString, LiquidTag>> open;
    for (const LiquidTag &tag : tags) {
        if (tag.kind == LiquidTag::Kind::AttributeList) { // not Liquid but kramdown's, and so the writer's
            m_kept.insert(tag.at, tag.at + tag.length);
            continue;
        }
        if (!m_place.meant || !isMeant(tag, lineOf(tag.at)))
            continue;
        const QString name = tag.kind == LiquidTag::Kind::Tag ? wordOf(tag.content) : QString();
        if (opensBlock(name)) {
            open.append({name, tag});
            continue;
        }
        if (endsBlock(name)) {
            if (open.isEmpty() || QLatin1String("end") + open.last().first != name)
                continue; // has no beginning, so it is no Liquid
            const LiquidTag begin = open.takeLast().second;
            m_kept.insert(begin.at, begin.at + begin.length);
            if (name == u"endraw")
                m_raw.append({begin.at, tag.at + tag.length});
        }
        m_kept.insert(tag.at, tag.at + tag.length);
    }
    for (const auto &[name, tag] : open)
        m_findings.warn("export.liquid-open", QT_TRANSLATE_NOOP("Error", "{% %1 %} is never closed and is written as text."), {name}, lineOf(tag.at));
}

bool JekyllLiquid::isMeant(const LiquidTag &tag, int line)
{
    if (tag.kind == LiquidTag::Kind::Shortcode) {
        m_findings.warn("export.shortcode-text", QT_TRANSLATE_NOOP("Error", "The shortcode \"%1\" means something to Hugo only; Jekyll shows it as text."), {tag.content}, line);
        return false;
    }
    if (tag.kind == LiquidTag::Kind::Tag)
        return isMeantTag(tag, line);
    static const QRegularExpression constant(QStringLiteral("^(?:\"[^\"]*\"|'[^']*'|-?\\d+(?:\\.\\d+)?)\\s*(?:\\||$)"));
    static const QStringList objects{QStringLiteral("page"), QStringLiteral("site"), QStringLiteral("layout"), QStringLiteral("content"), QStringLiteral("post"),
                                     QStringLiteral("jekyll"), QStringLiteral("paginator"), QStringLiteral("theme"), QStringLiteral("forloop")};
    if (constant.match(tag.content).hasMatch() || objects.contains(wordOf(tag.content)) || m_variables.contains(wordOf(tag.content)))
        return true;
    m_findings.warn("export.liquid-unknown", QT_TRANSLATE_NOOP("Error", "{{ %1 }} is nothing that Jekyll knows and is written as text."), {tag.content}, line);
    return false;
}

bool JekyllLiquid::isMeantTag(const LiquidTag &tag, int line)
{
    static const QStringList plain{QStringLiteral("if"), QStringLiteral("elsif"), QStringLiteral("else"), QStringLiteral("unless"), QStringLiteral("for"),
                                   QStringLiteral("break"), QStringLiteral("continue"), QStringLiteral("case"), QStringLiteral("when"), QStringLiteral("assign"),
                                   QStringLiteral("capture"), QStringLiteral("comment"), QStringLiteral("raw"), QStringLiteral("highlight"), QStringLiteral("cycle"),
                                   QStringLiteral("tablerow"), QStringLiteral("increment"), QStringLiteral("decrement")};
    const QString name = wordOf(tag.content);
    if (plain.contains(name) || (endsBlock(name) && opensBlock(name.mid(3))))
        return true;
    const QString argument = tag.content.mid(name.size()).trimmed();
    const QString blocked = whyBlocked(name, argument);
    if (blocked.isEmpty())
        return true;
    m_findings.warn("export.liquid-blocked",
                    QT_TRANSLATE_NOOP("Error", "{% %1 %} is written as text, because it would stop Jekyll’s build: %2"), {tag.content, blocked}, line);
    return false;
}

// Why a tag would abort the build; empty: it would not.
QString JekyllLiquid::whyBlocked(const QString &name, const QString &argument) const
{
    const bool inSite = m_place.site.kind == Site::Kind::Jekyll && !m_place.site.folder.isEmpty();
    const QString word = argument.section(u' ', 0, 0);
    const bool computed = word.contains(QLatin1String("{{"));
    const auto there = [&](const QString &path) { return m_place.files.exists(QDir::cleanPath(m_place.site.folder + u'/' + path)); };
    if (name == u"include" || name == u"include_cached")
        return inSite && (computed || there(QStringLiteral("_includes/") + word)) ? QString() : QStringLiteral("there is no _includes/%1").arg(word);
    if (name == u"post_url")
        return inSite && hasPost(m_place.files, m_place.site.folder + QStringLiteral("/_posts"), word.mid(word.lastIndexOf(u'/') + 1))
            ? QString()
            : QStringLiteral("there is no post %1").arg(word);
    if (name == u"link")
        return inSite && (computed || there(word)) ? QString() : QStringLiteral("there is no file %1").arg(word);
    return QStringLiteral("Jekyll itself has no such tag");
}

void JekyllLiquid::findCode()
{
    for (const NodeRange &range : rawRanges(m_document)) {
        if (range.node->kind != NodeKind::Code && range.node->kind != NodeKind::CodeBlock)
            continue;
        const QStringView text = QStringView(m_body).mid(range.at, range.end - range.at);
        if ((text.contains(QLatin1String("{{")) || text.contains(QLatin1String("{%"))) && !isInside(m_raw, range.at))
            m_wrap.append({range.at, range.end});
    }
}

void JekyllLiquid::findStrays()
{
    for (qsizetype at = m_withoutCode.indexOf(u'{'); at >= 0; at = m_withoutCode.indexOf(u'{', at + 1)) {
        if (!isBrace(m_withoutCode, at))
            continue;
        if (const qsizetype end = keptUntil(at); end >= 0) {
            at = end - 1;
            continue;
        }
        if (!isInside(m_raw, at)) {
            m_strays.append(at);
            ++at;
        }
    }
}

void JekyllLiquid::addEdits(Edits &edits) const
{
    for (const Stretch &code : m_wrap) {
        edits.insert(code.at, openRaw);
        edits.insert(code.end, closeRaw);
        static const QRegularExpression ends(QStringLiteral("\\{%(?=-?\\s*endraw\\b)"));
        for (auto each = ends.globalMatch(QStringView(m_body).mid(code.at, code.end - code.at).toString()); each.hasNext();)
            edits.replace(code.at + each.next().capturedStart(), 1, closeRaw + QStringLiteral("{{ \"{\" }}") + openRaw);
    }
    QList<Stretch> texts;
    std::vector<const Node *> waiting{&m_document.root()};
    while (!waiting.empty()) {
        const Node *node = waiting.back();
        waiting.pop_back();
        if (node->kind == NodeKind::Text && node->at >= 0)
            texts.append({node->at, node->at + node->length});
        for (const Node &child : node->children)
            waiting.push_back(&child);
    }
    std::sort(texts.begin(), texts.end(), [](const Stretch &a, const Stretch &b) { return a.at < b.at; });
    for (const qsizetype at : m_strays) {
        if (isInside(texts, at))
            edits.replace(at, 1, QStringLiteral("&#123;"));
        else
            edits.replace(at, 2, openRaw + m_body.mid(at, 2) + closeRaw);
    }
}

QString withoutLiquidMarks(const QString &html)
{
    const bool marked = html.contains(QLatin1String("{{")) || html.contains(QLatin1String("{%"));
    return marked ? QString(html).replace(u'{', QLatin1String("&#123;")) : html;
}

} // namespace lanyard
