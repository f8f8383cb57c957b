// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/head_mistakes.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

void addRepeated(const FrontMatter &head, QList<Error> *mistakes)
{
    QSet<QString> seen;
    for (const FrontMatter::Key &key : head.keys()) {
        if (seen.contains(key.name))
            *mistakes += Error{"front-matter.repeated",
                               QT_TRANSLATE_NOOP("Error", "“%1” stands here a second time, and blogs take the last one. Take one of them out."),
                               {key.name}, key.firstLine};
        seen.insert(key.name);
    }
}

// The last line of that name: the one that counts.
int lineOf(const FrontMatter &head, const QString &name)
{
    int line = -1;
    for (const FrontMatter::Key &key : head.keys()) {
        if (key.name == name)
            line = key.firstLine;
    }
    return line;
}

void addWhatStopsJekyll(const Post &post, QList<Error> *mistakes)
{
    const FrontMatter &head = post.frontMatter();
    const QString dateKey = post.keyFor(Field::Date);
    const Value date = head.value(dateKey);
    const bool told = !head.problem() || !date.isNull(); // of a broken head a value may only seem empty
    if (head.has(dateKey) && told && !parsePostDate(date.text())) {
        const int line = lineOf(head, dateKey);
        if (date.text().trimmed().isEmpty())
            *mistakes += Error{"front-matter.empty-date",
                               QT_TRANSLATE_NOOP("Error", "Jekyll stops at an empty date. Write a day such as 2016-06-02, or take the line out."), {}, line};
        else
            *mistakes += Error{"post.date",
                               QT_TRANSLATE_NOOP("Error", "“%1” is not a date. Write it like 2016-06-02 or 2016-06-02 23:30:00 -0700."),
                               {date.text()}, line};
    }
    const QString published = QStringLiteral("published");
    if (!head.problem() && head.has(published) && head.value(published).isNull())
        *mistakes += Error{"front-matter.empty-published",
                           QT_TRANSLATE_NOOP("Error", "An empty “published” hides the post. Write true or false, or take the line out."), {},
                           lineOf(head, published)};
}

} // namespace

QList<Error> headMistakes(const Post &post)
{
    const FrontMatter &head = post.frontMatter();
    QList<Error> mistakes;
    if (head.problem())
        mistakes += *head.problem();
    if (head.kind() == FrontMatter::Kind::Yaml) {
        addRepeated(head, &mistakes);
        addWhatStopsJekyll(post, &mistakes);
    }
    std::stable_sort(mistakes.begin(), mistakes.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    return mistakes;
}

} // namespace lanyard
