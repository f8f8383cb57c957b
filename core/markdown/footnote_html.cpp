// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/footnote_html.h"

#include "core/markdown/html_text.h"

namespace lanyard {

QString footnoteReferenceHtml(const QString &label, int number, int reference)
{
    const QString address = escapedAddress(label);
    const QString id = reference > 1 ? address + u'-' + QString::number(reference) : address;
    return QStringLiteral("<sup class=\"footnote-ref\"><a href=\"#fn-%1\" id=\"fnref-%2\" data-footnote-ref>%3</a></sup>")
        .arg(address, id, QString::number(number));
}

QString backreferencesHtml(const QString &label, int references)
{
    const QString address = escapedAddress(label);
    QString result;
    for (int i = 1; i <= references; ++i) {
        const QString id = i > 1 ? address + u'-' + QString::number(i) : address;
        const QString number = i > 1 ? QStringLiteral("<sup class=\"footnote-ref\">%1</sup>").arg(i) : QString();
        if (i > 1)
            result += u' ';
        result += QStringLiteral("<a href=\"#fnref-%1\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">\u21a9%2</a>")
                  .arg(id, number);
    }
    return result;
}

QString footnotesHtml(const QString &items)
{
    return QLatin1String("<section class=\"footnotes\" data-footnotes>\n<ol>\n") + items + QLatin1String("</ol>\n</section>\n");
}

} // namespace lanyard
