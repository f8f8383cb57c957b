// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/front_matter.h"

#include "core/post/yaml_writer.h"

#include <algorithm>

namespace lanyard {

namespace {

// Where a value's lines begin with `- `, `[`, `"` … tells how this head likes to be written.
struct Habits
{
    int singles = 0;
    int doubles = 0;
    int flowLists = 0;
    int blockLists = 0;
    int listIndent = -1; // of the first list, more than its key has; -1: none seen
};

void observe(QStringView text, const KeyLines &key, int base, Habits *habits)
{
    const QStringView value = text.mid(key.valueAt, key.valueEnd - key.valueAt);
    if (value.startsWith(u'"'))
        ++habits->doubles;
    else if (value.startsWith(u'\''))
        ++habits->singles;
    else if (value.startsWith(u'['))
        ++habits->flowLists;
    if (!value.isEmpty())
        return;
    bool counted = false;
    for (const QStringView line : text.mid(key.at, key.end - key.at).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(u"- "))
            continue;
        if (!counted)
            ++habits->blockLists;
        counted = true;
        if (habits->listIndent < 0)
            habits->listIndent = qMax(0, int(line.indexOf(u'-')) - base);
        const QStringView item = trimmed.mid(2).trimmed();
        if (item.startsWith(u'"'))
            ++habits->doubles;
        else if (item.startsWith(u'\''))
            ++habits->singles;
    }
}

bool isScalar(const Value &value)
{
    return value.kind() != Value::Kind::List && value.kind() != Value::Kind::Map;
}

bool isListOfScalars(const Value &value)
{
    return value.kind() == Value::Kind::List && std::all_of(value.items().begin(), value.items().end(), isScalar);
}

// A head with thousands of texts that need their quotes should keep them; so the key's own lines count before the others'.
YamlStyle styleFor(QStringView text, const QList<KeyLines> &keys, const KeyLines *own, int base, const Value &value)
{
    Habits all;
    for (const KeyLines &key : keys)
        observe(text, key, base, &all);
    YamlStyle style;
    style.listIndent = all.listIndent >= 0 ? all.listIndent : 2;
    style.quote = all.doubles > all.singles ? u'"' : u'\'';
    style.flowLists = all.flowLists > 0 && all.blockLists == 0;
    if (own) {
        Habits habits;
        observe(text, *own, base, &habits);
        if (habits.listIndent >= 0)
            style.listIndent = habits.listIndent;
        if (habits.singles || habits.doubles) {
            style.quote = habits.doubles > habits.singles ? u'"' : u'\'';
            style.quoteTexts = isScalar(value) || habits.singles + habits.doubles > 1;
        }
        if (habits.flowLists || habits.blockLists)
            style.flowLists = habits.flowLists > 0;
    }
    style.flowLists = style.flowLists && isListOfScalars(value);
    return style;
}

// What was meant and what a reader finds: a date without seconds is text to YAML, and `yes` is written `true`.
bool meansTheSame(const Value &wanted, const Value &found)
{
    if (wanted.kind() == Value::Kind::Boolean)
        return found.kind() == Value::Kind::Boolean && found.toBool() == wanted.toBool();
    if (wanted.kind() == Value::Kind::Date)
        return (found.kind() == Value::Kind::Date || found.kind() == Value::Kind::Text) && found.text() == wanted.text();
    if (wanted.kind() != found.kind() || wanted.text() != found.text() || wanted.items().size() != found.items().size()
        || wanted.entries().size() != found.entries().size())
        return false;
    for (qsizetype i = 0; i < wanted.items().size(); ++i) {
        if (!meansTheSame(wanted.items()[i], found.items()[i]))
            return false;
    }
    for (qsizetype i = 0; i < wanted.entries().size(); ++i) {
        if (wanted.entries()[i].first != found.entries()[i].first
            || !meansTheSame(wanted.entries()[i].second, found.entries()[i].second))
            return false;
    }
    return true;
}

// The items of a block list as they are written, each with the '\n' before it and the lines below that belong to it. Nothing if the key's
// value is written otherwise.
QStringList writtenItems(QStringView value)
{
    QStringList items;
    qsizetype indent = -1;
    const QList<QStringView> lines = value.split(u'\n');
    for (const QStringView line : lines.mid(1)) { // the first is the rest of the key's own
        const QStringView words = line.trimmed();
        const qsizetype before = words.isEmpty() ? 0 : line.indexOf(words.front());
        if (indent < 0 && words.startsWith(u"- "))
            indent = before;
        if (indent >= 0 && before == indent && words.startsWith(u"- "))
            items.append(QString());
        if (items.isEmpty())
            return {};
        items.last() += u'\n';
        items.last() += line;
    }
    return items;
}

// A list of which the items that stay keep the form in which they stand, comments included.
QString renewedList(const Value &old, const QStringList &written, const Value &wanted, const YamlStyle &style, int base)
{
    QString result;
    qsizetype from = 0;
    for (const Value &item : wanted.items()) {
        qsizetype same = from;
        while (same < old.items().size() && !meansTheSame(item, old.items()[same]))
            ++same;
        if (same < old.items().size()) {
            result += written[same];
            from = same + 1;
        } else {
            result += yamlValue(Value(QList<Value>{item}), style, base);
        }
    }
    return result;
}

QList<Value::Entry> without(const Value &map, const QString &key)
{
    QList<Value::Entry> rest;
    for (const Value::Entry &entry : map.entries()) {
        if (entry.first != key)
            rest += entry;
    }
    return rest;
}

Failure readOnly()
{
    return failure("front-matter.read-only",
                   QT_TRANSLATE_NOOP("Error", "This post’s front matter is written in TOML or JSON, which Lanyard can read but not change. Change it in the text."));
}

Failure cannotTell(const QString &key, int line)
{
    return failure("front-matter.invalid",
                   QT_TRANSLATE_NOOP("Error", "The front matter is written in a way in which “%1” can’t be changed safely. Change it in the text."),
                   {key}, line);
}

} // namespace

// The last guard: whatever the lines looked like, after the edits the key must read as wanted and all else as before.
Result<QList<TextEdit>> FrontMatter::checked(QList<TextEdit> edits, const QString &key, const std::optional<Value> &wanted) const
{
    const FrontMatter after = parse(applied(edits, m_text));
    const int line = m_problem ? m_problem->line : -1;
    if (after.kind() != Kind::Yaml || QStringView(after.m_text).mid(after.m_bodyAt) != QStringView(m_text).mid(m_bodyAt))
        return cannotTell(key, line);
    if (wanted && !meansTheSame(*wanted, after.value(key))) {
        if (!m_problem || after.m_problem)
            return failure("front-matter.unwritable",
                           QT_TRANSLATE_NOOP("Error", "This value of “%1” can’t be written so that it reads the same again."), {key}, line);
        return cannotTell(key, line);
    }
    if (!wanted && after.has(key))
        return cannotTell(key, line);
    if (m_problem) // broken before: it may be whole now, and no other key may have become unreadable
        return without(m_values, key).size() <= without(after.m_values, key).size() ? Result<QList<TextEdit>>(edits) : cannotTell(key, line);
    if (after.m_problem || without(after.m_values, key) != without(m_values, key))
        return cannotTell(key, line);
    return edits;
}

// In invalid YAML: whether nothing above `own` (null: the head's end) could reach down to it, and no other key stands in its lines, as
// one that was indented by mistake does.
bool FrontMatter::linesCanBeTold(const KeyLines *own) const
{
    if (m_problem->code != "front-matter.yaml" || m_lines.isEmpty())
        return false;
    for (const KeyLines &key : m_lines) {
        if (&key == own)
            return key.oneLine || !value(key.name).isNull();
        if (!key.closed)
            return false;
    }
    return true;
}

Result<QList<TextEdit>> FrontMatter::set(const QString &key, const Value &value) const
{
    if (m_kind == Kind::Toml || m_kind == Kind::Json)
        return readOnly();
    const bool empty = value.isNull() || (value.kind() == Value::Kind::Text && value.text().trimmed().isEmpty());
    if (empty && (key == QLatin1String("date") || key == QLatin1String("published")))
        return failure("front-matter.empty-value",
                       QT_TRANSLATE_NOOP("Error", "“%1” can’t be empty: Jekyll would stop or hide the post. Take the key out instead."), {key});

    if (m_kind == Kind::Unclosed && m_problem) // a second head on top would make text of the writer's own
        return tl::unexpected(*m_problem);
    if (m_kind != Kind::Yaml) {
        const QString head = QStringLiteral("---\n") + yamlText(key, {}) + QLatin1Char(':') + yamlValue(value, {}) + QStringLiteral("\n---\n");
        return checked({TextEdit{0, 0, head}}, key, value);
    }
    if (m_unusual)
        return cannotTell(key, -1);
    if (!m_problem && has(key) && meansTheSame(value, this->value(key)))
        return QList<TextEdit>();

    const int base = headIndent(m_text, m_openAt, m_closeAt);
    const KeyLines *own = nullptr;
    for (const KeyLines &known : m_lines) {
        if (known.name == key)
            own = &known;
    }
    if (m_problem && !linesCanBeTold(own))
        return cannotTell(key, m_problem->line);
    const YamlStyle style = styleFor(m_text, m_lines, own, base, value);
    const QString written = yamlValue(value, style, base);
    if (!own) {
        const QString line = QString(base, u' ') + yamlText(key, {}) + QLatin1Char(':') + written + QLatin1Char('\n');
        return checked({TextEdit{m_closeAt, 0, line}}, key, value);
    }

    // The key as it is written, its alignment and a comment in its line stay.
    const QStringView text = m_text;
    QString inserted = written;
    const Value old = this->value(key);
    const QStringList items = writtenItems(text.mid(own->colonEnd, own->end - 1 - own->colonEnd));
    if (value.kind() == Value::Kind::List && !value.items().isEmpty() && !style.flowLists && !items.isEmpty()
        && old.kind() == Value::Kind::List && items.size() == old.items().size())
        inserted = renewedList(old, items, value, style, base);
    if (own->oneLine && written.startsWith(u' ') && own->valueAt > own->colonEnd && own->valueEnd > own->valueAt)
        inserted = text.mid(own->colonEnd, own->valueAt - own->colonEnd).toString() + written.mid(1);
    if (own->commentAt >= 0) {
        qsizetype gapAt = own->commentAt;
        while (gapAt > own->colonEnd && (text[gapAt - 1] == u' ' || text[gapAt - 1] == u'\t'))
            --gapAt;
        const qsizetype lineEnd = text.indexOf(u'\n', own->commentAt);
        const qsizetype firstLine = inserted.indexOf(u'\n');
        inserted.insert(firstLine < 0 ? inserted.size() : firstLine, text.mid(gapAt, lineEnd - gapAt).toString());
    }
    // A head's lines all end in '\n', because the closing fence follows.
    return checked({TextEdit{own->colonEnd, own->end - 1 - own->colonEnd, inserted}}, key, value);
}

Result<QList<TextEdit>> FrontMatter::unset(const QString &key) const
{
    if (!has(key))
        return QList<TextEdit>();
    if (m_kind != Kind::Yaml)
        return readOnly();
    if (m_unusual)
        return cannotTell(key, -1);
    QList<TextEdit> edits;
    for (const KeyLines &known : m_lines) {
        if (known.name == key && m_problem && !linesCanBeTold(&known))
            return cannotTell(key, m_problem->line);
        if (known.name == key)
            edits += TextEdit{known.at, known.end - known.at, {}};
    }
    return checked(edits, key, {});
}

} // namespace lanyard
