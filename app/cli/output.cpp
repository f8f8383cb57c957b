// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

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
    return error.line > 0 ? QStringLiteral("%1 (line %2)").arg(error.english(), QString::number(error.line))
                          : error.english();
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

QString isoOffset(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const int size = qAbs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString isoTime(const QDateTime &time, bool offsetKnown)
{
    if (!time.isValid())
        return {};
    const QString clock = time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
    return offsetKnown ? clock + isoOffset(time) : clock;
}

} // namespace lanyard::cli
