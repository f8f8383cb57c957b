// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/dialogs.h"

#include <QList>

namespace lanyard::test {

// Answers every question from its fields, at once, and keeps what was asked.
class FakeDialogs final : public Dialogs
{
public:
    struct Asked
    {
        QByteArray question; // the function's name
        QString title;       // also a suggestion or a start folder
        QString text;
        QString action;
        Notice kind = Notice::Information; // only for tell
    };

    QString openPostAnswer;
    QString openFolderAnswer;
    QString savePostAsAnswer;
    QStringList photosAnswer;
    QStringList scheduleAnswer;
    QString scheduleFolderAnswer;
    QString targetFolderAnswer;
    QString styleSheetAnswer;
    QString pdfAnswer;
    QString printerAnswer; // the file to print into; empty: no printing
    Keep keepAnswer = Keep::Cancel;
    bool confirmAnswer = false;
    std::optional<QByteArray> zoneAnswer;

    QList<Asked> asked;

    int count(const QByteArray &question) const;
    Asked last() const { return asked.isEmpty() ? Asked{} : asked.last(); }

    QString openPost() override;
    QString openFolder(const QString &title) override;
    QString savePostAs(const QString &suggestion) override;
    QStringList choosePhotos() override;
    QStringList chooseSchedule() override;
    QString chooseScheduleFolder() override;
    QString chooseTargetFolder(const QString &start) override;
    QString chooseStyleSheet(const QString &start) override;
    QString savePdfAs(const QString &suggestion) override;
    bool choosePrinter(QPrinter &printer) override;
    Keep askToKeep(const QString &title) override;
    bool confirm(const QString &title, const QString &text, const QString &action) override;
    void tell(Notice kind, const QString &title, const QString &text) override;
    void tellDetails(const QString &title, const QString &text, const QStringList &details) override; // kept as `text` and lines below it
    std::optional<QByteArray> askZone(const Event &event) override;
};

} // namespace lanyard::test
