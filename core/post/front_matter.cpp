// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/front_matter.h"

#include "core/post/foreign_head.h"
#include "core/post/yaml_advice.h"
#include "core/post/yaml_reader.h"

#include <algorithm>

namespace lanyard {

namespace {

// A line's end before its '\n', blanks taken off; Ruby's \s without the line end.
QStringView lineAt(QStringView text, qsizetype at, qsizetype *next)
{
    const qsizetype end = text.indexOf(u'\n', at);
    *next = end < 0 ? text.size() : end + 1;
    QStringView line = text.mid(at, (end < 0 ? text.size() : end) - at);
    while (!line.isEmpty() && QStringView(u" \t\r\f\v").contains(line.back()))
        line.chop(1);
    return line;
}

// A rule at the top of a text is no front matter that somebody forgot to close.
bool beginsWithAKey(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return !keyLines(text, at, end < 0 ? text.size() : end, nullptr).isEmpty();
}

} // namespace

FrontMatter FrontMatter::parse(const QString &text)
{
    FrontMatter result;
    result.m_text = text;
    qsizetype next = 0;
    const QStringView first = lineAt(text, 0, &next);
    result.m_openAt = next;
    if (first == u"---")
        result.m_kind = Kind::Yaml;
    else if (first == u"+++")
        result.m_kind = Kind::Toml;
    else if (first == u"{")
        result.m_kind = Kind::Json;
    else
        return result;

    int line = 1;
    for (qsizetype at = next; at < text.size(); at = next) {
        const QStringView here = lineAt(text, at, &next);
        ++line;
        const bool closes = result.m_kind == Kind::Yaml   ? here == u"---" || here == u"..."
                            : result.m_kind == Kind::Toml ? here == u"+++"
                                                          : here == u"}";
        if (!closes)
            continue;
        result.m_closeAt = at;
        result.m_bodyAt = next;
        result.m_bodyLine = line + 1;
        if (result.m_kind == Kind::Yaml)
            result.readHead();
        else
            result.readForeignHead();
        return result;
    }
    // Never closed: all of it is body, as Jekyll takes it. An opening brace alone means nothing.
    result.m_kind = result.m_kind == Kind::Yaml ? Kind::Unclosed : Kind::None;
    if (result.m_kind == Kind::Unclosed && beginsWithAKey(text, result.m_openAt))
        result.m_problem = Error{"front-matter.unclosed",
                                 QT_TRANSLATE_NOOP("Error", "The front matter begins with “---” and never ends. Write a line “---” below it."), {}, 1};
    return result;
}

void FrontMatter::readHead()
{
    const QStringView head = QStringView(m_text).mid(m_openAt, m_closeAt - m_openAt);
    const YamlReading reading = readYaml(head, 2);
    m_problem = reading.problem;
    if (!m_problem && reading.value.kind() != Value::Kind::Map && !reading.value.isNull())
        m_problem = Error{"front-matter.not-a-map",
                          QT_TRANSLATE_NOOP("Error", "The front matter is not made of lines like “key: value”."), {}, 2};

    if (m_problem) {
        m_lines = keyLines(m_text, m_openAt, m_closeAt, nullptr);
        if (std::all_of(m_lines.begin(), m_lines.end(), [](const KeyLines &key) { return key.closed; }))
            m_problem = plainAdvice(*m_problem, head, 2); // else it is what is never closed
        readWhatCanBe();
    } else {
        m_values = Value(reading.value.entries());
        QList<int> places;
        for (const auto &key : reading.keys)
            places += key.line;
        m_lines = reading.flow ? QList<KeyLines>() : keyLines(m_text, m_openAt, m_closeAt, &places);
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            m_lines[i].name = reading.keys[i].name;
        m_unusual = m_lines.size() != reading.keys.size();
        if (m_unusual) { // known by name, but not by lines that could be changed
            for (const auto &key : reading.keys)
                m_keys += Key{key.name, m_openAt, m_closeAt - m_openAt, key.line + 2, 0};
            return;
        }
    }
    for (const KeyLines &key : std::as_const(m_lines)) {
        const QStringView lines = QStringView(m_text).mid(key.at, key.end - key.at);
        m_keys += Key{key.name, key.at, key.end - key.at, key.line + 2, int(lines.count(u'\n'))};
    }
}

// One broken line need not hide the others: every key whose own lines are valid has its value.
void FrontMatter::readWhatCanBe()
{
    constexpr qsizetype mostKeys = 1000; // nobody writes more by hand
    if (m_problem->code != "front-matter.yaml" || m_lines.size() > mostKeys)
        return;
    QList<Value::Entry> entries;
    for (const KeyLines &key : std::as_const(m_lines)) {
        if (!key.closed && m_problem->line > key.line + 2)
            m_problem->line = key.line + 2; // where the quotation mark stands, not where the search for its partner ended
        const YamlReading own = readYaml(QStringView(m_text).mid(key.at, key.end - key.at));
        if (!own.problem && own.value.entries().size() == 1)
            entries += own.value.entries();
    }
    m_values = Value(entries);
}

void FrontMatter::readForeignHead()
{
    const QStringView head = QStringView(m_text).mid(m_openAt, m_closeAt - m_openAt);
    m_values = m_kind == Kind::Toml ? readToml(head) : readJson(QStringView(m_text).left(m_bodyAt));
    for (const auto &[name, value] : m_values.entries())
        m_keys += Key{name, m_openAt, m_closeAt - m_openAt, 2, 0};
}

bool FrontMatter::has(const QString &key) const
{
    for (const Key &known : m_keys) {
        if (known.name == key)
            return true;
    }
    return false;
}

Value FrontMatter::value(const QString &key) const
{
    return m_values[key];
}

} // namespace lanyard
