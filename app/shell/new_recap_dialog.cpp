// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_recap_dialog.h"

#include "app/sessions/sessions_panel.h"
#include "app/shell/column_desk.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/ui/panel_margin.h"
#include "app/ui/settings_store.h"
#include "app/ui/tasks.h"
#include "core/photo/photo_library.h"
#include "core/workspace/schedule_files.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QStandardPaths>

namespace lanyard {

NewRecapDialog::NewRecapDialog(FileSystem &files, const Clock &clock, Dialogs &dialogs, SettingsStore &settings, QWidget *parent)
    : QDialog(parent), m_files(files), m_clock(clock), m_dialogs(dialogs), m_settings(settings)
{
    setObjectName(QStringLiteral("newRecapDialog"));
    setWindowTitle(tr("New Recap"));
    setAcceptDrops(true);
    resize(640, 640);
    m_parentFolder = m_settings.lastFolder(SettingsStore::Place::Posts);
    if (m_files.exists(m_parentFolder + QStringLiteral("/index.md"))) // a recap was opened there; the new one stands beside it
        m_parentFolder = QFileInfo(m_parentFolder).absolutePath();
    if (m_parentFolder.isEmpty())
        m_parentFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Recaps");

    auto *heading = new QLabel(tr("Which sessions did you attend?"));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_sessions = new SessionsPanel;
    m_sessions->setContentsMargins(-panelMargin, 0, -panelMargin, 0); // in line with the form above
    connect(m_sessions, &SessionsPanel::importRequested, this, [this] { readSchedule({m_dialogs.chooseSchedule(), {}}); });
    connect(m_sessions, &SessionsPanel::attendedChanged, this, [this](const QString &id, bool attended) {
        if (attended)
            m_attended.insert(id);
        else
            m_attended.remove(id);
        showCounts();
    });

    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("newRecapMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_details = new QPushButton(tr("Details…"));
    m_details->setObjectName(QStringLiteral("newRecapDetails"));
    m_details->setAutoDefault(false);
    m_details->hide();
    connect(m_details, &QPushButton::clicked, this,
            [this] { m_dialogs.tellDetails(tr("What Could Not Be Read"), m_message->text(), m_messageDetails); });
    auto *messageRow = new QHBoxLayout;
    messageRow->setSpacing(8);
    messageRow->addWidget(m_message, 1);
    messageRow->addWidget(m_details, 0, Qt::AlignTop);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("recapProgress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_create = new QPushButton(tr("Write the Draft"));
    m_create->setObjectName(QStringLiteral("createRecap"));
    m_create->setDefault(true);
    m_create->setEnabled(false);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelRecap"));
    connect(m_create, &QPushButton::clicked, this, &NewRecapDialog::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewRecapDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(form());
    layout->addWidget(heading);
    layout->addWidget(m_sessions, 1);
    layout->addLayout(messageRow);
    layout->addLayout(buttons);
    showFolder();
    showCounts();
}

QWidget *NewRecapDialog::form()
{
    const auto row = [](QWidget *wide, const QList<QPushButton *> &buttons) {
        auto *layout = new QHBoxLayout;
        layout->setSpacing(8);
        layout->addWidget(wide, 1);
        for (QPushButton *button : buttons)
            layout->addWidget(button);
        return layout;
    };

    m_scheduleField = new QLineEdit;
    m_scheduleField->setObjectName(QStringLiteral("scheduleFile"));
    m_scheduleField->setAccessibleName(tr("Schedule file"));
    m_scheduleField->setReadOnly(true);
    m_scheduleField->setPlaceholderText(tr("Choose or drop the conference’s schedule"));
    auto *chooseSchedule = new QPushButton(tr("Choose…"));
    chooseSchedule->setObjectName(QStringLiteral("chooseSchedule"));
    connect(chooseSchedule, &QPushButton::clicked, this, [this] { readSchedule({m_dialogs.chooseSchedule(), {}}); });

    auto *chooseFolderOfSchedule = new QPushButton(tr("Folder…"));
    chooseFolderOfSchedule->setObjectName(QStringLiteral("chooseScheduleFolder"));
    chooseFolderOfSchedule->setToolTip(tr("A folder of files that are one schedule together"));
    connect(chooseFolderOfSchedule, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_dialogs.chooseScheduleFolder(); !folder.isEmpty())
            readSchedule({{folder}, {}});
    });

    m_titleField = new QLineEdit;
    m_titleField->setObjectName(QStringLiteral("recapTitle"));
    m_titleField->setAccessibleName(tr("Title of the recap"));
    connect(m_titleField, &QLineEdit::textEdited, this, [this] { m_titleTouched = true; });

    m_photosLabel = new QLabel;
    m_photosLabel->setObjectName(QStringLiteral("photoCount"));
    auto *choosePhotos = new QPushButton(tr("Add…"));
    choosePhotos->setObjectName(QStringLiteral("choosePhotos"));
    connect(choosePhotos, &QPushButton::clicked, this, [this] { addPhotos(m_dialogs.choosePhotos()); });

    m_folderLabel = new QLabel;
    m_folderLabel->setObjectName(QStringLiteral("recapFolder"));
    m_folderLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *chooseFolder = new QPushButton(tr("Change…"));
    chooseFolder->setObjectName(QStringLiteral("changeFolder"));
    connect(chooseFolder, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_dialogs.openFolder(tr("Where to keep the recap")); !folder.isEmpty()) {
            m_parentFolder = folder;
            m_settings.setLastFolder(SettingsStore::Place::Posts, folder);
            showFolder();
        }
    });

    auto *box = new QWidget;
    auto *layout = new QFormLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addRow(tr("Schedule:"), row(m_scheduleField, {chooseSchedule, chooseFolderOfSchedule}));
    layout->addRow(tr("Title:"), m_titleField);
    layout->addRow(tr("Photos:"), row(m_photosLabel, {choosePhotos}));
    layout->addRow(tr("Folder:"), row(m_folderLabel, {chooseFolder}));
    return box;
}

void NewRecapDialog::take(const QStringList &paths)
{
    QStringList pictures;
    Source source;
    for (const QString &path : paths) {
        if (m_files.isFolder(path)) {
            const QStringList found = pictureFiles(m_files, path);
            pictures += found;
            source.mayBeNone = source.mayBeNone || !found.isEmpty();
            source.paths.append(path);
        } else if (isPictureName(path)) {
            pictures.append(path);
        } else {
            source.paths.append(path);
        }
    }
    addPhotos(pictures);
    readSchedule(source);
}

void NewRecapDialog::readSchedule(const Source &source)
{
    if (source.paths.isEmpty())
        return;
    Task::run(
        this,
        [files = &m_files, source](TaskControl &) -> Result<Schedule> {
            auto read = readScheduleFiles(*files, source.paths + source.answers, {source.zone});
            if (!read)
                return Failure(read.error());
            return std::move(read->schedule);
        },
        [this, source, request = ++m_requests](const Result<Schedule> &schedule) {
            if (request == m_requests) // else another was chosen meanwhile
                takeSchedule(source, schedule);
        });
}

void NewRecapDialog::takeSchedule(const Source &source, const Result<Schedule> &schedule)
{
    if (!schedule) {
        const QByteArray &code = schedule.error().code;
        if (!source.mayBeNone || (code != "schedule.none" && code != "schedule.unknown"))
            say(errorText(schedule.error()));
        if (code == "schedule.columns" && m_columns) {
            m_columns->ask(this, source.paths + source.answers, [this, source, request = m_requests](const QStringList &paths) {
                Source answered = source;
                answered.answers = paths.mid(source.paths.size());
                if (request == m_requests) // else another was chosen meanwhile
                    readSchedule(answered);
            });
        }
        return;
    }
    if (schedule->zoneMissing && source.zone.isEmpty()) {
        if (const auto answer = m_dialogs.askZone(schedule->event); answer && !answer->isEmpty()) {
            readSchedule({source.paths, *answer, source.mayBeNone, source.answers});
            return;
        }
    }
    m_zone = source.zone;
    m_scheduleFiles = source.paths + source.answers;
    m_event = schedule->event;
    m_attended.clear();
    QStringList shown;
    for (const QString &path : source.paths)
        shown.append(QDir::toNativeSeparators(path));
    m_scheduleField->setText(shown.join(QStringLiteral("; ")));
    m_scheduleField->setToolTip(shown.join(u'\n'));
    if (!m_titleTouched)
        m_titleField->setText(m_event.name);
    m_sessions->setEvent(m_event);
    const QStringList details = errorTexts(schedule->notes, schedule->unread);
    if (!details.isEmpty())
        say(tr("%n part(s) of the schedule could not be read.", nullptr, int(details.size())), details);
    else if (schedule->zoneMissing)
        say(tr("The schedule doesn’t say which time zone it is in. Its clock times are held as UTC."));
    else
        say({});
    m_create->setEnabled(true);
    showFolder();
    showCounts();
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
    const QString folder = m_parentFolder + u'/' + recapFolderName(m_event, m_clock.now().date());
    m_folderLabel->setText(fontMetrics().elidedText(QDir::toNativeSeparators(folder), Qt::ElideMiddle, 400));
    m_folderLabel->setToolTip(QDir::toNativeSeparators(folder));
}

void NewRecapDialog::showCounts()
{
    m_photosLabel->setText(m_photoFiles.isEmpty() ? tr("None yet. You can add them later, too.")
                                                  : tr("%n photo(s)", nullptr, int(m_photoFiles.size())));
    m_create->setText(m_attended.isEmpty() ? tr("Write the Draft")
                                           : tr("Write the Draft with %n Session(s)", nullptr, int(m_attended.size())));
}

void NewRecapDialog::create()
{
    NewRecapRequest request;
    request.folder = m_parentFolder + u'/' + recapFolderName(m_event, m_clock.now().date());
    request.scheduleFiles = m_scheduleFiles;
    request.options.timeZone = m_zone;
    request.attend = m_attended;
    request.photoFiles = m_photoFiles;
    request.title = m_titleField->text().trimmed();
    setBusy(true);
    m_creating = Task::run(
        this,
        [files = &m_files, clock = &m_clock, request](TaskControl &control) {
            return createRecap(request, *files, *clock, [&control](int done, int total) { return control.step(done, total); });
        },
        [this](const Result<NewRecap> &recap) {
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
        });
    connect(m_creating, &Task::progressed, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void NewRecapDialog::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
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
    else
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
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    take(paths);
}

} // namespace lanyard
