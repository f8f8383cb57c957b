// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/person_names.h"

#include "core/event/plain_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

bool isTitle(const QString &part)
{
    static const QRegularExpression title(QStringLiteral("^(ph\\.?\\s?d|d\\.?phil|m\\.?d|m\\.?sc|b\\.?sc|mba|jr|sr|esq|ii|iii|iv)\\.?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(part).hasMatch();
}

QStringList byCommas(const QString &line)
{
    static const QRegularExpression between(QStringLiteral("\\s*,\\s*(?:(?:and|und|et|y)\\s+)?|\\s+(?:&|and|und|et)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList result;
    for (const QString &part : line.split(between, Qt::SkipEmptyParts)) {
        if (isTitle(part) && !result.isEmpty())
            result.last() += QLatin1String(", ") + part;
        else
            result.append(part);
    }
    return result;
}

} // namespace

QString firstNameFirst(const QString &written)
{
    const qsizetype comma = written.indexOf(u',');
    if (comma < 0 || written.indexOf(u',', comma + 1) >= 0)
        return plainLine(written);
    const QString last = plainLine(written.left(comma));
    const QString first = plainLine(written.mid(comma + 1));
    if (first.isEmpty() || last.isEmpty() || isTitle(first))
        return plainLine(written);
    return first + QLatin1Char(' ') + last;
}

QStringList personNames(const QString &written)
{
    QStringList rough;
    if (written.contains(u'|')) { // "10:Ada Example|11:Bo Test", as voctosched has it
        rough = written.split(u'|', Qt::SkipEmptyParts);
    } else if (written.contains(u';')) {
        for (const QString &part : written.split(u';', Qt::SkipEmptyParts))
            rough.append(firstNameFirst(part));
    } else {
        for (const QString &line : written.split(u'\n', Qt::SkipEmptyParts))
            rough += byCommas(plainLine(line));
    }
    static const QRegularExpression numbered(QStringLiteral("^\\s*\\d+\\s*:"));
    QStringList result;
    for (const QString &part : rough) {
        const QString name = plainLine(QString(part).remove(numbered));
        const bool isName = std::any_of(name.cbegin(), name.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
        if (isName && !result.contains(name))
            result.append(name);
    }
    return result;
}

} // namespace lanyard
