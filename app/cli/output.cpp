// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/compose/recap_times.h"

#include <QJsonDocument>

#include <cstdio>

namespace lanyard::cli {

namespace {

int printBytes(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return Done;
    return fail(
        {"cli.output", QT_TRANSLATE_NOOP("Error", "The result could not be written to the standard output."), {}, -1});
}

} // namespace

int print(const QString &text)
{
    return printBytes((text.endsWith(u'\n') ? text : text + u'\n').toUtf8());
}

int print(const QJsonObject &object)
{
    return printBytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

int print(const QJsonArray &array)
{
    return printBytes(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void say(const QString &sentence)
{
    // Nothing is left to do where not even the error output takes text.
    const QByteArray bytes = QStringLiteral("lanyard-cli: %1\n").arg(plain(sentence)).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

int fail(const Error &error)
{
    say(sentence(error));
    return Failed;
}

QString sentence(const Error &error)
{
    const QString line = QString::number(error.line);
    const bool told = error.line <= 0 || error.arguments.contains(line);
    return told ? error.english() : QStringLiteral("%1 (line %2)").arg(error.english(), line);
}

QString plain(const QString &text)
{
    QString result = text.simplified();
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return result;
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString isoTime(const QDateTime &time, bool offsetKnown)
{
    return writtenMoment(time, offsetKnown); // as posts write it
}

QString isoOffset(const QDateTime &time)
{
    return writtenOffset(time);
}

} // namespace lanyard::cli
