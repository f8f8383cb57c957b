// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/findings.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int mostOfAKind = 100;

}

void Findings::add(Finding finding)
{
    if (++m_counts[finding.what.code] <= mostOfAKind)
        m_findings.append(std::move(finding));
}

void Findings::add(const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        add(finding);
}

void Findings::notice(QByteArray code, const char *sentence, QStringList arguments, int line)
{
    add({Finding::Kind::Notice, Error{std::move(code), sentence, std::move(arguments), line}});
}

void Findings::warn(QByteArray code, const char *sentence, QStringList arguments, int line)
{
    add({Finding::Kind::Warning, Error{std::move(code), sentence, std::move(arguments), line}});
}

bool Findings::contains(const QByteArray &code) const
{
    return std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding &finding) { return finding.what.code == code; });
}

QList<Finding> Findings::sorted() const
{
    QList<Finding> result;
    for (const Finding &finding : m_findings) {
        if (!result.contains(finding))
            result.append(finding);
    }
    std::stable_sort(result.begin(), result.end(), [](const Finding &a, const Finding &b) { return a.what.line < b.what.line; });
    return result;
}

} // namespace lanyard
