// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace lanyard {

class FilterList;
class OutlineModel;

// The headings beside the text: a click goes there, dragging moves a section, and so do Alt+Up and Alt+Down. What was folded stays
// folded while the text changes.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(OutlineModel *model, QWidget *parent = nullptr); // borrowed

    void setCurrent(int heading);

signals:
    void headingChosen(int heading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void restoreFolds();
    void showWhatIsThere();
    void choose(const QModelIndex &index);
    bool moveByKey(int key);
    QString nameOf(const QModelIndex &index) const; // the titles above it and its own

    OutlineModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTreeView *m_view;
    FilterList *m_list;
    QStackedWidget *m_pages;
    QSet<QString> m_folded; // by name
    QString m_chosen;       // by name, while the tree is built anew
};

} // namespace lanyard
