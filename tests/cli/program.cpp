// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "tests/support/core/places.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>

#include <ostream>

void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}

void PrintTo(const QJsonValue &value, std::ostream *stream)
{
    *stream << QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

namespace lanyard::test {

namespace {

QJsonDocument document(const Answer &run)
{
    QJsonParseError error;
    const QJsonDocument result = QJsonDocument::fromJson(run.bytes, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError)
        << error.errorString().toStdString() << ": " << run.bytes.toStdString();
    return result;
}

} // namespace

QJsonObject Answer::object() const
{
    const QJsonDocument json = document(*this);
    EXPECT_TRUE(json.isObject());
    return json.object();
}

QJsonArray Answer::array() const
{
    const QJsonDocument json = document(*this);
    EXPECT_TRUE(json.isArray());
    return json.array();
}

Answer lanyardCli(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_CTYPE", "LANG", "QT_LOGGING_RULES"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(LANYARD_CLI), arguments);
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    Answer run;
    run.code = ended ? process.exitCode() : -1;
    run.bytes = process.readAllStandardOutput();
    run.out = QString::fromUtf8(run.bytes);
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QString key(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

QString sample(const QString &name)
{
    return sourcePath(QStringLiteral("tests/data/cli/") + name);
}

QString copyOf(const QString &path, const QString &folder)
{
    const QString copy = folder + u'/' + QFileInfo(path).fileName();
    EXPECT_TRUE(QFile::copy(path, copy)) << path.toStdString();
    EXPECT_TRUE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    return copy;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writePicture(const QString &path, const QColor &color)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(color);
    return image.save(path, "jpg");
}

} // namespace lanyard::test
