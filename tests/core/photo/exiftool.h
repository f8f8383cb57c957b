// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {

// An independent reader of metadata (Debian: libimage-exiftool-perl).
inline QString exiftool()
{
    return QStandardPaths::findExecutable(QStringLiteral("exiftool"));
}

// Every tag that it finds in these files, "Group1:Tag"; without what describes the pixels and the file itself.
inline QList<QJsonObject> foreignTags(const QStringList &files)
{
    QProcess process;
    process.start(exiftool(), QStringList{QStringLiteral("-j"), QStringLiteral("-G1"), QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-n"),
                                          QStringLiteral("-u")}
                                  + files);
    if (!process.waitForFinished(120'000)) {
        ADD_FAILURE() << "exiftool did not end";
        return {};
    }
    QList<QJsonObject> all;
    for (const auto &value : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
        QJsonObject tags = value.toObject();
        for (const QString &key : tags.keys()) {
            for (const char *harmless : {"SourceFile", "System:", "ExifTool:ExifToolVersion", "Composite:", "JFIF:", "PNG-pHYs:"}) {
                if (key.startsWith(QLatin1String(harmless)))
                    tags.remove(key);
            }
            static const QStringList pixels{QStringLiteral("FileType"), QStringLiteral("FileTypeExtension"), QStringLiteral("MIMEType"), QStringLiteral("ImageWidth"),
                                            QStringLiteral("ImageHeight"), QStringLiteral("EncodingProcess"), QStringLiteral("BitsPerSample"), QStringLiteral("ColorComponents"),
                                            QStringLiteral("YCbCrSubSampling"), QStringLiteral("BitDepth"), QStringLiteral("ColorType"), QStringLiteral("Compression"),
                                            QStringLiteral("Filter"), QStringLiteral("Interlace"), QStringLiteral("Palette"), QStringLiteral("Transparency"),
                                            QStringLiteral("ExifByteOrder")};
            if (key.startsWith(QLatin1String("GIF:")) && key != QLatin1String("GIF:Comment"))
                tags.remove(key); // sizes, colours and times of its frames
            if ((key.startsWith(QLatin1String("File:")) || key.startsWith(QLatin1String("PNG:"))) && pixels.contains(key.section(u':', 1)))
                tags.remove(key);
        }
        all << tags;
    }
    if (all.size() != files.size())
        ADD_FAILURE() << "exiftool read " << all.size() << " of " << files.size() << " files";
    return all;
}

inline std::string listed(const QJsonObject &tags)
{
    return QJsonDocument(tags).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace lanyard::test
