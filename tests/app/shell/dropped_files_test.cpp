// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/dropped_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {

TEST(DroppedFiles, AreSortedByWhatBecomesOfThem)
{
    QTemporaryDir folder;
    const auto put = [&](const char *name) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return path;
    };
    const QStringList paths{put("site/_posts/a.JPG"), put("plan.ics"), put("site/_posts/files/50% (a).pdf"), put("site/assets/b.pdf"),
                            put("c.pdf"), put("sites/d.pdf")};
    const DroppedFiles sorted = sortedFiles(paths, folder.filePath(QStringLiteral("site/_posts")), folder.filePath(QStringLiteral("site")));
    EXPECT_EQ(sorted.pictures, QStringList{paths[0]});
    EXPECT_EQ(sorted.schedules, QStringList{paths[1]});
    EXPECT_EQ(sorted.links, QStringList({QStringLiteral("[50% (a)](files/50%25%20%28a%29.pdf)"), QStringLiteral("[b](/assets/b.pdf)")}));
    EXPECT_EQ(sorted.outside, QStringList({QStringLiteral("c.pdf"), QStringLiteral("d.pdf")}));
    const QStringList more{put("page.html"), put("site/page.html"), put("program/main.yml")};
    const DroppedFiles parts = sortedFiles({more[0], more[1], folder.filePath(QStringLiteral("program")), folder.filePath(QStringLiteral("site/_posts"))},
                                           folder.filePath(QStringLiteral("site")), QString());
    EXPECT_EQ(parts.schedules, QStringList({more[0], folder.filePath(QStringLiteral("program"))}));
    EXPECT_EQ(parts.links, QStringList(QStringLiteral("[page](page.html)")));
    EXPECT_EQ(parts.outside, QStringList(QStringLiteral("_posts")));
    EXPECT_EQ(sortedFiles({paths[3]}, folder.filePath(QStringLiteral("site/_posts")), QString()).outside, QStringList{QStringLiteral("b.pdf")});
}

} // namespace lanyard::test
