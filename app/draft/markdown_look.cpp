// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/markdown_look.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>

namespace lanyard {

void MarkdownLook::highlightBlock(const QString &text)
{
    QTextCharFormat quiet;
    quiet.setForeground(QGuiApplication::palette().color(QPalette::PlaceholderText));
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    QTextCharFormat address;
    address.setForeground(QGuiApplication::palette().color(QPalette::Link));

    static const QRegularExpression isHeading(QStringLiteral("^#{1,6} "));
    static const QRegularExpression isQuote(QStringLiteral("^> ?"));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    if (isHeading.match(text).hasMatch())
        setFormat(0, int(text.size()), heading);
    if (const auto match = isQuote.match(text); match.hasMatch())
        setFormat(0, int(match.capturedLength()), quiet);
    for (auto each = link.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), address);
    }

    setCurrentBlockState(Outside);
    qsizetype begin = previousBlockState() == InComment ? 0 : text.indexOf(QLatin1String("<!--"));
    while (begin >= 0) {
        const qsizetype end = text.indexOf(QLatin1String("-->"), begin);
        setFormat(int(begin), int((end < 0 ? text.size() : end + 3) - begin), quiet);
        if (end < 0) {
            setCurrentBlockState(InComment);
            return;
        }
        begin = text.indexOf(QLatin1String("<!--"), end);
    }
}

} // namespace lanyard
