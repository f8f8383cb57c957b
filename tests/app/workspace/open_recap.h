// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace_session.h"

#include "tests/support/app/held_files.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace lanyard::test {

// A post on the disk, opened as the window opens it. Its schedule has the talks aaaa-1 (by pppp-1, 19:00) and aaaa-2 (by pppp-2, 19:45).
class OpenRecap : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(place.isValid());
        flow.setRest(std::chrono::milliseconds(0));
        QObject::connect(&workspace, &WorkspaceSession::eventChanged, &workspace, [this](const Event &event) { shown = event; });
        QObject::connect(&workspace, &WorkspaceSession::notice, &workspace, [this](const Error &error) { notices.append(error); });
        QObject::connect(&workspace, &WorkspaceSession::newerSchedule, &workspace, [this](const EventDifference &change, const QSet<QString> &) {
            offered.append(change);
            if (takesNewer)
                workspace.takeComingSchedule();
        });
        QObject::connect(&workspace, &WorkspaceSession::zoneMissing, &workspace, [this] { ++zoneAsked; });
        QObject::connect(&workspace, &WorkspaceSession::siteChanged, &workspace, [this](const Site &site) { shownSite = site; });
    }
    void TearDown() override
    {
        files.letGo();
        QThreadPool::globalInstance()->waitForDone(); // what was dropped still uses the files
    }

    QString path(const QString &relative) const { return place.filePath(relative); }

    QString put(const QString &relative, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path(relative)).path());
        QFile file(path(relative));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(relative);
    }

    QString draw(const QString &relative, QColor colour)
    {
        QDir().mkpath(QFileInfo(path(relative)).path());
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(colour);
        EXPECT_TRUE(image.save(path(relative)));
        return path(relative);
    }

    static QByteArray schedule(const QByteArray &zone = "Europe/Berlin")
    {
        QByteArray xml = contents(sourcePath(QStringLiteral("tests/data/cli/evening-without-zone.xml")));
        return zone.isEmpty() ? xml : xml.replace("<city>", "<time_zone_name>" + zone + "</time_zone_name><city>");
    }

    void open(const QString &relative)
    {
        bool answered = false;
        document.open(path(relative), [&](const Result<void> &done) {
            EXPECT_TRUE(done);
            answered = true;
        });
        ASSERT_TRUE(waitUntil([&] { return answered; }));
        ASSERT_TRUE(settled());
    }
    // The recap `trip`, with a schedule unless `xml` is empty.
    void openTrip(const QByteArray &post, const QByteArray &xml = schedule())
    {
        put(QStringLiteral("trip/index.md"), post);
        if (!xml.isEmpty())
            put(QStringLiteral("trip/schedule/plan.xml"), xml);
        open(QStringLiteral("trip/index.md"));
        ASSERT_TRUE(xml.isEmpty() || waitUntil([&] { return workspace.hasSchedule(); }));
    }

    bool settled()
    {
        return waitUntil([&] { return flow.isSettled() && flow.head().text == flow.headText(); });
    }
    std::string text() const { return document.text().toStdString(); }
    QStringList attended() const
    {
        QStringList ids;
        for (const Session &session : workspace.event().sessions) {
            if (session.attended)
                ids.append(session.id);
        }
        return ids;
    }
    QStringList fileNames() const
    {
        QStringList names;
        for (const Photo &photo : workspace.photos())
            names.append(photo.file);
        return names;
    }

    QTemporaryDir place;
    HeldFiles files;
    DocumentSession document{files};
    DocumentFlow flow{document.document()};
    WorkspaceSession workspace{files, document, flow};
    Event shown; // as the last eventChanged said
    Site shownSite;
    QList<Error> notices;
    QList<EventDifference> offered; // by newer schedules
    bool takesNewer = true;
    int zoneAsked = 0;
};

} // namespace lanyard::test
