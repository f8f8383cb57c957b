// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/composition.h"
#include "core/compose/draft_edits.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lanyard {

class CoverageKeeper;
class MarkdownEditor;

// Writes for the writer what the schedule knows: the draft, sections that are missing, notes of the talks, resources, quotes. Each is one
// step of undo, and nothing of the text is overwritten.
class DraftDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        World world;
        DocumentSession &document;
        DocumentFlow &flow;
        WorkspaceSession &workspace;
        MarkdownEditor &editor;
        QWidget &window;
    };
    DraftDesk(const Parts &parts, Actions &actions, QObject *parent);

    // What the text says of each attended talk.
    CoverageKeeper &coverage() const { return *m_coverage; }
    void draft();
    // The caret goes to the talk's section; one that is missing is written first.
    void goToSection(const QString &sessionId);
    void foldNotes();

signals:
    void notice(const QString &sentence);
    void told(const QString &sentence); // for the status bar

private:
    struct Basis
    {
        QString text;
        DraftMaterial material;
        int revision = 0; // of the document
    };
    // Reads text and notes off this thread.
    void withBasis(const std::function<void(const Basis &)> &take);
    void openDialog(const Basis &basis);
    // False: the text has changed meanwhile, and nothing was done.
    bool apply(const Basis &basis, const DraftEdits &edits, const QList<Photo> &photos);
    void insertResources();
    void fillQuoteMenu();
    void insertQuote(const QString &sessionId);

    Parts m_parts;
    CoverageKeeper *m_coverage;
    QMenu *m_quoteMenu;
};

} // namespace lanyard
