// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/coverage_words.h"

#include <QCoreApplication>

namespace lanyard {

QString coverageInShort(const SessionCoverage &cover)
{
    if (cover.place == SessionCoverage::Place::None)
        return QCoreApplication::translate("CoverageWords", "no section yet");
    if (!cover.isWritten())
        return QCoreApplication::translate("CoverageWords", "nothing written yet");
    return QCoreApplication::translate("CoverageWords", "%n word(s)", nullptr, cover.words);
}

QString coverageSentence(const SessionCoverage &cover)
{
    const auto link = [](const QString &words) { return QStringLiteral("<a href=\"#section\">%1</a>").arg(words.toHtmlEscaped()); };
    if (cover.place == SessionCoverage::Place::None)
        return QCoreApplication::translate("CoverageWords", "The text has no section about it yet.").toHtmlEscaped() + u' '
            + link(QCoreApplication::translate("CoverageWords", "Write one"));
    QStringList parts{coverageInShort(cover)};
    if (cover.photos > 0)
        parts.append(QCoreApplication::translate("CoverageWords", "%n photo(s)", nullptr, cover.photos));
    else
        parts.append(QCoreApplication::translate("CoverageWords", "no photo"));
    parts.append(cover.slides ? QCoreApplication::translate("CoverageWords", "slides linked") : QCoreApplication::translate("CoverageWords", "no slides"));
    parts.append(cover.video ? QCoreApplication::translate("CoverageWords", "video linked") : QCoreApplication::translate("CoverageWords", "no video"));
    if (cover.speakers > 0)
        parts.append(cover.linkedSpeakers == cover.speakers
                         ? QCoreApplication::translate("CoverageWords", "speakers linked")
                         : QCoreApplication::translate("CoverageWords", "%1 of %2 speakers linked").arg(cover.linkedSpeakers).arg(cover.speakers));
    const QString told = QCoreApplication::translate("CoverageWords", "In the text: %1.").arg(parts.join(QStringLiteral(", ")));
    return told.toHtmlEscaped() + u' ' + link(QCoreApplication::translate("CoverageWords", "Go there"));
}

} // namespace lanyard
