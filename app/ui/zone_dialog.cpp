// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/zone_dialog.h"

#include "app/ui/filter_list.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {
namespace {

constexpr int zoneRole = Qt::UserRole + 1;

// "America/Argentina/Buenos_Aires" -> "Buenos Aires, Argentina, America"
QString readable(const QByteArray &zone)
{
    QStringList parts = QString::fromLatin1(zone).replace(u'_', u' ').split(u'/');
    std::reverse(parts.begin(), parts.end());
    return parts.join(QStringLiteral(", "));
}

QStandardItemModel *zones(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        // Without the bare offsets and the old aliases: a conference takes place somewhere.
        if (zone != "UTC" && (!zone.contains('/') || zone.startsWith("Etc/") || zone.startsWith("US/") || zone.startsWith("posix/")))
            continue;
        auto *item = new QStandardItem(readable(zone));
        item->setData(zone, zoneRole);
        item->setToolTip(QString::fromLatin1(zone));
        item->setEditable(false);
        model->appendRow(item);
    }
    return model;
}

} // namespace

ZoneDialog::ZoneDialog(const QByteArray &suggested, QWidget *parent)
    : QDialog(parent), m_zones(new QSortFilterProxyModel(this)), m_list(nullptr), m_use(nullptr)
{
    setObjectName(QStringLiteral("zoneDialog"));
    setWindowTitle(tr("Time Zone of the Event"));

    m_zones->setSourceModel(zones(m_zones));
    m_zones->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_zones->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_zones->sort(0);

    auto *view = new QListView;
    view->setObjectName(QStringLiteral("zones"));
    view->setAccessibleName(tr("Time zones"));
    view->setUniformItemSizes(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setSpacing(2);
    view->setModel(m_zones);
    m_list = new FilterList(view, this);
    m_list->field()->setPlaceholderText(tr("City or region"));

    auto *question = new QLabel(tr("The schedule doesn’t say in which time zone its times are. Where does the event take place?"));
    question->setWordWrap(true);
    question->setContentsMargins(8, 0, 8, 0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("Use This Zone"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useZone"));
    buttons->setContentsMargins(8, 0, 8, 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(question);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_use->setDefault(true); // not before it stands in the dialog, which else takes the first button it finds
    resize(400, 480);

    connect(m_list, &FilterList::filterChanged, this, &ZoneDialog::filter);
    connect(m_list, &FilterList::chosen, this, [this](const QModelIndex &index) {
        m_list->view()->setCurrentIndex(index);
        accept();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_use->setEnabled(!zone().isEmpty()); });
    choose(QTimeZone::isTimeZoneIdAvailable(suggested) ? suggested : QTimeZone::systemTimeZoneId());
    m_use->setEnabled(!zone().isEmpty());
    m_list->field()->setFocus();
}

QByteArray ZoneDialog::zone() const
{
    return m_list->view()->currentIndex().data(zoneRole).toByteArray();
}

void ZoneDialog::choose(const QByteArray &zone)
{
    const QModelIndexList found = m_zones->match(m_zones->index(0, 0), zoneRole, zone, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_list->view()->setCurrentIndex(found.first());
    m_list->view()->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
}

void ZoneDialog::filter(const QString &typed)
{
    // "Europe/Brussels" finds as well as "Brussels".
    QString words = typed.trimmed().replace(u'_', u' ');
    if (const auto slash = words.lastIndexOf(u'/'); slash >= 0)
        words = words.mid(slash + 1);
    m_zones->setFilterFixedString(words);
    if (m_zones->rowCount() > 0 && !words.isEmpty())
        m_list->view()->setCurrentIndex(m_zones->index(0, 0));
    m_list->refresh();
    m_use->setEnabled(!zone().isEmpty());
}

} // namespace lanyard
