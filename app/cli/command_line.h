// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>
#include <optional>

namespace lanyard::cli {

// How a command is to be called.
struct Usage
{
    QString command;  // "show"
    QString synopsis; // "POST [--json]"
    QString purpose;  // what it does, in whole sentences; '\n' parts paragraphs
    QString words;    // what is missing if there are too few words: "the post's file or folder"
    int fewest = 1;   // words that are no options
    int most = 1;     // -1: any number
    QList<QCommandLineOption> options;
};

// One command's arguments, read. `--help` is known to every command.
class CommandLine
{
public:
    explicit CommandLine(Usage usage);

    // The exit code if that was already all: help was asked for, or the usage is wrong (and has been explained).
    std::optional<int> read(const QStringList &arguments); // those after the command's name
    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); } // the last one if repeated
    QStringList values(const QString &option) const { return m_parser.values(option); } // all, as they were given

    // One line on stderr that ends with where to read more; gives the exit code.
    int wrong(const QString &sentence) const;
    // Such a code if one of these options is missing or empty.
    std::optional<int> require(const QStringList &options) const;

private:
    QString help() const;

    Usage m_usage;
    QCommandLineParser m_parser;
    QStringList m_words;
};

// Broken between words, for a terminal of 80 columns; the lines after the first are indented.
QString wrapped(const QString &text, int indent = 0);
// "  name        what it is", in a column.
QString helpRow(const QString &name, const QString &text);

} // namespace lanyard::cli
