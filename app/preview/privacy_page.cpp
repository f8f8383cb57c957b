// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/privacy_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace lanyard {

PrivacyPage::PrivacyPage(SettingsStore &store, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("privacyPage"));
    auto *remote = new QCheckBox(tr("Load remote pictures and pages in the preview"));
    remote->setObjectName(QStringLiteral("loadRemote"));
    remote->setChecked(readPreviewSettings(store).loadRemote);
    auto *note = new QLabel(tr("Off, a card stands in the place of each and offers to load it once. On, whoever keeps a picture, film or "
                               "page that your post names learns that you look at it. Cookies are never kept, and nothing that is loaded "
                               "can see your post."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setMinimumWidth(360);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(remote);
    column->addWidget(note);
    column->addStretch(1);
    connect(remote, &QCheckBox::toggled, this, [this, &store](bool on) {
        PreviewSettings settings = readPreviewSettings(store);
        settings.loadRemote = on;
        writePreviewSettings(store, settings);
        emit changed(settings);
    });
}

} // namespace lanyard
