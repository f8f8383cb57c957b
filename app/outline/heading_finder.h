// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outline/outline_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lanyard {

// A small window over the text: type a few letters of a heading, Enter goes there, Escape goes back.
class HeadingFinder : public QFrame
{
    Q_OBJECT

public:
    explicit HeadingFinder(QWidget *above); // at the top of that widget, in its middle

    void open(const QList<OutlineHeading> &headings, int current);

signals:
    void headingChosen(int heading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const QString &typed);
    void choose();

    QWidget *m_above;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QList<OutlineHeading> m_headings;
};

} // namespace lanyard
