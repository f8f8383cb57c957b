// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/draft_dialog.h"

#include "app/draft/draft_form.h"
#include "app/draft/draft_settings.h"
#include "app/draft/markdown_look.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"

#include <QDesktopServices>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace lanyard {

DraftDialog::DraftDialog(FileSystem &files, const QString &templates, SettingsStore &settings, const Draft &draft, QWidget *parent)
    : QDialog(parent), m_files(files), m_folder(templates), m_settings(settings), m_draft(draft)
{
    setObjectName(QStringLiteral("draftDialog"));
    setWindowTitle(tr("Draft"));
    resize(920, 640);

    m_form = new DraftForm;
    m_form->setFixedWidth(328);
    m_form->setOwnPossible(!m_folder.isEmpty());
    m_preview = new QPlainTextEdit;
    m_preview->setObjectName(QStringLiteral("draftPreview"));
    m_preview->setAccessibleName(tr("What will be written"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->document()->setDocumentMargin(16);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new MarkdownLook(m_preview->document());
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("draftSummary"));
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(m_summary->fontMetrics().lineSpacing() * 2); // so that the text below stays where it is
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignBottom);

    m_write = new QPushButton(draft.what == For::NewPost ? tr("Use These Choices") : tr("Write the Draft"));
    m_write->setObjectName(QStringLiteral("writeDraft"));
    m_write->setDefault(true);
    m_write->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelDraft"));
    connect(m_write, &QPushButton::clicked, this, &DraftDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &DraftDialog::reject);

    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_summary);
    right->addWidget(m_preview, 1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch(1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addLayout(left);
    halves->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(halves, 1);
    layout->addLayout(buttons);

    const DraftSettings last = readDraftSettings(settings, draft.event);
    m_touched = last.chosen;
    m_form->setChoices(last.choices);
    connect(m_form, &DraftForm::templateChosen, this, [this](const QString &name) { loadTemplate(name, true); });
    connect(m_form, &DraftForm::choicesChanged, this, [this] {
        m_touched = isTouched();
        planAnew();
    });
    connect(m_form, &DraftForm::copyRequested, this, &DraftDialog::copyTemplate);
    connect(m_form, &DraftForm::folderRequested, this, &DraftDialog::openFolder);
    loadTemplates(last.layout);
}

void DraftDialog::loadTemplates(const QString &name)
{
    Task::run(
        this, [files = &m_files, folder = m_folder](TaskControl &) { return TemplateLibrary(*files, folder).entries(); },
        [this, name](const QList<TemplateEntry> &entries) {
            m_form->setTemplates(entries);
            m_form->setTemplate(name);
            loadTemplate(m_form->templateName(), !m_touched);
        });
}

void DraftDialog::loadTemplate(const QString &name, bool withItsChoices)
{
    Task::run(
        this, [files = &m_files, folder = m_folder, name](TaskControl &) { return TemplateLibrary(*files, folder).load(name); },
        [this, withItsChoices, request = ++m_requests](const Result<DraftTemplate> &layout) {
            if (request != m_requests)
                return;
            if (!layout) {
                m_write->setEnabled(false);
                m_preview->clear();
                say(tr("This template can’t be used. %1").arg(errorText(layout.error())));
                return;
            }
            m_layout = *layout;
            if (withItsChoices) {
                DraftChoices choices = layout->choices();
                if (choices.album.isEmpty())
                    choices.album = m_form->choices().album;
                m_form->setChoices(choices);
                m_touched = false;
            }
            planAnew();
        });
}

void DraftDialog::planAnew()
{
    Task::run(
        this, [plan = m_draft.plan, layout = m_layout, choices = m_form->choices()](TaskControl &) { return plan(layout, choices); },
        [this, request = ++m_requests](const DraftEdits &edits) {
            if (request == m_requests)
                show(edits);
        });
}

bool DraftDialog::isTouched() const
{
    DraftChoices own = m_layout.choices();
    own.album = m_form->choices().album; // of this event alone, whatever the template
    return m_form->choices() != own;
}

void DraftDialog::show(const DraftEdits &edits)
{
    m_edits = edits;
    const int top = m_preview->verticalScrollBar()->value();
    m_preview->setPlainText(edits.added);
    m_preview->verticalScrollBar()->setValue(top);
    if (m_draft.what == For::NewPost) {
        m_write->setEnabled(true);
        say(edits.sessions.isEmpty() ? tr("No talk is ticked yet, so there is little to write.") : tr("This is what the draft will say."));
        return;
    }
    m_write->setEnabled(!edits.edits.isEmpty());
    if (edits.edits.isEmpty())
        say(tr("Each talk that you attended has its section. There is nothing to add."));
    else if (edits.sessions.isEmpty())
        say(tr("This goes into the text."));
    else
        say(tr("%n section(s) will be added, each in its place. What stands there already stays as it is.", nullptr, int(edits.sessions.size())));
}

void DraftDialog::say(const QString &sentence)
{
    m_summary->setText(sentence);
}

void DraftDialog::accept()
{
    if (!m_write->isEnabled())
        return;
    DraftChoices choices = m_form->choices();
    writeDraftSettings(m_settings, {m_form->templateName(), choices, m_touched}, m_draft.event);
    emit chosen(m_layout, choices, m_edits);
    QDialog::accept();
}

void DraftDialog::copyTemplate()
{
    const QString name = m_form->templateName();
    Task::run(
        this,
        [files = &m_files, folder = m_folder, name](TaskControl &) -> Result<QString> {
            const QString path = folder + u'/' + name + QLatin1String(".md");
            if (auto made = TemplateLibrary::prepareFolder(*files, folder); !made)
                return Failure(made.error());
            if (files->exists(path)) // it is the person's already
                return path;
            const auto text = TemplateLibrary(*files, folder).text(name);
            if (!text)
                return Failure(text.error());
            const auto written = files->write(path, text->toUtf8());
            return written ? Result<QString>(path) : Result<QString>(Failure(written.error()));
        },
        [this, name](const Result<QString> &path) {
            if (!path) {
                say(errorText(path.error()));
                return;
            }
            loadTemplates(name);
            QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        });
}

void DraftDialog::openFolder()
{
    Task::run(
        this, [files = &m_files, folder = m_folder](TaskControl &) { return TemplateLibrary::prepareFolder(*files, folder); },
        [this](const Result<void> &made) {
            if (made)
                QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
            else
                say(errorText(made.error()));
        });
}

} // namespace lanyard
