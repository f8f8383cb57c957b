// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draft/draft_dialog.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lanyard {

// How a new draft will be written, in a line, and a button by which the writer chooses otherwise. It begins with what was chosen last.
class DraftLine final : public QWidget
{
    Q_OBJECT

public:
    // As of DraftDialog.
    DraftLine(FileSystem &files, const QString &templates, SettingsStore &settings, QWidget *parent = nullptr);

    // What the draft is made of at this moment, for the look at it; asked for when the choices are opened.
    void setPlanner(const std::function<DraftDialog::Plan()> &planner) { m_planner = planner; }
    void setEvent(const QString &name); // an album's address belongs to one event

    // The template is read by and by; until then there is nothing to write with.
    bool isReady() const { return m_ready; }
    const DraftTemplate &draftLayout() const { return m_layout; }
    const DraftChoices &choices() const { return m_choices; }

signals:
    void ready();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Last
    {
        QString title; // of the template
        Result<DraftTemplate> layout;
    };
    void load();
    void take(const Last &last);
    void openChoices();
    void showLine();

    FileSystem &m_files;
    const QString m_folder;
    SettingsStore &m_settings;
    std::function<DraftDialog::Plan()> m_planner;
    QString m_event;
    QString m_title;
    QString m_trouble; // why the template that was chosen last can't be used; empty: it can
    DraftTemplate m_layout;
    DraftChoices m_choices;
    bool m_ready = false;

    QPushButton *m_button;
    QLabel *m_label;
};

} // namespace lanyard
