// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_repair.h"

#include <QRegularExpression>

#include <cctype>
#include <cstring>

namespace lanyard {

namespace {

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f' || letter == '\v';
}

bool isOfName(char letter)
{
    return std::isalnum(uchar(letter)) != 0 || letter == '_' || letter == '$' || uchar(letter) >= 0x80;
}

// Behind blanks and comments.
qsizetype skipAside(const QByteArray &text, qsizetype at)
{
    while (at < text.size()) {
        if (isBlank(text[at])) {
            ++at;
        } else if (text.mid(at, 2) == "//") {
            const qsizetype end = text.indexOf('\n', at);
            at = end < 0 ? text.size() : end + 1;
        } else if (text.mid(at, 2) == "/*") {
            const qsizetype end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.size() : end + 2;
        } else {
            break;
        }
    }
    return at;
}

// Where the value begins behind a script's words; -1: this is no such script.
qsizetype behindScript(const QByteArray &text)
{
    static const QRegularExpression words(QStringLiteral(
        "^(?:\\)\\]\\}',?|\"use strict\";|(?:import|export type)[^;\\n]{0,300};)*\\s*"
        "(?:(?:export\\s+default|module\\.exports\\s*=|return|(?:export\\s+)?(?:const|let|var)\\s+[\\w$]+(?:\\s*:\\s*[\\w$<>\\[\\], ]{1,80})?\\s*=|"
        "[\\w$.]{1,80}(?:\\[[\"'][\\w-]{1,80}[\"']\\])?\\s*=)\\s*\\(?|(?:typeof [\\w$.]+ === 'function' && )?[\\w$.]{1,80}\\s*\\()?\\s*(?=[{\\[])"));
    const qsizetype from = skipAside(text, 0);
    const QString start = QString::fromLatin1(text.mid(from, 2000));
    const auto match = words.match(start);
    return match.hasMatch() ? from + match.capturedEnd() : -1;
}

class Repair
{
public:
    explicit Repair(const QByteArray &text) : m_text(text) {}

    QByteArray run()
    {
        m_at = behindScript(m_text);
        if (m_at < 0)
            return {};
        m_result.reserve(m_text.size());
        int values = 0;
        do {
            if (values++ > 0)
                m_result += ',';
            readValue();
            m_at = skipAside(m_text, m_at);
            if (m_at < m_text.size() && m_text[m_at] == ',')
                m_at = skipAside(m_text, m_at + 1);
        } while (m_at < m_text.size() && m_text[m_at] == '{');
        return values > 1 ? '[' + m_result + ']' : m_result;
    }

private:
    // From its opening bracket to the one that closes it.
    void readValue()
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            m_at = skipAside(m_text, m_at);
            if (m_at >= m_text.size())
                return;
            const char letter = m_text[m_at];
            if (letter == '"' || letter == '\'' || letter == '`') {
                readText(letter);
            } else if (isOfName(letter)) {
                readWord();
            } else {
                if ((letter == '}' || letter == ']') && m_result.endsWith(','))
                    m_result.chop(1);
                depth += letter == '{' || letter == '[' ? 1 : letter == '}' || letter == ']' ? -1 : 0;
                m_result += letter;
                ++m_at;
                if (depth <= 0)
                    return;
            }
        }
    }

    void readText(char quote)
    {
        m_result += '"';
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            const char letter = m_text[m_at];
            if (letter == '\\' && m_at + 1 < m_text.size()) {
                const char next = m_text[++m_at];
                if (next == '\n') // a text that goes on in the next line
                    continue;
                if (std::strchr("\"\\/bfnrtu", next))
                    m_result += '\\';
                m_result += next;
            } else if (letter == '"') {
                m_result += "\\\"";
            } else if (uchar(letter) < 0x20) {
                m_result += letter == '\n' ? "\\n" : letter == '\t' ? "\\t" : "";
            } else {
                m_result += letter;
            }
        }
        m_result += '"';
        ++m_at;
    }

    void readWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (isOfName(m_text[m_at]) || m_text[m_at] == '.' || m_text[m_at] == '-' || m_text[m_at] == '+'))
            ++m_at;
        const QByteArray word = m_text.mid(from, m_at - from);
        const qsizetype next = skipAside(m_text, m_at);
        if (next < m_text.size() && m_text[next] == ':')
            m_result += '"' + word + '"';
        else if (word == "undefined" || word == "NaN" || word == "Infinity" || word == "None")
            m_result += "null";
        else if (word == "True" || word == "False")
            m_result += word.toLower();
        else
            m_result += word;
    }

    const QByteArray &m_text;
    QByteArray m_result;
    qsizetype m_at = 0;
};

} // namespace

bool wrapsJson(const QByteArray &utf8)
{
    const qsizetype value = behindScript(utf8);
    return value > skipAside(utf8, 0) || (value > 0 && !isBlank(utf8[0]));
}

QByteArray repairedJson(const QByteArray &utf8)
{
    return Repair(utf8).run();
}

} // namespace lanyard
