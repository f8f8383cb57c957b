// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTextBlock;

namespace lanyard {

class DocumentFlow;
class MarkdownEditor;
class PreviewView;
struct PreviewClick;
struct PreviewPlace;

// Keeps text and preview at the same place. One side leads at a time: the one that the writer's hand is on. Scrolling leads by
// blocks; the caret, when it moves, brings its own block into sight at its own height; a click in the preview puts the caret.
class SideBySide : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    SideBySide(MarkdownEditor *editor, PreviewView *preview, DocumentFlow &flow, QObject *parent = nullptr);

private:
    enum class Cause { None, Scrolled, CaretMoved };

    void noteSoon(Cause cause);
    void onPatched();
    void act();
    void leadPreview();
    void leadEditor(const PreviewPlace &place);
    void showCaret(bool follow);
    void goTo(const PreviewClick &click);
    QString noteAround(const QTextBlock &line) const;
    int noteLine(const QString &note) const;

    MarkdownEditor *m_editor;
    PreviewView *m_preview;
    DocumentFlow &m_flow;
    Cause m_cause = Cause::None; // what happened since the last act(); the caret counts more
    bool m_acting = false;       // the editor is moved from here, and that is no cause
};

} // namespace lanyard
