// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/draft_line.h"

#include "app/draft/draft_settings.h"
#include "app/draft/template_title.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"
#include "core/workspace/template_library.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lanyard {

namespace {

QString titleOf(const QList<TemplateEntry> &entries, const QString &name)
{
    for (const TemplateEntry &entry : entries) {
        if (entry.name == name)
            return templateTitle(entry);
    }
    return name;
}

} // namespace

DraftLine::DraftLine(FileSystem &files, const QString &templates, SettingsStore &settings, QWidget *parent)
    : QWidget(parent), m_files(files), m_folder(templates), m_settings(settings), m_button(new QPushButton(tr("&Draft…"))), m_label(new QLabel)
{
    m_button->setObjectName(QStringLiteral("draftChoices"));
    m_button->setToolTip(tr("Choose how the draft is written"));
    m_button->setAutoDefault(false);
    m_label->setObjectName(QStringLiteral("draftLine"));
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_button);
    layout->addWidget(m_label, 1);
    connect(m_button, &QPushButton::clicked, this, &DraftLine::openChoices);
    load();
}

void DraftLine::setEvent(const QString &name)
{
    if (name != m_event)
        m_choices.album.clear();
    m_event = name;
}

void DraftLine::load()
{
    Task::run(
        this,
        [files = &m_files, folder = m_folder, name = readDraftSettings(m_settings).layout](TaskControl &) {
            const TemplateLibrary library(*files, folder);
            return Last{titleOf(library.entries(), name), library.load(name)};
        },
        [this](const Last &last) { take(last); });
}

void DraftLine::take(const Last &last)
{
    const DraftSettings settings = readDraftSettings(m_settings);
    const QString album = m_choices.album;
    m_title = last.title;
    m_trouble.clear();
    if (last.layout) {
        m_layout = *last.layout;
        m_choices = settings.chosen ? settings.choices : m_layout.choices();
    } else {
        m_trouble = errorText(last.layout.error());
        m_title = tr("Usual layout");
        m_layout = {};
        m_choices = {};
    }
    if (!album.isEmpty())
        m_choices.album = album;
    m_ready = true;
    showLine();
    emit ready();
}

void DraftLine::openChoices()
{
    auto *dialog = new DraftDialog(m_files, m_folder, m_settings, {DraftDialog::For::NewPost, m_event, m_planner()}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftDialog::chosen, this, [this](const DraftTemplate &, const DraftChoices &choices) {
        m_choices.album = choices.album;
        load(); // the dialog has remembered all else
    });
    dialog->open();
}

void DraftLine::showLine()
{
    DraftChoices own = m_layout.choices();
    own.album = m_choices.album;
    QString text = m_choices == own ? m_title : tr("%1, with your changes").arg(m_title);
    if (!m_trouble.isEmpty())
        text = tr("%1, because the chosen template can’t be used").arg(m_title);
    m_label->setText(m_label->fontMetrics().elidedText(text, Qt::ElideRight, qMax(0, m_label->width())));
    m_label->setAccessibleName(text);
    m_label->setToolTip(m_trouble.isEmpty() ? text : m_trouble);
    m_button->setAccessibleDescription(text);
}

void DraftLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the label's new width
    showLine();
}

} // namespace lanyard
