// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/seed_files.h"

#include <algorithm>

namespace lanyard::test {

QList<ScheduleFile> seedFiles(const QByteArray &seed)
{
    QList<ScheduleFile> files;
    const QList<QByteArray> parts = seed.split('\x1e');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == 0 && parts[i].isEmpty() && parts.size() > 1)
            continue;
        const qsizetype end = i == 0 ? -1 : parts[i].indexOf('\n');
        files.append({QString::fromUtf8(parts[i].left(std::max<qsizetype>(end, 0))), parts[i].mid(end + 1)});
    }
    return files;
}

} // namespace lanyard::test
