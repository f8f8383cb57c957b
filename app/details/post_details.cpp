// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/post_details.h"

#include "app/details/date_field.h"
#include "app/details/details_panel.h"
#include "app/details/language_field.h"
#include "app/details/picture_field.h"
#include "app/details/terms_field.h"
#include "app/details/text_form_fields.h"
#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/ui/tasks.h"
#include "app/workspace/workspace_session.h"

#include <utility>

namespace lanyard {

namespace {

// Characters of a head that is changed in a blink. A longer one would make the hand wait if it was changed between two words.
constexpr qsizetype quickHead = 32 * 1024;

} // namespace

PostDetails::PostDetails(FileSystem &files, const Clock &clock, DocumentSession &document, DocumentFlow &flow, WorkspaceSession &workspace,
                         QObject *parent)
    : QObject(parent), m_files(files), m_clock(clock), m_document(document), m_flow(flow), m_workspace(workspace), m_panel(new DetailsPanel)
{
    connect(m_panel, &DetailsPanel::shown, this, [this] {
        read();
        readTerms();
    });
    connect(m_panel, &DetailsPanel::taken, this, &PostDetails::take);
    connect(m_panel, &DetailsPanel::fieldLeft, this, [this] { m_lastField = nullptr; });
    connect(m_panel, &DetailsPanel::lineWanted, this, &PostDetails::lineWanted);
    connect(m_panel, &DetailsPanel::leaveWanted, this, &PostDetails::leaveWanted);

    connect(&document, &DocumentSession::opened, this, &PostDetails::begin);
    connect(&document, &DocumentSession::closed, this, &PostDetails::begin);
    connect(&document, &DocumentSession::pathChanged, this, [this] {
        read();
        readTerms();
    });
    connect(&document, &DocumentSession::saved, this, [this] {
        m_lastField = nullptr;
        m_termsAreOld = true; // for the next post: this one may have new ones
    });
    connect(&flow, &DocumentFlow::headChanged, this, &PostDetails::read);
    connect(&workspace, &WorkspaceSession::siteChanged, this, [this](const Site &site) {
        m_panel->picture()->setSiteFolder(site.folder);
        read();
        readTerms();
    });
    connect(&workspace, &WorkspaceSession::eventChanged, this, [this](const Event &event) { m_panel->date()->setEventZone(event.timeZone); });
    connect(&workspace, &WorkspaceSession::photosChanged, this, [this](const QString &folder, const QList<Photo> &photos) {
        m_panel->picture()->setPhotos(folder, photos);
    });
}

PostDetails::~PostDetails()
{
    if (m_termsTask)
        m_termsTask->cancel(); // quitting must not wait for five thousand posts
    if (m_panel && !m_panel->parent())
        delete m_panel;
}

void PostDetails::finishEditing()
{
    m_panel->finishEditing();
}

bool PostDetails::isSettled() const
{
    return !m_reading && m_shown.head == m_flow.headText();
}

// Another post, or none: nothing that was typed for the one before goes into it.
void PostDetails::begin()
{
    m_lastField = nullptr;
    m_shown = {};
    m_panel->forget();
    if (m_termsTask)
        m_termsTask->cancel();
    if (std::exchange(m_termsAreOld, false))
        m_termsOf.clear();
    m_panel->date()->setToday(m_clock.now().date());
    read();
    readTerms();
}

void PostDetails::read()
{
    if (!m_panel->isVisible() || !m_document.isOpen())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    Task::run(
        this,
        [head = m_flow.headText(), name = postName(m_document.path()), site = m_workspace.site(), now = m_clock.now()](TaskControl &) {
            return detailsOf(head, name, site, now);
        },
        [this](const Details &details) {
            m_reading = false;
            if (m_again || details.head != m_flow.headText())
                read(); // the text has gone on
            else if (m_document.isOpen())
                show(details);
        });
}

void PostDetails::show(const Details &details)
{
    m_shown = details;
    m_panel->setDetails(details);
    m_panel->setTakesAtRest(details.head.size() <= quickHead);
}

void PostDetails::readTerms()
{
    if (!m_panel->isVisible() || !m_document.isOpen())
        return;
    const Site site = m_workspace.site();
    const QString path = m_document.path();
    const QString of = site.kind == Site::Kind::None ? path : site.folder;
    if (of == m_termsOf)
        return;
    m_termsOf = of;
    if (m_termsTask)
        m_termsTask->cancel();
    m_termsTask = Task::run(
        this,
        [files = &m_files, site, path](TaskControl &control) { return siteTerms(*files, site, path, [&control] { return control.cancelled(); }); },
        [this, of](const SiteTerms &terms) {
            if (of != m_termsOf)
                return;
            m_panel->tags()->setCompletions(terms.tags);
            m_panel->categories()->setCompletions(terms.categories);
            m_panel->author()->setCompletions(terms.authors);
            m_panel->language()->setUsed(terms.languages);
        });
}

void PostDetails::take(FormField *field)
{
    if (!m_document.isOpen())
        return;
    const auto edits = field->edits(Post(m_flow.headText()));
    if (!edits) {
        field->fail(edits.error());
        return;
    }
    if (edits->isEmpty())
        return;
    // What is typed in one field without leaving it is one step, unless something else has changed the text meanwhile.
    QTextDocument *document = m_document.document();
    const bool same = field == m_lastField && document->revision() == m_lastRevision && document->isModified();
    m_document.apply(*edits, same ? DocumentSession::Step::Last : DocumentSession::Step::New);
    m_lastField = field;
    m_lastRevision = document->revision();
}

} // namespace lanyard
