// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/places.h"
#include "tests/translations/catalogue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

QString inTranslations(const QString &name)
{
    return sourcePath(QStringLiteral("translations/") + name);
}

// Languages that are to be complete: what they must say is asked of each.
class WholeCatalogue : public ::testing::TestWithParam<const char *>
{
protected:
    const QList<Message> messages = catalogue(inTranslations(QLatin1String(GetParam())));
};

TEST_P(WholeCatalogue, LeavesNoSentenceUntranslated)
{
    ASSERT_GT(messages.size(), 300);
    for (const Message &message : messages) {
        EXPECT_TRUE(message.finished) << message.name().toStdString();
        EXPECT_FALSE(message.translations.isEmpty()) << message.name().toStdString();
        for (const QString &translation : message.translations)
            EXPECT_FALSE(translation.trimmed().isEmpty()) << message.name().toStdString();
    }
}

TEST_P(WholeCatalogue, KeepsEveryPlaceholder)
{
    for (const Message &message : messages) {
        for (const QString &translation : message.translations)
            EXPECT_EQ(placeholders(translation), placeholders(message.source)) << message.name().toStdString();
    }
}

TEST_P(WholeCatalogue, HasALetterToPressWhereTheSourceHasOne)
{
    for (const Message &message : messages) {
        if (message.context == u"Error")
            continue; // sentences; an & in them is a sign of YAML
        for (const QString &translation : message.translations)
            EXPECT_EQ(mnemonic(translation).isNull(), mnemonic(message.source).isNull()) << message.name().toStdString();
    }
}

TEST_P(WholeCatalogue, EndsInDotsWhereTheSourceDoes)
{
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            EXPECT_EQ(translation.endsWith(u'…'), message.source.endsWith(u'…')) << message.name().toStdString();
            EXPECT_FALSE(translation.contains(QLatin1String("..."))) << message.name().toStdString();
            EXPECT_EQ(translation.contains(u'"'), false) << "straight quotes in " << message.name().toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(German, WholeCatalogue, ::testing::Values("lanyard_de.ts"));

TEST(EnglishCatalogue, HoldsEveryPluralAndNothingElse)
{
    QStringList plurals;
    for (const Message &message : catalogue(inTranslations(QStringLiteral("lanyard.ts")))) {
        if (message.plural)
            plurals.append(message.name());
    }
    QStringList english;
    for (const Message &message : catalogue(inTranslations(QStringLiteral("lanyard_en.ts")))) {
        english.append(message.name());
        EXPECT_TRUE(message.plural && message.finished) << message.name().toStdString();
        EXPECT_EQ(message.translations.size(), 2) << message.name().toStdString();
        for (const QString &translation : message.translations) {
            EXPECT_EQ(placeholders(translation), placeholders(message.source)) << message.name().toStdString();
            EXPECT_FALSE(translation.contains(QLatin1String("(s)")) || translation.contains(QLatin1String("(es)")))
                << message.name().toStdString();
        }
    }
    EXPECT_EQ(english, plurals);
}

QStringList sentences(const QString &path)
{
    QStringList result;
    for (const Message &message : catalogue(path))
        result.append(message.name() + (message.plural ? QStringLiteral(" (plural)") : QString()));
    result.sort();
    return result;
}

void expectAllIn(const QStringList &here, const QStringList &there, const std::string &otherwise)
{
    for (const QString &sentence : here)
        EXPECT_TRUE(there.contains(sentence)) << otherwise << sentence.toStdString();
}

TEST(Catalogues, KnowEverySentenceOfTheSourcesAndNoOther)
{
    QTemporaryDir copies;
    const QDir translations(sourcePath(QStringLiteral("translations")));
    const QStringList names = translations.entryList({QStringLiteral("*.ts")}, QDir::Files);
    ASSERT_GE(names.size(), 3);
    for (const QString &name : names)
        ASSERT_TRUE(QFile::copy(translations.filePath(name), copies.filePath(name)));

    QProcess update;
    update.start(sourcePath(QStringLiteral("packaging/update-translations")), {copies.path()});
    ASSERT_TRUE(update.waitForFinished(120'000)) << update.errorString().toStdString();
    const std::string said = update.readAllStandardError().toStdString();
    if (update.exitStatus() == QProcess::NormalExit && update.exitCode() == 127)
        GTEST_SKIP() << said;
    ASSERT_EQ(update.exitCode(), 0) << said;

    for (const QString &name : names) {
        const QStringList kept = sentences(translations.filePath(name));
        const QStringList fresh = sentences(copies.filePath(name));
        const std::string call = " (packaging/update-translations brings it up to date)";
        expectAllIn(fresh, kept, name.toStdString() + call + " lacks ");
        expectAllIn(kept, fresh, name.toStdString() + call + " still has ");
    }
}

} // namespace

} // namespace lanyard::test
