// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/error_text.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

// Speaks one invented language: every sentence of "Error" backwards in its parts.
class MadeTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Error") != 0)
            return {};
        if (qstrcmp(source, "Line %1: %2") == 0)
            return QStringLiteral("%2 (Zeile %1)");
        if (qstrcmp(source, "%1 has no %2.") == 0)
            return QStringLiteral("Kein %2 in %1.");
        return {};
    }
};

const Error missing{"test.missing", "%1 has no %2.", {QStringLiteral("a %2 file"), QStringLiteral("title")}, -1};

TEST(ErrorText, PutsArgumentsInEvenIfTheyHoldPercentSigns)
{
    EXPECT_EQ(errorText(missing), QStringLiteral("a %2 file has no title."));
}

TEST(ErrorText, NamesTheLineOnlyIfThereIsOne)
{
    Error error = missing;
    error.line = 3;
    EXPECT_EQ(errorText(error), QStringLiteral("Line 3: a %2 file has no title."));
    error.line = 0;
    EXPECT_FALSE(errorText(error).contains(QStringLiteral("Line")));
}

TEST(ErrorText, SpeaksTheWritersLanguage)
{
    MadeTranslator translator;
    QCoreApplication::installTranslator(&translator);
    Error error = missing;
    error.line = 7;
    EXPECT_EQ(errorText(error), QStringLiteral("Kein title in a %2 file. (Zeile 7)"));
    QCoreApplication::removeTranslator(&translator);
}

} // namespace
} // namespace lanyard
