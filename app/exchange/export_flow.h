// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/exporter.h"

#include <QObject>
#include <QPointer>

namespace lanyard {

class Task;

// Works out what an export would write, and writes it; both on a worker thread.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QByteArray format; // an exporter's name
        QString target;    // folder; empty: not chosen yet
        QString siteUrl;
        QString mediaUrl;
        bool draft = false;

        bool operator==(const Wish &) const = default;
    };
    struct Plan
    {
        Bundle bundle;
        BundleDifference difference;
    };

    // The post as it stands now: its text and the path of its file.
    ExportFlow(FileSystem &files, const Clock &clock, const QString &text, const QString &postPath, QObject *parent = nullptr);

    void plan(const Wish &wish); // answered by planned() or failed(); a newer call makes an older one silent
    void write();                // what was last planned, to where it was planned; answered by written() or failed()
    void cancel();
    QString postPath() const { return m_postPath; }

signals:
    void planned(const lanyard::ExportFlow::Plan &plan);
    void progressed(int done, int total);
    void written(const QString &target);
    void failed(const lanyard::Error &error); // bundle.cancelled: as the writer wished

private:
    FileSystem &m_files;
    const Clock &m_clock;
    QString m_text;
    QString m_postPath;
    Bundle m_bundle;  // as last planned
    QString m_target; // of that plan
    QPointer<Task> m_planning;
    QPointer<Task> m_writing;
};

} // namespace lanyard
