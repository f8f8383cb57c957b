// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <tl/expected.hpp>

namespace lanyard {

// Why something could not be done: a stable name for programs, and one plain sentence for people.
struct Error
{
    // Stable, lower case, "room.reason", such as "schedule.doctype". Tests and scripts compare this.
    QByteArray code;
    // The English sentence with %1, %2 … for the arguments. Always a literal marked with
    // QT_TRANSLATE_NOOP("Error", "…"), so that the window can show it in the writer's language.
    const char *sentence = "";
    QStringList arguments;
    int line = -1; // 1-based line in the file that is meant; -1: no line

    // The sentence in English with its arguments filled in; what the command line prints.
    QString english() const;

    bool operator==(const Error &other) const // not the sentence: the code stands for it
    {
        return code == other.code && arguments == other.arguments && line == other.line;
    }
};

// "%1" … "%9" replaced by the arguments; for translated sentences.
QString filledIn(const QString &sentence, const QStringList &arguments);

template<typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

// return failure("post.missing", QT_TRANSLATE_NOOP("Error", "%1 does not exist."), {path});
inline Failure failure(QByteArray code, const char *sentence, QStringList arguments = {}, int line = -1)
{
    return Failure(Error{std::move(code), sentence, std::move(arguments), line});
}

} // namespace lanyard
