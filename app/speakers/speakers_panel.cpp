// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/speakers_panel.h"

#include "app/speakers/speakers_model.h"
#include "app/ui/filter_list.h"
#include "app/ui/grouped_view.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace lanyard {

SpeakersPanel::SpeakersPanel(QWidget *parent)
    : QWidget(parent), m_model(new SpeakersModel(this)), m_view(new GroupedView(new GroupedFilter(m_model, this))),
      m_sidebar(new Sidebar(m_view,
                            {QStringLiteral("speakers"), tr("Import the conference’s schedule to see its speakers here."), tr("Import Schedule…")}))
{
    setObjectName(QStringLiteral("speakersPanel"));
    setAccessibleName(tr("Speakers"));
    m_view->setObjectName(QStringLiteral("speakers"));
    m_view->setAccessibleName(tr("Speakers"));
    m_view->setAccessibleDescription(tr("Enter inserts a speaker’s name into the text."));
    m_sidebar->filterField()->setPlaceholderText(tr("Filter speakers"));
    m_sidebar->filterField()->setAccessibleName(tr("Filter speakers by name or affiliation"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sidebar);
    setFocusProxy(m_sidebar);

    FilterList *list = m_sidebar->list();
    connect(list, &FilterList::filterChanged, this, [this, list](const QString &typed) {
        m_model->setTyped(typed);
        m_view->openAllGroups(!typed.trimmed().isEmpty());
        list->refresh();
    });
    connect(list, &FilterList::chosen, this, [this](const QModelIndex &index) { emit insertRequested(index.data(IdRole).toString()); });
    connect(m_sidebar, &Sidebar::emptyActionTriggered, this, &SpeakersPanel::importRequested);
}

void SpeakersPanel::setEvent(const Event &event)
{
    m_model->setEvent(event);
    m_sidebar->showEmptyState(event.speakers.isEmpty());
    m_sidebar->list()->refresh();
}

} // namespace lanyard
