// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/when_field.h"
#include "core/event/event.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace lanyard {

class PeopleField;

// The fields of a session as a form: for one that no schedule has (the hallway track, a dinner), and to put right what a schedule says.
class SessionForm final : public QDialog
{
    Q_OBJECT

public:
    // `session`: without an id it is a new one of the writer's own. `plain`: as the schedule has it, nullptr: it has none.
    SessionForm(const Session &session, const Session *plain, const Event &event, QWidget *parent = nullptr);

    Session result() const; // with an id

signals:
    void removeRequested(const QString &id);

private:
    QWidget *rowOf(const char *field, QWidget *input);
    QLineEdit *line(const char *name, const QString &text);
    QComboBox *choice(const char *name, const QString &text, const QStringList &offered);
    void fill(const Session &session);
    void check();

    Session m_session;
    std::optional<Session> m_plain;
    Event m_event;
    QFormLayout *m_form;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QComboBox *m_type;
    WhenField *m_when;
    QComboBox *m_room;
    QComboBox *m_track;
    QLineEdit *m_language;
    PeopleField *m_people;
    QLineEdit *m_url;
    QPlainTextEdit *m_abstract;
    QLabel *m_problem;
    QPushButton *m_save;
    QHash<QString, QToolButton *> m_again; // "take the schedule's again", by field
};

// An id that no session of the event has.
QString ownSessionId(const QString &title, const Event &event);

} // namespace lanyard
