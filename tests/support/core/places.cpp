// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/places.h"

#include <QFile>

#include <gtest/gtest.h>

namespace lanyard::test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(LANYARD_SOURCE_DIR "/") + relative;
}

QString fixture(const QString &relative)
{
    const QString folder = qEnvironmentVariable("LANYARD_FIXTURES");
    return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + relative;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "can't read " << path.toStdString();
        return {};
    }
    return file.readAll();
}

} // namespace lanyard::test
