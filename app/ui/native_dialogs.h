// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/dialogs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace lanyard {

class SettingsStore;

// Asks by the desktop's own dialogs, and begins where the person last was.
class NativeDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::NativeDialogs)

public:
    explicit NativeDialogs(SettingsStore &settings) : m_settings(settings) {}
    // The window that the dialogs belong to.
    void setWindow(QWidget *window) { m_window = window; }

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
    void tellDetails(const QString &title, const QString &text, const QStringList &details) override;
    std::optional<QByteArray> askZone(const Event &event) override;

private:
    static QString postFilter();

    SettingsStore &m_settings;
    QPointer<QWidget> m_window;
};

} // namespace lanyard
