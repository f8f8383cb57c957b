// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_edits.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lanyard {

class DraftForm;
class FileSystem;
class SettingsStore;

// How a draft is to be written, and a look at it that follows each choice. It changes nothing itself.
class DraftDialog final : public QDialog
{
    Q_OBJECT

public:
    // What a draft would put into a post; called on another thread.
    using Plan = std::function<DraftEdits(const DraftTemplate &layout, const DraftChoices &choices)>;
    enum class For {
        NewPost,
        OpenPost, // only what is missing goes in
    };

    struct Draft
    {
        For what;
        QString event; // its name: an album's address is remembered for this event alone
        Plan plan;
    };

    // `files` and `settings` outlive it; `files` is safe to use from another thread. `templates`: the person's folder; empty: none.
    DraftDialog(FileSystem &files, const QString &templates, SettingsStore &settings, const Draft &draft, QWidget *parent = nullptr);

    void accept() override; // remembers the choices

signals:
    void chosen(const lanyard::DraftTemplate &layout, const lanyard::DraftChoices &choices, const lanyard::DraftEdits &edits);

private:
    void loadTemplates(const QString &name);
    void loadTemplate(const QString &name, bool withItsChoices);
    void show(const DraftEdits &edits);
    void planAnew();
    bool isTouched() const;
    void say(const QString &sentence);
    void copyTemplate();
    void openFolder();

    FileSystem &m_files;
    const QString m_folder;
    SettingsStore &m_settings;
    const Draft m_draft;
    DraftTemplate m_layout;
    DraftEdits m_edits;
    bool m_touched = false; // the person has chosen something else than the template has
    int m_requests = 0;     // only the last answer counts

    DraftForm *m_form;
    QLabel *m_summary;
    QPlainTextEdit *m_preview;
    QPushButton *m_write;
};

} // namespace lanyard
