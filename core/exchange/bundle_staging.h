// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QList>

namespace lanyard {

// The files of an export on their way: first in a hidden folder of the target's, then all of them in place, or none.
// Whatever it made and did not commit goes with it.
class BundleStaging
{
public:
    BundleStaging(FileSystem &files, const QString &target);
    ~BundleStaging();
    BundleStaging(const BundleStaging &) = delete;
    BundleStaging &operator=(const BundleStaging &) = delete;

    // Nothing to do if the target holds these bytes already. The path must be safe (bundle_path.h).
    [[nodiscard]] Result<void> add(const QString &path, const QByteArray &bytes);
    // After a failure the target is as it was.
    [[nodiscard]] Result<void> commit();

private:
    struct Waiting
    {
        QString staged; // absolute
        QString final;  // absolute
        QString old;    // where the file that stood there waits meanwhile; empty: there was none
        bool inPlace = false;
    };

    Result<void> makeFolder(const QString &path); // and remembers which ones were not there
    Result<void> putInPlace(Waiting &waiting);
    Result<void> takeBack(); // fails only where a file could not be put back

    FileSystem &m_files;
    QString m_target;
    QString m_folder; // hidden, in the target; empty: not made yet
    QList<Waiting> m_waiting;
    QStringList m_madeFolders; // outermost first
    bool m_committed = false;
    bool m_keepOld = false; // a file of the writer's could not be put back: it stays in m_folder
};

} // namespace lanyard
