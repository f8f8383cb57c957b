// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/link_popover.h"

#include "app/ui/popup_place.h"
#include "core/writing/addresses.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lanyard {

LinkPopover::LinkPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_text(new QLineEdit), m_url(new QLineEdit), m_hint(new QLabel), m_done(new QPushButton(tr("&Done")))
{
    setObjectName(QStringLiteral("linkPopover"));
    setAccessibleName(tr("Link"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("linkText"));
    m_url->setObjectName(QStringLiteral("linkAddress"));
    m_url->setMinimumWidth(m_url->fontMetrics().averageCharWidth() * 44);
    m_hint->setObjectName(QStringLiteral("linkHint"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height()); // nothing jumps when it has something to say
    m_done->setObjectName(QStringLiteral("linkDone"));
    m_done->setDefault(true);
    auto *remove = new QPushButton(tr("&Remove Link"));
    remove->setObjectName(QStringLiteral("linkRemove"));
    remove->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Text"), m_text);
    form->addRow(tr("&Address"), m_url);
    form->addRow(QString(), m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(form);
    column->addLayout(buttons);

    connect(m_text, &QLineEdit::textChanged, this, &LinkPopover::check);
    connect(m_url, &QLineEdit::textChanged, this, &LinkPopover::check);
    connect(m_done, &QPushButton::clicked, this, &LinkPopover::accept);
    connect(remove, &QPushButton::clicked, this, [this] {
        close();
        emit removed();
    });
}

void LinkPopover::open(const QPoint &globalPlace, const QString &text, const QString &url, bool shared)
{
    m_shared = shared;
    m_text->setText(text);
    m_url->setText(url);
    check();
    adjustSize();
    move(onScreen(globalPlace, size()));
    show();
    m_url->setFocus();
    m_url->selectAll();
}

void LinkPopover::check()
{
    const QString url = m_url->text().trimmed();
    const bool good = isDestination(url);
    m_done->setEnabled(good && !m_text->text().trimmed().isEmpty());
    if (url.isEmpty())
        m_hint->setText(tr("Where does the link lead?"));
    else if (!good)
        m_hint->setText(tr("A link can’t have this address."));
    else if (m_text->text().trimmed().isEmpty())
        m_hint->setText(tr("A link needs a text."));
    else
        m_hint->setText(m_shared ? tr("Other links may use this address, too.") : QString());
}

void LinkPopover::accept()
{
    if (!m_done->isEnabled())
        return;
    close();
    emit accepted(m_text->text().trimmed(), m_url->text().trimmed());
}

void LinkPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
        return;
    }
    QFrame::keyPressEvent(event); // Escape closes a popup
}

} // namespace lanyard
