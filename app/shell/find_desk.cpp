// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/find_desk.h"

#include "app/editor/find_bar.h"
#include "app/shell/actions.h"
#include "app/ui/settings_store.h"

#include <QMenu>

namespace lanyard {

namespace {

const QString textKey = QStringLiteral("find/text");
const QString regexKey = QStringLiteral("find/regex");
const QString caseKey = QStringLiteral("find/matchCase");
const QString wordKey = QStringLiteral("find/wholeWord");

} // namespace

FindDesk::FindDesk(FindBar *bar, Actions &actions, SettingsStore &store) : QObject(bar)
{
    QAction *replace = actions.addForPost(QStringLiteral("replace"), tr("R&eplace…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    actions.editMenu->insertAction(actions.findNext, replace);
    connect(actions.find, &QAction::triggered, bar, &FindBar::open);
    connect(actions.findNext, &QAction::triggered, bar, &FindBar::findNext);
    connect(actions.findPrevious, &QAction::triggered, bar, &FindBar::findPrevious);
    connect(replace, &QAction::triggered, bar, &FindBar::openToReplace);

    bar->setTerm({store.value(textKey).toString(), store.value(regexKey).toBool(), store.value(caseKey).toBool(), store.value(wordKey).toBool()});
    connect(bar, &FindBar::used, this, [&store](const SearchTerm &term) {
        store.setValue(textKey, term.text);
        store.setValue(regexKey, term.regex);
        store.setValue(caseKey, term.matchCase);
        store.setValue(wordKey, term.wholeWord);
    });
}

} // namespace lanyard
