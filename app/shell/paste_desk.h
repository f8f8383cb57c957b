// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QTextCursor;

namespace lanyard {

class Actions;
class Clock;
class DocumentSession;
class MarkdownEditor;
class WorkspaceSession;

// Ties the clipboard to the recap: a picture there becomes one of its photos, without a question.
class PasteDesk : public QObject
{
    Q_OBJECT

public:
    PasteDesk(MarkdownEditor &editor, WorkspaceSession &workspace, DocumentSession &document, Actions &actions, const Clock &clock,
              QObject *parent = nullptr);

private:
    void takePicture(const QMimeData &data, const QTextCursor &place);
    void showFigure(const QString &file, int behind);

    MarkdownEditor &m_editor;
    WorkspaceSession &m_workspace;
    const Clock &m_clock;
};

} // namespace lanyard
