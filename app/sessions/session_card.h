// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/session_marks.h"
#include "core/compose/session_slots.h"
#include "core/event/event.h"

#include <QHash>
#include <QScrollArea>

class QLabel;
class QToolButton;

namespace lanyard {

class LinkField;
class StarRating;

// Everything about one session, with its marks and its links to be changed at once. An address that is dropped anywhere on it goes into
// the field that its host belongs to.
class SessionCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SessionCard(QWidget *parent = nullptr);

    // `overlapping`: ids of others at the same time.
    void showSession(const Session &session, const Event &event, const QStringList &overlapping);
    void showCoverage(const QString &html); // what the text says of it; empty: nothing to tell
    void showNothing(); // goes out of sight
    void finishEditing(); // an address that is half typed is taken

    QSize sizeHint() const override { return {320, 320}; }

signals:
    void sessionChanged(const lanyard::Session &session);
    void editRequested(const QString &id);
    void insertRequested(const QString &id);
    void momentRequested(const QString &id);
    void sectionRequested(const QString &id);
    void otherRequested(const QString &id); // one at the same time
    void notice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *markRow();
    QWidget *slotRow(SessionSlot slot);
    QWidget *buttonRow();
    void take(const QString &url, SessionSlot droppedOn);
    void showAbstract();
    void showLinks();
    void drawQuiet();

    Session m_session; // without an id: none
    bool m_wholeAbstract = false;
    QWidget *m_contents;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_where;
    QLabel *m_people;
    QLabel *m_overlaps;
    QLabel *m_coverage;
    QLabel *m_abstract;
    QLabel *m_links;
    QHash<Mark, QToolButton *> m_marks;
    StarRating *m_rating;
    QHash<SessionSlot, LinkField *> m_slots;
    QToolButton *m_moment;
};

} // namespace lanyard
