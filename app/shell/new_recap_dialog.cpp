// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_recap_dialog.h"

#include "app/draft/draft_line.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/new_recap_form.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/ui/mime.h"
#include "app/ui/settings_store.h"
#include "app/ui/tasks.h"
#include "core/compose/photo_matcher.h"
#include "core/compose/skeleton.h"
#include "core/photo/photo_library.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>
#include <mutex>

namespace lanyard {

NewRecapDialog::NewRecapDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_intake(new ScheduleIntake(parts.files, parts.dialogs, *this))
{
    setObjectName(QStringLiteral("newRecapDialog"));
    setWindowTitle(tr("New Recap"));
    setAcceptDrops(true);
    resize(720, 640);
    m_parentFolder = m_parts.settings.lastFolder(SettingsStore::Place::Posts);
    if (m_parts.files.exists(m_parentFolder + QStringLiteral("/index.md"))) // a recap was opened there; the new one stands beside it
        m_parentFolder = QFileInfo(m_parentFolder).absolutePath();
    if (m_parentFolder.isEmpty())
        m_parentFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Recaps");
    connect(m_intake, &ScheduleIntake::taken, this, &NewRecapDialog::takeSchedule);
    connect(m_intake, &ScheduleIntake::failed, this, [this](const Error &error) { say(errorText(error)); });

    auto *heading = new QLabel(tr("Which sessions did you attend?"));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    makeForm();
    makeSessions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_form);
    auto *sessions = new QVBoxLayout;
    sessions->setSpacing(8);
    sessions->addWidget(heading);
    sessions->addWidget(m_sessions, 1);
    layout->addLayout(sessions, 1);
    layout->addLayout(messageRow());
    layout->addLayout(buttonRow());
    showFolder();
    showCounts();
    showReadiness();
}

void NewRecapDialog::makeSessions()
{
    m_sessions = new SessionsPanel;
    connect(m_sessions, &SessionsPanel::importRequested, this, [this] { m_intake->read(m_parts.dialogs.chooseSchedule()); });
    connect(m_sessions, &SessionsPanel::attendedChanged, this, [this](const QString &id, bool attended) {
        if (attended)
            m_attended.insert(id);
        else
            m_attended.remove(id);
        showCounts();
    });
}

QLayout *NewRecapDialog::messageRow()
{
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("newRecapMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_details = new QPushButton(tr("Details…"));
    m_details->setObjectName(QStringLiteral("newRecapDetails"));
    m_details->setAutoDefault(false);
    m_details->hide();
    connect(m_details, &QPushButton::clicked, this,
            [this] { m_parts.dialogs.tellDetails(tr("What Could Not Be Read"), m_message->text(), m_messageDetails); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_details, 0, Qt::AlignTop);
    return row;
}

QLayout *NewRecapDialog::buttonRow()
{
    m_draft = new DraftLine(m_parts.files, m_parts.templates, m_parts.settings);
    m_draft->setPlanner([this] { return plan(); });
    connect(m_draft, &DraftLine::ready, this, &NewRecapDialog::showReadiness);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("recapProgress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_create = new QPushButton(tr("Write the Draft"));
    m_create->setObjectName(QStringLiteral("createRecap"));
    m_create->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelRecap"));
    connect(m_create, &QPushButton::clicked, this, &NewRecapDialog::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewRecapDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_draft, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    return row;
}

void NewRecapDialog::makeForm()
{
    m_form = new NewRecapForm;
    connect(m_form, &NewRecapForm::scheduleWanted, this, [this] { m_intake->read(m_parts.dialogs.chooseSchedule()); });
    connect(m_form, &NewRecapForm::scheduleFolderWanted, this, [this] {
        if (const QString folder = m_parts.dialogs.chooseScheduleFolder(); !folder.isEmpty())
            m_intake->read({folder});
    });
    connect(m_form, &NewRecapForm::photosWanted, this, [this] { addPhotos(m_parts.dialogs.choosePhotos()); });
    connect(m_form, &NewRecapForm::folderWanted, this, [this] {
        if (const QString folder = m_parts.dialogs.openFolder(tr("Where to keep the recap")); !folder.isEmpty()) {
            m_parentFolder = folder;
            m_parts.settings.setLastFolder(SettingsStore::Place::Posts, folder);
            showFolder();
        }
    });
}

void NewRecapDialog::take(const QStringList &paths)
{
    QStringList pictures;
    QStringList others;
    bool mayBeNone = false;
    for (const QString &path : paths) {
        if (m_parts.files.isFolder(path)) {
            const QStringList found = pictureFiles(m_parts.files, path);
            pictures += found;
            mayBeNone = mayBeNone || !found.isEmpty();
            others.append(path);
        } else if (isPictureName(path)) {
            pictures.append(path);
        } else {
            others.append(path);
        }
    }
    addPhotos(pictures);
    m_intake->read(others, mayBeNone);
}

void NewRecapDialog::takeSchedule(const ScheduleIntake::Taken &taken)
{
    const Schedule &schedule = taken.schedule;
    m_zone = taken.zone;
    m_scheduleFiles = taken.files;
    m_event = schedule.event;
    m_draft->setEvent(m_event.name);
    m_attended.clear();
    m_form->showSchedule(taken.paths);
    m_form->suggestTitle(m_event.name);
    m_sessions->setEvent(m_event);
    const QStringList details = errorTexts(schedule.notes, schedule.unread);
    QStringList sentences;
    if (!details.isEmpty())
        sentences.append(tr("%n part(s) of the schedule could not be read.", nullptr, int(details.size())));
    if (schedule.zoneMissing)
        sentences.append(tr("The schedule doesn’t say which time zone it is in. Its clock times are held as UTC."));
    say(sentences.join(u' '), details);
    showFolder();
    showCounts();
    showReadiness();
}

Event NewRecapDialog::attendedEvent() const
{
    Event event = m_event;
    for (Session &session : event.sessions)
        session.attended = m_attended.contains(session.id);
    return event;
}

// What createRecap() will write; the photos are looked at once, however often the choices change.
DraftDialog::Plan NewRecapDialog::plan() const
{
    struct Pictures
    {
        std::once_flag looked;
        QList<Photo> photos;
    };
    SkeletonRequest request;
    request.event = attendedEvent();
    request.title = m_form->title();
    return [files = &m_parts.files, request, paths = m_photoFiles, pictures = std::make_shared<Pictures>()](const DraftTemplate &layout,
                                                                                                             const DraftChoices &choices) {
        std::call_once(pictures->looked,
                       [&] { pictures->photos = matchedToSessions(photosToCome(*files, paths), request.event); });
        SkeletonRequest chosen = request;
        chosen.photos = pictures->photos;
        chosen.layout = layout;
        chosen.choices = choices;
        return draftEdits({}, materialOf(chosen));
    };
}

void NewRecapDialog::addPhotos(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!m_photoFiles.contains(path))
            m_photoFiles.append(path);
    }
    showCounts();
}

void NewRecapDialog::showFolder()
{
    m_form->showFolder(recapFolder());
}

QString NewRecapDialog::recapFolder() const
{
    return m_parentFolder + u'/' + recapFolderName(m_event, m_parts.clock.now().date());
}

void NewRecapDialog::showCounts()
{
    m_form->showPhotos(int(m_photoFiles.size()));
    m_create->setText(m_attended.isEmpty() ? tr("Write the Draft")
                                           : tr("Write the Draft with %n Session(s)", nullptr, int(m_attended.size())));
}

void NewRecapDialog::create()
{
    NewRecapRequest request;
    request.folder = recapFolder();
    request.scheduleFiles = m_scheduleFiles;
    request.options.timeZone = m_zone;
    request.attend = m_attended;
    request.photoFiles = m_photoFiles;
    request.title = m_form->title();
    request.layout = m_draft->draftLayout();
    request.choices = m_draft->choices();
    setBusy(true);
    m_creating = Task::run(
        this,
        [files = &m_parts.files, clock = &m_parts.clock, request](TaskControl &control) {
            return createRecap(request, *files, *clock, [&control](int done, int total) { return control.step(done, total); });
        },
        [this](const Result<NewRecap> &recap) { finish(recap); });
    connect(m_creating, &Task::progressed, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void NewRecapDialog::finish(const Result<NewRecap> &recap)
{
    setBusy(false);
    if (!recap) {
        // There is no name to choose here, so the usual sentence would lead nowhere.
        say(recap.error().code == "recap.folder-taken"
                ? tr("There is a recap of this event already: %1. Change the folder above, or open that recap.")
                      .arg(QDir::toNativeSeparators(recap.error().arguments.value(0)))
                : errorText(recap.error()));
        return;
    }
    const QStringList notes = errorTexts(recap->notes, recap->unread);
    accept();
    emit created(recap->postPath, notes);
}

void NewRecapDialog::setBusy(bool busy)
{
    m_draft->setVisible(!busy);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    showReadiness();
}

void NewRecapDialog::showReadiness()
{
    m_create->setEnabled(!m_scheduleFiles.isEmpty() && m_draft->isReady() && !m_progress->isVisibleTo(this));
    m_draft->setEnabled(!m_scheduleFiles.isEmpty());
}

void NewRecapDialog::say(const QString &sentence, const QStringList &details)
{
    m_messageDetails = details;
    m_details->setVisible(!details.isEmpty());
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void NewRecapDialog::reject()
{
    if (m_creating)
        m_creating->cancel();
    else if (m_attended.isEmpty()
             || m_parts.dialogs.confirm(tr("Give Up the New Recap?"),
                                        tr("%n session(s) that you ticked will be forgotten.", nullptr, int(m_attended.size())), tr("Give Up")))
        QDialog::reject();
}

void NewRecapDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Among the talks it means the talk; the draft is for the button.
    if (!isReturn || !focusWidget() || !m_sessions->isAncestorOf(focusWidget()))
        QDialog::keyPressEvent(event);
}

void NewRecapDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void NewRecapDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(mime::localFiles(event->mimeData()));
}

} // namespace lanyard
