// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/scene_graph.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace lanyard::test {

TEST(SceneGraph, IsSoftwareOnlyWhereOpenGLIs)
{
    struct Case
    {
        const char *what;
        GraphicsFacts facts;
        bool openGLIsSoftware;
        bool expected;
        bool asks;
    };
    const Case cases[] = {
        {"a machine with a graphics card", {false, false, true}, false, false, true},
        {"a remote desktop on a machine with a graphics card", {false, false, true}, true, true, true},
        {"a machine without one", {false, false, false}, false, true, false},
        {"software wanted for all of OpenGL", {false, true, true}, false, true, false},
        {"chosen by the person", {true, false, false}, true, false, false},
        {"chosen by the person against software", {true, true, false}, true, false, false},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.what);
        bool asked = false;
        EXPECT_EQ(wantsSoftwareSceneGraph(each.facts,
                                          [&] {
                                              asked = true;
                                              return each.openGLIsSoftware;
                                          }),
                  each.expected);
        EXPECT_EQ(asked, each.asks);
    }
}

TEST(SceneGraph, ReadsThePersonsChoiceFromTheEnvironment)
{
    const QByteArray before = qgetenv("QT_QUICK_BACKEND");
    qputenv("QT_QUICK_BACKEND", "rhi");
    EXPECT_TRUE(graphicsFacts().chosenByPerson);
    qputenv("QT_QUICK_BACKEND", "software");
    EXPECT_FALSE(graphicsFacts().chosenByPerson);
    EXPECT_TRUE(graphicsFacts().softwareWanted);
    qputenv("QT_QUICK_BACKEND", before);
}

// An X server in memory has no graphics card to offer, whatever the machine has.
TEST(SceneGraph, AsksTheDriverOfTheDisplay)
{
    const QByteArray display = qgetenv("DISPLAY");
    if (display.isEmpty() || qgetenv("XAUTHORITY").indexOf("xvfb-run") < 0)
        GTEST_SKIP() << "This test wants xvfb-run.";
    EXPECT_TRUE(openGLIsSoftware());
}

} // namespace lanyard::test
