// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;

namespace lanyard {

struct Event;

// Every question that the window puts to the writer, so that a test can answer. Paths are absolute; an empty answer means that
// the writer thought better of it.
class Dialogs
{
public:
    enum class Keep { Save, Discard, Cancel };
    enum class Notice { Information, Warning, Error };

    virtual ~Dialogs() = default;

    virtual QString openPost() = 0;
    virtual QString openFolder(const QString &title) = 0;
    virtual QString savePostAs(const QString &suggestion) = 0; // a whole path, or a file name alone
    virtual QStringList choosePhotos() = 0;
    virtual QStringList chooseSchedule() = 0; // several files are one event
    virtual QString chooseScheduleFolder() = 0;
    virtual QString chooseTargetFolder(const QString &start) = 0; // start may be empty: where the last one was

    virtual QString chooseStyleSheet(const QString &start) = 0; // a CSS file; start: the one before, may be empty
    virtual QString savePdfAs(const QString &suggestion) = 0;   // a whole path; the writer has agreed if there is such a file
    virtual bool choosePrinter(QPrinter &printer) = 0;          // false: not now

    // "Keep the changes to TITLE?"
    virtual Keep askToKeep(const QString &title) = 0;
    // `action` is the word on the button that goes ahead, such as "Replace".
    virtual bool confirm(const QString &title, const QString &text, const QString &action) = 0;
    virtual void tell(Notice kind, const QString &title, const QString &text) = 0;
    // The same with a list to look through, such as of what could not be read.
    virtual void tellDetails(const QString &title, const QString &text, const QStringList &details) = 0;
    // The IANA zone of an event whose schedule names none; what it says of its place is offered. Nothing: cancelled.
    virtual std::optional<QByteArray> askZone(const Event &event) = 0;
};

} // namespace lanyard
