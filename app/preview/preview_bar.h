// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace lanyard {

class PreviewLooks;

// The slim bar above the preview: its look at the left; width, light and what can be done with the page at the right.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    // more: what its last button offers.
    PreviewBar(PreviewLooks &looks, const QList<QAction *> &more, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showStyle();

    PreviewLooks &m_looks;
    QToolButton *m_style;
};

} // namespace lanyard
