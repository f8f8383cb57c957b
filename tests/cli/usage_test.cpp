// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QProcess>

using namespace lanyard::test;

namespace {

TEST(Usage, WrongCallsGiveTwoAndOneLineWithAHint)
{
    const QString post = sample(QStringLiteral("harbour.md"));
    const QString schedule = sample(QStringLiteral("evening.xml"));
    const struct
    {
        QStringList arguments;
        QString said;
    } rows[] = {
        {{}, QStringLiteral("command")},
        {{QStringLiteral("fly")}, QStringLiteral("\"fly\"")},
        {{QStringLiteral("--fly")}, QStringLiteral("\"--fly\"")},
        {{QStringLiteral("show")}, QStringLiteral("the post's file or folder")},
        {{QStringLiteral("show"), post, post}, QStringLiteral("one word too many")},
        {{QStringLiteral("show"), post, QStringLiteral("--jason")}, QStringLiteral("jason")},
        {{QStringLiteral("show"), post, QStringLiteral("--json=yes")}, QStringLiteral("json")},
        {{QStringLiteral("show"), QString()}, QStringLiteral("the post's file or folder")},
        {{QStringLiteral("set"), post}, QStringLiteral("KEY=VALUE")},
        {{QStringLiteral("set"), post, QStringLiteral("title")}, QStringLiteral("KEY=VALUE")},
        {{QStringLiteral("set"), post, QStringLiteral("colour=red")}, QStringLiteral("excerpt")},
        {{QStringLiteral("set"), post, QStringLiteral("raw:=red")}, QStringLiteral("raw:KEY")},
        {{QStringLiteral("unset"), post}, QStringLiteral("field")},
        {{QStringLiteral("unset"), post, QStringLiteral("colour")}, QStringLiteral("categories")},
        {{QStringLiteral("render")}, QStringLiteral("the post's file or folder")},
        {{QStringLiteral("schedule")}, QStringLiteral("the schedule's file")},
        {{QStringLiteral("schedule"), schedule, QStringLiteral("--zone")}, QStringLiteral("zone")},
        {{QStringLiteral("schedule"), schedule, QStringLiteral("--zone=")}, QStringLiteral("Europe/Brussels")},
        {{QStringLiteral("photo")}, QStringLiteral("at least one photo")},
        {{QStringLiteral("photo"), QStringLiteral("-leading-dash.jpg")}, QStringLiteral("leading-dash.jpg")},
        {{QStringLiteral("photo"), QStringLiteral("-leading-dash.jpg")}, QStringLiteral("behind a lone --")},
        {{QStringLiteral("new")}, QStringLiteral("the folder to make")},
        {{QStringLiteral("new"), QStringLiteral("trip")}, QStringLiteral("--schedule")},
        {{QStringLiteral("new"), QStringLiteral("trip"), QStringLiteral("--schedule"), schedule,
          QStringLiteral("--attend-all"), QStringLiteral("--attend"), QStringLiteral("aaaa-1")},
         QStringLiteral("either")},
        {{QStringLiteral("export"), post}, QStringLiteral("--to")},
        {{QStringLiteral("export"), post, QStringLiteral("--to"), QStringLiteral("jekyll")},
         QStringLiteral("--output")},
        {{QStringLiteral("export"), post, QStringLiteral("--to"), QStringLiteral("gopher"), QStringLiteral("--output"),
          QStringLiteral("x")},
         QStringLiteral("jekyll")},
        {{QStringLiteral("export"), post, QStringLiteral("--to"), QStringLiteral("jekyll"), QStringLiteral("--output"),
          QStringLiteral("x"), QStringLiteral("--site-url"), QStringLiteral("my site")},
         QStringLiteral("https://example.org")},
    };
    const QTemporaryDir folder;
    for (const auto &row : rows) {
        SCOPED_TRACE(row.arguments.join(u' ').toStdString());
        const Answer run = lanyardCli(row.arguments, folder.path());
        EXPECT_EQ(run.code, 2);
        EXPECT_EQ(run.out, QString());
        EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
        EXPECT_TRUE(run.err.contains(row.said)) << run.err.toStdString();
        EXPECT_TRUE(run.err.contains(QStringLiteral("--help"))) << run.err.toStdString();
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "a wrong call made files";
}

TEST(Usage, EveryCommandExplainsItselfOnStdout)
{
    const QString commands[] = {QStringLiteral("show"),     QStringLiteral("set"),   QStringLiteral("unset"),
                                QStringLiteral("render"),   QStringLiteral("photo"), QStringLiteral("new"),
                                QStringLiteral("schedule"), QStringLiteral("export"), QStringLiteral("coverage")};
    const Answer program = lanyardCli({QStringLiteral("--help")});
    EXPECT_EQ(program.code, 0);
    EXPECT_EQ(program.err, QString());
    for (const QString &command : commands) {
        SCOPED_TRACE(command.toStdString());
        EXPECT_TRUE(program.out.contains(QStringLiteral("\n  %1 ").arg(command)));
        const Answer run = lanyardCli({command, QStringLiteral("--help")});
        EXPECT_EQ(run.code, 0);
        EXPECT_EQ(run.err, QString());
        EXPECT_TRUE(run.out.startsWith(QStringLiteral("Usage: lanyard-cli %1 ").arg(command))) << run.out.toStdString();
        for (const QString &line : (program.out + run.out).split(u'\n'))
            EXPECT_TRUE(line.size() < 80 || line.startsWith(QStringLiteral("Usage: "))) << line.toStdString();
    }
}

TEST(Usage, TellsItsVersion)
{
    const Answer run = lanyardCli({QStringLiteral("--version")});
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.out, QStringLiteral("lanyard-cli " LANYARD_VERSION "\n"));
}

TEST(Usage, WhatCannotBeDoneGivesOneAndOneSentence)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("bare")));
    const QString post = sample(QStringLiteral("harbour.md"));
    const QString none = QStringLiteral("missing.md");
    const struct
    {
        QStringList arguments;
        QString said;
    } rows[] = {
        {{QStringLiteral("show"), none}, none},
        {{QStringLiteral("show"), QStringLiteral("bare"), QStringLiteral("--json")},
         QStringLiteral("without an index.md")},
        {{QStringLiteral("set"), none, QStringLiteral("title=x")}, none},
        {{QStringLiteral("unset"), none, QStringLiteral("title")}, none},
        {{QStringLiteral("render"), none}, none},
        {{QStringLiteral("schedule"), none}, none},
        {{QStringLiteral("schedule"), post}, {}},
        {{QStringLiteral("schedule"), QStringLiteral("bare")}, QStringLiteral("bare")},
        {{QStringLiteral("schedule"), sample(QStringLiteral("evening.xml")), QStringLiteral("--zone"),
          QStringLiteral("Europe/Atlantis")},
         QStringLiteral("Europe/Atlantis")},
        {{QStringLiteral("photo"), none}, none},
        {{QStringLiteral("photo"), post}, QStringLiteral("harbour.md")},
        {{QStringLiteral("new"), QStringLiteral("trip"), QStringLiteral("--schedule"), none}, none},
        {{QStringLiteral("new"), QStringLiteral("trip"), QStringLiteral("--schedule"),
          sample(QStringLiteral("evening.xml")), QStringLiteral("--photos"), QStringLiteral("album")},
         QStringLiteral("album")},
        {{QStringLiteral("new"), QStringLiteral("trip"), QStringLiteral("--schedule"),
          sample(QStringLiteral("evening.xml")), QStringLiteral("--attend"), QStringLiteral("aaaa-1,bbbb-9")},
         QStringLiteral("bbbb-9")},
        {{QStringLiteral("export"), none, QStringLiteral("--to"), QStringLiteral("jekyll"), QStringLiteral("--output"),
          QStringLiteral("site")},
         none},
    };
    for (const auto &row : rows) {
        SCOPED_TRACE(row.arguments.join(u' ').toStdString());
        const Answer run = lanyardCli(row.arguments, folder.path());
        EXPECT_EQ(run.code, 1);
        EXPECT_EQ(run.out, QString());
        EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
        EXPECT_TRUE(run.err.contains(row.said)) << run.err.toStdString();
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("bare")});
}

#ifdef Q_OS_LINUX
TEST(Usage, AFullDiskIsNotSuccess)
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(LANYARD_CLI), {QStringLiteral("render"), sample(QStringLiteral("harbour.md"))});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_EQ(process.readAllStandardError().count('\n'), 1);
}
#endif

} // namespace
