// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/other_kinds.h"

#include "core/event/byte_text.h"
#include "core/event/xml_bytes.h"

#include <QStringList>

#include <algorithm>

namespace lanyard {

namespace {

Error spreadsheet()
{
    return {"schedule.spreadsheet",
            QT_TRANSLATE_NOOP("Error", "This is a spreadsheet. Open it in its program, save the sheet of the sessions as CSV, and choose that file."),
            {}};
}

Error document()
{
    return {"schedule.document",
            QT_TRANSLATE_NOOP("Error", "This is a document for reading, and Lanyard can’t tell the sessions in it. Look for the schedule as iCalendar (.ics), "
                                       "JSON, XML or CSV on the conference’s site."),
            {}};
}

Error archive()
{
    return {"schedule.archive", QT_TRANSLATE_NOOP("Error", "This is a packed archive. Unpack it, and choose the files or the folder that were in it."), {}};
}

Error picture()
{
    return {"schedule.picture",
            QT_TRANSLATE_NOOP("Error", "This is a picture or a film, so there is no schedule to read in it."), {}};
}

Error page()
{
    return {"schedule.page-without-data",
            QT_TRANSLATE_NOOP("Error", "This web page holds no data of an event that Lanyard can read. Look on it for a link to the schedule as iCalendar (.ics), "
                                       "JSON, XML or CSV, and choose what you download there."),
            {}};
}

Error feed()
{
    return {"schedule.feed",
            QT_TRANSLATE_NOOP("Error", "This is a news feed or another XML file, not a schedule. Look for the schedule as XML, JSON or iCalendar (.ics)."), {}};
}

// The names of what is packed stand in the clear: xl/ is Excel's, word/ Word's, and OpenDocument writes its kind first.
Error packed(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(200);
    const QByteArray end = bytes.right(64 * 1024);
    const auto holds = [&](const char *name) { return start.contains(name) || end.contains(name); };
    if (holds("xl/workbook") || holds("opendocument.spreadsheet"))
        return spreadsheet();
    if (holds("word/document") || holds("ppt/presentation") || holds("opendocument.text") || holds("opendocument.presentation") || holds("epub+zip"))
        return document();
    return archive();
}

bool startsWithAny(const QByteArray &bytes, std::initializer_list<QByteArrayView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&bytes](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

} // namespace

std::optional<Error> otherKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return packed(bytes);
    if (startsWithAny(bytes, {"\x1f\x8b", "BZh", "\xFD"
                                                 "7zXZ",
                              "7z\xBC\xAF\x27\x1C", "Rar!", "\x28\xB5\x2F\xFD"}))
        return archive();
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) { // Microsoft's older files of all kinds
        const bool sheet = bytes.contains(QByteArrayView("W\0o\0r\0k\0b\0o\0o\0k", 15)) || bytes.contains(QByteArrayView("B\0o\0o\0k\0", 8));
        const bool text = bytes.contains(QByteArrayView("W\0o\0r\0d\0D\0o\0c", 13)) || bytes.contains(QByteArrayView("P\0o\0w\0e\0r\0P\0o", 13));
        return text && !sheet ? document() : spreadsheet();
    }
    if (bytes.left(1024).contains("%PDF-") || bytes.startsWith("{\\rtf") || bytes.startsWith("%!PS"))
        return document();
    if (startsWithAny(bytes, {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "RIFF", "II*", QByteArrayView("MM\0*", 4), "OggS", "ID3"}) || bytes.mid(4, 4) == "ftyp")
        return picture();

    const QByteArray utf8 = xmlText(bytes.left(64 * 1024)).utf8;
    const XmlProlog prolog = xmlProlog(utf8);
    const QString start = QString::fromUtf8(utf8);
    const QString root = prolog.root.toLower();
    if (root == QLatin1String("html") || start.left(4000).contains(QLatin1String("<html"), Qt::CaseInsensitive)
        || start.left(4000).contains(QLatin1String("<body"), Qt::CaseInsensitive))
        return page();
    if (!root.isEmpty() && root != QLatin1String("schedule"))
        return start.trimmed().startsWith(QLatin1String("<?xml")) || QStringList{QStringLiteral("rss"), QStringLiteral("feed")}.contains(root) ? feed() : page();
    return std::nullopt;
}

} // namespace lanyard
