// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/draft_desk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/draft/draft_dialog.h"
#include "app/draft/draft_settings.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/caret.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"
#include "app/workspace/coverage_keeper.h"
#include "app/workspace/head_edits.h"
#include "app/workspace/workspace_session.h"
#include "core/compose/draft_groups.h"
#include "core/compose/markdown_text.h"
#include "core/compose/notes_file.h"
#include "core/compose/photo_matcher.h"
#include "core/compose/talk_texts.h"

#include <QMenu>
#include <QTextBlock>

#include <algorithm>

namespace lanyard {

namespace {

NotesOfSessions notesOf(const FileSystem &files, const QString &folder, const Event &event)
{
    NotesOfSessions result;
    if (folder.isEmpty() || !files.isFolder(folder + QStringLiteral("/notes")))
        return result;
    const QList<Session> talks = attendedInOrder(event);
    for (const Session &talk : talks) {
        const auto file = readNotes(files, folder, talk);
        if (file && !file->notes.notes().isEmpty()) // those that can't be read are told of where they are written
            result.insert(talk.id, file->notes.notes());
    }
    return result;
}

// Where the writer goes on: in the first line that was added.
int firstAdded(const QList<TextEdit> &edits)
{
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        qsizetype blank = 0;
        while (blank < edit.inserted.size() && edit.inserted[blank] == u'\n')
            ++blank;
        if (blank < edit.inserted.size())
            return int(edit.at + shift + blank);
        shift += edit.inserted.size() - edit.removed;
    }
    return 0;
}

} // namespace

DraftDesk::DraftDesk(const Parts &parts, Actions &actions, QObject *parent)
    : QObject(parent), m_parts(parts), m_coverage(new CoverageKeeper(parts.flow, parts.workspace, this))
{
    QAction *draft = actions.addForPost(QStringLiteral("draft"), tr("&Draft…"), {}, QStringLiteral("document-new"));
    QAction *fold = actions.addForPost(QStringLiteral("foldNotes"), tr("Fo&ld Notes into the Text"));
    actions.recapMenu->addSeparator();
    actions.recapMenu->addActions({draft, fold});
    connect(draft, &QAction::triggered, this, &DraftDesk::draft);
    connect(fold, &QAction::triggered, this, &DraftDesk::foldNotes);

    QAction *resources = actions.addForPost(QStringLiteral("insertResources"), tr("&Resources of the Talks"));
    connect(resources, &QAction::triggered, this, &DraftDesk::insertResources);
    actions.insertMenu->addSeparator();
    actions.insertMenu->addAction(resources);
    QAction *quote = actions.addForPost(QStringLiteral("insertQuote"), tr("&Quote from a Talk"));
    m_quoteMenu = new QMenu(&parts.window);
    m_quoteMenu->setObjectName(QStringLiteral("quoteMenu"));
    quote->setMenu(m_quoteMenu);
    actions.insertMenu->addAction(quote);
    connect(m_quoteMenu, &QMenu::aboutToShow, this, &DraftDesk::fillQuoteMenu);
}

void DraftDesk::withBasis(const std::function<void(const Basis &)> &take)
{
    const int revision = m_parts.document.document()->revision();
    m_parts.flow.readText(this, [this, take, revision](const QString &text) {
        Basis basis;
        basis.text = text;
        basis.revision = revision;
        basis.material.event = m_parts.workspace.event();
        basis.material.photos = m_parts.workspace.photos();
        basis.material.title = m_parts.flow.head().fields.title;
        Task::run(
            this,
            [files = &m_parts.world.files, folder = m_parts.workspace.folder(), basis](TaskControl &) mutable {
                basis.material.notes = notesOf(*files, folder, basis.material.event);
                basis.material.photos = matchedToSessions(basis.material.photos, basis.material.event);
                return basis;
            },
            take);
    });
}

void DraftDesk::draft()
{
    withBasis([this](const Basis &basis) { openDialog(basis); });
}

void DraftDesk::openDialog(const Basis &basis)
{
    if (basis.material.event.sessions.isEmpty()) {
        emit notice(tr("There is no schedule yet, so there is nothing to make a draft from. Import one by the Recap menu."));
        return;
    }
    const DraftDialog::Plan plan = [text = basis.text, material = basis.material](const DraftTemplate &layout, const DraftChoices &choices) {
        DraftMaterial chosen = material;
        chosen.layout = layout;
        chosen.choices = choices;
        return draftEdits(text, chosen);
    };
    auto *dialog = new DraftDialog(m_parts.world.files, m_parts.world.templatesFolder(), m_parts.world.settings,
                                   {DraftDialog::For::OpenPost, basis.material.event.name, plan}, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftDialog::chosen, this, [this, basis](const DraftTemplate &, const DraftChoices &, const DraftEdits &edits) {
        if (apply(basis, edits, basis.material.photos))
            emit told(tr("Added %n section(s).", nullptr, int(edits.sessions.size())));
    });
    dialog->open();
}

bool DraftDesk::apply(const Basis &basis, const DraftEdits &edits, const QList<Photo> &photos)
{
    if (m_parts.document.document()->revision() != basis.revision) {
        emit notice(tr("The text was changed in the meantime, so nothing was put in. Please try again."));
        return false;
    }
    QList<Photo> shown;
    QSet<QString> files;
    for (const Photo &photo : photos) {
        if (edits.added.contains(QLatin1String("](") + fileDestination(photo.file))) {
            shown.append(photo);
            files.insert(photo.file);
        }
    }
    QList<TextEdit> all;
    if (!shown.isEmpty()) {
        if (const auto head = photoEdits(m_parts.flow.headText(), shown, files))
            all = *head;
        else
            emit notice(errorText(head.error())); // the words go in all the same
    }
    all += edits.edits;
    m_parts.document.apply(all);
    qsizetype headShift = 0;
    for (qsizetype i = 0; i < all.size() - edits.edits.size(); ++i)
        headShift += all[i].inserted.size() - all[i].removed;
    putCaret(m_parts.editor, int(firstAdded(edits.edits) + headShift));
    return true;
}

void DraftDesk::goToSection(const QString &sessionId)
{
    for (const SessionCoverage &cover : m_coverage->sessions()) {
        if (cover.session == sessionId && cover.line >= 0) {
            m_parts.editor.goToLine(cover.line);
            m_parts.editor.setFocus();
            return;
        }
    }
    withBasis([this, sessionId](const Basis &basis) {
        DraftMaterial material = basis.material;
        const DraftSettings last = readDraftSettings(m_parts.world.settings);
        material.choices = last.choices;
        const DraftEdits edits = draftEdits(basis.text, material, {sessionId});
        if (!edits.edits.isEmpty())
            apply(basis, edits, material.photos);
    });
}

void DraftDesk::foldNotes()
{
    withBasis([this](const Basis &basis) {
        const DraftMaterial &material = basis.material;
        if (material.notes.isEmpty()) {
            emit told(tr("There are no notes of the talks that you attended."));
            return;
        }
        const DraftEdits edits = noteEdits(basis.text, material.event, material.notes);
        if (edits.edits.isEmpty())
            emit told(tr("All notes stand in the text already, or their talks have no section yet."));
        else if (apply(basis, edits, {}))
            emit told(tr("Put notes into %n section(s).", nullptr, int(edits.sessions.size())));
    });
}

void DraftDesk::insertResources()
{
    const Fragment list = resourcesText(attendedInOrder(m_parts.workspace.event()));
    if (list.text.isEmpty()) {
        emit told(tr("None of the talks that you attended has slides, a video or other links yet."));
        return;
    }
    putCaret(m_parts.editor, m_parts.workspace.insertFragment(list, m_parts.editor.textCursor().position()));
}

void DraftDesk::fillQuoteMenu()
{
    m_quoteMenu->clear();
    QList<Session> talks = attendedInOrder(m_parts.workspace.event());
    const QString here = m_coverage->sessionAt(m_parts.editor.textCursor().blockNumber());
    std::stable_partition(talks.begin(), talks.end(), [&here](const Session &talk) { return talk.id == here; });
    for (const Session &talk : std::as_const(talks)) {
        QString title = m_quoteMenu->fontMetrics().elidedText(talk.title.simplified(), Qt::ElideRight, 400);
        QAction *action = m_quoteMenu->addAction(title.replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, id = talk.id] { insertQuote(id); });
        if (talk.id == here && talks.size() > 1)
            m_quoteMenu->addSeparator();
    }
    if (talks.isEmpty())
        m_quoteMenu->addAction(tr("No talk is marked as attended"))->setEnabled(false);
}

void DraftDesk::insertQuote(const QString &sessionId)
{
    const Session *talk = m_parts.workspace.event().session(sessionId);
    if (!talk)
        return;
    const QTextCursor cursor = m_parts.editor.textCursor();
    QString said = cursor.selectedText();
    said.replace(QChar::ParagraphSeparator, u'\n');
    Fragment quote = quoteOf(said, *talk, m_parts.workspace.event());
    const bool empty = said.trimmed().isEmpty();
    if (empty)
        quote.text.insert(1, u' '); // the caret goes there
    const int behind = m_parts.workspace.insertFragment(quote, cursor.selectionStart(), int(said.size()));
    putCaret(m_parts.editor, empty ? behind - int(quote.text.size()) + 2 : behind);
}

} // namespace lanyard
