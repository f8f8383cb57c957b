// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/ics_lines.h"

#include "core/event/byte_text.h"

#include <QStringList>

namespace lanyard {

namespace {

QByteArray narrowed(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.left(64).contains('\0');
    return wide ? byteText(bytes).text.toUtf8() : bytes;
}

// The line that is being read.
bool isQuotedPrintable(const QByteArray &text)
{
    constexpr qsizetype longest = 10'000;
    const qsizetype begin = qMax(text.lastIndexOf('\n') + 1, text.size() - longest);
    return text.mid(begin, text.indexOf(':', begin) - begin).toUpper().contains("QUOTED-PRINTABLE");
}

// RFC 5545, section 3.1: a line end and one blank are nothing. Some programs end lines with LF or CR alone.
QByteArray unfolded(const QByteArray &bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c != '\r' && c != '\n') {
            result += c;
            continue;
        }
        if (c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n')
            ++i;
        if (result.endsWith('=') && isQuotedPrintable(result)) { // goes on behind the line's end, a blank there is part of the text
            result.chop(1);
            continue;
        }
        if (i + 1 < bytes.size() && (bytes[i + 1] == ' ' || bytes[i + 1] == '\t'))
            ++i;
        else
            result += '\n';
    }
    return result;
}

// vCalendar 1.0 writes other letters so, and goes on behind a "=" at the line's end.
QString fromQuotedPrintable(const QString &value)
{
    QByteArray result;
    const QByteArray bytes = value.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bool valid = false;
        const int code = bytes[i] == '=' ? bytes.mid(i + 1, 2).toInt(&valid, 16) : 0;
        if (valid && code > 0 && i + 2 < bytes.size()) {
            result += char(code);
            i += 2;
        } else {
            result += bytes[i];
        }
    }
    return byteText(result).text;
}

QString parameterValue(QString written)
{
    written.remove(u'"');
    if (!written.contains(u'^'))
        return written.trimmed();
    QString result;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar next = i + 1 < written.size() ? written[i + 1] : QChar();
        if (written[i] == u'^' && (next == u'n' || next == u'^' || next == u'\'')) {
            result += next == u'n' ? QChar(u'\n') : next == u'^' ? QChar(u'^') : QChar(u'"');
            ++i;
        } else {
            result += written[i];
        }
    }
    return result.trimmed();
}

// The next of `ends` outside of quotes; the end of the line if there is none.
qsizetype nextOf(const QString &line, qsizetype from, QStringView ends)
{
    bool quoted = false;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (!quoted && ends.contains(line[i]))
            return i;
    }
    return line.size();
}

// False: this is no content line.
bool readLine(const QString &line, IcsLine &result)
{
    qsizetype at = nextOf(line, 0, u";:");
    if (at >= line.size() || at == 0)
        return false;
    result.name = line.left(at).trimmed().toUpper();
    while (at < line.size() && line[at] == u';') {
        qsizetype end = nextOf(line, at + 1, u";:");
        if (end >= line.size()) { // a quote that was never closed
            end = line.indexOf(u':', at);
            if (end < 0)
                return false;
        }
        const QString parameter = line.mid(at + 1, end - at - 1);
        const qsizetype equals = parameter.indexOf(u'=');
        if (equals > 0)
            result.parameters.append({parameter.left(equals).trimmed().toUpper(), parameterValue(parameter.mid(equals + 1))});
        at = end;
    }
    result.value = line.mid(at + 1);
    if (result.parameter("ENCODING").compare(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive) == 0)
        result.value = fromQuotedPrintable(result.value);
    return true;
}

QStringList contentLines(const QByteArray &bytes, bool &damaged)
{
    const ByteText decoded = byteText(unfolded(narrowed(bytes)));
    damaged = decoded.damaged;
    return decoded.text.split(u'\n', Qt::SkipEmptyParts);
}

// Sorts the lines into components as they come.
class CalendarLines
{
public:
    CalendarLines(IcsFile &file, qsizetype mostEvents) : m_file(file), m_mostEvents(mostEvents) {}

    void take(const QString &written)
    {
        IcsLine line;
        if (!readLine(written, line))
            return;
        const bool opens = line.name == QLatin1String("BEGIN");
        const bool closes = line.name == QLatin1String("END");
        const QString what = line.value.trimmed().toUpper();
        if (opens)
            open(what);
        if (m_kind != Kind::Calendar)
            m_component.source.append(written);
        if (closes)
            close(what);
        else if (!opens && m_inner.isEmpty())
            (m_kind == Kind::Calendar ? m_file.calendar : m_component).lines.append(line);
    }

    void finish()
    {
        m_file.unfinished += m_kind == Kind::Event ? 1 : 0;
        m_file.cutShort = m_calendarsOpen > 0 || m_kind != Kind::Calendar;
    }

private:
    enum class Kind { Calendar, Event, Zone, Other };

    void open(const QString &what)
    {
        const bool isEvent = what == QLatin1String("VEVENT");
        if (what == QLatin1String("VCALENDAR")) {
            ++m_calendarsOpen;
        } else if (m_kind == Kind::Calendar || isEvent) { // an event stands in nothing else, so what was open is broken
            m_file.unfinished += m_kind == Kind::Event ? 1 : 0;
            m_kind = isEvent ? Kind::Event : what == QLatin1String("VTIMEZONE") ? Kind::Zone : Kind::Other;
            m_name = what;
            m_component = {};
            m_inner.clear();
        } else {
            m_inner.append(what);
        }
    }

    void close(const QString &what)
    {
        if (what == QLatin1String("VCALENDAR")) {
            --m_calendarsOpen;
            m_file.unfinished += m_kind == Kind::Event ? 1 : 0;
            m_kind = Kind::Calendar;
        } else if (!m_inner.isEmpty() && what != m_name) {
            m_inner.removeLast();
        } else if (m_kind != Kind::Calendar && what == m_name) {
            if (m_kind == Kind::Event && m_file.events.size() < m_mostEvents)
                m_file.events.append(m_component);
            else if (m_kind == Kind::Zone && m_file.zones.size() < 200)
                m_file.zones.append(m_component);
            m_kind = Kind::Calendar;
        } else {
            return;
        }
        if (m_kind == Kind::Calendar)
            m_inner.clear();
    }

    IcsFile &m_file;
    const qsizetype m_mostEvents;
    Kind m_kind = Kind::Calendar;
    QString m_name;
    IcsComponent m_component;
    QStringList m_inner; // components open inside of the component
    int m_calendarsOpen = 0;
};

} // namespace

QString IcsLine::parameter(const char *key) const
{
    for (const auto &[itsName, written] : parameters) {
        if (itsName == QLatin1String(key))
            return written;
    }
    return {};
}

const IcsLine *IcsComponent::first(const char *name) const
{
    for (const IcsLine &line : lines) {
        if (line.name == QLatin1String(name))
            return &line;
    }
    return nullptr;
}

QString IcsComponent::value(const char *name) const
{
    const IcsLine *line = first(name);
    return line ? line->value.trimmed() : QString();
}

QString IcsComponent::text(const char *name) const
{
    return unescapedIcs(value(name));
}

bool isCalendar(const QByteArray &bytes)
{
    const QByteArray start = narrowed(bytes.left(4096)).toUpper();
    for (const QByteArray &line : start.split('\n')) {
        QByteArray text = line.trimmed();
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        if (text.isEmpty())
            continue;
        return text.startsWith("BEGIN:VCALENDAR") || text.startsWith("BEGIN:VEVENT");
    }
    return false;
}

IcsFile icsFile(const QByteArray &bytes, qsizetype mostEvents)
{
    IcsFile file;
    CalendarLines lines(file, mostEvents);
    for (const QString &line : contentLines(bytes, file.damaged))
        lines.take(line);
    lines.finish();
    return file;
}

QString unescapedIcs(const QString &value)
{
    if (!value.contains(u'\\'))
        return value;
    QString result;
    result.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (value[i] != u'\\' || !QStringView(u"nN,;\\:").contains(next) || next.isNull()) {
            result += value[i];
            continue;
        }
        result += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        ++i;
    }
    return result;
}

} // namespace lanyard
