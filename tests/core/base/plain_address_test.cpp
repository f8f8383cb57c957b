// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_address.h"

#include <QUrl>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(PlainAddress, AgreesWithTheUrlParserAndLeavesItTheRest)
{
    const struct
    {
        const char *text;
        bool plain;
    } rows[] = {
        {"https://conf.example", true},
        {"http://conf.example/", true},
        {"https://a-b.Conf.example/2026/talk/x.pdf?a=b&c=d?e#f/g?h", true},
        {"https://conf.example?x=1", true},
        {"https://conf.example#part", true},
        {"https://conf.example/~ada/(x),y;z=!$'*+:@", true},
        {"https://conf.example/a/../b", true},
        {"HTTPS://conf.example/", false},
        {"https://", false},
        {"https:///x", false},
        {"https://conf..example/", false},
        {"https://.example/", false},
        {"https://conf.example./", false},
        {"https://-x.example/", false},
        {"https://xn--bcher-kva.example/", false},
        {"https://127.0.0.1/", false},
        {"https://1.2.3.0x4/", false},
        {"https://conf.example:8080/", false},
        {"https://ada@conf.example/", false},
        {"https://conf_x.example/", false},
        {"https://conf.example/a%20b", false},
        {"https://conf.example/a b", false},
        {"https://conf.example/a[b]", false},
        {"https://conf.example/a#b#c", false},
        {"https://conf.example/\"x\"", false},
        {"https://conf.example/\xe4", false},
        {"ftp://conf.example/", false},
        {"javascript:alert(1)", false},
        {"", false},
    };
    for (const auto &row : rows) {
        const QString text = QString::fromLatin1(row.text);
        const auto plain = plainAddress(text);
        ASSERT_EQ(plain.has_value(), row.plain) << row.text;
        if (!plain)
            continue;
        const QUrl url(text, QUrl::StrictMode);
        EXPECT_TRUE(url.isValid()) << row.text;
        EXPECT_EQ(plain->host.toString().toLower(), url.host()) << row.text;
        EXPECT_EQ(plain->path, url.path(QUrl::FullyEncoded)) << row.text;
        EXPECT_EQ(plain->path, url.path()) << row.text;
        EXPECT_EQ(plain->query, url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString()) << row.text;
    }
}

} // namespace
} // namespace lanyard::test
