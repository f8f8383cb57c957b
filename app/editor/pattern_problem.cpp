// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/pattern_problem.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Known
{
    const char *message; // a part of PCRE's
    const char *sentence;
};

const Known known[] = {
    {"missing closing parenthesis", QT_TRANSLATE_NOOP("PatternProblem", "A “(” has no “)” yet.")},
    {"unmatched closing parenthesis", QT_TRANSLATE_NOOP("PatternProblem", "There is a “)” without a “(”.")},
    {"missing terminating ]", QT_TRANSLATE_NOOP("PatternProblem", "A “[” has no “]” yet.")},
    {"does not follow a repeatable item", QT_TRANSLATE_NOOP("PatternProblem", "“*”, “+” or “?” stands where there is nothing to repeat.")},
    {"at end of pattern", QT_TRANSLATE_NOOP("PatternProblem", "The pattern ends with a lone “\\”.")},
    {"numbers out of order", QT_TRANSLATE_NOOP("PatternProblem", "In “{…}” the larger number stands first.")},
    {"range out of order", QT_TRANSLATE_NOOP("PatternProblem", "In “[…]” a range runs backwards.")},
    {"non-existent subpattern", QT_TRANSLATE_NOOP("PatternProblem", "The pattern refers to a group that it doesn’t have.")},
    {"lookbehind assertion is not fixed length", QT_TRANSLATE_NOOP("PatternProblem", "What stands in “(?<=…)” must have a fixed length.")},
    {"unrecognized character follows \\", QT_TRANSLATE_NOOP("PatternProblem", "A “\\” stands before a letter that has no meaning there.")},
};

} // namespace

QString patternProblem(const QString &message, int at)
{
    for (const Known &each : known) {
        if (message.contains(QLatin1String(each.message)))
            return QCoreApplication::translate("PatternProblem", each.sentence);
    }
    return QCoreApplication::translate("PatternProblem", "This pattern can’t be read. The mistake is near its character %1.").arg(at + 1);
}

} // namespace lanyard
