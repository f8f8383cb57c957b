// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_dialog.h"

#include "app/ui/icons.h"
#include "app/ui/settings_store.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace lanyard {

namespace {

const QString pageKey = QStringLiteral("settings/page");

// A scroll area takes wrapped labels for one line high, and squeezes them into their neighbours.
class Pane final : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (layout() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
            setMinimumHeight(layout()->minimumHeightForWidth(width()));
        return done;
    }
};

// The page below its title, in a pane that scrolls when the page is higher than the window.
QWidget *framed(const SettingsPage &page)
{
    auto *pane = new Pane;
    auto *title = new QLabel(page.title);
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    title->setFont(large);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(title);
    QWidget *contents = page.make(pane);
    contents->setSizePolicy(contents->sizePolicy().horizontalPolicy(), QSizePolicy::Expanding);
    column->addWidget(contents, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(pane);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(const QList<SettingsPage> &pages, SettingsStore &store, QWidget *parent)
    : QDialog(parent), m_settingsPages(pages), m_store(store), m_subjects(new QListWidget), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(760, 560);

    m_subjects->setObjectName(QStringLiteral("settingsSubjects"));
    m_subjects->setAccessibleName(tr("Subjects"));
    m_subjects->setFrameShape(QFrame::NoFrame);
    m_subjects->setIconSize({20, 20});
    m_subjects->setSpacing(2);
    m_subjects->setFixedWidth(184);
    m_subjects->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SettingsPage &page : pages) {
        auto *subject = new QListWidgetItem(icon(page.icon), page.title, m_subjects);
        subject->setSizeHint({0, 36});
        m_stack->addWidget(new QWidget); // until it is looked at
    }

    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeSettings"));
    close->setAutoDefault(false); // Enter in a field is meant for the field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_subjects);
    row->addLayout(column, 1);

    connect(m_subjects, &QListWidget::currentRowChanged, this, &SettingsDialog::lookAt);
    const QString last = m_store.value(pageKey).toString();
    const QList<QListWidgetItem *> found = m_subjects->findItems(last, Qt::MatchExactly);
    if (found.isEmpty())
        m_subjects->setCurrentRow(0);
    else
        m_subjects->setCurrentItem(found.first());
}

void SettingsDialog::lookAt(int row)
{
    if (row < 0)
        return;
    SettingsPage &page = m_settingsPages[row];
    if (page.make) {
        QWidget *placeholder = m_stack->widget(row);
        m_stack->insertWidget(row, framed(page));
        m_stack->removeWidget(placeholder);
        delete placeholder;
        page.make = nullptr;
    }
    m_stack->setCurrentIndex(row);
    m_store.setValue(pageKey, page.title);
}

} // namespace lanyard
