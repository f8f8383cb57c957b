// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paste_desk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/paste_hand.h"
#include "app/shell/actions.h"
#include "app/workspace/workspace_session.h"
#include "core/base/clock.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>

namespace lanyard {

namespace {

// The file as the clipboard's owner offers it, if it is one that photos may be; else the pixels, which become a file on the worker.
std::function<QByteArray()> pictureIn(const QMimeData &data)
{
    for (const char *type : {"image/png", "image/jpeg", "image/webp", "image/gif"}) {
        if (const QByteArray bytes = data.data(QLatin1String(type)); !bytes.isEmpty())
            return [bytes] { return bytes; };
    }
    return [image = qvariant_cast<QImage>(data.imageData())] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    };
}

} // namespace

PasteDesk::PasteDesk(MarkdownEditor &editor, WorkspaceSession &workspace, DocumentSession &document, Actions &actions, const Clock &clock,
                     QObject *parent)
    : QObject(parent), m_editor(editor), m_workspace(workspace), m_clock(clock)
{
    QAction *plain = actions.addForPost(QStringLiteral("pastePlain"), tr("Paste as P&lain Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    plain->setShortcutContext(Qt::WidgetShortcut);
    editor.addAction(plain);
    actions.editMenu->insertAction(actions.selectAll, plain);
    connect(plain, &QAction::triggered, this, [this] {
        if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
            m_editor.pasting().pastePlain(*data);
    });
    connect(&editor, &MarkdownEditor::picturePasted, this, [this](const QMimeData *data, const QTextCursor &place) { takePicture(*data, place); });
    connect(&document, &DocumentSession::opened, this, [this] { m_editor.pasting().forget(); });
    connect(&document, &DocumentSession::closed, this, [this] { m_editor.pasting().forget(); });
}

// The place moves along with what is typed above it while the picture is being written.
void PasteDesk::takePicture(const QMimeData &data, const QTextCursor &place)
{
    const int selected = place.selectionEnd() - place.selectionStart();
    const QString name = QStringLiteral("pasted-") + m_clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    m_workspace.addPicture(pictureIn(data), name, [this, place, selected](const QStringList &files) {
        if (files.isEmpty() || m_editor.isReadOnly())
            return;
        // Words that were changed meanwhile are meant to stay.
        const bool goes = place.selectionEnd() - place.selectionStart() == selected;
        const int behind = goes ? m_workspace.insertPhotos(files, place.selectionStart(), selected) : m_workspace.insertPhotos(files, place.position());
        showFigure(files.first(), behind);
    });
}

// With the caret where its description is to be written.
void PasteDesk::showFigure(const QString &file, int behind)
{
    const QTextBlock line = m_editor.document()->findBlock(behind);
    const qsizetype at = line.text().indexOf(QStringLiteral("](") + file);
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(at < 0 ? behind : line.position() + int(at));
    if (at > 0) {
        const qsizetype open = line.text().lastIndexOf(QLatin1String("!["), at);
        cursor.setPosition(line.position() + int(open) + 2, QTextCursor::KeepAnchor);
    }
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    m_editor.setFocus();
}

} // namespace lanyard
