// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/fake_dialogs.h"

#include "core/event/event.h"

#include <QPrinter>

#include <algorithm>

namespace lanyard::test {

int FakeDialogs::count(const QByteArray &question) const
{
    return int(std::count_if(asked.begin(), asked.end(), [&](const Asked &one) { return one.question == question; }));
}

QString FakeDialogs::openPost()
{
    asked.append({"openPost", {}, {}, {}});
    return openPostAnswer;
}

QString FakeDialogs::openFolder(const QString &title)
{
    asked.append({"openFolder", title, {}, {}});
    return openFolderAnswer;
}

QString FakeDialogs::savePostAs(const QString &suggestion)
{
    asked.append({"savePostAs", suggestion, {}, {}});
    return savePostAsAnswer;
}

QStringList FakeDialogs::choosePhotos()
{
    asked.append({"choosePhotos", {}, {}, {}});
    return photosAnswer;
}

QStringList FakeDialogs::chooseSchedule()
{
    asked.append({"chooseSchedule", {}, {}, {}});
    return scheduleAnswer;
}

QString FakeDialogs::chooseScheduleFolder()
{
    asked.append({"chooseScheduleFolder", {}, {}, {}});
    return scheduleFolderAnswer;
}

QString FakeDialogs::chooseTargetFolder(const QString &start)
{
    asked.append({"chooseTargetFolder", start, {}, {}});
    return targetFolderAnswer;
}

QString FakeDialogs::chooseStyleSheet(const QString &start)
{
    asked.append({"chooseStyleSheet", start, {}, {}});
    return styleSheetAnswer;
}

QString FakeDialogs::savePdfAs(const QString &suggestion)
{
    asked.append({"savePdfAs", suggestion, {}, {}});
    return pdfAnswer;
}

bool FakeDialogs::choosePrinter(QPrinter &printer)
{
    asked.append({"choosePrinter", {}, {}, {}});
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printerAnswer);
    return !printerAnswer.isEmpty();
}

Dialogs::Keep FakeDialogs::askToKeep(const QString &title)
{
    asked.append({"askToKeep", title, {}, {}});
    return keepAnswer;
}

bool FakeDialogs::confirm(const QString &title, const QString &text, const QString &action)
{
    asked.append({"confirm", title, text, action});
    return confirmAnswer;
}

void FakeDialogs::tell(Notice kind, const QString &title, const QString &text)
{
    asked.append({"tell", title, text, {}, kind});
}

void FakeDialogs::tellDetails(const QString &title, const QString &text, const QStringList &details)
{
    asked.append({"tellDetails", title, (QStringList{text} + details).join(u'\n'), {}});
}

std::optional<QByteArray> FakeDialogs::askZone(const Event &event)
{
    asked.append({"askZone", event.name, event.city, {}});
    return zoneAnswer;
}

} // namespace lanyard::test
