// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/flow_worker.h"

#include "core/compose/name_search.h"
#include "core/exchange/liquid_values.h"
#include "core/markdown/sections.h"
#include "core/post/head_mistakes.h"
#include "core/markdown/word_count.h"

namespace lanyard {

FlowWorker::FlowWorker()
{
    m_reader.setMaxThreadCount(1);
}

FlowWorker::~FlowWorker()
{
    m_reader.waitForDone();
}

void FlowWorker::setNames(const QString &postName, const Site &site)
{
    m_postName = postName;
    m_site = site;
}

void FlowWorker::reset(int revision, const QString &head, int headLines, const QString &body)
{
    readHead(head, headLines);
    m_parser = IncrementalParser(options());
    m_parser.reset(body);
    emit headParsed(m_head);
    emit wholeParsed(m_parser.blocks(), firstLines(headLines), revision);
}

void FlowWorker::setHead(int revision, const QString &head, int headLines)
{
    const Head before = m_head;
    readHead(head, headLines);
    if (m_head != before)
        emit headParsed(m_head);
    // A new title may stand in the body as {{ page.title }}.
    emit patched({m_parser.setOptions(options()), firstLines(headLines), revision});
}

void FlowWorker::replaceLines(int revision, int headLines, int first, int removed, const QStringList &lines)
{
    const QList<BlockSplice> splices = m_parser.replaceLines(first, removed, lines);
    emit patched({splices, firstLines(headLines), revision});
}

void FlowWorker::settle(int revision, int headLines, int bodyAt)
{
    m_reader.start([this, body = m_parser.body(), options = options(), revision, headLines, bodyAt] {
        const auto begun = std::chrono::steady_clock::now();
        const Document document = Document::parse(body, options);
        SettledText text{wordCount(document), sectionHeadings(document), pictures(document), bodyAt, headLines, revision, linkHabits(document)};
        text.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
        emit settled(text);
    });
}

void FlowWorker::findNames(const QStringList &names)
{
    m_reader.start([this, body = m_parser.body(), names] { emit namesFound(namesIn(body, names)); });
}

QString FlowWorker::text() const
{
    return m_head.lines > 0 ? m_head.text + m_parser.body() : m_parser.body();
}

void FlowWorker::readHead(const QString &text, int lines)
{
    const Post post(text);
    m_head.text = text;
    m_head.lines = lines;
    m_head.fields = post.fields(m_postName);
    m_head.recap = recapOf(post);
    m_head.problem = post.frontMatter().problem();
    m_head.mistakes = headMistakes(post);
}

ParseOptions FlowWorker::options() const
{
    ParseOptions options;
    options.smartPunctuation = true; // as Jekyll's kramdown will print it
    options.liquid = liquidValues(Post(m_head.text), m_head.fields, m_site);
    return options;
}

QList<int> FlowWorker::firstLines(int headLines)
{
    const QList<int> inBody = m_parser.firstLines();
    if (inBody.isSharedWith(m_linesInBody) && headLines == m_linesBefore)
        return m_lines;
    m_linesInBody = inBody;
    m_linesBefore = headLines;
    m_lines = inBody;
    for (int &line : m_lines)
        line += headLines;
    return m_lines;
}

} // namespace lanyard
