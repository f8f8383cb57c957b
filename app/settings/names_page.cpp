// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/names_page.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lanyard {

NamesPage::NamesPage(SettingsStore &store, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("namesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *words = new QLabel(tr("Type @ in the text to put in the name of a speaker or a session."));
    words->setWordWrap(true);
    column->addWidget(words);

    using Link = NameSettings::Link;
    const NameSettings now = readNameSettings(store);
    const auto add = [&](const QString &name, const QString &text, Link link) {
        auto *button = new QRadioButton(text);
        button->setObjectName(name);
        button->setChecked(now.link == link);
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, &store, link](bool on) {
            if (!on)
                return;
            writeNameSettings(store, {link});
            emit changed({link});
        });
    };
    add(QStringLiteral("linkFirstTime"), tr("Link a name the &first time, and write it plain after that"), Link::FirstTime);
    add(QStringLiteral("linkAlways"), tr("Link a name &every time"), Link::Always);
    add(QStringLiteral("linkNever"), tr("&Never link a name"), Link::Never);
    column->addStretch(1);
}

} // namespace lanyard
