// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/sessions_model.h"
#include "app/sessions/sessions_settings.h"
#include "app/ui/sidebar.h"
#include "core/event/event.h"

#include <functional>

namespace lanyard {

class FacetButton;
class FacetChips;
class GroupedView;
class SessionCard;
class SessionForm;
class SessionTools;
class TimetableView;

// The talks of the conference as a list or a timetable: to be found, marked, and inserted into the text.
class SessionsPanel final : public QWidget
{
    Q_OBJECT

public:
    // Ticking: only which talks were attended, as for a new recap. Companion: all marks, the details below, sessions of one's own.
    enum class Use { Ticking, Companion };

    explicit SessionsPanel(Use use = Use::Ticking, QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void setCoverage(const QList<SessionCoverage> &coverage);
    void setSchedule(const Event &schedule); // as its file has it, for the way back from what was edited
    void setNow(const std::function<QDateTime()> &now);
    SessionsModel *model() const { return m_model; }
    QString currentId() const { return m_currentId; }
    void showSession(const QString &id); // makes it the current one, even if the filter has to go

    SessionsSettings settings() const;
    void apply(const SessionsSettings &settings);
    // Puts into the post what is still being typed in a field.
    void finishEditing();
    void addSession();
    void editSession(const QString &id);

signals:
    void sessionChanged(const lanyard::Session &session);
    void attendedChanged(const QString &id, bool attended);
    void removeRequested(const QString &id); // one of the writer's own
    void insertRequested(const QString &id);
    void momentRequested(const QString &id);
    void sectionRequested(const QString &id); // in the text; it may not be there yet
    void importRequested();
    void notice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tieViews();
    void tieCard();
    void setFacets(const SessionFacets &facets);
    void showTimetable(bool on);
    void showCurrent();
    void showCoverage();
    void refresh();
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &global);
    void openForm(const Session &session);

    Use m_use;
    SessionsModel *m_model;
    GroupedView *m_view;
    Sidebar *m_sidebar;
    TimetableView *m_timetable;
    FacetButton *m_facets;
    FacetChips *m_chips;
    SessionCard *m_card = nullptr; // Companion only
    SessionTools *m_tools;
    Event m_schedule;
    QString m_currentId;
};

} // namespace lanyard
