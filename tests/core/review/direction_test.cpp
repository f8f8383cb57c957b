// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/direction.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

QList<int> linesTold(const char *body)
{
    QList<int> lines;
    for (const Finding &finding : directionFindings(Document::parse(QString::fromUtf8(body)), 5))
        lines.append(finding.what.line);
    return lines;
}

} // namespace

TEST(Direction, OfTextFromRightToLeftIsToldWhereItBegins)
{
    const struct
    {
        const char *body;
        QList<int> lines;
    } cases[] = {
        {"", {}},
        {"Left to right.\n\n1. [a](b)\n", {}},
        {"Left with \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D in it.\n", {}},
        {"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D and more\n", {5}},
        {"# \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n\n- \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n\n> \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n", {5}},
        {"\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n\nbetween\n\n**\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7**\n", {5, 9}},
        {"```\n\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n```\n", {}},
        {"<div dir=\"rtl\">\n\n\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n\n<div>\n\nx\n\n</div>\n\n\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n\n</div>\n\n"
         "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n", {19}},
        {"<section class=x dir=auto>\n\n\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n\n</section>\n", {}},
        {"<div>\n\n\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n\n</div>\n", {7}},
        {"<p dir=\"rtl\">\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7</p>\n", {}},
        {"\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n{: dir=\"rtl\"}\n", {}},
    };
    for (const auto &each : cases)
        EXPECT_EQ(linesTold(each.body), each.lines) << each.body;
}

TEST(Direction, TellsWhatToDo)
{
    const QList<Finding> findings = directionFindings(Document::parse(QString::fromUtf8("\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\n")), 1);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_TRUE(findings[0].what.english().contains(QStringLiteral("<div dir=\"rtl\">"))) << findings[0].what.english().toStdString();
}

} // namespace lanyard::test
