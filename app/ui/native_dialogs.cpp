// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/native_dialogs.h"

#include "app/ui/details_dialog.h"
#include "app/ui/settings_store.h"
#include "app/ui/zone_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

namespace lanyard {
namespace {

using Place = SettingsStore::Place;

QString startFolder(const SettingsStore &settings, Place place)
{
    const QString last = settings.lastFolder(place);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(place == Place::Photos ? QStandardPaths::PicturesLocation : QStandardPaths::DocumentsLocation);
}

void remember(SettingsStore &settings, Place place, const QString &file)
{
    if (!file.isEmpty())
        settings.setLastFolder(place, QFileInfo(file).absolutePath());
}

// Names of files and titles of posts are the writer's: never to be taken for markup.
void fill(QMessageBox &box, const QString &title, const QString &text)
{
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

} // namespace

QString NativeDialogs::postFilter()
{
    return tr("Posts (*.md *.markdown *.mkd *.txt)") + QStringLiteral(";;") + tr("All files (*)");
}

QString NativeDialogs::openPost()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open Post"), startFolder(m_settings, Place::Posts), postFilter());
    remember(m_settings, Place::Posts, path);
    return path;
}

QString NativeDialogs::openFolder(const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(m_window, title, startFolder(m_settings, Place::Posts));
    remember(m_settings, Place::Posts, path);
    return path;
}

QString NativeDialogs::savePostAs(const QString &suggestion)
{
    QString start = suggestion;
    if (QFileInfo(start).isRelative())
        start = startFolder(m_settings, Place::Posts) + QLatin1Char('/') + start;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save Post As"), start, postFilter());
    remember(m_settings, Place::Posts, path);
    return path;
}

QStringList NativeDialogs::choosePhotos()
{
    const QString filter = tr("Photos (*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)")
        + QStringLiteral(";;") + tr("All files (*)");
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("Add Photos"), startFolder(m_settings, Place::Photos), filter);
    remember(m_settings, Place::Photos, paths.value(0));
    return paths;
}

QStringList NativeDialogs::chooseSchedule()
{
    // No kind of file is left out: the reader tells by the bytes.
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, tr("Import Schedule"), startFolder(m_settings, Place::Schedules),
                                                            tr("All files (*)"));
    remember(m_settings, Place::Schedules, paths.value(0));
    return paths;
}

QString NativeDialogs::chooseScheduleFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Import Schedule Folder"), startFolder(m_settings, Place::Schedules));
    remember(m_settings, Place::Schedules, path);
    return path;
}

QString NativeDialogs::chooseTargetFolder(const QString &start)
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Choose a Folder"),
                                                           start.isEmpty() ? startFolder(m_settings, Place::Exports) : start);
    if (!path.isEmpty())
        m_settings.setLastFolder(Place::Exports, path);
    return path;
}

QString NativeDialogs::chooseStyleSheet(const QString &start)
{
    return QFileDialog::getOpenFileName(m_window, tr("Choose a CSS File"), start.isEmpty() ? startFolder(m_settings, Place::Posts) : start,
                                        tr("Style sheets (*.css)") + QStringLiteral(";;") + tr("All files (*)"));
}

QString NativeDialogs::savePdfAs(const QString &suggestion)
{
    QFileDialog dialog(m_window, tr("Save as PDF"), QFileInfo(suggestion).path(), tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf")); // before it asks whether to replace a file
    dialog.selectFile(QFileInfo(suggestion).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

bool NativeDialogs::choosePrinter(QPrinter &printer)
{
    QPrintDialog dialog(&printer, m_window);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintPageRange
                      | QAbstractPrintDialog::PrintCollateCopies);
    return dialog.exec() == QDialog::Accepted;
}

Dialogs::Keep NativeDialogs::askToKeep(const QString &title)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Question);
    fill(box, tr("Unsaved Changes"), tr("Do you want to keep the changes to “%1”?").arg(title));
    box.setInformativeText(tr("What you don’t save is lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Keep::Save;
    case QMessageBox::Discard:
        return Keep::Discard;
    default:
        return Keep::Cancel;
    }
}

bool NativeDialogs::confirm(const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Question);
    fill(box, title, text);
    const QPushButton *goAhead = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == goAhead;
}

void NativeDialogs::tell(Notice kind, const QString &title, const QString &text)
{
    QMessageBox box(m_window);
    box.setIcon(kind == Notice::Error         ? QMessageBox::Critical
                    : kind == Notice::Warning ? QMessageBox::Warning
                                              : QMessageBox::Information);
    fill(box, title, text);
    box.setStandardButtons(QMessageBox::Ok);
    box.exec();
}

void NativeDialogs::tellDetails(const QString &title, const QString &text, const QStringList &details)
{
    DetailsDialog(title, text, details, m_window).exec();
}

std::optional<QByteArray> NativeDialogs::askZone(const Event &event)
{
    ZoneDialog dialog(event, m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.zone().isEmpty())
        return std::nullopt;
    return dialog.zone();
}

} // namespace lanyard
