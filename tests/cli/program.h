// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iosfwd>

// So that a failed test shows words; GoogleTest looks for these beside the types, in the global namespace.
void PrintTo(const QString &text, std::ostream *stream);
void PrintTo(const QJsonValue &value, std::ostream *stream);

namespace lanyard::test {

// What a run of the real program gave.
struct Answer
{
    int code = -1; // -1: it crashed or did not end
    QByteArray bytes;
    QString out;
    QString err;

    QJsonObject object() const; // fails the test if the output is something else
    QJsonArray array() const;
};

// In a folder of its own choosing, and with no display and the C locale, as on a server.
Answer lanyardCli(const QStringList &arguments, const QString &folder = {});

QString key(const char *ascii);      // short for QString::fromLatin1: these tests are full of words
QString sample(const QString &name); // in tests/data/cli
QString copyOf(const QString &path, const QString &folder); // the copy's path
bool writeFile(const QString &path, const QByteArray &bytes);
bool writePicture(const QString &path, const QColor &color = Qt::darkCyan); // a JPEG of 64 × 48

// A folder that goes away with the test.
class CliTest : public ::testing::Test
{
protected:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace lanyard::test
