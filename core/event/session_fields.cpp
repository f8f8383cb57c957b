// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/session_fields.h"

#include <QHash>

#include <functional>

namespace lanyard {

namespace {

struct Field
{
    QString name;
    std::function<bool(const Session &, const Session &)> same;
    std::function<void(const Session &, Session &)> take;
};

template<typename Type>
Field field(const char *name, Type Session::*member)
{
    return {QLatin1String(name), [member](const Session &one, const Session &other) { return one.*member == other.*member; },
            [member](const Session &from, Session &to) { to.*member = from.*member; }};
}

const QList<Field> &fields()
{
    static const QList<Field> all{
        field("title", &Session::title),       field("subtitle", &Session::subtitle), field("abstract", &Session::abstract),
        field("speakers", &Session::speakers), field("start", &Session::start),       field("end", &Session::end),
        field("room", &Session::room),         field("track", &Session::track),       field("type", &Session::type),
        field("language", &Session::language), field("url", &Session::url),           field("slides", &Session::slides),
        field("video", &Session::video),       field("code", &Session::code),         field("notes", &Session::notes),
    };
    return all;
}

const Field *fieldNamed(const QString &name)
{
    for (const Field &each : fields()) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

} // namespace

const QStringList &editableFields()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Field &each : fields())
            all.append(each.name);
        return all;
    }();
    return names;
}

bool sameField(const QString &name, const Session &one, const Session &other)
{
    const Field *known = fieldNamed(name);
    return !known || known->same(one, other);
}

void takeField(const QString &name, const Session &from, Session &to)
{
    if (const Field *known = fieldNamed(name))
        known->take(from, to);
}

QStringList editedFields(const Session &session, const Session *before, const Session *plain)
{
    if (session.own)
        return {}; // all of it is the writer's
    QStringList result;
    if (before) {
        for (const QString &name : before->edited) {
            if (!fieldNamed(name))
                result.append(name); // of a newer version
        }
    }
    for (const Field &each : fields()) {
        const bool was = before && before->edited.contains(each.name);
        const bool changed = before ? !each.same(session, *before) : plain && !each.same(session, *plain);
        if (changed ? !plain || !each.same(session, *plain) : was)
            result.append(each.name);
    }
    return result;
}

} // namespace lanyard
