// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/finding.h"

#include <QHash>
#include <QList>

namespace lanyard {

// What an export has to say, gathered while it works; of one kind not more than anybody reads. Lines are those of the post's file, 1-based; -1: none.
class Findings
{
public:
    void notice(QByteArray code, const char *sentence, QStringList arguments = {}, int line = -1);
    void warn(QByteArray code, const char *sentence, QStringList arguments = {}, int line = -1);
    void add(const QList<Finding> &findings);
    bool contains(const QByteArray &code) const;
    QList<Finding> sorted() const; // by line; those without one first; the same thing said once

private:
    void add(Finding finding);

    QList<Finding> m_findings;
    QHash<QByteArray, int> m_counts;
};

} // namespace lanyard
