// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace lanyard::cli {

// "Writing 3 of 12" on stderr while a person watches on a terminal; nothing otherwise. While it lives, Ctrl+C stops the
// work at its next step, so that it can put things back as they were. One at a time.
class Progress
{
public:
    explicit Progress(const QString &verb); // "Writing"
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    std::function<bool(int, int)> step(); // (done, total); valid while this lives

private:
    QString m_verb;
    bool m_watched = false;
    bool m_shown = false;
    void (*m_before)(int) = nullptr; // who answered Ctrl+C until now
};

} // namespace lanyard::cli
