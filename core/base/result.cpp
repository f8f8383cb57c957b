// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace lanyard {

QString filledIn(const QString &sentence, const QStringList &arguments)
{
    // All at once, so that a "%1" inside of an argument stays as it is.
    QString result;
    result.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= arguments.size()) {
            result += arguments[digit - 1];
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

QString Error::english() const
{
    return filledIn(QString::fromUtf8(sentence), arguments);
}

} // namespace lanyard
