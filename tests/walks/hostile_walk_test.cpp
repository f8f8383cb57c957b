// SPDX-License-Identifier: GPL-3.0-or-later
// A post by somebody who means harm, opened in the real window: nothing runs, nobody is called, and one can go on writing.
#include "tests/app/preview/listener.h"
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/preview/preview_view.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"

#include <QFile>

namespace lanyard::test {

namespace {

// %1: somebody who would like to be called.
const char *const post = R"POST(---
title: "<script>document.documentElement.dataset.ran=1</script>"
excerpt: "<img src=http://%1/excerpt.png onerror=document.documentElement.dataset.ran=1>"
image: http://%1/hero.png
---

<script>document.documentElement.dataset.ran=1</script>

<img src=x onerror="document.documentElement.dataset.ran=1">

[go](javascript:document.documentElement.dataset.ran=1) and ![p](http://%1/p.png) and <a href="&#106;avascript:document.documentElement.dataset.ran=1">go</a>

<meta http-equiv="refresh" content="0; url=http://%1/refresh">

<base href="http://%1/base/">

<form action="http://%1/form" method="post"><input name="q"><button>x</button></form>

<svg onload="document.documentElement.dataset.ran=1"><script>document.documentElement.dataset.ran=1</script><image href="http://%1/svg.png"/></svg>

<style>body { background: url(http://%1/style.png) } @import "http://%1/style.css";</style>

<p style="background: url('http://%1/attribute.png')">styled</p>

<iframe src="http://%1/frame"></iframe>

![pixel](data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%3E%3Cimage%20href='http://%1/data'/%3E%3C/svg%3E)

{{ page.title }} {% include evil.html %}

)POST";

class HostileWalk : public Walk
{
protected:
    void openHostile(const QString &text)
    {
        const QString path = folder.filePath(QStringLiteral("2026-03-14-hostile.md"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        open(path);
    }

    // Asks for one block: the words of all are long.
    bool blockShows(const QString &block, const QString &words)
    {
        return waitUntil([&] {
            return onThePage(QStringLiteral("lanyard.sections.elementAt(%1)?.textContent.includes('%2')").arg(block, words)) == QLatin1String("true");
        });
    }

    void expectHarmless()
    {
        EXPECT_EQ(listener.visits(), 0);
        EXPECT_EQ(lanyard->desk().preview()->refusedRequests(), 0);
        QString ran; // empty: the page is still at work and did not answer
        EXPECT_TRUE(waitUntil([&] { return !(ran = onThePage(QStringLiteral("'ran' in document.documentElement.dataset"))).isEmpty(); }));
        EXPECT_EQ(ran, QStringLiteral("false"));
        EXPECT_EQ(onThePage(QStringLiteral("location.href")), QStringLiteral("lanyard-post://page/index.html"));
    }

    void expectAlive()
    {
        MarkdownEditor *editor = lanyard->desk().editor();
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, QStringLiteral("Still alive."));
        EXPECT_TRUE(lanyard->document().text().endsWith(QStringLiteral("Still alive.")));
        EXPECT_TRUE(blockShows(QStringLiteral("lanyard.sections.length - 1"), QStringLiteral("Still alive.")));
    }

    Listener listener;
};

} // namespace

TEST_F(HostileWalk, APostThatAttacksInEveryWayDoesNothing)
{
    openHostile(QString::fromLatin1(post).replace(QLatin1String("%1"), listener.address()));
    ASSERT_TRUE(pageShows(QStringLiteral("styled")));
    onThePage(QStringLiteral("document.querySelectorAll('a, details, input').forEach((e) => e.click()), 0"));
    QTest::qWait(700);
    expectHarmless();
    expectAlive();
}

TEST_F(HostileWalk, DeepAndLongPostsLeaveTheWindowAlive)
{
    openHostile(QStringLiteral("Words.\n\n") + QString(10'000, u'>') + QStringLiteral(" deep\n\n") + QString(10'000, u'[') + QStringLiteral("\n\n")
                + QStringLiteral("word ").repeated(200'000) + QStringLiteral("\n\n") + QString(1'000'000, u'y') + QStringLiteral("\n\n<div>") + QStringLiteral("<b>").repeated(10'000) + QStringLiteral("</div>\n\n![bomb](data:image/png;base64,")
                + QString(1'500'000, u'A') + QStringLiteral(")\n\n"));
    ASSERT_TRUE(blockShows(QStringLiteral("0"), QStringLiteral("Words.")));
    expectHarmless();
    expectAlive();
}

} // namespace lanyard::test
