// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/name_likeness.h"

#include "core/event/event_query.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

namespace lanyard {

namespace {

constexpr qsizetype mostOfAWord = 60; // people who share a word of their names; of more than that it tells nothing

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

// "O’Neil" is one word, "Jean-Luc" two.
QString parted(const QString &folded)
{
    QString result;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
        else if (!isApostrophe(c))
            result += u' ';
    }
    return result.simplified();
}

QString speltOut(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        switch (c.toLower().unicode()) {
        case u'ä': result += QLatin1String("ae"); break;
        case u'ö':
        case u'ø': result += QLatin1String("oe"); break;
        case u'ü': result += QLatin1String("ue"); break;
        case u'å': result += QLatin1String("aa"); break;
        default: result += c;
        }
    }
    return result;
}

struct Key
{
    QString plain;
    QString speltOut;
    QStringList words;

    explicit Key(const QString &name) : plain(nameKey(name)), speltOut(speltOutKey(name)), words(plain.split(u' ', Qt::SkipEmptyParts)) {}

    QStringList sorted() const
    {
        QStringList result = words;
        result.sort();
        return result;
    }
};

bool isInitial(const QString &word)
{
    return word.size() == 1;
}

// Words in their order; one may be the other's first letter, and between the first and the last an initial may be missing.
bool differByInitials(const QStringList &one, const QStringList &other)
{
    if (one.size() < 2 || other.size() < 2 || one.last() != other.last() || isInitial(one.last()))
        return false;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() && j < other.size()) {
        const QString &a = one[i];
        const QString &b = other[j];
        if (a == b || ((isInitial(a) || isInitial(b)) && a.front() == b.front())) {
            ++i;
            ++j;
        } else if (i > 0 && isInitial(a) && i + 1 < one.size()) {
            ++i;
        } else if (j > 0 && isInitial(b) && j + 1 < other.size()) {
            ++j;
        } else {
            return false;
        }
    }
    return i == one.size() && j == other.size();
}

Likeness likenessOf(const QString &one, const Key &a, const QString &other, const Key &b)
{
    if (a.plain.isEmpty() || b.plain.isEmpty())
        return Likeness::None;
    if (one.simplified() == other.simplified())
        return Likeness::Same;
    if (a.plain == b.plain || a.speltOut == b.speltOut)
        return Likeness::Accents;
    if (a.words.size() > 1 && a.sorted() == b.sorted())
        return Likeness::Order;
    return differByInitials(a.words, b.words) ? Likeness::Initials : Likeness::None;
}

} // namespace

QString nameKey(const QString &name)
{
    return parted(folded(name));
}

QString speltOutKey(const QString &name)
{
    return parted(folded(speltOut(name)));
}

Likeness likeness(const QString &one, const QString &other)
{
    return likenessOf(one, Key(one), other, Key(other));
}

Likeness likeness(const Speaker &one, const Speaker &other)
{
    Likeness best = Likeness::None;
    for (const QString &a : QStringList(one.name) + one.aliases) {
        for (const QString &b : QStringList(other.name) + other.aliases)
            best = std::max(best, likeness(a, b));
    }
    return best;
}

bool isLikelier(const QString &name, const QString &other)
{
    const auto beyondAscii = [](const QString &text) { return std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }); };
    const auto small = [](const QString &text) { return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLower(); }); };
    if (name.contains(u',') != other.contains(u','))
        return other.contains(u',');
    if (likeness(name, other) == Likeness::Accents && beyondAscii(name) != beyondAscii(other))
        return beyondAscii(name) > beyondAscii(other);
    return name.size() != other.size() ? name.size() > other.size() : small(name) >= small(other);
}

QList<AlikePeople> alikePeople(const QList<Speaker> &people)
{
    std::vector<Key> keys;
    keys.reserve(size_t(people.size()));
    QHash<QString, QList<int>> byWord;
    for (int i = 0; i < people.size(); ++i) {
        keys.emplace_back(people[i].name);
        QStringList words = keys.back().words + keys.back().speltOut.split(u' ', Qt::SkipEmptyParts);
        words.removeDuplicates();
        for (const QString &word : std::as_const(words)) {
            if (!isInitial(word))
                byWord[word].append(i);
        }
    }
    QList<AlikePeople> result;
    QSet<std::pair<int, int>> seen;
    for (const QList<int> &sharing : std::as_const(byWord)) {
        if (sharing.size() > mostOfAWord)
            continue;
        for (qsizetype i = 0; i < sharing.size(); ++i) {
            for (qsizetype j = i + 1; j < sharing.size(); ++j) {
                const std::pair<int, int> pair{sharing[i], sharing[j]};
                if (seen.contains(pair))
                    continue;
                seen.insert(pair);
                const Likeness found = likenessOf(people[pair.first].name, keys[size_t(pair.first)], people[pair.second].name,
                                                  keys[size_t(pair.second)]);
                if (found != Likeness::None)
                    result.append({people[pair.first].id, people[pair.second].id, found});
            }
        }
    }
    std::sort(result.begin(), result.end(), [](const AlikePeople &a, const AlikePeople &b) {
        return std::make_tuple(-int(a.likeness), a.one, a.other) < std::make_tuple(-int(b.likeness), b.one, b.other);
    });
    return result;
}

} // namespace lanyard
