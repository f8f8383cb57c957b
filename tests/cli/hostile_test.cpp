// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules that mean harm, or came to it, given to the real program in a process of its own, which may use one second of the processor
// and 200 MB.
#include "tests/support/core/places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lanyard::test {
namespace {

// What a sanitizer takes for itself is not the program's.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SKIP_UNDER_SANITIZER() GTEST_SKIP() << "Under a sanitizer the program's memory and time can't be told from the sanitizer's."
#endif
#endif
#ifndef SKIP_UNDER_SANITIZER
#define SKIP_UNDER_SANITIZER() static_cast<void>(0)
#endif

constexpr long megabytes = 1024; // of what wait4() counts, which is kilobytes

struct Ended
{
    bool ended = false; // by itself: not killed
    int code = -1;
    double seconds = 0; // of the processor
    long peak = 0;      // kilobytes in memory
    QByteArray said;
};

Ended scheduleCommand(const QByteArray &path)
{
    QTemporaryDir place;
    const QByteArray errors = QFile::encodeName(place.filePath(QStringLiteral("stderr")));
    const pid_t child = fork();
    if (child == 0) {
        // Twice the promise, so that a breach is measured and not only killed.
        const rlimit processor{2, 3};
        const rlimit memory{400UL * 1024 * 1024, 400UL * 1024 * 1024};
        setrlimit(RLIMIT_CPU, &processor);
        setrlimit(RLIMIT_DATA, &memory);
        const int nothing = open("/dev/null", O_WRONLY);
        const int file = open(errors.constData(), O_WRONLY | O_CREAT, 0600);
        dup2(nothing, STDOUT_FILENO);
        dup2(file, STDERR_FILENO);
        execl(LANYARD_CLI, LANYARD_CLI, "schedule", "--json", "--", path.constData(), static_cast<char *>(nullptr));
        _exit(127);
    }
    Ended run;
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child)
        return run;
    run.ended = WIFEXITED(status);
    run.code = run.ended ? WEXITSTATUS(status) : -1;
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    run.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    run.peak = used.ru_maxrss;
    QFile said(QFile::decodeName(errors));
    if (said.open(QIODevice::ReadOnly))
        run.said = said.readAll();
    return run;
}

TEST(Hostile, SchedulesAreRefusedQuicklySmallAndWithASentence)
{
    SKIP_WITHOUT_FIXTURES();
    SKIP_UNDER_SANITIZER();
    const QDir made(fixture(QStringLiteral("schedules/made")));
    const QStringList names = made.entryList({QStringLiteral("hostile-*")}, QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), 16);
    for (const QString &name : names) {
        SCOPED_TRACE(name.toStdString());
        const Ended run = scheduleCommand(QFile::encodeName(made.filePath(name)));
        EXPECT_TRUE(run.ended);
        // This one is a schedule; only its addresses and its markup mean harm, and these are left out.
        EXPECT_EQ(run.code, name == u"hostile-html-in-abstract.xml" ? 0 : 1) << run.said.toStdString();
        EXPECT_LT(run.seconds, 1.0);
        EXPECT_LT(run.peak, 200 * megabytes);
        if (run.code == 1) {
            EXPECT_EQ(run.said.count('\n'), 1) << run.said.toStdString();
            EXPECT_TRUE(run.said.trimmed().endsWith('.')) << run.said.toStdString();
            EXPECT_GT(run.said.count(' '), 4) << run.said.toStdString();
        }
    }
}

// Several times the size of the largest published schedule.
TEST(Hostile, SizesAreRefusedQuicklyAndSmall)
{
    SKIP_UNDER_SANITIZER();
    QTemporaryDir place;
    const struct
    {
        const char *name;
        QByteArray bytes;
    } rows[] = {
        {"deep.json", QByteArray(20'000'000, '[')},
        {"deep.xml", "<schedule>" + QByteArray("<day>").repeated(1'000'000)},
        {"line.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" + QByteArray(20'000'000, 'x')},
        {"folds.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x" + QByteArray("\r\n x").repeated(4'000'000)},
        {"quotes.csv", "Title;Start\n\"" + QByteArray(20'000'000, '"')},
        {"page.html", "<html><script type=\"application/ld+json\">" + QByteArray("<!--").repeated(1'000'000)},
        {"zeros.xml", QByteArray(20'000'000, '\0')},
    };
    for (const auto &row : rows) {
        SCOPED_TRACE(row.name);
        QFile file(place.filePath(QLatin1String(row.name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(row.bytes);
        file.close();
        const Ended run = scheduleCommand(QFile::encodeName(file.fileName()));
        EXPECT_TRUE(run.ended);
        EXPECT_LT(run.seconds, 1.0) << run.said.left(200).toStdString();
        EXPECT_LT(run.peak, 200 * megabytes) << run.said.left(200).toStdString();
    }
}

} // namespace
} // namespace lanyard::test
