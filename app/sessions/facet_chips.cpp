// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/facet_chips.h"

#include "app/ui/icons.h"

#include <QPushButton>
#include <QStyle>
#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int gap = 4;
constexpr int crossSize = 12;

// Its words, and a cross at the end that says what a click does.
class Chip final : public QAbstractButton
{
public:
    Chip(const QString &text, bool cross, QWidget *parent) : QAbstractButton(parent), m_cross(cross)
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        ensurePolished();
        return {fontMetrics().horizontalAdvance(text()) + 14 + (m_cross ? crossSize + 4 : 0), fontMetrics().height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = palette().color(m_cross ? QPalette::Highlight : QPalette::Text);
        ground.setAlpha(m_cross ? (underMouse() ? 90 : 56) : (underMouse() ? 40 : 0));
        painter.setBrush(ground);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(palette().color(QPalette::WindowText));
        const int end = m_cross ? crossSize + 8 : 6;
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(6, 0, -end, 0));
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        if (m_cross) {
            const QRect box(width() - crossSize - 5, (height() - crossSize) / 2, crossSize, crossSize);
            lanyard::icon(QStringLiteral("close")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box));
        }
    }

private:
    bool m_cross;
};

} // namespace

FacetChips::FacetChips(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("facetChips"));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FacetChips::setFacets(const SessionFacets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (const Facet facet : allFacets) {
        for (const QString &key : facets.keys(facet)) {
            SessionFacets after = facets;
            after.set(facet, key, false);
            const QString title = facetValueTitle(facet, key);
            addChip(QStringLiteral("chip/") + key, title, tr("Without %1: %2").arg(facetTitle(facet), title), after, true);
        }
    }
    if (!facets.isEmpty())
        addChip(QStringLiteral("clearFacets"), tr("Clear"), tr("Show all sessions again"), {}, false);
    setVisible(!facets.isEmpty());
    updateGeometry();
    place(width(), true);
}

void FacetChips::addChip(const QString &name, const QString &text, const QString &hint, const SessionFacets &after, bool cross)
{
    auto *chip = new Chip(text, cross, this);
    chip->setObjectName(name);
    chip->setToolTip(hint);
    chip->setAccessibleName(hint);
    connect(chip, &QAbstractButton::clicked, this, [this, after] { emit facetsChanged(after); });
    chip->show();
    m_chips.append(chip);
}

QSize FacetChips::sizeHint() const
{
    return {160, heightForWidth(std::max(width(), 160))};
}

int FacetChips::heightForWidth(int width) const
{
    return place(width, false);
}

void FacetChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
    updateGeometry();
}

int FacetChips::place(int width, bool move) const
{
    int left = 0;
    int top = 0;
    int height = 0;
    for (QWidget *chip : m_chips) {
        const QSize size(std::min(chip->sizeHint().width(), std::max(24, width)), chip->sizeHint().height());
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top += size.height() + gap;
        }
        if (move)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), QRect(QPoint(left, top), size)));
        left += size.width() + gap;
        height = top + size.height();
    }
    return height;
}

} // namespace lanyard
