// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lanyard {

class Clock;
class DocumentFlow;
class DocumentSession;
class FileSystem;
class MainWindow;
class MarkdownEditor;
class PostDetails;
class WorkspaceSession;

// Ties the form of the post's details to the text beside it, whose lines it marks where the head has a mistake.
class DetailsDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        FileSystem &files;
        const Clock &clock;
        DocumentSession &document;
        DocumentFlow &flow;
        WorkspaceSession &workspace;
        MarkdownEditor &editor;
    };
    DetailsDesk(const Parts &parts, MainWindow &window, QObject *parent = nullptr);

    // Puts into the post what is still being typed in a field: before it is saved, exported or left.
    void finishEditing();
    PostDetails &details() const { return *m_details; }

private:
    PostDetails *m_details;
};

} // namespace lanyard
