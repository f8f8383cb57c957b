// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/post/post_file.h"
#include "core/post/text_edit.h"

#include <QObject>
#include <QTextDocument>

#include <functional>
#include <memory>

namespace lanyard {

// The one owner of the open post: its text (front matter included) in one QTextDocument with one undo history, and its file.
// Files are read and written on a worker thread; answers arrive on the thread of this object.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    enum class Overwrite { Ask, Yes }; // Ask: fail with post.changed-outside when the file is not the one that was read

    using Done = std::function<void(const Result<void> &)>;

    // `files` must be safe to use from another thread and outlive the session.
    explicit DocumentSession(FileSystem &files, QObject *parent = nullptr);
    ~DocumentSession() override;

    QTextDocument *document() const { return m_document.get(); }
    bool isOpen() const { return !m_path.isEmpty(); }
    QString path() const { return m_path; } // absolute; empty: nothing is open
    QString folder() const;
    bool isModified() const { return m_document->isModified(); }
    QByteArray hash() const { return m_hash; } // of the file as last read or written

    // The whole text with '\n' at line ends; costs the document's length.
    QString text() const;
    // The same for one who goes on with it on another thread: a plain copy, which lineEnded() turns into the text there.
    QString rawText() const;
    static QString lineEnded(QString rawText);

    void open(const QString &path, const Done &done);
    void close();
    // The text stays dirty until it is on the disk; typing on while it is written is fine.
    void save(Overwrite overwrite, const Done &done);
    void saveAs(const QString &path, const Done &done);
    // Puts a text that is not on the disk in place of the open one, as one step of undo.
    void restore(const QString &text);

    enum class Step { New, Last };
    // As one step of undo; Last: as a part of the step before, where that one is the caller's own.
    void apply(const QList<TextEdit> &edits, Step step = Step::New);

signals:
    void readingChanged(bool reading); // keys typed while another post is being read would go with the old one
    void opened(); // the document is filled
    void closed();
    void pathChanged();
    void saved();
    void modifiedChanged(bool modified);

private:
    void take(const QString &path, const PostText &post);
    // All that a save needs, as it was when it was asked for.
    struct Save
    {
        QString path;
        bool mustBeUnchanged;
        QString text;
        TextShape shape;
        QByteArray hash;
        int revision;
        int generation;
        Done done;
    };
    void write(const QString &path, bool mustBeUnchanged, const Done &done);
    void writeNext();
    void onWritten(const Result<QByteArray> &hash);

    FileSystem &m_files;
    std::unique_ptr<QTextDocument> m_document;
    QString m_path;
    TextShape m_shape;
    QByteArray m_hash; // of the file as last read or written
    QList<Save> m_saves;  // the first is being written, the others wait: two at a time could end in the wrong order
    int m_generation = 0; // grows when another text is taken; an answer for an older one is dropped
};

} // namespace lanyard
