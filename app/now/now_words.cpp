// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/now_words.h"

#include "app/now/now_mode.h"
#include "app/ui/when.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Teller
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::NowWords)

public:
    explicit Teller(const NowMode &mode) : m_mode(mode), m_event(mode.event()) {}

    NowWords words() const
    {
        NowWords words = mode();
        words.hint = hint();
        return words;
    }

private:
    NowWords mode() const
    {
        const OnStage &stage = m_mode.stage();
        if (m_mode.recap().isEmpty())
            return {tr("No recap is open"), tr("Open one in Lanyard to take notes on its talks."), {}};
        if (m_event.sessions.isEmpty())
            return {tr("This recap has no schedule"), tr("Import one in Lanyard with Recap → Import Schedule."), {}};
        if (const Session *picked = m_event.session(m_mode.picked()))
            return {picked->title, listed({tr("Picked by hand"), shortDayAndTime(picked->start), picked->room}), {}};
        const Session *next = m_event.session(stage.next);
        switch (stage.when) {
        case OnStage::When::Nothing:
            return {tr("The talks of this recap have no times"), tr("Pick one by hand to take notes on it."), {}};
        case OnStage::When::Before:
            return {tr("%1 hasn’t begun yet").arg(name()), next ? tr("First: %1").arg(comma({next->title, when(*next), next->room})) : QString(), {}};
        case OnStage::When::On:
            return on(*m_event.session(stage.on), next);
        case OnStage::When::Between:
            return {tr("Next: %1").arg(next->title), listed({when(*next), next->room, howSoon(*next)}), {}};
        case OnStage::When::RoomOver:
            return {tr("Nothing more in %1").arg(m_mode.room()),
                    next ? tr("Elsewhere: %1").arg(comma({next->title, when(*next), next->room})) : tr("Other rooms are still on."), {}};
        case OnStage::When::After:
            break;
        }
        return {tr("%1 is over").arg(name()), tr("Pick a talk to add to its notes."), {}};
    }

    NowWords on(const Session &session, const Session *next) const
    {
        const int left = int((m_mode.now().secsTo(endOf(session, m_event)) + 59) / 60);
        const QString then = next ? tr("then %1").arg(comma({when(*next), next->title})) : QString();
        return {session.title, listed({tr("%n minute(s) left", nullptr, left), session.room == m_mode.room() ? QString() : session.room, then}), {}};
    }

    QString hint() const
    {
        const Session *talk = m_mode.talk();
        if (!talk)
            return m_event.sessions.isEmpty() || m_mode.recap().isEmpty() ? QString() : tr("Pick a talk to take a note");
        if (talk->id == m_mode.stage().last && m_mode.picked().isEmpty())
            return tr("Note on “%1”, just over").arg(talk->title);
        return tr("Type a note, Enter saves it");
    }

    QString name() const { return m_event.name.isEmpty() ? tr("The event") : m_event.name; }

    QString when(const Session &session) const
    {
        return session.start.date() == m_mode.now().date() ? shortTime(session.start.time()) : shortDayAndTime(session.start);
    }

    QString howSoon(const Session &session) const
    {
        const qint64 seconds = m_mode.now().secsTo(session.start);
        return seconds <= 3 * 60 * 60 ? tr("in %n minute(s)", nullptr, int((seconds + 59) / 60)) : QString();
    }

    static QString listed(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    static QString comma(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    const NowMode &m_mode;
    const Event &m_event;
};

} // namespace

NowWords nowWords(const NowMode &mode)
{
    return Teller(mode).words();
}

} // namespace lanyard
