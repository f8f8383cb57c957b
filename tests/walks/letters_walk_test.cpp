// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "app/shell/side_panels.h"
#include "tests/walks/walk.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>

namespace lanyard::test {

namespace {

class LettersWalk : public Walk
{
protected:
    // What Alt and a letter leads to in the window as it is: menus, labelled fields, buttons.
    QMap<QString, QStringList> letters() const
    {
        QMap<QString, QStringList> found;
        const auto add = [&found](const QString &text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                found[key.toString()].append(text);
        };
        for (const QAction *menu : static_cast<MainWindow &>(window()).menuBar()->actions())
            add(menu->text());
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->buddy() && label->isVisible())
                add(label->text());
        }
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                add(button->text());
        }
        return found;
    }
    void expectApart(const std::string &where) const
    {
        const auto found = letters();
        EXPECT_GE(found.size(), 7);
        for (auto each = found.cbegin(); each != found.cend(); ++each)
            EXPECT_EQ(each->size(), 1) << where << ", " << each.key().toStdString() << ": " << each->join(QStringLiteral(" | ")).toStdString();
    }
};

} // namespace

TEST_F(LettersWalk, EachLetterLeadsToOneThingWhicheverPanelIsShown)
{
    openSample();
    auto &main = static_cast<MainWindow &>(window());
    trigger(QStringLiteral("replace")); // the find bar with all that it has
    for (const QString &panel : {QStringLiteral("sessions"), QStringLiteral("speakers"), QStringLiteral("photos"), QStringLiteral("outline"),
                                 QStringLiteral("details")}) {
        main.panels().show(panel);
        expectApart(panel.toStdString());
    }
}

} // namespace lanyard::test
