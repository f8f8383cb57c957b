// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/pdf_pages.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace lanyard {

namespace {

constexpr double fontSize = 8;
constexpr double above = 26;     // points between the paper's lower edge and the numbers
constexpr int deepest = 40;      // of the tree of pages
constexpr int mostPages = 20'000;

// A plain PDF: one cross-reference table, no object streams.
class PlainPdf
{
public:
    explicit PlainPdf(const QByteArray &bytes) : m_bytes(bytes)
    {
        const qsizetype start = bytes.lastIndexOf("startxref");
        m_table = start < 0 ? -1 : bytes.mid(start + 9, 24).trimmed().split('\n').value(0).trimmed().toLongLong();
        if (m_table <= 0 || m_table >= bytes.size() || bytes.mid(m_table, 7) != "xref\n0 ")
            return;
        const qsizetype first = bytes.indexOf('\n', m_table + 5) + 1;
        const qsizetype count = bytes.mid(m_table + 7, first - m_table - 8).toLongLong();
        const qsizetype trailer = first + 20 * count;
        if (first <= 0 || count <= 0 || trailer >= bytes.size() || !bytes.mid(trailer, 16).startsWith("trailer"))
            return;
        for (qsizetype i = 0; i < count; ++i)
            m_offsets.append(bytes.mid(first + 20 * i, 10).toLongLong());
        m_trailer = bytes.mid(trailer, start - trailer);
    }

    bool isValid() const { return !m_offsets.isEmpty(); }
    qsizetype table() const { return m_table; }
    int count() const { return int(m_offsets.size()); }
    int root() const { return reference(m_trailer, "Root"); }
    int info() const { return reference(m_trailer, "Info"); }

    // The dictionary of an object; empty: there is none.
    QByteArray dictionary(int number) const
    {
        const qsizetype at = m_offsets.value(number, -1);
        const QByteArray head = QByteArray::number(number) + " 0 obj";
        if (number <= 0 || at <= 0 || m_bytes.mid(at, head.size()) != head)
            return {};
        const qsizetype end = m_bytes.indexOf("endobj", at);
        const QByteArray body = end < 0 ? QByteArray() : m_bytes.mid(at + head.size(), end - at - head.size()).trimmed();
        return body.startsWith("<<") && body.endsWith(">>") ? body : QByteArray();
    }

    // The number in "/Key 12 0 R"; 0: none.
    static int reference(const QByteArray &dictionary, const char *key)
    {
        const QRegularExpression form(QStringLiteral("/%1 (\\d+) 0 R").arg(QLatin1String(key)));
        return form.match(QString::fromLatin1(dictionary)).captured(1).toInt();
    }

    // Of the pages, in order.
    QList<int> pages() const
    {
        QList<int> found;
        collect(reference(dictionary(root()), "Pages"), 0, found);
        return found;
    }

private:
    void collect(int node, int depth, QList<int> &found) const
    {
        static const QRegularExpression kids(QStringLiteral("/Kids \\[([^\\]]*)\\]"));
        static const QRegularExpression kid(QStringLiteral("(\\d+) 0 R"));
        const QByteArray what = dictionary(node);
        if (depth > deepest || found.size() > mostPages)
            return;
        if (!what.contains("/Type /Pages")) {
            if (what.contains("/Type /Page"))
                found.append(node);
            return;
        }
        auto each = kid.globalMatch(kids.match(QString::fromLatin1(what)).captured(1));
        while (each.hasNext())
            collect(each.next().captured(1).toInt(), depth + 1, found);
    }

    QByteArray m_bytes;
    qsizetype m_table = -1;
    QList<qsizetype> m_offsets;
    QByteArray m_trailer;
};

QByteArray stream(const QByteArray &content)
{
    return "<</Length " + QByteArray::number(content.size()) + ">> stream\n" + content + "\nendstream";
}

QByteArray hexText(const QString &text)
{
    QByteArray utf16("\xfe\xff", 2);
    for (const QChar c : text) {
        utf16 += char(c.unicode() >> 8);
        utf16 += char(c.unicode() & 0xff);
    }
    return '<' + utf16.toHex() + '>';
}

double pageWidth(const QByteArray &page)
{
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[\\s*([-\\d.]+)\\s+[-\\d.]+\\s+([-\\d.]+)"));
    const auto match = box.match(QString::fromLatin1(page));
    return match.captured(2).toDouble() - match.captured(1).toDouble();
}

// In the middle of the page's foot; Helvetica is every reader's own, its digits are 0.556 wide.
QByteArray numberText(int number, int count, double width)
{
    const QByteArray text = QByteArray::number(number) + " / " + QByteArray::number(count);
    double length = 0;
    for (const char c : text)
        length += (c >= '0' && c <= '9' ? 0.556 : 0.278) * fontSize;
    return "Q\nq 0.4 g BT /LyNumbers " + QByteArray::number(fontSize) + " Tf " + QByteArray::number((width - length) / 2, 'f', 2) + ' '
        + QByteArray::number(above) + " Td (" + text + ") Tj ET Q";
}

// The page with our text behind its own; empty: it isn't built as we know it.
QByteArray withText(QByteArray page, int before, int after, int font)
{
    const int content = PlainPdf::reference(page, "Contents");
    const qsizetype resources = page.indexOf("/Resources <<");
    if (content == 0 || resources < 0)
        return {};
    const QByteArray name = "/LyNumbers " + QByteArray::number(font) + " 0 R";
    const qsizetype fonts = page.indexOf("/Font <<", resources);
    if (fonts >= 0)
        page.insert(fonts + 8, name + '\n');
    else
        page.insert(resources + 13, "/Font <<" + name + ">>\n");
    const auto object = [](int number) { return QByteArray::number(number) + " 0 R"; };
    return page.replace("/Contents " + object(content), "/Contents [" + object(before) + ' ' + object(content) + ' ' + object(after) + ']');
}

} // namespace

std::optional<QByteArray> withPageNumbers(const QByteArray &pdf, const QString &title)
{
    const PlainPdf plain(pdf);
    const QList<int> pages = plain.isValid() ? plain.pages() : QList<int>();
    QByteArray info = plain.isValid() ? plain.dictionary(plain.info()) : QByteArray();
    if (pages.isEmpty() || info.isEmpty())
        return std::nullopt;

    std::map<int, QByteArray> objects;
    const int font = plain.count();
    const int before = font + 1;
    objects[font] = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>";
    objects[before] = stream("q"); // the page's own text leaves its scale behind
    int next = before + 1;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray page = plain.dictionary(pages[i]);
        const double width = pageWidth(page);
        const QByteArray changed = withText(page, before, next, font);
        if (changed.isEmpty() || width <= 0)
            return std::nullopt;
        objects[pages[i]] = changed;
        objects[next++] = stream(numberText(int(i) + 1, int(pages.size()), width));
    }
    if (!info.contains("/Title"))
        info.insert(2, "/Title " + hexText(title) + '\n');
    objects[plain.info()] = info;

    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (const auto &[number, object] : objects) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype start = result.size();
    result += table + "trailer\n<</Size " + QByteArray::number(next) + "\n/Root " + QByteArray::number(plain.root()) + " 0 R\n/Info "
        + QByteArray::number(plain.info()) + " 0 R\n/Prev " + QByteArray::number(plain.table()) + ">>\nstartxref\n" + QByteArray::number(start)
        + "\n%%EOF\n";
    return result;
}

} // namespace lanyard
