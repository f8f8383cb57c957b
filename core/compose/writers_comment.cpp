// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/writers_comment.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace lanyard {

namespace {

const QStringList &names()
{
    static const QStringList all{QStringLiteral("session"), QStringLiteral("notes"), QStringLiteral("hint"), QStringLiteral("to do")};
    return all;
}

// HTML ends a comment at "-->" and "--!>"; Liquid runs in comments, too.
QString harmless(QString text)
{
    static const QRegularExpression dashes(QStringLiteral("-{2,}"));
    text.replace(dashes, QStringLiteral("–"));
    text.replace(QLatin1String("{{"), QLatin1String("{ {"));
    text.replace(QLatin1String("{%"), QLatin1String("{ %"));
    return text.trimmed();
}

} // namespace

QString written(const WritersComment &comment)
{
    const QString text = harmless(comment.text);
    const QString begin = QStringLiteral("<!-- ") + names().at(int(comment.kind)) + u':';
    return text.isEmpty() ? begin + QLatin1String(" -->") : begin + (text.contains(u'\n') ? u'\n' : u' ') + text + (text.contains(u'\n') ? u'\n' : u' ') + QLatin1String("-->");
}

bool readWritersComment(const QString &html, WritersComment *comment)
{
    static const QRegularExpression form(QStringLiteral("^\\s*<!--\\s*(session|notes|hint|to do):((?:(?!-->).)*)-->\\s*$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(html);
    if (!match.hasMatch())
        return false;
    comment->kind = WritersComment::Kind(names().indexOf(match.captured(1)));
    comment->text = match.captured(2).trimmed();
    return true;
}

QString sessionAnchor(const QString &sessionId)
{
    QString id = QString::fromLatin1(QUrl::toPercentEncoding(sessionId, QByteArrayLiteral(":/@+,;=()!")));
    id.replace(QLatin1String("--"), QLatin1String("-%2D"));
    if (id.endsWith(u'-'))
        id = id.chopped(1) + QLatin1String("%2D");
    return QStringLiteral("<!-- session: ") + id + QLatin1String(" -->");
}

QString anchoredSession(const QString &html)
{
    WritersComment comment;
    if (!readWritersComment(html, &comment) || comment.kind != WritersComment::Kind::Session)
        return {};
    return QUrl::fromPercentEncoding(comment.text.toUtf8());
}

} // namespace lanyard
