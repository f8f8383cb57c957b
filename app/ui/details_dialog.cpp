// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/details_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
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

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDetails"));
    connect(copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(details.join(u'\n')); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(520, 360);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace lanyard
