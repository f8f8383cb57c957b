// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace lanyard::cli {

namespace {

struct Command
{
    QString name;
    int (*run)(const QStringList &arguments);
    QString summary;
};

QList<Command> commands()
{
    return {
        {QStringLiteral("new"), newRecap, QStringLiteral("Make a recap folder from a schedule and photos.")},
        {QStringLiteral("schedule"), schedule,
         QStringLiteral("Show an event's schedule with the ids of its sessions.")},
        {QStringLiteral("reimport"), reimport, QStringLiteral("Take a newer schedule for a recap, and tell what is new.")},
        {QStringLiteral("photo"), photo, QStringLiteral("Show what photos say about themselves.")},
        {QStringLiteral("show"), show, QStringLiteral("Show what a post says about itself.")},
        {QStringLiteral("coverage"), coverage, QStringLiteral("Show what a post says of each talk.")},
        {QStringLiteral("set"), set, QStringLiteral("Give fields of a post's front matter a value.")},
        {QStringLiteral("unset"), unset, QStringLiteral("Take fields out of a post's front matter.")},
        {QStringLiteral("render"), render, QStringLiteral("Write the preview's HTML.")},
        {QStringLiteral("export"), exportPost, QStringLiteral("Write the files that Jekyll or WordPress takes.")},
    };
}

QString help()
{
    QString text =
        wrapped(QStringLiteral("Usage: lanyard-cli COMMAND …\n\n"
                               "Works on recaps of conferences and meetups. A post is a Markdown file or a recap's folder.\n\n"
                               "Commands:\n"));
    for (const Command &command : commands())
        text += helpRow(command.name, command.summary);
    text += QStringLiteral("\nOptions:\n") +
            helpRow(QStringLiteral("--help"), QStringLiteral("Show this help, or a command's.")) +
            helpRow(QStringLiteral("--version"), QStringLiteral("Show the version."));
    text += wrapped(QStringLiteral("\nExit codes: 0 done, 1 it could not be done, 2 wrong usage. "
                                   "Results go to stdout, all else to stderr.\n"));
    return text;
}

int wrong(const QString &sentence)
{
    say(sentence + QStringLiteral(" See lanyard-cli --help."));
    return WrongUsage;
}

int run(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty())
        return wrong(QStringLiteral("Please name a command."));
    if (first == u"--help" || first == u"-h")
        return print(help());
    if (first == u"--version")
        return print(QStringLiteral("lanyard-cli " LANYARD_VERSION));
    for (const Command &command : commands()) {
        if (command.name == first)
            return command.run(arguments.mid(2));
    }
    return wrong(QStringLiteral("There is no %1 \"%2\".")
                     .arg(first.startsWith(u'-') ? QStringLiteral("option") : QStringLiteral("command"), first));
}

} // namespace

} // namespace lanyard::cli

int main(int argc, char **argv)
{
    // Qt speaks UTF-8 alone and complains on stderr under another locale; what we print never depends on the locale.
    qputenv("LC_ALL", "C.UTF-8");
    // Image plugins tell of odd files in their own words; the sentences of ours are for people. QT_LOGGING_RULES
    // overrides this.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard-cli"));
    return lanyard::cli::run(QCoreApplication::arguments());
}
