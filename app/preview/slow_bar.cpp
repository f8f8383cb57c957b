// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/slow_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lanyard {

SlowBar::SlowBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("previewSlow"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *text = new QLabel(tr("The preview takes unusually long. Your text is safe."));
    text->setWordWrap(true);
    auto *reload = new QPushButton(tr("Reload the Preview"));
    reload->setObjectName(QStringLiteral("previewReload"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(text, 1);
    row->addWidget(reload);
    connect(reload, &QPushButton::clicked, this, &SlowBar::reloadWanted);
    hide();
}

} // namespace lanyard
