// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/link_places.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

struct Row
{
    const char *url;
    LinkKind kind;
    const char *host;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.url;
}

class LinkPlaces : public testing::TestWithParam<Row>
{
};

TEST_P(LinkPlaces, TellWhatAnAddressLeadsTo)
{
    const QString url = QString::fromLatin1(GetParam().url);
    EXPECT_EQ(linkKind(url), GetParam().kind);
    EXPECT_EQ(linkHost(url).toStdString(), GetParam().host);
}

INSTANTIATE_TEST_SUITE_P(
    Sites, LinkPlaces,
    testing::Values(Row{"https://github.com/ada/knots", LinkKind::Code, "GitHub"}, Row{"https://gist.github.com/ada/0123456789abcdef", LinkKind::Code, "GitHub"},
                    Row{"https://github.com/ada", LinkKind::Page, "github.com"}, Row{"https://github.com/sponsors/ada", LinkKind::Page, "github.com"},
                    Row{"https://gitlab.com/group/sub/knots", LinkKind::Code, "GitLab"}, Row{"https://codeberg.org/ada/knots", LinkKind::Code, "Codeberg"},
                    Row{"https://git.sr.ht/~ada/knots", LinkKind::Code, "SourceHut"}, Row{"https://sr.ht/~ada/knots", LinkKind::Code, "SourceHut"},
                    Row{"https://salsa.debian.org/ada/knots", LinkKind::Code, "Debian Salsa"},
                    Row{"https://gitlab.harbour.example/ada/knots", LinkKind::Code, "gitlab.harbour.example"},
                    Row{"https://git.harbour.example/ada/knots", LinkKind::Code, "git.harbour.example"},
                    Row{"https://hackmd.io/abcDEF123", LinkKind::Notes, "HackMD"}, Row{"https://hackmd.io/@ada/knots", LinkKind::Page, "hackmd.io"}, Row{"https://demo.hedgedoc.org/s/abcDEF123", LinkKind::Notes, "HedgeDoc"},
                    Row{"https://pad.harbour.example/p/knots", LinkKind::Notes, "pad.harbour.example"},
                    Row{"https://etherpad.harbour.example/p/knots", LinkKind::Notes, "etherpad.harbour.example"},
                    Row{"https://md.harbour.example/abcDEF123_-", LinkKind::Notes, "md.harbour.example"},
                    Row{"https://md.harbour.example/about/us", LinkKind::Page, "md.harbour.example"},
                    Row{"https://hedgedoc.harbour.example/abcDEF123", LinkKind::Notes, "hedgedoc.harbour.example"},
                    Row{"https://codimd.harbour.example/abcDEF123", LinkKind::Notes, "codimd.harbour.example"},
                    Row{"https://cryptpad.fr/pad/#/2/pad/edit/x", LinkKind::Notes, "CryptPad"},
                    Row{"https://docs.google.com/document/d/1/edit", LinkKind::Notes, "Google Docs"},
                    Row{"https://docs.google.com/presentation/d/1/edit", LinkKind::Slides, "Google Slides"},
                    Row{"https://docs.google.com/forms/d/1/viewform", LinkKind::Aside, "Google Forms"},
                    Row{"https://padlock.example/p/1", LinkKind::Page, "padlock.example"},
                    Row{"https://matrix.to/#/#room:x.example", LinkKind::Aside, "Matrix"}, Row{"https://discord.gg/abc", LinkKind::Aside, "Discord"},
                    Row{"https://discord.com/blog/how", LinkKind::Page, "discord.com"}, Row{"https://t.me/harbour", LinkKind::Aside, "Telegram"},
                    Row{"https://teams.microsoft.com/l/meetup-join/19%3ameeting", LinkKind::Aside, "Microsoft Teams"},
                    Row{"https://us02web.zoom.us/j/123", LinkKind::Aside, "Zoom"}, Row{"https://zoom.us/about", LinkKind::Page, "zoom.us"},
                    Row{"https://app.sli.do/event/x", LinkKind::Aside, "Slido"}, Row{"https://youtu.be/abcdef123", LinkKind::Video, "YouTube"},
                    Row{"https://harbour.example/deck.odp", LinkKind::Slides, "harbour.example"}));

TEST(Repositories, AreMoreThanAFileInThem)
{
    for (const char *url : {"https://github.com/ada/knots", "https://github.com/ada/knots/", "https://github.com/ada/knots.git",
                            "https://github.com/ada/knots/tree/main/rope", "https://gitlab.com/a/b/c/knots", "https://gitlab.com/a/knots/-/tree/main",
                            "https://codeberg.org/ada/knots/src/branch/main", "https://git.sr.ht/~ada/knots"})
        EXPECT_TRUE(isRepository(QLatin1String(url))) << url;
    for (const char *url : {"https://github.com/ada", "https://github.com/ada/knots/issues/3", "https://github.com/ada/knots/blob/main/slides.pdf",
                            "https://gitlab.com/a/knots/-/merge_requests/3", "https://gitlab.com/a/knots/-/blob/main/x.md",
                            "https://github.com/ada/knots/releases", "https://harbour.example/ada/knots", ""})
        EXPECT_FALSE(isRepository(QLatin1String(url))) << url;
}

} // namespace
} // namespace lanyard::test
