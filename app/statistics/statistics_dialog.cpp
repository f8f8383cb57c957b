// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/statistics_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace lanyard {

StatisticsDialog::StatisticsDialog(const TextStatistics &statistics, int wordsPerMinute, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("statisticsDialog"));
    setWindowTitle(tr("Statistics"));
    resize(680, 440);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(counts(statistics, wordsPerMinute), 0, Qt::AlignTop);
    row->addWidget(sections(statistics.sections), 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    close->setFocus(); // else the first row of the table looks chosen
}

QWidget *StatisticsDialog::counts(const TextStatistics &statistics, int wordsPerMinute)
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    const auto add = [&](const QString &name, const QString &what, const QString &value) {
        auto *label = new QLabel(value);
        label->setObjectName(name);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(what);
        form->addRow(what, label);
    };
    const auto number = [this](int value) { return locale().toString(value); };
    add(QStringLiteral("words"), tr("Words"), number(statistics.words));
    add(QStringLiteral("characters"), tr("Characters"), number(statistics.characters));
    add(QStringLiteral("charactersWithoutSpaces"), tr("Characters without spaces"), number(statistics.charactersWithoutSpaces));
    add(QStringLiteral("sentences"), tr("Sentences"), number(statistics.sentences));
    add(QStringLiteral("paragraphs"), tr("Paragraphs"), number(statistics.paragraphs));
    add(QStringLiteral("headings"), tr("Headings"), number(statistics.headings));
    add(QStringLiteral("links"), tr("Links"), number(statistics.links));
    add(QStringLiteral("pictures"), tr("Pictures"), number(statistics.pictures));
    add(QStringLiteral("picturesWithoutAlt"), tr("Pictures without a description"), number(statistics.picturesWithoutAlt));
    add(QStringLiteral("readingTime"), tr("Reading time"),
        tr("%Ln minute(s)", nullptr, readingMinutes(statistics.words, wordsPerMinute)));
    return widget;
}

QWidget *StatisticsDialog::sections(const QList<SectionCount> &sections)
{
    auto *table = new QTreeWidget;
    table->setObjectName(QStringLiteral("sectionWords"));
    table->setAccessibleName(tr("Words of each section"));
    table->setHeaderLabels({tr("Section"), tr("Words")});
    table->headerItem()->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    int highest = 6;
    for (const SectionCount &section : sections)
        highest = section.level > 0 ? qMin(highest, section.level) : highest;
    QList<QTreeWidgetItem *> rows;
    for (const SectionCount &section : sections) {
        QString title = section.title;
        if (section.level == 0)
            title = tr("Before the first heading");
        else if (section.level < 0)
            title = tr("Footnotes");
        auto *row = new QTreeWidgetItem({QString(qMax(0, section.level - highest) * 3, QChar(QChar::Nbsp)) + title, locale().toString(section.words)});
        row->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        row->setToolTip(0, title);
        row->setSizeHint(0, {0, 26});
        rows.append(row);
    }
    table->addTopLevelItems(rows);
    return table;
}

} // namespace lanyard
