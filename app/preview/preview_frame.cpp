// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_frame.h"

#include <QPainter>
#include <QWebEngineView>

namespace lanyard {

PreviewFrame::PreviewFrame(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("previewFrame"));
}

void PreviewFrame::setView(QWebEngineView *view)
{
    m_view = view;
    m_view->setParent(this);
    m_view->show();
    place();
}

void PreviewFrame::setLook(const PreviewLook &look)
{
    m_look = look;
    place();
}

void PreviewFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PreviewFrame::paintEvent(QPaintEvent *)
{
    // The desk that a phone or a tablet lies on; a page as wide as the pane covers all of it.
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(rect(), window.lightness() < 128 ? window.darker(130) : window.darker(112));
}

void PreviewFrame::place()
{
    if (!m_view)
        return;
    const PageExtent extent = pageExtent(m_look, width());
    const int margin = (width() - extent.width) / 2;
    const int edge = margin > 0 ? 16 : 0;
    m_view->setGeometry(margin, edge, extent.width, height() - edge);
    if (!qFuzzyCompare(m_view->zoomFactor(), extent.zoom))
        m_view->setZoomFactor(extent.zoom);
    update();
}

} // namespace lanyard
