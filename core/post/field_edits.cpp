// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/field_edits.h"

#include "core/base/slug.h"
#include "core/post/yaml_scalar.h"

#include <algorithm>

namespace lanyard {

namespace {

using Edits = Result<QList<TextEdit>>;

// Two changes of the same text as one.
Edits together(Edits one, Edits other)
{
    if (!one)
        return one;
    if (!other)
        return other;
    QList<TextEdit> edits = *one + *other;
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.at < b.at; });
    return edits;
}

bool isScalar(const Value &value)
{
    return value.kind() != Value::Kind::List && value.kind() != Value::Kind::Map;
}

bool isListOfScalars(const Value &value)
{
    return value.kind() == Value::Kind::List && std::all_of(value.items().begin(), value.items().end(), isScalar);
}

// The part of a picture's or an author's map that names it.
QString namingPart(Field field, const Value &map)
{
    if (field == Field::Author)
        return map[QStringLiteral("name")].isNull() ? QString() : QStringLiteral("name");
    if (field == Field::Image) {
        for (const char *key : {"path", "url", "src", "file", "feature"}) {
            if (!map[QLatin1String(key)].isNull())
                return QString::fromLatin1(key);
        }
    }
    return {};
}

Value withPart(const Value &map, const QString &part, const QString &text)
{
    QList<Value::Entry> entries = map.entries();
    for (Value::Entry &entry : entries) {
        if (entry.first == part)
            entry.second = Value(text);
    }
    return Value(entries);
}

Value newValue(Field field, const Value &old, const QString &text)
{
    if (old.kind() == Value::Kind::Map)
        return withPart(old, namingPart(field, old), text);
    if (field == Field::Author && old.kind() == Value::Kind::List) {
        QStringList names;
        for (const QString &name : text.split(u',')) {
            if (!name.trimmed().isEmpty())
                names += name.trimmed();
        }
        return Value(names);
    }
    return Value(text);
}

QString oneOf(const Post &post, std::initializer_list<const char *> keys, const QString &otherThan)
{
    for (const char *key : keys) {
        if (QLatin1String(key) != otherThan && post.frontMatter().has(QLatin1String(key)))
            return QString::fromLatin1(key);
    }
    return {};
}

} // namespace

bool slugFollowsTitle(const Post &post)
{
    const FrontMatter &head = post.frontMatter();
    const QString written = head.value(post.keyFor(Field::Slug)).text();
    return !written.isEmpty() && written == slug(post.fields().title);
}

std::optional<Error> whyNotInAForm(const Post &post, Field field)
{
    const FrontMatter &head = post.frontMatter();
    const QString key = post.keyFor(field);
    const Value value = head.value(key);
    int line = -1;
    bool hidden = false; // something stands there that can't be read
    for (const FrontMatter::Key &known : head.keys()) {
        if (known.name != key)
            continue;
        line = known.firstLine;
        const QStringView lines = QStringView(post.text()).mid(known.at, known.length);
        hidden = head.problem() && value.isNull() && !lines.mid(lines.indexOf(u':') + 1).trimmed().isEmpty();
    }
    if (hidden)
        return Error{"front-matter.invalid",
                     QT_TRANSLATE_NOOP("Error", "The front matter is written in a way in which “%1” can’t be changed safely. Change it in the text."),
                     {key}, line};
    bool shown = isScalar(value);
    if (field == Field::Tags || field == Field::Categories || field == Field::Author)
        shown = shown || isListOfScalars(value);
    if (!shown && !namingPart(field, value).isEmpty())
        shown = true;
    if (!shown)
        return Error{"post.no-room", QT_TRANSLATE_NOOP("Error", "“%1” holds more than this field can show. Change it in the text."), {key}, line};
    if (head.kind() == FrontMatter::Kind::None || (head.kind() == FrontMatter::Kind::Yaml && !head.problem() && !head.keys().isEmpty()
                                                     && head.keys().constFirst().lines > 0))
        return {};
    // Something is wrong with the head, or it is of another kind: only a try tells which lines could be changed.
    const Edits tried = value.isNull() ? head.set(key, Value(QStringLiteral("x"))) : head.set(key, value);
    if (tried)
        return {};
    Error why = tried.error();
    if (why.line < 0)
        why.line = line;
    return why;
}

Result<QList<TextEdit>> textFieldEdits(const Post &post, Field field, const QString &text)
{
    const FrontMatter &head = post.frontMatter();
    const QString key = post.keyFor(field);
    if (const std::optional<Error> why = whyNotInAForm(post, field))
        return tl::unexpected(*why);
    Edits edits = text.isEmpty() ? head.unset(key) : head.set(key, newValue(field, head.value(key), text));
    if (field != Field::Title || !slugFollowsTitle(post))
        return edits;
    const QString follower = slug(text);
    // A title of signs alone gives no slug; then the old one stays.
    return follower.isEmpty() ? edits : together(std::move(edits), head.set(post.keyFor(Field::Slug), Value(follower)));
}

Result<QList<TextEdit>> termEdits(const Post &post, Field field, const QStringList &terms)
{
    const FrontMatter &head = post.frontMatter();
    if (const std::optional<Error> why = whyNotInAForm(post, field))
        return tl::unexpected(*why);
    const bool tags = field == Field::Tags;
    const QString key = post.keyFor(field);
    const QString other = tags ? oneOf(post, {"tags", "tag"}, key) : oneOf(post, {"categories", "category"}, key);
    if (terms.isEmpty()) // the other key would show its own instead
        return together(head.unset(key), other.isEmpty() ? Edits(QList<TextEdit>()) : head.unset(other));

    const Value old = head.value(key);
    Value value(terms);
    if (old.kind() != Value::Kind::List && !old.isNull()) {
        const bool singular = key == QLatin1String("tag") || key == QLatin1String("category");
        const bool words = std::none_of(terms.begin(), terms.end(), [](const QString &term) { return term.contains(u' '); });
        if (singular ? terms.size() == 1 : words)
            value = Value(terms.join(u' '));
    }
    return post.set(field, value);
}

Result<QList<TextEdit>> dateEdits(const Post &post, const QString &written)
{
    const FrontMatter &head = post.frontMatter();
    const QString key = post.keyFor(Field::Date);
    if (written.isEmpty())
        return head.unset(key);
    const Value old = head.value(key);
    const bool quoted = old.kind() == Value::Kind::Text && parsePostDate(old.text());
    return quoted ? head.set(key, Value(written)) : post.set(Field::Date, Value(written));
}

Result<QList<TextEdit>> rawEdits(const Post &post, const QString &key, const QString &written)
{
    const FrontMatter &head = post.frontMatter();
    if (written.isEmpty())
        return head.unset(key);
    return head.set(key, head.value(key).kind() == Value::Kind::Text ? Value(written) : plainScalar(written));
}

} // namespace lanyard
