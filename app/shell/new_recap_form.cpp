// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_recap_form.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lanyard {

NewRecapForm::NewRecapForm(QWidget *parent)
    : QWidget(parent), m_schedule(new QLineEdit), m_title(new QLineEdit), m_photos(new QLabel), m_folder(new QLabel)
{
    m_schedule->setObjectName(QStringLiteral("scheduleFile"));
    m_schedule->setAccessibleName(tr("Schedule file"));
    m_schedule->setReadOnly(true);
    m_schedule->setPlaceholderText(tr("Choose or drop the conference’s schedule"));
    m_title->setObjectName(QStringLiteral("recapTitle"));
    m_title->setAccessibleName(tr("Title of the recap"));
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleTouched = true; });
    m_photos->setObjectName(QStringLiteral("photoCount"));
    m_folder->setObjectName(QStringLiteral("recapFolder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *folderOfSchedule = button("chooseScheduleFolder", tr("Folder…"), &NewRecapForm::scheduleFolderWanted);
    folderOfSchedule->setToolTip(tr("A folder of files that are one schedule together"));
    addRow(form, tr("&Schedule:"), m_schedule, {button("chooseSchedule", tr("Choose…"), &NewRecapForm::scheduleWanted), folderOfSchedule});
    form->addRow(tr("&Title:"), m_title);
    addRow(form, tr("&Photos:"), m_photos, {button("choosePhotos", tr("Add…"), &NewRecapForm::photosWanted)});
    addRow(form, tr("&Folder:"), m_folder, {button("changeFolder", tr("Change…"), &NewRecapForm::folderWanted)});
}

QPushButton *NewRecapForm::button(const char *name, const QString &text, void (NewRecapForm::*wanted)())
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Return writes the draft
    connect(made, &QPushButton::clicked, this, wanted);
    return made;
}

void NewRecapForm::addRow(QFormLayout *form, const QString &name, QWidget *wide, const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(wide, 1);
    for (QPushButton *each : buttons)
        row->addWidget(each);
    form->addRow(name, row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(buttons.first());
}

void NewRecapForm::showSchedule(const QStringList &paths)
{
    QStringList shown;
    for (const QString &path : paths)
        shown.append(QDir::toNativeSeparators(path));
    m_schedule->setText(shown.join(QStringLiteral("; ")));
    m_schedule->setToolTip(shown.join(u'\n'));
}

void NewRecapForm::suggestTitle(const QString &title)
{
    if (!m_titleTouched)
        m_title->setText(title);
}

void NewRecapForm::showPhotos(int count)
{
    m_photos->setText(count == 0 ? tr("None yet. You can add them later, too.") : tr("%n photo(s)", nullptr, count));
}

void NewRecapForm::showFolder(const QString &path)
{
    m_path = QDir::toNativeSeparators(path);
    m_folder->setToolTip(m_path);
    elideFolder();
}

QString NewRecapForm::title() const
{
    return m_title->text().trimmed();
}

void NewRecapForm::elideFolder()
{
    m_folder->setText(fontMetrics().elidedText(m_path, Qt::ElideMiddle, m_folder->width()));
}

void NewRecapForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the label's new width
    elideFolder();
}

} // namespace lanyard
