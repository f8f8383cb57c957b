// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace lanyard {

class FilterList;

// What an empty sidebar says: a drawing, one sentence, one thing to do about it, or two.
struct EmptyState
{
    QString icon; // a name for icon()
    QString sentence;
    QString action; // the button's text
    QString otherAction = {}; // of a quieter one below; empty: there is none
};

// The common look of a dock's contents: filter field, view, what else the feature needs below; or its empty state.
// Everything stands on a grid of 8 pixels.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(QAbstractItemView *view, const EmptyState &empty, QWidget *parent = nullptr);

    FilterList *list() const { return m_list; }
    QLineEdit *filterField() const;
    // Below the view; the border between them can be moved.
    void addBelow(QWidget *widget);
    QSplitter *splitter() const { return m_contents; } // between the view and what stands below
    void showEmptyState(bool empty);

    QSize sizeHint() const override { return {320, 480}; }

signals:
    void emptyActionTriggered();
    void otherEmptyActionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *emptyPage(const EmptyState &empty);
    void drawEmptyIcon();

    FilterList *m_list;
    QStackedWidget *m_pages;
    QSplitter *m_contents;
    QLabel *m_emptyIcon;
    QString m_emptyIconName;
};

} // namespace lanyard
