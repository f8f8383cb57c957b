// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/session_notes.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

using Kind = SessionNote::Kind;

QChar markOf(Kind kind)
{
    switch (kind) {
    case Kind::Quote: return u'>';
    case Kind::ToDo: return u'!';
    case Kind::Idea: return u'?';
    case Kind::Words: break;
    }
    return {};
}

Kind kindOf(QChar mark)
{
    return mark == u'>' ? Kind::Quote : mark == u'!' ? Kind::ToDo : mark == u'?' ? Kind::Idea : Kind::Words;
}

bool isBlank(const QString &line)
{
    return std::all_of(line.cbegin(), line.cend(), [](QChar letter) { return letter.isSpace(); });
}

int widthOf(const QString &line) // of the blanks it begins with
{
    int width = 0;
    for (const QChar letter : line) {
        if (letter == u'\t')
            width += 4 - width % 4;
        else if (letter == u' ')
            ++width;
        else
            break;
    }
    return width;
}

QString withoutIndent(const QString &line, int most)
{
    int taken = 0;
    int width = 0;
    while (taken < line.size() && width < most && (line[taken] == u' ' || line[taken] == u'\t')) {
        width += line[taken] == u'\t' ? 4 - width % 4 : 1;
        ++taken;
    }
    return line.mid(taken);
}

// Takes a stamp from the beginning of the words; -1: there is none.
int takeStamp(QString &words)
{
    static const QRegularExpression stamp(QStringLiteral("^([\\[(]?)(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]\\d)([\\])]?)(?:\\s+|$)"));
    const auto match = stamp.match(words);
    const QString open = match.captured(1);
    const QString close = match.captured(5);
    const bool paired = (open.isEmpty() && close.isEmpty()) || (open == u"[" && close == u"]") || (open == u"(" && close == u")");
    const bool hours = !match.captured(2).isEmpty();
    if (!match.hasMatch() || !paired || (hours && match.captured(3).toInt() > 59))
        return -1;
    words = words.mid(match.capturedEnd());
    return match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60 + match.captured(4).toInt();
}

Kind takeMark(QString &words)
{
    const Kind kind = words.isEmpty() ? Kind::Words : kindOf(words.front());
    if (kind == Kind::Words || (words.size() > 1 && !words[1].isSpace()))
        return Kind::Words;
    words = words.mid(1).trimmed();
    return kind;
}

// Words that begin like something else carry a backslash more than they have.
const QRegularExpression &guardedMark()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\\\*)(?:[>!?](?=\\s|$)|\\[[ xX]\\](?=\\s|$)|[-*_][-*_\\s]*$)"));
    return pattern;
}

const QRegularExpression &guardedStamp()
{
    static const QRegularExpression pattern(QStringLiteral("^[\\[(]?\\d{1,3}(\\\\*):\\d"));
    return pattern;
}

QString guarded(QString words, bool stamped)
{
    if (guardedMark().match(words).hasMatch())
        words.prepend(u'\\');
    else if (const auto match = guardedStamp().match(words); match.hasMatch() && !stamped)
        words.insert(match.capturedStart(1), u'\\');
    return words;
}

QString unguarded(QString words, bool stamped)
{
    if (const auto mark = guardedMark().match(words); mark.capturedLength(1) > 0)
        words.remove(0, 1);
    else if (const auto stamp = guardedStamp().match(words); stamp.capturedLength(1) > 0 && !stamped)
        words.remove(stamp.capturedStart(1), 1);
    return words;
}

SessionNote readNote(QString words, Kind kind = Kind::Words)
{
    SessionNote note;
    words = words.trimmed();
    note.second = takeStamp(words);
    note.kind = kind == Kind::Words ? takeMark(words) : kind;
    note.text = note.kind == Kind::Words ? unguarded(words, note.second >= 0) : words;
    return note;
}

struct Item
{
    QString marker;
    QString box; // "[ ] "
    QString words;
};

std::optional<Item> itemOf(const QString &line)
{
    static const QRegularExpression item(QStringLiteral("^( {0,3}(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]{1,4}|$))(\\[[ xX]\\](?:\\s+|$))?(.*)$"));
    const auto match = item.match(line);
    if (!match.hasMatch())
        return {};
    return Item{match.captured(1), match.captured(2), match.captured(3)};
}

bool isRule(const QString &line)
{
    static const QRegularExpression rule(QStringLiteral("^ {0,3}(?:-{2,}[ \\t]*|(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+[ \\t]*)$"));
    return rule.match(line).hasMatch();
}

bool isHeading(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6}(?:\\s|$)"));
    return heading.match(line).hasMatch();
}

bool isComment(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.startsWith(QLatin1String("<!--")) && trimmed.endsWith(QLatin1String("-->"));
}

QString fenceOf(const QString &line)
{
    static const QRegularExpression fence(QStringLiteral("^\\s*(?:[-*+] +)?(?:[0-9]+:[0-9:]+ +)?(`{3,}(?=[^`]*$)|~{3,})"));
    return fence.match(line).captured(1);
}

} // namespace

// Goes through the lines once; a note grows as long as its lines do.
class NotesReader
{
public:
    NotesReader(SessionNotes &notes, const QStringList &lines) : m_notes(notes), m_lines(lines) {}

    void read()
    {
        int line = headEnd();
        while (line < m_lines.size())
            line = take(line);
        close();
    }

private:
    // A head in YAML is nobody's note.
    int headEnd() const
    {
        if (m_lines.value(0).trimmed() != u"---")
            return 0;
        for (int line = 1; line < m_lines.size(); ++line) {
            if (m_lines[line].trimmed() == u"---")
                return line + 1;
        }
        return 0;
    }

    // Gives the line behind what it took.
    int take(int at)
    {
        const QString &line = m_lines[at];
        if (isBlank(line)) {
            m_blank = true;
            return at + 1;
        }
        const bool within = m_open && widthOf(line) >= 2 && !m_place.marker.isEmpty();
        if (!within && isRule(line)) {
            if (m_open && !m_blank && m_place.marker.isEmpty())
                m_open = false; // the paragraph above is a heading
            close();
        } else if (!within && (isHeading(line) || isComment(line))) {
            close();
        } else if (const auto item = itemOf(line); item && !within) {
            begin(at, item->marker, readNote(item->words, item->box.isEmpty() ? Kind::Words : Kind::ToDo));
            m_place.box = !item->box.isEmpty();
            m_note.done = m_place.box && !item->box.startsWith(QLatin1String("[ ]"));
        } else if (within || (m_open && !m_blank)) {
            grow(at);
        } else {
            begin(at, {}, readNote(line));
        }
        return throughFence(at);
    }

    int throughFence(int at)
    {
        const QString fence = m_open ? fenceOf(m_lines[at]) : QString();
        if (fence.isEmpty())
            return at + 1;
        for (int end = at + 1; end < m_lines.size(); ++end) {
            if (!m_lines[end].trimmed().startsWith(fence))
                continue;
            for (int line = at + 1; line <= end; ++line)
                grow(line);
            return end + 1;
        }
        return at + 1;
    }

    void begin(int at, const QString &marker, const SessionNote &note)
    {
        close();
        m_open = true;
        m_note = note;
        m_place = {at, 1, marker, false};
    }

    void grow(int at)
    {
        const int behind = m_place.first + m_place.count;
        m_note.text += QString(at - behind, u'\n'); // blank lines between
        QString words = withoutIndent(m_lines[at], m_place.marker.isEmpty() ? 0 : int(m_place.marker.size()));
        if (m_place.marker.isEmpty() && m_note.kind == Kind::Quote && words.startsWith(u'>'))
            words = words.mid(words.startsWith(QLatin1String("> ")) ? 2 : 1);
        m_note.text += u'\n' + words;
        m_place.count = at + 1 - m_place.first;
        m_blank = false;
    }

    void close()
    {
        if (m_open && !isBlank(m_note.text)) {
            m_notes.m_notes.append(m_note);
            m_notes.m_places.append(m_place);
        }
        m_open = false;
        m_blank = false;
    }

    SessionNotes &m_notes;
    const QStringList &m_lines;
    SessionNote m_note;
    SessionNotes::Place m_place;
    bool m_open = false;  // a note is being read
    bool m_blank = false; // and a blank line stands behind it
};

SessionNotes::SessionNotes(const QString &text)
{
    setLines(text.split(u'\n'));
}

void SessionNotes::setLines(const QStringList &lines)
{
    m_text = lines.join(u'\n');
    m_notes.clear();
    m_places.clear();
    NotesReader(*this, lines).read();
}

QStringList SessionNotes::written(const SessionNote &note, const Place &place)
{
    const bool box = place.box && note.kind == Kind::ToDo;
    const bool paragraph = place.marker.isEmpty();
    QString first = place.marker;
    if (box)
        first += note.done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
    if (note.second >= 0)
        first += runningTime(note.second) + u' ';
    if (note.kind == Kind::Words)
        first += guarded(note.text, note.second >= 0);
    else if (box)
        first += note.text;
    else
        first += markOf(note.kind) + (u' ' + note.text);
    QStringList lines = first.split(u'\n');
    const QString before = paragraph ? QString(note.kind == Kind::Quote ? QStringLiteral("> ") : QString())
                                     : QString(place.marker.size(), u' ');
    for (int line = 1; line < lines.size(); ++line) {
        if (!lines[line].isEmpty())
            lines[line].prepend(before);
    }
    return lines;
}

void SessionNotes::append(const SessionNote &note)
{
    QStringList lines = m_text.split(u'\n');
    qsizetype end = lines.size();
    while (end > 0 && isBlank(lines[end - 1]))
        --end;
    Place place;
    place.marker = QStringLiteral("- ");
    bool goesOn = false;
    if (!m_places.isEmpty() && m_places.last().first + m_places.last().count == end) {
        static const QRegularExpression bullet(QStringLiteral("^ {0,3}[-*+] +$"));
        goesOn = bullet.match(m_places.last().marker).hasMatch();
        if (goesOn)
            place.marker = m_places.last().marker;
    }
    QStringList fresh = written(note, place);
    if (end > 0 && !goesOn)
        fresh.prepend(QString());
    const bool atEnd = end == lines.size();
    if (lines == QStringList{QString()})
        lines.clear();
    for (qsizetype line = 0; line < fresh.size(); ++line)
        lines.insert(qMin(end, lines.size()) + line, fresh[line]);
    if (atEnd || lines.size() == fresh.size())
        lines.append(QString()); // the last line ends, too
    setLines(lines);
}

void SessionNotes::replace(int index, const SessionNote &note)
{
    if (index < 0 || index >= m_places.size() || note == m_notes[index])
        return;
    const Place place = m_places[index];
    const QStringList lines = m_text.split(u'\n');
    setLines(lines.mid(0, place.first) + written(note, place) + lines.mid(place.first + place.count));
}

void SessionNotes::remove(int index)
{
    if (index < 0 || index >= m_places.size())
        return;
    const Place place = m_places[index];
    const QStringList lines = m_text.split(u'\n');
    setLines(lines.mid(0, place.first) + lines.mid(place.first + place.count));
}

SessionNote typedNote(const QString &line, int second)
{
    static const QString noMark = QStringLiteral("[>!?"); // a picture, or somebody who is very much astonished
    SessionNote note;
    note.second = second;
    note.text = line.simplified();
    const Kind kind = note.text.isEmpty() ? Kind::Words : kindOf(note.text.front());
    if (kind != Kind::Words && note.text.size() > 1 && !noMark.contains(note.text[1])) {
        note.kind = kind;
        note.text = note.text.mid(1).trimmed();
    }
    return note;
}

QString typedText(const SessionNote &note)
{
    const QString text = note.text.simplified();
    return note.kind == Kind::Words ? text : markOf(note.kind) + (u' ' + text);
}

QString runningTime(int second)
{
    const int hours = second / 3600;
    const QString minutes = QString::number(second / 60 % 60);
    const QString seconds = QString::number(second % 60).rightJustified(2, u'0');
    if (hours == 0)
        return minutes + u':' + seconds;
    return QString::number(hours) + u':' + minutes.rightJustified(2, u'0') + u':' + seconds;
}

} // namespace lanyard
