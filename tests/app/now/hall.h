// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/now/now_bar.h"
#include "app/now/now_mode.h"
#include "tests/support/app/held_files.h"
#include "tests/support/app/made_event.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"
#include "tests/support/core/places.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace lanyard::test {

// A day at madeEvent() with a recap folder of its own: 9 May 2026 in Brno.
class Hall : public ::testing::Test
{
protected:
    Hall() { go(10, 12, 30); }

    void go(int hour, int minute, int second = 0) // to a time of day
    {
        clock.set(QDateTime(QDate(2026, 5, 9), QTime(hour, minute, second), QTimeZone("Europe/Prague")));
    }
    void open()
    {
        mode.setRecap(folder.path());
        mode.setEvent(event);
    }
    QString notesOf(const char *id) const { return folder.filePath(QStringLiteral("notes/%1.md").arg(QLatin1String(id))); }
    QByteArray saved(const char *id) const { return QFile::exists(notesOf(id)) ? contents(notesOf(id)) : QByteArray("none"); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        EXPECT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    HeldFiles files;
    FixedClock clock;
    Event event = madeEvent();
    NowMode mode{clock};
};

} // namespace lanyard::test
