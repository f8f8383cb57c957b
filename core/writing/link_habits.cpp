// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/link_habits.h"

#include "core/base/slug.h"
#include "core/markdown/links.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

// First and last lines of blocks in which a definition is none.
void literalLines(const Node &node, QList<std::pair<int, int>> &lines)
{
    if (node.kind == NodeKind::CodeBlock || node.kind == NodeKind::HtmlBlock)
        lines.append({node.firstLine - 1, node.lastLine - 1});
    for (const Node &child : node.children)
        literalLines(child, lines);
}

} // namespace

LinkHabits linkHabits(const Document &document)
{
    static const QRegularExpression form(QStringLiteral("^(?:[ ]{0,3}|[ >]*)\\[(\\^?)([^\\[\\]\\n]{1,200})\\]:[ \\t]*(.*)$"));
    LinkHabits habits;
    for (const LinkTarget &link : links(document)) {
        if (link.html || link.at < 0 || document.body()[link.at] != u'[')
            continue;
        ++(link.byReference ? habits.referenceLinks : habits.inlineLinks);
    }
    QList<std::pair<int, int>> literal;
    literalLines(document.root(), literal);
    std::sort(literal.begin(), literal.end());
    auto skip = literal.cbegin();
    int number = 0;
    const QString &body = document.body();
    for (qsizetype at = 0; at <= body.size(); ++number) {
        qsizetype end = body.indexOf(u'\n', at);
        end = end < 0 ? body.size() : end;
        while (skip != literal.cend() && skip->second < number)
            ++skip;
        const bool inCode = skip != literal.cend() && skip->first <= number;
        const QStringView line = QStringView(body).mid(at, end - at);
        if (!inCode && line.contains(QLatin1String("]:"))) {
            if (const auto match = form.match(line.toString()); match.hasMatch()) {
                const bool footnote = match.capturedLength(1) > 0;
                if (footnote)
                    habits.footnotes.append({match.captured(2), {}, number});
                else if (!match.captured(3).trimmed().isEmpty())
                    habits.definitions.append({match.captured(2), match.captured(3).trimmed(), number});
            }
        }
        at = end + 1;
    }
    return habits;
}

QString newLabel(const QString &text, const QStringList &taken)
{
    int highest = 0;
    bool numbers = true;
    for (const QString &label : taken) {
        bool isNumber = false;
        highest = std::max(highest, label.toInt(&isNumber));
        numbers = numbers && isNumber;
    }
    if (numbers)
        return QString::number(highest + 1);
    constexpr int longest = 30;
    QString wanted = slug(text, longest);
    if (wanted.isEmpty())
        wanted = QStringLiteral("link");
    QString label = wanted;
    for (int i = 2; taken.contains(label, Qt::CaseInsensitive); ++i)
        label = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return label;
}

} // namespace lanyard
