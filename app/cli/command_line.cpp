// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/output.h"

namespace lanyard::cli {

CommandLine::CommandLine(Usage usage) : m_usage(std::move(usage))
{
    m_usage.options.append(
        QCommandLineOption({QStringLiteral("help"), QStringLiteral("h")}, QStringLiteral("Show this help.")));
    m_parser.addOptions(m_usage.options);
    // There are no options of one letter to join, and "-hall.jpg" is one word to whoever typed it.
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

std::optional<int> CommandLine::read(const QStringList &arguments)
{
    // QCommandLineParser::process() would choose exit code 1 for wrong usage and print its own help.
    const bool understood = m_parser.parse(QStringList{m_usage.command} + arguments);
    m_words = m_parser.positionalArguments();
    if (!understood) {
        QString sentence = m_parser.errorText();
        if (!m_parser.unknownOptionNames().isEmpty())
            sentence += QStringLiteral(" A name that begins with a hyphen goes behind a lone --.");
        return wrong(sentence);
    }
    if (has(QStringLiteral("help")))
        return print(help());
    if (m_words.size() < m_usage.fewest || m_words.contains(QString()))
        return wrong(QStringLiteral("Please name %1.").arg(m_usage.words));
    if (m_usage.most >= 0 && m_words.size() > m_usage.most)
        return wrong(QStringLiteral("\"%1\" is one word too many.").arg(m_words[m_usage.most]));
    return std::nullopt;
}

int CommandLine::wrong(const QString &sentence) const
{
    say(QStringLiteral("%1 See lanyard-cli %2 --help.").arg(sentence, m_usage.command));
    return WrongUsage;
}

std::optional<int> CommandLine::require(const QStringList &options) const
{
    for (const QString &option : options) {
        if (value(option).isEmpty())
            return wrong(QStringLiteral("The option --%1 is needed.").arg(option));
    }
    return std::nullopt;
}

QString CommandLine::help() const
{
    QString text = QStringLiteral("Usage: lanyard-cli %1 %2\n\n%3\n\nOptions:\n")
                       .arg(m_usage.command, m_usage.synopsis, wrapped(m_usage.purpose));
    for (const QCommandLineOption &option : m_usage.options) {
        QString name = QStringLiteral("--") + option.names().constFirst();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        text += helpRow(name, option.description());
    }
    return text;
}

QString wrapped(const QString &text, int indent)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > 79 - indent) {
                lines.append(line);
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines.append(line);
    }
    return lines.join(u'\n' + QString(indent, u' '));
}

QString helpRow(const QString &name, const QString &text)
{
    constexpr int column = 22;
    const QString line = wrapped(text, column);
    if (name.size() > column - 3) // too long to stand beside it
        return QStringLiteral("  %1\n%2%3\n").arg(name, QString(column, u' '), line);
    return QStringLiteral("  %1 %2\n").arg(name, 3 - column).arg(line);
}

} // namespace lanyard::cli
