// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview_look.h"

#include <QWidget>

class QWebEngineView;

namespace lanyard {

// Holds the page's view at the width that the look asks for: a phone or a tablet stands in the middle of the pane, and what is too
// wide for the pane is shown smaller, so that its proportions stay true.
class PreviewFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewFrame(QWidget *parent = nullptr);

    void setView(QWebEngineView *view); // takes it as a child
    void setLook(const PreviewLook &look);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWebEngineView *m_view = nullptr;
    PreviewLook m_look;
};

} // namespace lanyard
