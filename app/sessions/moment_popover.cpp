// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/moment_popover.h"

#include "app/ui/popup_place.h"
#include "core/compose/moment_link.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lanyard {

MomentPopover::MomentPopover(const QString &video, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_video(video), m_field(new QLineEdit), m_shown(new QLabel), m_insert(new QPushButton(tr("Insert Link")))
{
    setObjectName(QStringLiteral("momentPopover"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(tr("Moment of the video"));
    title->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("momentInput"));
    m_field->setAccessibleName(title->text());
    m_field->setPlaceholderText(QStringLiteral("12:30"));
    m_shown->setObjectName(QStringLiteral("momentLink"));
    m_shown->setTextFormat(Qt::PlainText);
    m_insert->setObjectName(QStringLiteral("insertMoment"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_insert);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(m_shown);
    connect(m_field, &QLineEdit::textChanged, this, &MomentPopover::check);
    connect(m_field, &QLineEdit::returnPressed, this, &MomentPopover::choose);
    connect(m_insert, &QPushButton::clicked, this, &MomentPopover::choose);
    check();
}

void MomentPopover::openAt(const QPoint &global)
{
    resize(360, sizeHint().height());
    move(onScreen(global, size()));
    show();
    m_field->setFocus();
}

void MomentPopover::check()
{
    const auto seconds = readMomentOfVideo(m_field->text());
    const QString link = seconds ? momentLink(m_video, *seconds) : QString();
    m_insert->setEnabled(!link.isEmpty());
    const QString shown = !link.isEmpty() ? link : m_field->text().trimmed().isEmpty() ? m_video : tr("A moment looks like 12:30 or 1:02:03.");
    m_shown->setText(m_shown->fontMetrics().elidedText(shown, Qt::ElideMiddle, 328));
    m_shown->setToolTip(link);
}

void MomentPopover::choose()
{
    const auto seconds = readMomentOfVideo(m_field->text());
    const QString link = seconds ? momentLink(m_video, *seconds) : QString();
    if (link.isEmpty())
        return;
    const QString markdown = QStringLiteral("[%1](%2)").arg(shownMoment(*seconds), link);
    close();
    emit chosen(markdown);
}

} // namespace lanyard
