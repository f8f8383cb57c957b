// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/notes_text.h"

#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"
#include "core/compose/talk_texts.h"
#include "core/compose/writers_comment.h"

#include <QCryptographicHash>

namespace lanyard {

namespace {

constexpr int nameLength = 5; // 60 million of them

QString shortName(const QByteArray &what)
{
    const QByteArray hash = QCryptographicHash::hash(what, QCryptographicHash::Sha1).left(8);
    quint64 number = 0;
    for (const char byte : hash)
        number = number << 8 | quint8(byte);
    return QString::number(number, 36).right(nameLength).rightJustified(nameLength, u'0');
}

QString listItem(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            lines[i].prepend(QLatin1String("  "));
    }
    return QLatin1String("- ") + lines.join(u'\n');
}

} // namespace

QString notesText(const QList<SessionNote> &notes, const Session &session, const Event &event)
{
    QStringList blocks;
    bool inList = false;
    for (const SessionNote &note : notes) {
        const QString text = note.text.trimmed();
        const bool listed = note.kind == SessionNote::Kind::Words || note.kind == SessionNote::Kind::Idea;
        if (listed) {
            const QString item = listItem(note.kind == SessionNote::Kind::Idea ? QLatin1String("*Idea:* ") + text : text);
            if (inList)
                blocks.last() += u'\n' + item;
            else
                blocks.append(item);
        } else if (note.kind == SessionNote::Kind::Quote) {
            blocks.append(quoteOf(text, session, event, QuoteSource::Speakers).text);
        } else if (!note.done) {
            blocks.append(written(WritersComment{WritersComment::Kind::ToDo, text}));
        } else {
            continue;
        }
        inList = listed;
    }
    return blocks.join(QLatin1String("\n\n"));
}

QStringList noteNames(const QList<SessionNote> &notes)
{
    QStringList names;
    QHash<QByteArray, int> twins;
    for (const SessionNote &note : notes) {
        const QByteArray what = QByteArray::number(note.second) + ' ' + QByteArray::number(int(note.kind)) + ' ' + note.text.toUtf8();
        const int nth = twins[what]++;
        names.append(shortName(nth == 0 ? what : what + '\n' + QByteArray::number(nth)));
    }
    return names;
}

QString foldedMark(const QStringList &names)
{
    return names.isEmpty() ? QString() : written(WritersComment{WritersComment::Kind::Notes, names.join(u' ')});
}

QStringList foldedNames(const QString &html)
{
    WritersComment comment;
    if (!readWritersComment(html, &comment) || comment.kind != WritersComment::Kind::Notes)
        return {};
    return comment.text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<SessionNote> withoutFolded(const QList<SessionNote> &notes, const QStringList &folded)
{
    const QStringList names = noteNames(notes);
    QList<SessionNote> result;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (!folded.contains(names[i]))
            result.append(notes[i]);
    }
    return result;
}

QString foldedNotes(const QList<SessionNote> &notes, const Session &session, const Event &event)
{
    const QString text = notesText(notes, session, event);
    return text.isEmpty() ? text : text + QLatin1String("\n\n") + foldedMark(noteNames(notes));
}

} // namespace lanyard
