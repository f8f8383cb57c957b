// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/overlaps.h"

namespace lanyard {

QHash<QString, QStringList> overlaps(const Event &event)
{
    QList<const Session *> chosen;
    for (const Session &session : event.sessions) {
        if ((session.attended || session.watchLater) && session.start.isValid())
            chosen.append(&session);
    }
    const auto endOf = [](const Session *session) {
        return session->end.isValid() && session->end > session->start ? session->end : session->start.addMSecs(1);
    };
    QHash<QString, QStringList> result;
    for (qsizetype one = 0; one < chosen.size(); ++one) {
        for (qsizetype other = one + 1; other < chosen.size(); ++other) {
            if (chosen[one]->start < endOf(chosen[other]) && chosen[other]->start < endOf(chosen[one])) {
                result[chosen[one]->id].append(chosen[other]->id);
                result[chosen[other]->id].append(chosen[one]->id);
            }
        }
    }
    return result;
}

} // namespace lanyard
