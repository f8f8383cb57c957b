// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/now_bar.h"

#include "app/now/kind_buttons.h"
#include "app/now/note_field.h"
#include "app/now/notes_list.h"
#include "app/now/now_message.h"
#include "app/now/now_mode.h"
#include "app/now/now_words.h"
#include "app/now/talk_button.h"
#include "app/now/talk_menu.h"
#include "app/ui/error_text.h"
#include "app/ui/icon_button.h"
#include "app/ui/icons.h"
#include "core/event/event_query.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace lanyard {

namespace {

using Kind = SessionNote::Kind;

constexpr int roomWidth = 128; // of the room's name
const QString withoutMark = QStringLiteral("QToolButton::menu-indicator { image: none; }");

QToolButton *button(const QString &name, const QString &iconName, const QString &tip)
{
    QToolButton *made = iconButton(iconName, tip);
    made->setObjectName(name);
    return made;
}

} // namespace

NowBar::NowBar(NowMode &mode, NotesKeeper &keeper)
    : m_mode(mode), m_keeper(keeper), m_talk(new TalkButton),
      m_talks(new QMenu(this)), m_room(button(QStringLiteral("nowRoom"), QStringLiteral("place"), tr("Room (Alt+R)"))), m_rooms(new QMenu(this)),
      m_field(new NoteField), m_kinds(new KindButtons), m_notes(button(QStringLiteral("nowNotes"), QStringLiteral("notes"), tr("Notes on this talk (Down)"))),
      m_more(new QMenu(this)), m_message(new NowMessage), m_list(new NotesList)
{
    setObjectName(QStringLiteral("nowBar"));
    setWindowTitle(tr("Now Mode"));
    setAccessibleName(tr("Now Mode"));
    auto *grip = new QLabel;
    grip->setPixmap(icon(QStringLiteral("grip")).pixmap(16, 16));
    grip->setCursor(Qt::SizeAllCursor);
    grip->setToolTip(tr("Drag to move the bar"));
    m_talk->setObjectName(QStringLiteral("nowTalk"));
    m_talk->setShortcut(Qt::ALT | Qt::Key_L);
    m_room->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_room->setPopupMode(QToolButton::InstantPopup);
    m_room->setMenu(m_rooms);
    m_room->setStyleSheet(withoutMark);
    m_room->setShortcut(Qt::ALT | Qt::Key_R);
    m_notes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notes->setCheckable(true);
    auto *more = button(QStringLiteral("nowMore"), QStringLiteral("more"), tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_more);
    more->setStyleSheet(withoutMark);
    auto *close = button(QStringLiteral("nowClose"), QStringLiteral("close"), tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    row->addWidget(grip);
    row->addWidget(m_talk, 1);
    row->addWidget(m_room);
    row->addWidget(m_field, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(m_kinds);
    for (QToolButton *each : {m_notes, more, close})
        tools->addWidget(each);
    row->addLayout(tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *upper = new QWidget;
    upper->setFixedHeight(barHeight);
    upper->setLayout(row);
    column->addWidget(upper);
    column->addWidget(m_message);
    column->addWidget(m_list);
    column->addStretch();
    m_list->hide();
    setFocusProxy(m_field);
    tie();
    showMode();
}

void NowBar::tie()
{
    connect(m_talk, &QToolButton::clicked, this, [this] {
        fillTalkMenu(m_talks, m_mode);
        m_talks->popup(m_talk->mapToGlobal(QPoint(0, m_talk->height())));
    });
    connect(m_rooms, &QMenu::aboutToShow, this, [this] { fillRoomMenu(m_rooms, m_mode); });
    connect(m_more, &QMenu::aboutToShow, this, &NowBar::fillMore);
    connect(m_field, &NoteField::begun, this, &NowBar::begin);
    connect(m_field, &NoteField::submitted, this, &NowBar::submit);
    connect(m_field, &NoteField::textChanged, this, &NowBar::showKind);
    connect(m_kinds, &KindButtons::toggled, m_field, &NoteField::toggleKind);
    connect(m_field, &NoteField::takeBackWanted, &m_keeper, &NotesKeeper::takeBack);
    connect(m_field, &NoteField::bringBackWanted, &m_keeper, &NotesKeeper::bringBack);
    connect(m_field, &NoteField::listWanted, this, [this] {
        setListShown(true);
        m_list->setFocus();
    });
    connect(m_notes, &QToolButton::toggled, this, &NowBar::setListShown);
    connect(m_list, &NotesList::left, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_list, &NotesList::changeWanted, this, [this](const SessionNote &old, const SessionNote &fresh) {
        if (const Session *talk = m_mode.event().session(m_listed))
            m_keeper.change({{m_listedRecap, *talk}, old}, fresh);
    });
    connect(m_message, &NowMessage::changed, this, &NowBar::settle);
    connect(m_message, &NowMessage::tryAgain, this, [this] {
        m_message->clear();
        m_keeper.retry();
    });
    connect(&m_mode, &NowMode::changed, this, &NowBar::showMode);
    connect(&m_keeper, &NotesKeeper::notesRead, this, [this](const NotesKeeper::Talk &talk, const QList<SessionNote> &notes) {
        if (talk.recap == m_listedRecap && talk.session.id == m_listed)
            showNotes(talk.session, notes);
    });
    connect(&m_keeper, &NotesKeeper::added, this, [this] {
        if (m_keeper.unsaved().isEmpty())
            m_message->clear();
    });
    connect(&m_keeper, &NotesKeeper::wentBack, m_message, &NowMessage::clear);
    connect(&m_keeper, &NotesKeeper::nothingToTakeBack, this, [this] { tellBriefly(tr("There is nothing to take back.")); });
    connect(&m_keeper, &NotesKeeper::failed, this, [this](const Error &error) { tell(errorText(error)); });
    connect(&m_keeper, &NotesKeeper::notSaved, this, &NowBar::onNotSaved);
}

void NowBar::fillMore()
{
    m_more->clear();
    if (m_watched.isEmpty()) {
        connect(m_more->addAction(tr("&Watch a Folder for Photos…")), &QAction::triggered, this, &NowBar::folderWanted);
    } else {
        QString name = QFileInfo(m_watched).fileName();
        connect(m_more->addAction(tr("&Watch Another Folder for Photos…")), &QAction::triggered, this, &NowBar::folderWanted);
        connect(m_more->addAction(tr("&Stop Watching “%1”").arg(name.replace(u'&', QLatin1String("&&")))), &QAction::triggered, this,
                &NowBar::unwatchWanted);
    }
    m_more->addSeparator();
    connect(m_more->addAction(tr("Move to the &Top of the Screen")), &QAction::triggered, this, [this] { moveTo(Qt::TopEdge); });
    connect(m_more->addAction(tr("Move to the &Bottom of the Screen")), &QAction::triggered, this, [this] { moveTo(Qt::BottomEdge); });
    m_more->addSeparator();
    connect(m_more->addAction(tr("Show &Lanyard")), &QAction::triggered, this, &NowBar::windowWanted);
}

void NowBar::setWatched(const QString &folder)
{
    m_watched = folder;
}

void NowBar::open()
{
    settle();
    show();
    raise();
    activateWindow();
    m_field->setFocus();
    if (!m_field->isEnabled())
        m_talk->setFocus();
}

void NowBar::showMode()
{
    const NowWords words = nowWords(m_mode);
    m_talk->setLines(words.title, words.detail);
    m_talk->setEnabled(!m_mode.recap().isEmpty() && !m_mode.event().sessions.isEmpty());
    m_room->setVisible(!m_mode.recap().isEmpty() && rooms(m_mode.event()).size() > 1);
    const QString room = m_mode.room().isEmpty() ? tr("All rooms") : m_mode.room();
    m_room->setText(m_room->fontMetrics().elidedText(room, Qt::ElideRight, roomWidth).replace(u'&', QLatin1String("&&")));
    m_room->setAccessibleName(tr("Room: %1").arg(room));
    m_room->setToolTip(tr("%1 (Alt+R)").arg(room));

    const Session *talk = m_mode.talk();
    const bool wasEnabled = m_field->isEnabled();
    m_field->setEnabled(talk || m_line);
    m_field->setPlaceholderText(m_brief.isEmpty() ? words.hint : m_brief);
    m_kinds->setEnabled(m_field->isEnabled());
    m_notes->setEnabled(talk);
    if (!wasEnabled && m_field->isEnabled() && isActiveWindow())
        m_field->setFocus();
    readNotes();
}

void NowBar::readNotes()
{
    const Session *talk = m_mode.talk();
    const QString id = talk ? talk->id : QString();
    if (id == m_listed && m_mode.recap() == m_listedRecap)
        return;
    m_listed = id;
    m_listedRecap = m_mode.recap();
    showNotes(talk ? *talk : Session(), {});
    if (talk)
        m_keeper.read({m_listedRecap, *talk});
    else
        setListShown(false);
}

void NowBar::showNotes(const Session &session, const QList<SessionNote> &notes)
{
    m_list->setNotes(session.title, notes);
    m_notes->setText(QString::number(notes.size()));
    m_notes->setAccessibleName(tr("%n note(s) on this talk", nullptr, int(notes.size())));
    settle();
}

void NowBar::begin()
{
    m_brief.clear();
    if (const Session *talk = m_mode.talk()) {
        m_line = NotesKeeper::Line{{m_mode.recap(), *talk}, {Kind::Words, {}, m_mode.second(), false}};
        m_field->setStamp(m_line->note.second);
    }
}

void NowBar::showKind()
{
    if (m_field->text().isEmpty()) {
        m_line.reset();
        m_field->setStamp(-1);
    }
    m_kinds->setKind(m_field->kind());
}

void NowBar::submit()
{
    if (!m_line)
        return;
    NotesKeeper::Line line = *m_line;
    line.note = typedNote(m_field->text(), m_line->note.second);
    if (line.note.text.isEmpty())
        return;
    m_field->setText({});
    m_message->clear();
    m_keeper.add(line);
    showMode();
}

bool NowBar::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void NowBar::onNotSaved(const Error &error)
{
    const QString reason = errorText(error);
    // It goes back to where it can be seen, unless the next one is already being typed there.
    if (m_field->text().isEmpty() && m_keeper.unsaved().size() == 1) {
        const NotesKeeper::Line line = m_keeper.takeUnsaved().first();
        m_field->setEnabled(true);
        m_field->setText(typedText(line.note));
        m_line = line;
        m_field->setStamp(line.note.second);
        m_message->tell(tr("The note isn’t saved. %1").arg(reason));
        return;
    }
    QStringList words;
    for (const NotesKeeper::Line &line : m_keeper.unsaved())
        words.append(tr("“%1”").arg(typedText(line.note)));
    m_message->tell(tr("Not saved yet: %1. %2").arg(words.join(QStringLiteral(", ")), reason), NowMessage::Way::TryAgain);
}

void NowBar::tellBriefly(const QString &sentence)
{
    m_brief = sentence;
    showMode();
}

void NowBar::tell(const QString &sentence)
{
    // Lines that are saved nowhere are more important.
    if (m_keeper.unsaved().isEmpty())
        m_message->tell(sentence);
}

void NowBar::setListShown(bool on)
{
    const bool shown = on && m_mode.talk();
    m_notes->setChecked(shown);
    if (shown != m_list->isHidden())
        return;
    const bool within = m_list->isAncestorOf(QGuiApplication::focusObject() ? qobject_cast<QWidget *>(QGuiApplication::focusObject()) : nullptr);
    m_list->setVisible(shown);
    if (shown) // another program may have written meanwhile
        m_keeper.read({m_listedRecap, *m_mode.talk()});
    else if (within)
        m_field->setFocus();
    settle();
}

int NowBar::heightBelow(int width) const
{
    int height = 0;
    if (!m_message->isHidden())
        height += m_message->heightForWidth(width) > 0 ? m_message->heightForWidth(width) : m_message->sizeHint().height();
    if (!m_list->isHidden())
        height += m_list->sizeHint().height();
    return height;
}

void NowBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown(true);
}

void NowBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit shown(false);
}

void NowBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_list->isHidden())
        hide();
    else
        setListShown(false);
}

} // namespace lanyard
