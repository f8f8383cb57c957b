// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/facet_button.h"

#include "app/sessions/sessions_model.h"
#include "app/ui/icons.h"
#include "app/ui/popup_place.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSet>
#include <QTreeWidget>

#include <algorithm>

namespace lanyard {

namespace {

enum Data { KeyRole = Qt::UserRole + 1, FacetRole };

// Longer ones are closed at first, unless something in them is on.
constexpr int fewValues = 8;

} // namespace

FacetButton::FacetButton(SessionsModel *model, QWidget *parent) : QToolButton(parent), m_model(model)
{
    setObjectName(QStringLiteral("facets"));
    setIcon(lanyard::icon(QStringLiteral("filter")));
    setAutoRaise(true);
    setCheckable(true); // looks pressed while something is on
    setToolTip(tr("Choose by marks, day, room, track …"));
    setAccessibleName(tr("Choose by marks, day, room, track and more"));
    connect(this, &QToolButton::clicked, this, [this] {
        setChecked(!m_facets.isEmpty());
        open();
    });
}

void FacetButton::setFacets(const SessionFacets &facets)
{
    m_facets = facets;
    setChecked(!facets.isEmpty());
}

void FacetButton::open()
{
    if (m_popup)
        m_popup->close();
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("facetPopup"));
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup = popup;
    connect(popup, &QObject::destroyed, this, [this, popup] {
        if (m_popup == popup)
            m_popup = nullptr;
    });
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("facetList"));
    list->setAccessibleName(accessibleName());
    list->setAccessibleDescription(tr("Space switches a choice on or off, Escape closes."));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformRowHeights(true);
    list->setIndentation(16);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fill(list);
    connect(list, &QTreeWidget::itemChanged, this, &FacetButton::take);
    // A click on the words is meant for their box; on a heading it opens and closes.
    connect(list, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem *item) {
        if (item->parent())
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        else
            item->setExpanded(!item->isExpanded());
    });
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(list);
    const QSize size(std::max(288, parentWidget() ? parentWidget()->width() - 16 : 0), 400);
    popup->resize(std::min(size.width(), 400), size.height());
    popup->move(onScreen(mapToGlobal(QPoint(width() - popup->width(), height() + 2)), popup->size()));
    popup->show();
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0) ? list->topLevelItem(0)->child(0) : nullptr);
}

void FacetButton::fill(QTreeWidget *list)
{
    const QList<QString> keys = m_model->overlaps().keys();
    const QSet<QString> overlapping(keys.begin(), keys.end());
    for (const Facet facet : allFacets) {
        const QList<FacetValue> values = facetValues(m_model->event(), facet, overlapping);
        // One value alone chooses nothing.
        if (values.size() < 2 && m_facets.keys(facet).isEmpty())
            continue;
        auto *heading = new QTreeWidgetItem(list, {facetTitle(facet)});
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QFont bold = list->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(0, bold);
        for (const FacetValue &value : values) {
            auto *item = new QTreeWidgetItem(heading, {value.title, QString::number(value.count)});
            item->setToolTip(0, value.title);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(1, list->palette().brush(QPalette::PlaceholderText));
            item->setData(0, KeyRole, value.key);
            item->setData(0, FacetRole, int(facet));
            item->setCheckState(0, m_facets.has(facet, value.key) ? Qt::Checked : Qt::Unchecked);
        }
        heading->setExpanded(values.size() <= fewValues || !m_facets.keys(facet).isEmpty());
    }
}

void FacetButton::take(QTreeWidgetItem *item)
{
    if (!item->parent())
        return;
    const QString key = item->data(0, KeyRole).toString();
    const auto facet = Facet(item->data(0, FacetRole).toInt());
    const bool on = item->checkState(0) == Qt::Checked;
    if (m_facets.has(facet, key) == on)
        return;
    m_facets.set(facet, key, on);
    setChecked(!m_facets.isEmpty());
    emit facetsChanged(m_facets);
}

} // namespace lanyard
