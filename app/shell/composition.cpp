// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/column_desk.h"
#include "app/shell/composition.h"

#include "app/document/document_flow.h"
#include "app/document/journal_keeper.h"
#include "app/editor/caret_rest.h"
#include "app/editor/markdown_editor.h"
#include "app/exchange/export_dialog.h"
#include "app/preview/preview_view.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/copy_desk.h"
#include "app/shell/details_desk.h"
#include "app/shell/counts_desk.h"
#include "app/shell/draft_desk.h"
#include "app/shell/find_desk.h"
#include "app/shell/format_desk.h"
#include "app/shell/link_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/modes_desk.h"
#include "app/shell/names_desk.h"
#include "app/shell/new_recap_dialog.h"
#include "app/shell/notice_bar.h"
#include "app/shell/now_desk.h"
#include "app/shell/outline_desk.h"
#include "app/shell/paste_desk.h"
#include "app/shell/post_flow.h"
#include "app/shell/preview_desk.h"
#include "app/shell/print_desk.h"
#include "app/shell/sample.h"
#include "app/shell/sessions_desk.h"
#include "app/shell/reimport_desk.h"
#include "app/shell/settings_pages.h"
#include "app/shell/shelves.h"
#include "app/shell/speakers_desk.h"
#include "app/shell/spelling_desk.h"
#include "app/shell/snippet_desk.h"
#include "app/shell/start_page.h"
#include "app/shell/text_desk.h"
#include "app/shell/writing_desk.h"
#include "app/ui/error_text.h"
#include "app/ui/native_dialogs.h"
#include "app/workspace/coverage_keeper.h"
#include "app/workspace/workspace_session.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace lanyard {

namespace {

constexpr int longestWait = 150; // ms without a window

bool namesPost(const QString &path)
{
    const QFileInfo file(path);
    static const QStringList endings{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("txt")};
    return file.isDir() || endings.contains(file.suffix().toLower());
}

// A post or a recap folder, and nothing that is a part of a schedule: a folder that holds no post may hold one, and so may pages beside
// other files.
bool areOnePost(const FileSystem &files, const QStringList &paths)
{
    if (paths.isEmpty() || !std::all_of(paths.begin(), paths.end(), namesPost))
        return false;
    if (QFileInfo(paths.first()).isDir())
        return files.exists(paths.first() + QStringLiteral("/index.md"));
    return !QFileInfo(paths.last()).isDir();
}

} // namespace

Composition::Composition(const World &world, std::unique_ptr<Dialogs> dialogs)
    : m_world(world), m_journal(world.files, world.clock, world.journalFolder), m_dialogs(std::move(dialogs)),
      m_document(std::make_unique<DocumentSession>(world.files)),
      m_keeper(std::make_unique<JournalKeeper>(*m_document, m_journal)),
      m_flow(std::make_unique<DocumentFlow>(m_document->document())),
      m_workspace(std::make_unique<WorkspaceSession>(world.files, *m_document, *m_flow))
{
    m_startPage = new StartPage(m_actions);
    m_desk = new WritingDesk(*m_document, *m_flow);
    if (!world.opening.isEmpty() && namesPost(world.opening))
        m_desk->preview()->warmUp();
    if (!m_dialogs)
        m_dialogs = std::make_unique<NativeDialogs>(world.settings);
    m_posts = std::make_unique<PostFlow>(world.files, *m_document, *m_keeper, *m_dialogs, world.settings);
    m_shelves = std::make_unique<Shelves>(*m_workspace, *m_desk->editor(), *m_dialogs);
    m_window = std::make_unique<MainWindow>(m_actions, m_startPage, m_desk, world.settings);
    if (!m_world.dataFolder.isEmpty()) {
        m_columns = std::make_unique<ColumnDesk>(m_world.files, m_world.dataFolder + QStringLiteral("/columns"));
        m_columns->tie(*m_workspace, *m_window, *m_desk->notices());
    } else {
        connect(m_workspace.get(), &WorkspaceSession::columnsUnclear, m_desk->notices(),
                [this](const QStringList &, const Error &why) { m_desk->notices()->tell(errorText(why)); });
    }
    new CaretRest(m_window.get());
    auto *copies = new CopyDesk(world.files, *m_document, *m_desk->editor(), m_actions, this);
    connect(copies, &CopyDesk::status, this, [this](const QString &sentence) { m_window->statusBar()->showMessage(sentence, 5000); });
    m_prints = std::make_unique<PrintDesk>(PrintDesk::Parts{world.files, *m_document, *m_dialogs, *m_desk->preview()}, m_actions);
    m_sessions = new SessionsDesk({*m_workspace, *m_desk->editor(), world.settings, world.clock}, m_window.get());
    m_window->addPanel(m_sessions->sidePanel())->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_3));
    m_speakers = new SpeakersDesk({world.files, *m_workspace, *m_document, *m_flow, *m_desk->editor(), world.settings}, m_window.get());
    m_window->addPanel(m_speakers->sidePanel())->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_4));
    for (const SidePanel &panel : m_shelves->panels()) // the photos
        m_window->addPanel(panel)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_5));
    m_details = new DetailsDesk({world.files, world.clock, *m_document, *m_flow, *m_workspace, *m_desk->editor()}, *m_window, this);
    new ReimportDesk(*m_workspace, *m_window, this);
    m_settings = new SettingsPages(m_actions, *m_window, world.settings);
    new FindDesk(m_desk->findBar(), m_actions, world.settings);
    new OutlineDesk(*m_document, *m_flow, *m_desk, m_actions, *m_window);
    auto *text = new TextDesk(*m_desk->editor(), *m_settings, world.settings, this);
    m_spelling = new SpellingDesk(world, {*m_desk->editor(), *m_document, *m_flow, *m_workspace, *m_dialogs}, m_actions, *m_settings, m_desk);
    new CountsDesk(*m_desk->editor(), *text, *m_document, *m_flow, m_actions, *m_window);
    new ModesDesk(*m_desk->editor(), *text, *m_document, m_actions, *m_window, world.settings);
    m_now = new NowDesk(world, {*m_document, *m_workspace, *m_dialogs}, m_actions, *m_window);
    new NamesDesk(*m_desk->editor(), *m_workspace, *m_flow, *m_settings, world.settings, this);
    new PasteDesk(*m_desk->editor(), *m_workspace, *m_document, m_actions, world.clock, this);
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_previewDesk = std::make_unique<PreviewDesk>(
        PreviewDesk::Parts{world.files, world.settings, *m_workspace, *m_dialogs, *m_settings, *m_window->statusBar()}, m_actions, *m_desk,
        copies->actions() + QList<QAction *>{line} + m_prints->actions());
    tieActions();
    m_sessions->addActions(m_actions);
    auto *format = new FormatDesk(m_actions, m_desk->editor(), this);
    auto *links = new LinkDesk(m_actions, format->helps(), *m_document, *m_flow, this);
    auto *snippets = new SnippetDesk(world, m_actions, format->helps(), *m_flow, this);
    m_drafts = new DraftDesk({world, *m_document, *m_flow, *m_workspace, *m_desk->editor(), *m_window}, m_actions, this);
    const auto tellBriefly = [this](const QString &sentence) { m_window->statusBar()->showMessage(sentence, 5000); };
    connect(format, &FormatDesk::told, this, tellBriefly);
    connect(links, &LinkDesk::told, this, tellBriefly);
    connect(snippets, &SnippetDesk::told, this, tellBriefly);
    connect(m_drafts, &DraftDesk::told, this, tellBriefly);
    connect(&m_drafts->coverage(), &CoverageKeeper::changed, m_sessions->panel(), &SessionsPanel::setCoverage);
    connect(m_sessions->panel(), &SessionsPanel::sectionRequested, m_drafts, &DraftDesk::goToSection);
    tieDocument();
    m_window->restoreLayout();
    showRecent();
}

Composition::~Composition() = default;

void Composition::tieActions()
{
    MarkdownEditor *editor = m_desk->editor();
    const auto tie = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };

    tie(m_actions.newRecap, [this] { newRecap(); });
    tie(m_actions.open, [this] {
        finishEditing();
        m_posts->openChosen();
    });
    tie(m_actions.openFolder, [this] {
        finishEditing();
        m_posts->openChosenFolder();
    });
    tie(m_actions.openSample, [this] { openSample(); });
    tie(m_actions.save, [this] {
        finishEditing();
        m_posts->save();
    });
    tie(m_actions.saveAs, [this] {
        finishEditing();
        m_posts->saveAs();
    });
    tie(m_actions.exportPost, [this] { exportPost(); });
    tie(m_actions.close, [this] {
        finishEditing();
        m_posts->close();
    });
    tie(m_actions.quit, [this] { m_window->close(); });
    tie(m_actions.cut, [editor] { editor->cut(); });
    tie(m_actions.copy, [editor] { editor->copy(); });
    tie(m_actions.paste, [editor] { editor->paste(); });
    tie(m_actions.selectAll, [editor] { editor->selectAll(); });
    tie(m_actions.importSchedule, [this] { m_shelves->chooseSchedule(); });
    tie(m_actions.importScheduleFolder, [this] { m_shelves->chooseScheduleFolder(); });
    tie(m_actions.addPhotos, [this] { m_shelves->choosePhotos(); });
    tie(m_actions.zoomIn, [editor] { editor->zoom(1); });
    tie(m_actions.zoomOut, [editor] { editor->zoom(-1); });
    tie(m_actions.zoomUsual, [editor] { editor->zoom(0); });
    tie(m_actions.about, [this] {
        QMessageBox::about(m_window.get(), tr("About Lanyard"),
                           tr("<p><b>Lanyard %1</b></p><p>An editor for people who go to conferences and then write about them.</p>"
                              "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                               .arg(QStringLiteral(LANYARD_VERSION)));
    });
    connect(m_actions.showPreview, &QAction::toggled, m_desk, &WritingDesk::setPreviewVisible);
    // While a field of a sidebar has the focus, its own cut, copy and paste keys are meant. It takes those of undo by itself; in a list
    // or on a button they are the post's.
    for (QAction *action : {m_actions.cut, m_actions.copy, m_actions.paste, m_actions.selectAll}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        editor->addAction(action);
    }

    connect(m_startPage, &StartPage::openRequested, this, &Composition::open);
    connect(m_startPage, &StartPage::filesDropped, this, &Composition::take);
    m_window->leave = [this] { leaveWindow(); };
}

void Composition::tieDocument()
{
    const auto showName = [this] {
        if (m_document->isOpen())
            m_window->setPost(postName(m_document->path()), m_document->isModified());
    };
    connect(m_document.get(), &DocumentSession::pathChanged, this, showName);
    connect(m_document.get(), &DocumentSession::modifiedChanged, this, showName);
    connect(m_document.get(), &DocumentSession::opened, this, [this] {
        m_actions.setPostOpen(true);
        m_actions.undo->setEnabled(false);
        m_actions.redo->setEnabled(false);
        m_window->showPost(true);
        m_desk->editor()->setFocus();
    });
    connect(m_document.get(), &DocumentSession::closed, this, [this] {
        m_actions.setPostOpen(false);
        m_window->showPost(false);
        showRecent();
    });
    connect(m_document.get(), &DocumentSession::saved, this,
            [this] { m_window->statusBar()->showMessage(tr("Saved."), 3000); });
    connect(m_document->document(), &QTextDocument::undoAvailable, m_actions.undo, &QAction::setEnabled);
    connect(m_document->document(), &QTextDocument::redoAvailable, m_actions.redo, &QAction::setEnabled);

    const auto notice = [this](const QString &sentence) { m_desk->notices()->tell(sentence); };
    connect(m_posts.get(), &PostFlow::notice, this, notice);
    connect(m_posts.get(), &PostFlow::recentChanged, this, &Composition::showRecent);
    connect(m_shelves.get(), &Shelves::notice, this, notice);
    connect(m_sessions, &SessionsDesk::notice, this, notice);
    connect(m_speakers, &SpeakersDesk::notice, this, notice);
    connect(m_speakers, &SpeakersDesk::told, this, [this](const QString &sentence) { m_window->statusBar()->showMessage(sentence, 5000); });
    connect(m_speakers, &SpeakersDesk::importRequested, m_shelves.get(), &Shelves::chooseSchedule);
    connect(m_speakers, &SpeakersDesk::postWanted, this, &Composition::open);
    connect(m_sessions, &SessionsDesk::importRequested, m_shelves.get(), &Shelves::chooseSchedule);
    connect(m_shelves.get(), &Shelves::noticeWithDetails, this,
            [this](const QString &sentence, const QStringList &details) { m_desk->notices()->tell(sentence, details); });
    connect(m_desk->notices(), &NoticeBar::detailsWanted, this, [this](const QString &sentence, const QStringList &details) {
        m_dialogs->tellDetails(tr("What Could Not Be Read"), sentence, details);
    });
    connect(m_spelling, &SpellingDesk::notice, this, notice);
    connect(m_drafts, &DraftDesk::notice, this, notice);
    connect(m_spelling, &SpellingDesk::told, this,
            [this](const QString &sentence) { m_window->statusBar()->showMessage(sentence, 5000); });
    connect(m_previewDesk.get(), &PreviewDesk::notice, this, notice);
    connect(m_prints.get(), &PrintDesk::notice, this, notice);
    connect(m_prints.get(), &PrintDesk::status, this,
            [this](const QString &sentence) { m_window->statusBar()->showMessage(sentence, 10000); });
    connect(m_keeper.get(), &JournalKeeper::failed, this, [this](const Error &error) {
        m_desk->notices()->tell(tr("Unsaved text can’t be kept safe at the moment, so save often. %1").arg(errorText(error)));
    });
    connect(m_workspace.get(), &WorkspaceSession::siteChanged, m_desk, &WritingDesk::setSite);
    connect(m_workspace.get(), &WorkspaceSession::photosChanged, m_desk->preview(), &PreviewView::reloadPictures);
    connect(m_workspace.get(), &WorkspaceSession::photosProgressed, this, [this](int done, int total) {
        if (done < total)
            m_window->statusBar()->showMessage(tr("Adding photo %1 of %2…").arg(done + 1).arg(total));
        else
            m_window->statusBar()->clearMessage();
    });
}

void Composition::open(const QString &path)
{
    finishEditing();
    m_posts->open(path);
    if (m_actions.showPreview->isChecked())
        m_desk->preview()->warmUp();
}

void Composition::appear(const QStringList &named)
{
    m_appearing = std::make_unique<QObject>();
    const auto show = [this] {
        if (!m_window->isVisible())
            m_window->show();
    };
    if (areOnePost(m_world.files, named)) {
        // Most posts are read in a blink. Without the wait the start page would flash up, and all be painted twice; and while the window is
        // painted, the web engine can make its page if it has been given it before.
        const auto one = [this, show, both = std::make_shared<int>(2)] {
            if (--*both == 0)
                show();
        };
        connect(m_document.get(), &DocumentSession::opened, m_appearing.get(), one, Qt::SingleShotConnection);
        connect(m_desk->preview(), &PreviewView::pageAsked, m_appearing.get(), one, Qt::SingleShotConnection);
        QTimer::singleShot(longestWait, m_appearing.get(), show);
    } else {
        show(); // before a dialog that stands on it
    }
    take(named);
}

void Composition::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (areOnePost(m_world.files, paths))
        open(paths.first());
    else
        newRecap(paths);
}

void Composition::newRecap(const QStringList &paths)
{
    finishEditing();
    m_posts->leave([this, paths] {
        auto *dialog =
            new NewRecapDialog({m_world.files, m_world.clock, *m_dialogs, m_world.settings, m_world.templatesFolder()}, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (m_columns)
            dialog->setColumns(*m_columns);
        connect(dialog, &NewRecapDialog::created, this, [this](const QString &post, const QStringList &notes) {
            open(post);
            if (notes.size() == 1)
                m_desk->notices()->tell(notes.first());
            else if (!notes.isEmpty())
                m_desk->notices()->tell(tr("%n thing(s) could not be taken into the recap.", nullptr, int(notes.size())), notes);
        });
        dialog->open();
        dialog->take(paths);
    });
}

void Composition::openSample()
{
    const auto post = takeSample(m_world.files, m_world.samplesFolder);
    if (post)
        open(*post);
    else
        m_dialogs->tell(Dialogs::Notice::Error, tr("The sample can’t be opened"), errorText(post.error()));
}

void Composition::exportPost()
{
    if (!m_document->isOpen())
        return;
    finishEditing();
    auto flow = std::make_unique<ExportFlow>(m_world.files, m_world.clock, m_document->text(), m_document->path());
    auto *dialog = new ExportDialog(std::move(flow), *m_dialogs, m_world.settings, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &target) {
        m_window->statusBar()->showMessage(tr("Exported to %1.").arg(QDir::toNativeSeparators(target)), 10000);
    });
    connect(dialog, &ExportDialog::lineWanted, m_desk->editor(), [this](int line) { m_desk->editor()->goToLine(line - 1); });
    dialog->open();
}

void Composition::finishEditing()
{
    m_shelves->finishEditing();
    m_sessions->finishEditing();
    m_speakers->finishEditing();
    m_details->finishEditing();
}

void Composition::showRecent()
{
    const QStringList recent = m_world.settings.recentFiles(m_world.files);
    m_startPage->setRecent(recent);
    m_actions.recentMenu->clear();
    for (const QString &path : recent) {
        QAction *action = m_actions.recentMenu->addAction(postName(path));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_actions.recentMenu->setEnabled(!recent.isEmpty());
    m_keeper->findAll([this](QStringList paths) {
        paths.removeIf([this](const QString &path) { return !m_world.files.exists(path); });
        m_startPage->setUnsaved(paths);
    });
}

void Composition::leaveWindow()
{
    finishEditing();
    if (!m_now->mayLeave())
        return;
    m_posts->leave([this] {
        m_sessions->remember();
        m_speakers->remember();
        m_now->leave();
        m_window->mayClose = true;
        m_window->close();
    });
}

} // namespace lanyard
