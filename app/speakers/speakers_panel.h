// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/sidebar.h"
#include "core/event/event.h"

namespace lanyard {

class GroupedView;
class SpeakersModel;

// The people who speak: to be found and named in the text.
class SpeakersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakersPanel(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    SpeakersModel *model() const { return m_model; }

signals:
    void insertRequested(const QString &id);
    void importRequested();

private:
    SpeakersModel *m_model;
    GroupedView *m_view;
    Sidebar *m_sidebar;
};

} // namespace lanyard
