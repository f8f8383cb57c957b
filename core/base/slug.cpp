// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/slug.h"

#include <QLatin1String>

namespace lanyard {

namespace {

// What decomposition does not tell: German vowels are written out, and these letters carry no separable accent.
QLatin1String writtenOut(char16_t letter)
{
    switch (letter) {
    case u'ä': case u'æ': return QLatin1String("ae");
    case u'ö': case u'œ': return QLatin1String("oe");
    case u'ü': return QLatin1String("ue");
    case u'ß': return QLatin1String("ss");
    case u'ø': return QLatin1String("o");
    case u'ł': return QLatin1String("l");
    case u'đ': case u'ð': return QLatin1String("d");
    case u'þ': return QLatin1String("th");
    case u'ħ': return QLatin1String("h");
    case u'ı': return QLatin1String("i");
    case u'ŋ': return QLatin1String("ng");
    case u'ŧ': return QLatin1String("t");
    default: return {};
    }
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// "don't" is one word.
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

} // namespace

QString slug(const QString &text, int longest)
{
    QString result;
    bool gap = false;
    const auto add = [&](QChar c) {
        if (gap && !result.isEmpty())
            result += u'-';
        gap = false;
        result += c;
    };

    // Composed first, so that an umlaut is one letter however it was typed.
    const QString composed = text.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar letter : composed) {
        if (const QLatin1String written = writtenOut(letter.unicode()); !written.isEmpty()) {
            for (const char c : written)
                add(QLatin1Char(c));
            continue;
        }
        if (isApostrophe(letter) || letter.category() == QChar::Mark_NonSpacing)
            continue;
        const QString parts = letter.unicode() < 128 ? QString(letter) : QString(letter).normalized(QString::NormalizationForm_KD);
        for (const QChar part : parts) {
            if (isPlain(part))
                add(part);
            else if (part.category() != QChar::Mark_NonSpacing)
                gap = true;
        }
    }

    if (result.size() > longest) {
        const bool betweenWords = longest > 0 && result[longest] == u'-';
        result.truncate(qMax(0, longest));
        if (const qsizetype hyphen = result.lastIndexOf(u'-'); !betweenWords && hyphen > 0)
            result.truncate(hyphen);
        while (result.endsWith(u'-'))
            result.chop(1);
    }
    return result;
}

} // namespace lanyard
