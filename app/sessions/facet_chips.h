// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/session_facets.h"

#include <QWidget>

namespace lanyard {

// What is switched on of the facets, a chip each; a click takes it off, the last one takes off all. Not there while nothing is on.
class FacetChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FacetChips(QWidget *parent = nullptr);

    void setFacets(const SessionFacets &facets);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void facetsChanged(const lanyard::SessionFacets &facets);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int place(int width, bool move) const;
    void addChip(const QString &name, const QString &text, const QString &hint, const SessionFacets &after, bool cross);

    SessionFacets m_facets;
    QList<QWidget *> m_chips;
};

} // namespace lanyard
