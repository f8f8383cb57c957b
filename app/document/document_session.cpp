// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_session.h"

#include "app/document/document_edits.h"
#include "app/document/post_layout.h"
#include "app/ui/tasks.h"

#include <QFileInfo>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int beforeOthers = 10; // thumbnails wait while a post is read or written

} // namespace

DocumentSession::DocumentSession(FileSystem &files, QObject *parent)
    : QObject(parent), m_files(files), m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentLayout(new PostLayout(m_document.get()));
    connect(m_document.get(), &QTextDocument::modificationChanged, this, &DocumentSession::modifiedChanged);
}

DocumentSession::~DocumentSession() = default;

QString DocumentSession::folder() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
}

QString DocumentSession::text() const
{
    return lineEnded(rawText());
}

QString DocumentSession::rawText() const
{
    return m_document->toRawText(); // toPlainText() would turn no-break spaces into spaces
}

QString DocumentSession::lineEnded(QString rawText)
{
    rawText.replace(QChar::ParagraphSeparator, u'\n');
    return rawText;
}

void DocumentSession::open(const QString &path, const Done &done)
{
    const int generation = ++m_generation;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    emit readingChanged(true);
    Task::run(
        this, [files = &m_files, absolute](TaskControl &) { return readPost(*files, absolute); },
        [this, absolute, generation, done](const Result<PostText> &post) {
            if (generation != m_generation)
                return;
            emit readingChanged(false);
            if (!post) {
                done(tl::unexpected(post.error()));
                return;
            }
            take(absolute, *post);
            done({});
        },
        QThreadPool::globalInstance(), beforeOthers);
}

void DocumentSession::take(const QString &path, const PostText &post)
{
    ++m_generation;
    m_path = path;
    m_shape = post.shape;
    m_hash = post.hash;
    m_document->setPlainText(post.text);
    m_document->setModified(false);
    emit opened();
    emit pathChanged();
}

void DocumentSession::restore(const QString &text)
{
    // Only what differs, so that the caret stays where the writer sees it.
    const QString now = this->text();
    const qsizetype shorter = qMin(now.size(), text.size());
    qsizetype prefix = std::mismatch(now.begin(), now.begin() + shorter, text.begin()).first - now.begin();
    if (prefix > 0 && now[prefix - 1].isHighSurrogate())
        --prefix;
    qsizetype suffix = std::mismatch(now.rbegin(), now.rbegin() + (shorter - prefix), text.rbegin()).first - now.rbegin();
    if (suffix > 0 && now[now.size() - suffix].isLowSurrogate())
        --suffix;
    if (now != text)
        apply({{prefix, now.size() - prefix - suffix, text.mid(prefix, text.size() - prefix - suffix)}});
}

void DocumentSession::close()
{
    ++m_generation;
    m_path.clear();
    m_shape = {};
    m_hash.clear();
    m_document->setPlainText(QString());
    m_document->setModified(false);
    emit readingChanged(false);
    emit closed();
    emit pathChanged();
}

void DocumentSession::save(Overwrite overwrite, const Done &done)
{
    write(m_path, overwrite == Overwrite::Ask, done);
}

void DocumentSession::saveAs(const QString &path, const Done &done)
{
    write(QFileInfo(path).absoluteFilePath(), false, done);
}

void DocumentSession::write(const QString &path, bool mustBeUnchanged, const Done &done)
{
    m_saves.append({path, mustBeUnchanged, text(), m_shape, m_hash, m_document->revision(), m_generation, done});
    if (m_saves.size() == 1)
        writeNext();
}

void DocumentSession::writeNext()
{
    Task::run(
        this,
        [files = &m_files, save = m_saves.first()](TaskControl &) -> Result<QByteArray> {
            if (save.mustBeUnchanged) {
                const QByteArray now = hashOnDisk(*files, save.path);
                if (!now.isEmpty() && now != save.hash)
                    return failure("post.changed-outside",
                                   QT_TRANSLATE_NOOP("Error", "Another program has changed %1 since it was opened."), {save.path});
            }
            return writePost(*files, save.path, save.text, save.shape);
        },
        [this](const Result<QByteArray> &hash) { onWritten(hash); }, QThreadPool::globalInstance(), beforeOthers);
}

void DocumentSession::onWritten(const Result<QByteArray> &hash)
{
    const Save save = m_saves.takeFirst();
    if (hash) {
        for (Save &waiting : m_saves) { // it was we who changed the file under them
            if (waiting.path == save.path)
                waiting.hash = *hash;
        }
    }
    if (!m_saves.isEmpty())
        writeNext();
    if (save.generation != m_generation)
        return; // another post was opened meanwhile; its state is not ours to touch
    if (!hash) {
        save.done(Failure(hash.error()));
        return;
    }
    m_hash = *hash;
    const bool moved = m_path != save.path;
    m_path = save.path;
    if (m_document->revision() == save.revision)
        m_document->setModified(false);
    if (moved)
        emit pathChanged();
    emit saved();
    save.done({});
}

void DocumentSession::apply(const QList<TextEdit> &edits, Step step)
{
    if (edits.isEmpty())
        return;
    QTextCursor cursor(m_document.get());
    cursor.setPosition(int(edits.first().at)); // where an undo will put the caret
    if (step == Step::Last)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    applyEdits(cursor, edits);
    cursor.endEditBlock();
}

} // namespace lanyard
