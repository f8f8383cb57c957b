// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/spelling_desk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/actions.h"
#include "app/shell/composition.h"
#include "app/shell/settings_pages.h"
#include "app/spelling/mistake_search.h"
#include "app/spelling/spell_marks.h"
#include "app/spelling/spell_menu.h"
#include "app/spelling/spelling_page.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/workspace/workspace_session.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>

#include <utility>

namespace lanyard {

namespace {

// Reading dictionaries takes a processor for a while, which the preview's first picture needs more.
constexpr int behindFirstPicture = 300; // ms

} // namespace

SpellingDesk::SpellingDesk(const World &world, const Room &room, Actions &actions, SettingsPages &pages, QObject *parent)
    : QObject(parent), m_room(room), m_spelling(world.files, world.settings, spellingPlaces(world.dataFolder)),
      m_marks(new SpellMarks(room.editor, m_spelling, this)), m_menu(new SpellMenu(room.editor, m_spelling, *m_marks, this)),
      m_search(new MistakeSearch(room.editor, m_spelling, this))
{
    tieActions(actions);
    tiePost();
    pages.add({tr("Spelling"), QStringLiteral("spelling"), [this](QWidget *page) { return new SpellingPage(m_spelling, page); }});
    connect(m_menu, &SpellMenu::told, this, &SpellingDesk::told);
    connect(m_search, &MistakeSearch::told, this, &SpellingDesk::told);
    connect(&m_spelling, &Spelling::failed, this, [this](const Error &error) { emit notice(errorText(error)); });
    // Other programs install dictionaries and change the lists.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_room.document.isOpen())
            m_spelling.refresh();
    });
}

SpellingDesk::~SpellingDesk()
{
    delete m_marks; // before the words that they ask for
    delete m_menu;
    delete m_search;
}

void SpellingDesk::tieActions(Actions &actions)
{
    actions.editMenu->addSeparator();
    QMenu *menu = actions.editMenu->addMenu(tr("&Spelling"));
    menu->setObjectName(QStringLiteral("spellingMenu"));
    QAction *check = actions.add(QStringLiteral("checkSpelling"), tr("&Check Spelling"));
    check->setCheckable(true);
    check->setChecked(m_spelling.settings().check);
    QAction *next = actions.addForPost(QStringLiteral("nextMistake"), tr("&Next Mistake"), QKeySequence(Qt::Key_F7));
    QAction *suggest = actions.addForPost(QStringLiteral("suggestions"), tr("&Suggestions for This Word"), QKeySequence(Qt::CTRL | Qt::Key_Period));
    menu->addActions({check, next, suggest});
    menu->addSeparator();
    m_languages = menu->addMenu(tr("&Languages"));
    m_languages->setObjectName(QStringLiteral("spellingLanguagesMenu"));
    m_menu->setLanguages(m_languages);

    connect(check, &QAction::toggled, this, [this](bool on) {
        SpellingSettings settings = m_spelling.settings();
        settings.check = on;
        m_spelling.setSettings(settings);
    });
    connect(&m_spelling, &Spelling::settingsChanged, check, [this, check] { check->setChecked(m_spelling.settings().check); });
    connect(next, &QAction::triggered, m_search, &MistakeSearch::next);
    connect(suggest, &QAction::triggered, m_menu, &SpellMenu::openAtCaret);
    connect(m_languages, &QMenu::aboutToShow, this, &SpellingDesk::fillLanguages);
}

void SpellingDesk::fillLanguages()
{
    m_languages->clear();
    const QStringList found = m_spelling.found();
    const QString language = m_spelling.language();
    QString asPostSays = tr("As the Post Says (“lang:”)");
    if (!language.isEmpty())
        asPostSays = tr("As the Post Says (%1)").arg(QString(languageName(language)).replace(u'&', QStringLiteral("&&")));
    QAction *follow = m_languages->addAction(asPostSays);
    follow->setObjectName(QStringLiteral("asPostSays"));
    follow->setCheckable(true);
    follow->setChecked(m_spelling.settings().asPostSays);
    connect(follow, &QAction::toggled, this, [this](bool on) {
        SpellingSettings settings = m_spelling.settings();
        settings.asPostSays = on;
        m_spelling.setSettings(settings);
    });
    m_languages->addSeparator();
    if (found.isEmpty()) {
        m_languages->addAction(tr("No dictionary was found"))->setEnabled(false);
    } else if (!m_spelling.missingLanguage().isEmpty()) {
        m_languages->addAction(tr("There is no dictionary for this post’s language"))->setEnabled(false);
        m_languages->addSeparator();
    }
    for (const QString &name : found) {
        const QString shown = m_spelling.isDamaged(name) ? tr("%1 (damaged)").arg(languageName(name)) : languageName(name);
        QAction *action = m_languages->addAction(shown);
        action->setObjectName(QStringLiteral("dictionary-") + name);
        action->setCheckable(true);
        const bool byPost = m_spelling.inUse().contains(name) && !m_spelling.settings().languages.contains(name);
        action->setChecked(m_spelling.inUse().contains(name));
        // Ticked because the post names it: unticking would not change that.
        action->setEnabled(!byPost);
        connect(action, &QAction::toggled, this, [this, name](bool on) {
            SpellingSettings settings = m_spelling.settings();
            settings.languages.removeAll(name);
            if (on)
                settings.languages.append(name);
            m_spelling.setSettings(settings);
        });
    }
    m_languages->addSeparator();
    QAction *more = m_languages->addAction(tr("&More Languages…"));
    more->setObjectName(QStringLiteral("moreLanguages"));
    connect(more, &QAction::triggered, this, &SpellingDesk::addDictionaries);
}

void SpellingDesk::addDictionaries()
{
    m_room.dialogs.tell(Dialogs::Notice::Information, tr("Where dictionaries come from"), dictionaryHelp(m_spelling));
    m_spelling.refresh();
}

void SpellingDesk::tiePost()
{
    connect(&m_room.document, &DocumentSession::opened, this, [this] {
        m_marks->pause();
        m_opening = true;
        nameRecapList();
    });
    connect(&m_room.document, &DocumentSession::closed, this, [this] {
        m_marks->pause();
        m_opening = false;
        m_spelling.setPostOpen(false);
        m_spelling.setRecapWords({});
    });
    // A text that has no head, behind another that has none, comes as a patch.
    connect(&m_room.flow, &DocumentFlow::blocksReset, this, &SpellingDesk::onParsed);
    connect(&m_room.flow, &DocumentFlow::patched, this, &SpellingDesk::onParsed);
    connect(&m_room.document, &DocumentSession::pathChanged, this, &SpellingDesk::nameRecapList);
    connect(&m_room.workspace, &WorkspaceSession::siteChanged, this, &SpellingDesk::nameRecapList);
    connect(&m_room.workspace, &WorkspaceSession::eventChanged, this, &SpellingDesk::nameWords);
    connect(&m_room.flow, &DocumentFlow::headChanged, this, [this](const Head &head) {
        m_spelling.setLanguage(head.fields.language);
        const QStringList others = head.fields.tags + head.fields.categories + QStringList{head.fields.author};
        if (others == m_others)
            return;
        m_others = others;
        nameWords();
    });
}

void SpellingDesk::onParsed()
{
    if (!std::exchange(m_opening, false))
        return;
    m_marks->resume();
    QTimer::singleShot(behindFirstPicture, this, [this] {
        m_spelling.setPostOpen(m_room.document.isOpen());
        m_spelling.refresh();
    });
}

void SpellingDesk::nameWords()
{
    m_spelling.setNames(m_room.workspace.event(), m_others);
}

// Beside the post of a recap folder. In a blog's folders, where each file may be published, only the person's own list is kept.
void SpellingDesk::nameRecapList()
{
    const QFileInfo post(m_room.document.path());
    const bool recap = m_room.document.isOpen() && post.fileName() == u"index.md" && m_room.workspace.site().kind == Site::Kind::None;
    m_spelling.setRecapWords(recap ? post.absolutePath() + QStringLiteral("/words.txt") : QString());
}

} // namespace lanyard
