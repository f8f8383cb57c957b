// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/panel_margin.h"

#include <QModelIndex>
#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace lanyard {

// A filter field above a list or tree, with the keys passing between them: Down goes from the field into the view, Enter chooses in
// either, Escape empties the field. Where nothing matches, it says so.
class FilterList final : public QWidget
{
    Q_OBJECT

public:
    // Takes the view over. Give the view its model before or after; rows that match nothing are the model's business.
    explicit FilterList(QAbstractItemView *view, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QAbstractItemView *view() const { return m_view; }
    // In a dialog, whose margins are enough; call it before tools are added.
    void beginWhereTheListDoes();
    // Beside the filter field, at its right.
    void addBeside(QWidget *widget);
    // Between the filter's row and the view, over the whole width.
    void addTool(QWidget *tool);
    // Another look at the same rows in the view's place; nullptr: the view itself again. It is taken over.
    void showInstead(QWidget *other);
    // What is said where nothing is typed and yet no row is there.
    void setEmptySentence(const QString &sentence);
    // Call when the model's rows changed: shows the view, or that nothing matches.
    void refresh();

signals:
    void filterChanged(const QString &typed);
    // Enter or a double click on a row; Enter in the field chooses the first row that can be chosen.
    void chosen(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool fieldKey(int key);
    QModelIndex firstChoice() const;

    QAbstractItemView *m_view;
    QVBoxLayout *m_column;
    QHBoxLayout *m_header;
    QLineEdit *m_field;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QWidget *m_instead = nullptr; // of the view
    int m_side = panelMargin;     // in pixels, at both sides of the rows above the view
    QString m_emptySentence;
};

} // namespace lanyard
