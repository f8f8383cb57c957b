// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/export_flow.h"
#include "app/ui/settings_store.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace lanyard {

class Dialogs;

// Where to export the post and as what, with the exact list of files before anything is written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // The flow is the dialog's from here on.
    ExportDialog(std::unique_ptr<ExportFlow> flow, Dialogs &dialogs, SettingsStore &settings, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void reject() override; // cancels a running export first

signals:
    void exported(const QString &target, const QString &address);
    void lineWanted(int line); // 1-based in the post: a finding was chosen

private:
    QWidget *choices();
    QWidget *overview();
    void planSoon();
    void showPlan(const ExportFlow::Plan &plan);
    void showError(const Error &error);
    void start();
    void setWriting(bool writing);
    ExportFlow::Wish wish() const;
    QString target() const; // empty: none, or none that can be written to

    std::unique_ptr<ExportFlow> m_flow;
    Dialogs &m_dialogs;
    SettingsStore &m_settings;
    QTimer m_pause; // until the typing in a field rests
    QWidget *m_choices;
    QComboBox *m_format;
    QLineEdit *m_target;
    QLineEdit *m_siteUrl;
    QLineEdit *m_mediaUrl;
    QLabel *m_mediaLabel = nullptr;
    QCheckBox *m_draft;
    QLabel *m_summary;
    QTreeWidget *m_files;
    QLabel *m_findingsTitle;
    QListWidget *m_findings;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QPushButton *m_close;
    QString m_address;
    bool m_writing = false;
};

} // namespace lanyard
