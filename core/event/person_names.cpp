// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/person_names.h"

#include "core/event/plain_text.h"
#include "core/event/schedule_tidy.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype LongestList = 5000; // characters; longer is prose
constexpr char16_t Bracket = 0xE000; // of the private use area; it and the character behind it stand for what was in brackets

bool isTitle(const QString &part)
{
    static const QRegularExpression title(QStringLiteral("^(ph\\.?\\s?d|d\\.?phil|m\\.?d|m\\.?sc|b\\.?sc|mba|jr|sr|esq|ii|iii|iv)\\.?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(part).hasMatch();
}

bool isNobody(const QString &part)
{
    static const QRegularExpression others(QStringLiteral("^(?:and )?(?:(?:many )?(?:more|others?)|al\\.?|et\\.? al\\.?|team|friends|u\\. ?a\\.|weitere|andere|various(?: speakers)?|all|alle)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const bool hasLetters = std::any_of(part.cbegin(), part.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
    return !hasLetters || others.match(part).hasMatch() || isPlaceholder(part);
}

bool isPronouns(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:she|he|they|it|xe|ze|any|all|sie|er|elle|il|iel|ella|él|hen|hon|han|dey|hij|zij)(?:\\s*[/|,]\\s*\\w+){0,4}$"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch() || text.contains(QLatin1String("pronoun"), Qt::CaseInsensitive);
}

// Commas and "and" in brackets part nobody.
QString withoutBrackets(const QString &text, QStringList &inner)
{
    static const QRegularExpression bracket(QStringLiteral("\\(([^()]{1,200})\\)|\\[([^\\[\\]]{1,200})\\]"));
    QString result;
    qsizetype at = 0;
    auto each = bracket.globalMatch(text);
    while (each.hasNext() && inner.size() < 200) {
        const auto match = each.next();
        result += text.mid(at, match.capturedStart() - at) + QChar(Bracket) + QChar(ushort(Bracket + 1 + inner.size()));
        inner.append(match.captured());
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

QString restored(QString text, const QStringList &inner)
{
    for (qsizetype i = 0; i < inner.size(); ++i)
        text.replace(QString(QChar(Bracket)) + QChar(ushort(Bracket + 1 + i)), inner[i]);
    return text;
}

// What stands in brackets behind a name, or behind a dash.
WrittenPerson personOf(const QString &part, const QStringList &inner)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—@]\\s+"));
    WrittenPerson person;
    QString name = part;
    const auto dashed = dash.match(name);
    if (dashed.hasMatch() && dashed.capturedStart() > 0 && name.left(dashed.capturedStart()).contains(u' ')) {
        person.affiliation = plainLine(restored(name.mid(dashed.capturedEnd()), inner));
        name.truncate(dashed.capturedStart());
    }
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const QString mark = QString(QChar(Bracket)) + QChar(ushort(Bracket + 1 + i));
        if (!name.contains(mark))
            continue;
        const QString text = plainLine(inner[i].mid(1, inner[i].size() - 2));
        const bool last = name.trimmed().endsWith(mark);
        if (isPronouns(text))
            person.pronouns = text;
        else if (last && person.affiliation.isEmpty() && !text.isEmpty() && text[0].isUpper()) // "(gehaxelt)" is a part of the name
            person.affiliation = text;
        else
            continue;
        name.remove(mark);
    }
    person.name = plainLine(restored(name, inner));
    return person;
}

// "Example, Ada", where nothing else stands in the cell.
bool isLastFirst(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\p{Lu}[\\p{L}'’-]+,\\s*\\p{Lu}[\\p{L}.'’-]+$"));
    const QString first = text.section(u',', 1).trimmed();
    return form.match(text).hasMatch() && !isTitle(first) && first != text.section(u',', 0, 0);
}

void addCommaList(QList<WrittenPerson> &people, const QString &line, const QStringList &inner)
{
    static const QRegularExpression between(QStringLiteral("\\s*,\\s*(?:(?:and|und|et|y)\\s+)?|\\s+(?:&|\\+|/|and|und|et|with|mit)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString &part : line.split(between, Qt::SkipEmptyParts)) {
        if (isTitle(part) && !people.isEmpty())
            people.last().name += QLatin1String(", ") + part;
        else if (isOrganization(part) && !people.isEmpty() && people.last().affiliation.isEmpty())
            people.last().affiliation = plainLine(restored(part, inner));
        else
            people.append(personOf(part, inner));
    }
}

// "Müller, Anna", "Ada Example, Example Corp", "Ada Example & Bo Test"
void addBetweenSemicolons(QList<WrittenPerson> &people, const QString &part, const QStringList &inner)
{
    static const QRegularExpression and_(QStringLiteral("\\s(?:&|and|und|et)\\s"), QRegularExpression::CaseInsensitiveOption);
    const bool manyParts = part.count(u',') != 1 || part.contains(and_) || isOrganization(part.section(u',', 1).trimmed());
    if (manyParts)
        addCommaList(people, plainLine(part), inner);
    else
        people.append(personOf(firstNameFirst(part), inner));
}

} // namespace

bool isOrganization(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:GmbH|Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|AG|SE|KG|e\\.? ?V\\.?|B\\.?V\\.|S\\.?A\\.?S?\\.|SARL|S\\.?r\\.?l\\.?|Oy|A/?S|Pty|Co\\.|"
                       "University|Universität|Université|Universidad|Universit\\w+|Uni|TU|FH|ETH|MIT|CNRS|INRIA|CERN|NASA|IBM|SUSE|SAP|AWS|CNCF|Google|Microsoft|"
                       "Red Hat|Canonical|Mozilla|GitHub|GitLab|Meta|Amazon|Apple|Intel|Nvidia|NVIDIA|Collabora|Igalia|"
                       "Institut\\w*|College|School|Hochschule|Academy|Laborator\\w+|Labs?|Foundation|Stiftung|Fondation|Association|Verein|"
                       "Technologies|Technology|Systems|Solutions|Software|Consulting|Group|Ministry|Networks?|Studios?)(?:\\b|$|(?<=\\.))"));
    return name.contains(words) || name.contains(QRegularExpression(QStringLiteral("\\.(?:com|org|io|net|dev|de)$")));
}

QString firstNameFirst(const QString &written)
{
    const qsizetype comma = written.indexOf(u',');
    if (comma < 0 || written.indexOf(u',', comma + 1) >= 0)
        return plainLine(written);
    const QString last = plainLine(written.left(comma));
    const QString first = plainLine(written.mid(comma + 1));
    if (first.isEmpty() || last.isEmpty() || isTitle(first))
        return plainLine(written);
    return first + QLatin1Char(' ') + last;
}

QList<WrittenPerson> writtenPeople(const QString &written)
{
    static const QRegularExpression address(QStringLiteral("\\s*[<(]?[\\w.+-]+@[\\w-]+\\.[\\w.-]+[>)]?"));
    static const QRegularExpression notionPage(QStringLiteral("\\s*\\(https?://(?:www\\.)?notion\\.[^()\\s]*\\)"));
    static const QRegularExpression bareAddress(QStringLiteral("(?<![\\w@])https?://[^\\s,;|]+"));
    static const QRegularExpression numbered(QStringLiteral("^\\s*\\d+\\s*:"));
    static const QRegularExpression lead(QStringLiteral("^(?:(?:presented |hosted )?by|with|mit|von|moderated by|speakers?:|presenters?:|moderators?:)\\s+(?=\\p{Lu})"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString text = written.left(LongestList);
    text.remove(address);
    text.remove(notionPage).remove(bareAddress);
    QStringList inner;
    text = withoutBrackets(text, inner);
    QList<WrittenPerson> rough;
    if (text.contains(u'|')) { // "10:Ada Example|11:Bo Test", as voctosched has it
        for (const QString &part : text.split(u'|', Qt::SkipEmptyParts))
            rough.append(personOf(part, inner));
    } else if (text.contains(u';')) {
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
            addBetweenSemicolons(rough, part, inner);
    } else {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (isLastFirst(line.trimmed()))
                rough.append(personOf(firstNameFirst(line), inner));
            else
                addCommaList(rough, plainLine(line), inner);
        }
    }
    QList<WrittenPerson> result;
    for (WrittenPerson &person : rough) {
        person.name = plainLine(person.name.remove(numbered));
        person.name.remove(lead);
        const bool known = std::any_of(result.cbegin(), result.cend(), [&person](const WrittenPerson &other) { return other.name == person.name; });
        if (!isNobody(person.name) && !known)
            result.append(person);
    }
    return result;
}

} // namespace lanyard
