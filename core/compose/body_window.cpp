// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/body_window.h"

#include <QStringView>

namespace lanyard {

namespace {

// What a line may stand inside of across blank lines.
class OpenBlock
{
public:
    bool isOpen() const { return m_fence != 0 || !m_closedBy.isEmpty(); }

    void read(QStringView line)
    {
        const QStringView text = line.trimmed();
        if (m_fence != 0) {
            if (run(text, m_fence) >= m_length && run(text, m_fence) == text.size())
                m_fence = 0;
        } else if (!m_closedBy.isEmpty()) {
            if (text.contains(m_closedBy, Qt::CaseInsensitive))
                m_closedBy.clear();
        } else {
            open(text);
        }
    }

private:
    static qsizetype run(QStringView text, char16_t mark)
    {
        qsizetype length = 0;
        while (length < text.size() && text[length] == mark)
            ++length;
        return length;
    }

    void open(QStringView text)
    {
        for (const char16_t mark : {u'`', u'~'}) {
            const qsizetype length = run(text, mark);
            if (length >= 3 && (mark == u'~' || !text.mid(length).contains(u'`'))) {
                m_fence = mark;
                m_length = length;
                return;
            }
        }
        if (text.front() != u'<' && !text.contains(QStringView(u"{%")))
            return;
        static constexpr std::pair<QStringView, QStringView> pairs[] = {
            {u"<!--", u"-->"},           {u"<?", u"?>"},           {u"<![CDATA[", u"]]>"}, {u"<script", u"</script"},
            {u"<pre", u"</pre"},         {u"<style", u"</style"},  {u"<textarea", u"</textarea"},
            {u"{% raw", u"endraw"},      {u"{%- raw", u"endraw"},  {u"{% highlight", u"endhighlight"},
            {u"{% comment", u"endcomment"}, {u"{% capture", u"endcapture"},
        };
        for (const auto &[begin, close] : pairs) {
            const qsizetype at = text.indexOf(begin, 0, Qt::CaseInsensitive);
            if (at >= 0 && (at == 0 || begin.startsWith(u'{')) && !text.mid(at + begin.size()).contains(close, Qt::CaseInsensitive)) {
                m_closedBy = close.toString();
                return;
            }
        }
    }

    char16_t m_fence = 0; // its character; 0: none
    qsizetype m_length = 0;
    QString m_closedBy;
};

// Behind a blank line, a line like this begins a block at the top level and continues no list, quote or footnote.
bool beginsBlock(QStringView line)
{
    if (line.isEmpty() || line[0].isSpace() || QStringView(u"-+*>:[").contains(line[0]))
        return false;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits == 0 || digits == line.size() || (line[digits] != u'.' && line[digits] != u')');
}

} // namespace

BodyWindow bodyWindow(const QString &body, qsizetype offset)
{
    BodyWindow window{0, body.size()};
    OpenBlock block;
    bool afterBlank = false;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = body.indexOf(u'\n', at);
        if (end < 0)
            end = body.size();
        const QStringView line = QStringView(body).mid(at, end - at);
        if (afterBlank && !block.isOpen() && beginsBlock(line)) {
            if (at > offset) {
                window.end = at;
                break;
            }
            if (at < offset)
                window.at = at;
        }
        afterBlank = line.trimmed().isEmpty();
        if (!afterBlank)
            block.read(line);
        at = end + 1;
    }
    return window;
}

} // namespace lanyard
