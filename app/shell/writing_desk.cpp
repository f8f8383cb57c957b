// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/writing_desk.h"

#include "app/document/document_session.h"
#include "app/editor/find_bar.h"
#include "app/editor/markdown_editor.h"
#include "app/preview/preview_view.h"
#include "app/shell/notice_bar.h"
#include "app/shell/side_by_side.h"
#include "app/ui/error_text.h"
#include "core/compose/figure.h"

#include <QDesktopServices>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>

namespace lanyard {

WritingDesk::WritingDesk(DocumentSession &document, DocumentFlow &flow, QWidget *parent)
    : QWidget(parent), m_document(document), m_flow(flow), m_editor(new MarkdownEditor), m_preview(new PreviewView),
      m_previewSide(new QWidget), m_notices(new NoticeBar), m_splitter(new QSplitter)
{
    m_editor->setTextDocument(document.document());
    m_findBar = new FindBar(m_editor, flow);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    m_splitter->setObjectName(QStringLiteral("desk"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    auto *right = new QVBoxLayout(m_previewSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_preview, 1);
    m_splitter->addWidget(m_previewSide);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1000, 1000});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);

    connect(&flow, &DocumentFlow::blocksReset, m_editor, &MarkdownEditor::resetHighlights);
    connect(&flow, &DocumentFlow::blocksReset, m_preview,
            [this](const QList<PreviewBlock> &blocks) { m_preview->resetBlocks(blocks); });
    connect(&flow, &DocumentFlow::patched, m_editor, &MarkdownEditor::applyPatch);
    connect(&flow, &DocumentFlow::patched, m_preview, [this](const Patch &patch) {
        if (!patch.splices.isEmpty())
            m_preview->applySplices(patch.splices);
    });
    connect(&flow, &DocumentFlow::headChanged, this, &WritingDesk::showHead);
    connect(&document, &DocumentSession::readingChanged, m_editor, &QPlainTextEdit::setReadOnly);
    connect(&document, &DocumentSession::opened, this, [this] {
        m_notices->clear();
        m_isFresh = true;
        m_preview->setPost(m_document.folder(), m_site.folder);
        m_preview->forgetAllowed();
        m_preview->scrollToBlock(0, 0);
        m_editor->goToLine(m_flow.headLines());
        m_editor->scrollToLine(m_flow.headLines()); // the words first; the front matter is one scroll up
    });

    new SideBySide(m_editor, m_preview, flow, this);
    connect(m_preview, &PreviewView::linkActivated, this, [](const QUrl &url) {
        // Nothing that a post names opens a local file or starts a program.
        static const QStringList harmless{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
        if (harmless.contains(url.scheme()))
            QDesktopServices::openUrl(url);
    });
    setFocusProxy(m_editor);
}

void WritingDesk::setSite(const Site &site)
{
    m_site = site;
    m_preview->setPost(m_document.folder(), site.folder);
}

void WritingDesk::setPreviewVisible(bool visible)
{
    m_previewSide->setVisible(visible);
}

void WritingDesk::setPreviewBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(m_previewSide->layout())->insertWidget(0, bar);
}

void WritingDesk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_preview->setDark(palette().color(QPalette::Base).lightness() < 128);
}

void WritingDesk::showHead(const Head &head)
{
    m_editor->setHeadLines(head.lines);
    PreviewHeader header;
    header.title = head.fields.title;
    if (head.fields.date)
        header.date = locale().toString(head.fields.date->day(), QLocale::LongFormat);
    header.author = head.fields.author;
    header.excerpt = head.fields.excerpt;
    header.tags = head.fields.tags;
    header.heroImage = head.fields.image;
    header.language = head.fields.language;
    m_preview->setHeader(header);
    QHash<QString, QString> credits;
    for (const Photo &photo : head.recap.photos) {
        if (const QString line = creditLine(photo); !line.isEmpty())
            credits.insert(photo.file, line);
    }
    m_preview->setCredits(credits);
    m_preview->setDark(palette().color(QPalette::Base).lightness() < 128);
    // Said once, of a post that came with it; what is mistyped is underlined while it is typed.
    if (m_isFresh && head.text == m_flow.headText()) {
        m_isFresh = false;
        if (head.problem)
            m_notices->tell(errorText(*head.problem));
    }
}

} // namespace lanyard
