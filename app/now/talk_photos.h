// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/photo/photo.h"

#include <QObject>

namespace lanyard {

class NowMode;
class WorkspaceSession;

// Brings pictures into the recap's photos and gives each to the talk during which it was taken, or else to the one that is on.
class TalkPhotos : public QObject
{
    Q_OBJECT

public:
    TalkPhotos(FileSystem &files, NowMode &mode, WorkspaceSession &workspace, QObject *parent = nullptr);

    void take(const QStringList &paths);

signals:
    void told(const QString &sentence);  // where it went
    void failed(const QString &sentence);

private:
    void add(const QString &path, const Photo &known);
    void place(const QString &file, const Photo &known);

    FileSystem &m_files;
    NowMode &m_mode;
    WorkspaceSession &m_workspace;
};

} // namespace lanyard
