// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace lanyard {

class GroupedFilter;

// Shows a GroupedModel: groups open unless the person closed them, the current row found again after the model was filled anew,
// items to be dragged out.
class GroupedView final : public QTreeView
{
    Q_OBJECT

public:
    explicit GroupedView(GroupedFilter *model, QWidget *parent = nullptr);

    QString currentId() const; // empty: none, or a group
    void showId(const QString &id); // makes that row the current one and opens its group
    // While something is filtered, hits are not hidden in groups that were closed before.
    void openAllGroups(bool all);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void settleGroups();
    void findCurrentAgain();
    void toggleGroup(const QModelIndex &group);

    QSet<QString> m_closed; // keys of groups
    QString m_currentId;
    QPersistentModelIndex m_pressedGroup;
    bool m_openAll = false;
};

} // namespace lanyard
