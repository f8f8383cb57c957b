// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/blocks.h"

#include "core/markdown/block_drafts.h"
#include "core/markdown/footnote_html.h"
#include "core/markdown/label.h"

namespace lanyard {

namespace {

// What the gaps in a whole body's HTML are filled with.
class WholeBody
{
public:
    explicit WholeBody(const Drafts &drafts)
    {
        for (const FootnoteDraft &definition : drafts.footnotes) {
            if (!m_labels.contains(definition.key))
                m_labels.insert(definition.key, definition.label);
        }
        for (const QString &key : drafts.uses) {
            int &number = m_numbers[key];
            if (number == 0) {
                number = int(m_numbers.size());
                m_order.append(key);
            }
            m_uses.append({key, number, ++m_counts[key]});
        }
    }

    QString text(const HtmlGap &gap)
    {
        switch (gap.kind) {
        case HtmlGap::Kind::FootnoteReference: {
            const Use &use = m_uses.at(gap.use);
            return footnoteReferenceHtml(m_labels.value(use.key), use.number, use.reference);
        }
        case HtmlGap::Kind::Backreferences:
            return backreferencesHtml(gap.key, m_counts.value(normalizedLabel(gap.key)));
        case HtmlGap::Kind::Heading:
            return headingAttribute(gap.fixed ? gap.key : numberedId(gap.key, m_headings[gap.key]++));
        }
        return {};
    }

    QString footnotes(const Drafts &drafts)
    {
        QHash<QString, const FootnoteDraft *> first;
        for (const FootnoteDraft &definition : drafts.footnotes) {
            if (!first.contains(definition.key))
                first.insert(definition.key, &definition);
        }
        QString items;
        for (const QString &key : std::as_const(m_order)) {
            if (const FootnoteDraft *definition = first.value(key))
                items += filled(definition->html, [this](const HtmlGap &gap) { return text(gap); });
        }
        return items.isEmpty() ? QString() : footnotesHtml(items);
    }

private:
    struct Use
    {
        QString key;
        int number = 0;
        int reference = 0;
    };
    QHash<QString, QString> m_labels;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_counts;
    QHash<QString, int> m_headings;
    QStringList m_order;
    QList<Use> m_uses;
};

} // namespace

QList<PreviewBlock> previewBlocks(const QString &body, const ParseOptions &options)
{
    ParsedText parsed = parseText(body, options);
    const Drafts drafts = draftBlocks(parsed, options);
    WholeBody whole(drafts);
    QList<PreviewBlock> blocks;
    blocks.reserve(qsizetype(drafts.blocks.size()) + 1);
    for (const BlockDraft &draft : drafts.blocks) {
        const QString html = filled(draft.html, [&](const HtmlGap &gap) { return whole.text(gap); });
        blocks.append({draft.kind, html, draft.firstLine, draft.lineCount, draft.spans});
    }
    if (const QString footnotes = whole.footnotes(drafts); !footnotes.isEmpty())
        blocks.append({NodeKind::FootnoteDefinition, footnotes, parsed.source.lineCount(), 0, {}});
    return blocks;
}

QString html(const QList<PreviewBlock> &blocks)
{
    QString result;
    for (const PreviewBlock &block : blocks)
        result += block.html;
    return result;
}

} // namespace lanyard
