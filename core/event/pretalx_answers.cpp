// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/pretalx_answers.h"

#include "core/base/link_places.h"
#include "core/event/json_links.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

constexpr qsizetype LongestName = 120; // of an employer

QRegularExpression words(const char *any)
{
    return QRegularExpression(QLatin1String("\\b(") + QString::fromUtf8(any) + QLatin1String(")\\b"),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isName(const QString &answer)
{
    static const QRegularExpression none(QStringLiteral("^(yes|no|true|false|none|n/?a|-|ja|nein|oui|non|sí|si)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return answer.size() <= LongestName && !answer.contains(u'@') && !answer.contains(QLatin1String("://")) && !answer.contains(none);
}

// "Social (GitHub)" -> "GitHub"; a whole sentence -> what the site is called.
QString pageTitle(const QString &question, const QString &address)
{
    static const QRegularExpression inBrackets(QStringLiteral("^social[^(]*\\(([^()]{2,40})\\)"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = inBrackets.match(question); match.hasMatch())
        return match.captured(1).trimmed();
    return question.size() <= 40 && !question.contains(u'?') ? question : linkHost(address);
}

} // namespace

void takePersonAnswer(Speaker &speaker, const QString &question, const QString &answer)
{
    static const QRegularExpression affiliation =
        words("company|organi[sz]ation|affiliation|employer|institution|firma|arbeitgeber|unternehmen|organisation|entreprise|employeur|société|"
              "empresa|azienda|universit\\w*");
    static const QRegularExpression business =
        words("cover|pays?|sponsor\\w*|travel|size|discount|invoice|allow\\w*|permission|support|reimburse\\w*|address|phone|vat|logo|policy|agree");
    static const QRegularExpression pronouns = words("pronouns?|pronomen|pronoms?");
    static const QRegularExpression ownPage = words("homepage|website|webseite|web ?page|blog|site web|sitio web");
    static const QRegularExpression fediverse = words("mastodon|fediverse");
    static const QRegularExpression account(QStringLiteral("^@?([\\w.-]{1,60})@([\\w-]+(?:\\.[\\w-]+)+)$"));
    static const QRegularExpression private_ = words("e-?mail|phone|photo|picture|video|recording|arrival|hotel");

    const QStringList addresses = addressesIn(answer);
    if (addresses.isEmpty()) {
        if (const auto match = account.match(answer.trimmed()); match.hasMatch() && question.contains(fediverse))
            addPersonLink(speaker, {QStringLiteral("Mastodon"), webAddress(QStringLiteral("https://%1/@%2").arg(match.captured(2), match.captured(1)))});
        else if (speaker.pronouns.isEmpty() && question.contains(pronouns) && isName(answer))
            speaker.pronouns = answer;
        else if (speaker.affiliation.isEmpty() && question.contains(affiliation) && !question.contains(business) && isName(answer))
            speaker.affiliation = answer;
        return;
    }
    if (question.contains(private_))
        return;
    for (const QString &address : addresses) {
        if (speaker.url.isEmpty() && question.contains(ownPage) && !question.contains(affiliation))
            speaker.url = address;
        else
            addPersonLink(speaker, {pageTitle(question, address), address});
    }
}

void takeSessionAnswer(LinkSorter &links, const QString &question, const QString &answer)
{
    // What reviewers asked for is about another talk.
    static const QRegularExpression forReviewers =
        words("previous\\w*|past|earlier|speaking|sample|example of|other talks?|review\\w*|reviewers|photo|picture|logo|e-?mail");
    if (question.contains(forReviewers))
        return;
    const QStringList addresses = addressesIn(answer);
    for (const QString &address : addresses)
        links.add(LinkSorter::From::Link, question, address);
}

} // namespace lanyard
