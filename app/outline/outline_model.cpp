// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outline/outline_model.h"

#include <QFont>
#include <QMimeData>
#include <QSize>

#include <algorithm>

namespace lanyard {

namespace {

const QString headingFormat = QStringLiteral("application/x-lanyard-heading");

} // namespace

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent) {}

void OutlineModel::setHeadings(const QList<OutlineHeading> &headings)
{
    const bool sameTree = std::equal(headings.begin(), headings.end(), m_headings.begin(), m_headings.end(),
                                     [](const OutlineHeading &a, const OutlineHeading &b) { return a.level == b.level; });
    if (!sameTree) {
        beginResetModel();
        m_headings = headings;
        build();
        m_current = headingAtLine(m_caretLine);
        endResetModel();
        return;
    }
    const QList<OutlineHeading> before = m_headings;
    m_headings = headings;
    for (int i = 0; i < headings.size(); ++i) {
        if (headings[i].title != before[i].title)
            tellLook(i);
    }
    setCaretLine(m_caretLine);
}

void OutlineModel::build()
{
    m_places.clear();
    m_places.resize(m_headings.size());
    m_roots.clear();
    QList<int> open; // the headings that the next one may stand under
    for (int i = 0; i < m_headings.size(); ++i) {
        while (!open.isEmpty() && m_headings[open.last()].level >= m_headings[i].level)
            open.removeLast();
        QList<int> &siblings = open.isEmpty() ? m_roots : m_places[open.last()].children;
        m_places[i].parent = open.isEmpty() ? -1 : open.last();
        m_places[i].row = int(siblings.size());
        siblings.append(i);
        open.append(i);
    }
}

void OutlineModel::shiftLines(int line, int grown)
{
    const auto first = std::upper_bound(m_headings.begin(), m_headings.end(), line,
                                        [](int value, const OutlineHeading &heading) { return value < heading.line; });
    for (auto heading = first; heading != m_headings.end(); ++heading)
        heading->line = qMax(heading->line + grown, line); // one that went away waits for the next parse
}

void OutlineModel::setCaretLine(int line)
{
    m_caretLine = line;
    const int now = headingAtLine(line);
    if (now == m_current)
        return;
    const int before = m_current;
    m_current = now;
    tellLook(before);
    tellLook(now);
}

void OutlineModel::tellLook(int heading)
{
    if (const QModelIndex index = indexOf(heading); index.isValid())
        emit dataChanged(index, index);
}

int OutlineModel::headingAtLine(int line) const
{
    const auto after = std::upper_bound(m_headings.begin(), m_headings.end(), line,
                                        [](int value, const OutlineHeading &heading) { return value < heading.line; });
    return int(after - m_headings.begin()) - 1;
}

int OutlineModel::sectionEnd(int heading) const
{
    int end = heading + 1;
    while (end < m_headings.size() && m_headings[end].level > m_headings[heading].level)
        ++end;
    return end;
}

int OutlineModel::siblingBefore(int heading) const
{
    if (heading < 0 || heading >= m_headings.size() || m_places[heading].row == 0)
        return -1;
    const int parent = m_places[heading].parent;
    return (parent < 0 ? m_roots : m_places[parent].children)[m_places[heading].row - 1];
}

int OutlineModel::siblingAfter(int heading) const
{
    if (heading < 0 || heading >= m_headings.size())
        return -1;
    const int parent = m_places[heading].parent;
    return (parent < 0 ? m_roots : m_places[parent].children).value(m_places[heading].row + 1, -1);
}

QModelIndex OutlineModel::indexOf(int heading) const
{
    if (heading < 0 || heading >= m_headings.size())
        return {};
    return createIndex(m_places[heading].row, 0, quintptr(heading));
}

int OutlineModel::headingOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

const QList<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_places[headingOf(parent)].children : m_roots;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexOf(childrenOf(parent)[row]) : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_places[headingOf(child)].parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const int heading = headingOf(index);
    if (heading < 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_headings[heading].title.isEmpty() ? tr("(without words)") : m_headings[heading].title;
    case Qt::ToolTipRole:
        return m_headings[heading].title;
    case Qt::FontRole:
        if (heading == m_current) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::SizeHintRole:
        return QSize(0, 28);
    case Qt::AccessibleDescriptionRole:
        return tr("Heading of level %1").arg(m_headings[heading].level);
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    // On a heading without any below it nothing can be dropped, so that each half of its row means before or behind it.
    const Qt::ItemFlags drop = m_places[headingOf(index)].children.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | drop;
}

Qt::DropActions OutlineModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList OutlineModel::mimeTypes() const
{
    return {headingFormat};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(headingFormat, QByteArray::number(headingOf(indexes.first())));
    return data;
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    bool isNumber = false;
    const int heading = data->data(headingFormat).toInt(&isNumber);
    if (action != Qt::MoveAction || !isNumber || heading < 0 || heading >= m_headings.size())
        return false;
    const QList<int> &siblings = childrenOf(parent);
    int before = int(m_headings.size());
    if (row >= 0 && row < siblings.size())
        before = siblings[row];
    else if (parent.isValid())
        before = sectionEnd(headingOf(parent)); // on a heading, or behind the last one under it: the end of that section
    emit moveWanted(heading, before);
    return false; // the rows move when the text has
}

} // namespace lanyard
