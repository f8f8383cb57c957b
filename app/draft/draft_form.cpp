// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/draft_form.h"

#include "app/draft/template_title.h"
#include "app/ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace lanyard {

namespace {

QComboBox *comboBox(const QString &name, const QString &accessible)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

DraftForm::DraftForm(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);

    form->addRow(tr("&Template:"), templateRow());
    static_cast<QLabel *>(form->labelForField(form->itemAt(0, QFormLayout::FieldRole)->widget()))->setBuddy(m_template);

    m_grouping = comboBox(QStringLiteral("draftGrouping"), tr("What the talks are grouped by"));
    m_grouping->addItem(tr("One after the other"), int(DraftChoices::Grouping::Sessions));
    m_grouping->addItem(tr("By day"), int(DraftChoices::Grouping::Days));
    m_grouping->addItem(tr("By theme or track"), int(DraftChoices::Grouping::Tracks));
    m_grouping->addItem(tr("By event, for several meetups"), int(DraftChoices::Grouping::Events));
    form->addRow(tr("Ta&lks:"), m_grouping);

    m_level = comboBox(QStringLiteral("draftLevel"), tr("Level of the outermost headings"));
    for (int level = 1; level <= 4; ++level)
        m_level->addItem(tr("From level %1 (%2)").arg(level).arg(QString(level, u'#')), level);
    form->addRow(tr("&Headings:"), m_level);
    form->addRow(tr("Sections:"), sectionBox());
    m_abstract = comboBox(QStringLiteral("draftAbstract"), tr("What becomes of the abstracts"));
    m_abstract->addItem(tr("Leave out"), int(DraftChoices::Abstract::None));
    m_abstract->addItem(tr("As a quote"), int(DraftChoices::Abstract::Quote));
    m_abstract->addItem(tr("As a hint that readers don’t see"), int(DraftChoices::Abstract::Hint));
    form->addRow(tr("&Abstracts:"), m_abstract);
    form->addRow(tr("Closing:"), closingBox());
    m_album = new QLineEdit;
    m_album->setObjectName(QStringLiteral("draftAlbum"));
    m_album->setAccessibleName(tr("Address of an album with all photos"));
    m_album->setPlaceholderText(QStringLiteral("https://"));
    form->addRow(tr("Al&bum:"), m_album);

    const auto tell = [this] {
        if (!m_setting)
            emit choicesChanged();
    };
    for (QComboBox *box : {m_grouping, m_level, m_abstract})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QCheckBox *box : {m_speakers, m_links, m_photos, m_notes, m_resources, m_thanks})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_album, &QLineEdit::textChanged, this, tell);
}

QWidget *DraftForm::templateRow()
{
    m_template = comboBox(QStringLiteral("draftTemplate"), tr("Template of the draft"));
    connect(m_template, &QComboBox::activated, this, [this] { emit templateChosen(templateName()); });
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("&Change a Copy of It")), &QAction::triggered, this, &DraftForm::copyRequested);
    connect(menu->addAction(tr("&Open the Templates Folder")), &QAction::triggered, this, &DraftForm::folderRequested);
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("draftTemplateMenu"));
    m_more->setAccessibleName(tr("More about templates"));
    m_more->setToolTip(tr("Templates of your own"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more->setMenu(menu);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_template, 1);
    layout->addWidget(m_more);
    return row;
}

QCheckBox *DraftForm::tick(const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    return box;
}

QWidget *DraftForm::sectionBox()
{
    m_speakers = tick(QStringLiteral("draftSpeakers"), tr("&Speakers"));
    m_links = tick(QStringLiteral("draftLinks"), tr("Talk page, sl&ides, video"));
    m_photos = tick(QStringLiteral("draftPhotos"), tr("&Photos"));
    m_notes = tick(QStringLiteral("draftNotes"), tr("My &notes"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QCheckBox *each : {m_speakers, m_links, m_photos, m_notes})
        layout->addWidget(each);
    return box;
}

QWidget *DraftForm::closingBox()
{
    m_resources = tick(QStringLiteral("draftResources"), tr("&Resources of all talks"));
    m_thanks = tick(QStringLiteral("draftThanks"), tr("Than&ks"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_resources);
    layout->addWidget(m_thanks);
    return box;
}

void DraftForm::setOwnPossible(bool possible)
{
    m_more->setVisible(possible);
}

void DraftForm::setTemplates(const QList<TemplateEntry> &entries)
{
    const QString chosen = templateName();
    m_template->clear();
    for (const TemplateEntry &entry : entries)
        m_template->addItem(entry.own ? tr("%1 (mine)").arg(templateTitle(entry)) : templateTitle(entry), entry.name);
    setTemplate(chosen);
}

void DraftForm::setTemplate(const QString &name)
{
    m_template->setCurrentIndex(qMax(0, m_template->findData(name)));
}

QString DraftForm::templateName() const
{
    return m_template->currentData().toString();
}

void DraftForm::setChoices(const DraftChoices &choices)
{
    m_setting = true;
    m_grouping->setCurrentIndex(m_grouping->findData(int(choices.grouping)));
    if (m_level->findData(choices.headingLevel) < 0) // a template may ask for more than the list offers
        m_level->addItem(tr("From level %1 (%2)").arg(choices.headingLevel).arg(QString(choices.headingLevel, u'#')), choices.headingLevel);
    m_level->setCurrentIndex(m_level->findData(choices.headingLevel));
    m_abstract->setCurrentIndex(m_abstract->findData(int(choices.abstract)));
    m_speakers->setChecked(choices.speakers);
    m_links->setChecked(choices.links);
    m_photos->setChecked(choices.photos);
    m_notes->setChecked(choices.notes);
    m_resources->setChecked(choices.resources);
    m_thanks->setChecked(choices.thanks);
    m_album->setText(choices.album);
    m_setting = false;
}

DraftChoices DraftForm::choices() const
{
    DraftChoices chosen;
    chosen.grouping = DraftChoices::Grouping(m_grouping->currentData().toInt());
    chosen.headingLevel = m_level->currentData().toInt();
    chosen.abstract = DraftChoices::Abstract(m_abstract->currentData().toInt());
    chosen.speakers = m_speakers->isChecked();
    chosen.links = m_links->isChecked();
    chosen.photos = m_photos->isChecked();
    chosen.notes = m_notes->isChecked();
    chosen.resources = m_resources->isChecked();
    chosen.thanks = m_thanks->isChecked();
    chosen.album = m_album->text().trimmed();
    return chosen;
}

} // namespace lanyard
