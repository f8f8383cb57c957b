// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/details_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lanyard {

DetailsDialog::DetailsDialog(const QString &title, const QString &text, const QStringList &details, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("detailsDialog"));
    setWindowTitle(title);

    auto *sentence = new QLabel(text);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *list = new QPlainTextEdit(details.join(QStringLiteral("\n\n")));
    list->setObjectName(QStringLiteral("details"));
    list->setAccessibleName(text);
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    list->document()->setDocumentMargin(12);

    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyDetails"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(details.join(u'\n')); });
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeDetails"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    resize(560, 400);
    close->setDefault(true);
    close->setFocus();
}

} // namespace lanyard
