// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document_flow.h"
#include "core/post/site.h"

#include <QWidget>

class QSplitter;

namespace lanyard {

class DocumentSession;
class FindBar;
class MarkdownEditor;
class NoticeBar;
class PreviewView;

// The text beside its preview: what is parsed shows in both, and both keep to the same place.
class WritingDesk : public QWidget
{
    Q_OBJECT

public:
    WritingDesk(DocumentSession &document, DocumentFlow &flow, QWidget *parent = nullptr);

    MarkdownEditor *editor() const { return m_editor; }
    PreviewView *preview() const { return m_preview; }
    FindBar *findBar() const { return m_findBar; }
    NoticeBar *notices() const { return m_notices; }
    QSplitter *splitter() const { return m_splitter; }

    void setSite(const Site &site);
    void setPreviewVisible(bool visible);
    void setPreviewBar(QWidget *bar); // above the preview, and hidden with it

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHead(const Head &head);

    DocumentSession &m_document;
    DocumentFlow &m_flow;
    Site m_site;
    MarkdownEditor *m_editor;
    PreviewView *m_preview;
    QWidget *m_previewSide; // what stands above it, too
    FindBar *m_findBar;
    NoticeBar *m_notices;
    QSplitter *m_splitter;
    bool m_isFresh = false; // opened, and its head has not been read yet
};

} // namespace lanyard
