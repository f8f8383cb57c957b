// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/zone_dialog.h"

#include "app/ui/dialog_buttons.h"
#include "app/ui/filter_list.h"
#include "app/ui/zone_model.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace lanyard {

ZoneDialog::ZoneDialog(const Event &event, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("zoneDialog"));
    setWindowTitle(tr("Time Zone of the Event"));

    const QList<QByteArray> offered = likelyZones(event);
    m_zones = new ZoneModel(offered, event.start, this);
    auto *view = new QTreeView;
    view->setObjectName(QStringLiteral("zones"));
    view->setAccessibleName(tr("Time zones"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setStyleSheet(QStringLiteral("QTreeView::item { padding: 3px 0; }"));
    view->setHeaderHidden(true);
    view->setModel(m_zones);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(ZoneModel::City, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(ZoneModel::Offset, QHeaderView::Fixed);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    view->header()->resizeSection(ZoneModel::Offset, QFontMetrics(bold).horizontalAdvance(QStringLiteral("UTC+00:00")) + 24);
    m_list = new FilterList(view, this);
    m_list->beginWhereTheListDoes();
    m_list->field()->setPlaceholderText(tr("City, country or region"));

    auto *question = new QLabel(event.name.isEmpty()
                                    ? tr("The schedule doesn’t say in which time zone its times are. Where does the event take place?")
                                    : tr("The schedule doesn’t say in which time zone its times are. Where does %1 take place?").arg(event.name));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);

    m_use = new QPushButton(tr("Use This Zone"));
    m_use->setObjectName(QStringLiteral("useZone"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(question);
    column->addWidget(m_list, 1);
    column->addLayout(dialogButtons(*this, m_use));
    resize(480, 520);

    connect(m_list, &FilterList::filterChanged, this, &ZoneDialog::filter);
    connect(m_list, &FilterList::chosen, this, [this](const QModelIndex &index) {
        // Return in the empty field means what is marked; where nothing is, it must not take the first of the alphabet.
        if (!m_list->view()->currentIndex().isValid() && m_list->field()->text().trimmed().isEmpty())
            return;
        m_list->view()->setCurrentIndex(index);
        accept();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_use->setEnabled(!zone().isEmpty()); });
    if (!offered.isEmpty())
        view->setCurrentIndex(m_zones->index(0, ZoneModel::City));
    m_use->setEnabled(!zone().isEmpty());
    m_list->field()->setFocus();
}

QByteArray ZoneDialog::zone() const
{
    return m_list->view()->currentIndex().data(ZoneModel::zoneRole).toByteArray();
}

void ZoneDialog::accept()
{
    if (!zone().isEmpty())
        QDialog::accept();
}

void ZoneDialog::filter(const QString &typed)
{
    m_zones->filter(typed);
    if (m_zones->rowCount() > 0 && !typed.trimmed().isEmpty())
        m_list->view()->setCurrentIndex(m_zones->index(0, ZoneModel::City));
    m_list->refresh();
    m_use->setEnabled(!zone().isEmpty());
}

} // namespace lanyard
