// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_marks.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

bool Session::*memberOf(Mark mark)
{
    switch (mark) {
    case Mark::Attended: return &Session::attended;
    case Mark::Missed: return &Session::missed;
    case Mark::WatchLater: return &Session::watchLater;
    case Mark::Favourite: break;
    }
    return &Session::favourite;
}

} // namespace

QString markTitle(Mark mark)
{
    switch (mark) {
    case Mark::Attended: return QCoreApplication::translate("SessionMarks", "Attended");
    case Mark::Missed: return QCoreApplication::translate("SessionMarks", "Missed");
    case Mark::WatchLater: return QCoreApplication::translate("SessionMarks", "Watch later");
    case Mark::Favourite: break;
    }
    return QCoreApplication::translate("SessionMarks", "Favourite");
}

QString markIcon(Mark mark)
{
    switch (mark) {
    case Mark::Attended: return QStringLiteral("check");
    case Mark::Missed: return QStringLiteral("mark-missed");
    case Mark::WatchLater: return QStringLiteral("mark-later");
    case Mark::Favourite: break;
    }
    return QStringLiteral("mark-favourite");
}

Qt::Key markKey(Mark mark)
{
    switch (mark) {
    case Mark::Attended: return Qt::Key_A;
    case Mark::Missed: return Qt::Key_M;
    case Mark::WatchLater: return Qt::Key_W;
    case Mark::Favourite: break;
    }
    return Qt::Key_F;
}

bool hasMark(const Session &session, Mark mark)
{
    return session.*memberOf(mark);
}

Session withMark(Session session, Mark mark, bool on)
{
    session.*memberOf(mark) = on;
    if (on && mark == Mark::Attended)
        session.missed = false;
    if (on && mark == Mark::Missed)
        session.attended = false;
    return session;
}

std::optional<Session> markedByKey(const Session &session, int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeypadModifier)
        return std::nullopt;
    for (const Mark mark : allMarks) {
        if (key == markKey(mark))
            return withMark(session, mark, !hasMark(session, mark));
    }
    if (key < Qt::Key_0 || key > Qt::Key_5)
        return std::nullopt;
    Session rated = session;
    rated.rating = key - Qt::Key_0;
    return rated;
}

QList<RowMark> rowMarks(const Session &session, bool overlaps)
{
    QList<RowMark> marks;
    if (overlaps)
        marks.append({QStringLiteral("warning"), {}});
    if (session.rating > 0)
        marks.append({QStringLiteral("star-full"), QString::number(session.rating)});
    for (const Mark mark : {Mark::Favourite, Mark::WatchLater, Mark::Missed}) { // attended is ticked
        if (hasMark(session, mark))
            marks.append({markIcon(mark), {}});
    }
    return marks;
}

QString spokenMarks(const Session &session, bool overlaps)
{
    QStringList words{session.attended ? QCoreApplication::translate("SessionMarks", "attended")
                                       : QCoreApplication::translate("SessionMarks", "not attended")};
    if (session.missed)
        words = {QCoreApplication::translate("SessionMarks", "missed")};
    if (session.watchLater)
        words.append(QCoreApplication::translate("SessionMarks", "watch later"));
    if (session.favourite)
        words.append(QCoreApplication::translate("SessionMarks", "favourite"));
    if (session.rating > 0)
        words.append(QCoreApplication::translate("SessionMarks", "%n stars", nullptr, session.rating));
    if (overlaps)
        words.append(QCoreApplication::translate("SessionMarks", "at the same time as another"));
    return words.join(QStringLiteral(", "));
}

} // namespace lanyard
