// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_panel.h"

#include "app/sessions/facet_button.h"
#include "app/sessions/facet_chips.h"
#include "app/sessions/session_card.h"
#include "app/sessions/session_form.h"
#include "app/sessions/session_marks.h"
#include "app/sessions/session_menu.h"
#include "app/sessions/session_tools.h"
#include "app/sessions/timetable_view.h"
#include "app/ui/filter_list.h"
#include "app/ui/grouped_view.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTimer>

namespace lanyard {

namespace {

const std::pair<SessionsModel::Grouping, QString> groupings[] = {{SessionsModel::Grouping::Day, QStringLiteral("day")},
                                                                 {SessionsModel::Grouping::Time, QStringLiteral("time")},
                                                                 {SessionsModel::Grouping::Room, QStringLiteral("room")},
                                                                 {SessionsModel::Grouping::Track, QStringLiteral("track")}};

} // namespace

SessionsPanel::SessionsPanel(Use use, QWidget *parent)
    : QWidget(parent), m_use(use), m_model(new SessionsModel(this)), m_view(new GroupedView(new GroupedFilter(m_model, this))),
      m_sidebar(new Sidebar(m_view,
                            {QStringLiteral("sessions"), tr("Import the conference’s schedule to see its sessions here."), tr("Import Schedule…"),
                             use == Use::Companion ? tr("Add a Session of Your Own…") : QString()})),
      m_timetable(new TimetableView(m_model)), m_facets(new FacetButton(m_model)), m_chips(new FacetChips), m_tools(new SessionTools)
{
    setObjectName(QStringLiteral("sessionsPanel"));
    setAccessibleName(tr("Sessions"));
    m_view->setObjectName(QStringLiteral("sessions"));
    m_view->setAccessibleName(tr("Sessions"));
    const QString how = m_use == Use::Companion
        ? tr("Enter inserts a session into the text, Space or A marks it as attended, M as missed, W to watch later, F as a favourite, 1 to 5 "
             "rate it.")
        : tr("Enter inserts a session into the text, Space marks it as attended.");
    m_view->setAccessibleDescription(how);
    m_sidebar->filterField()->setPlaceholderText(tr("Filter sessions"));
    m_sidebar->filterField()->setAccessibleName(tr("Filter sessions by title, speaker, room, track or abstract"));
    FilterList *list = m_sidebar->list();
    if (m_use == Use::Ticking)
        list->beginWhereTheListDoes();
    list->addBeside(m_facets);
    m_tools->setMayAdd(use == Use::Companion);
    list->addTool(m_tools);
    list->addTool(m_chips);
    list->setEmptySentence(tr("No session has all that is switched on above."));
    if (m_use == Use::Companion)
        tieCard();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sidebar);
    setFocusProxy(m_sidebar);
    tieViews();
    showTimetable(false);
}

void SessionsPanel::tieViews()
{
    FilterList *list = m_sidebar->list();
    connect(list, &FilterList::filterChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        m_view->openAllGroups(!m_model->acceptsAll());
        refresh();
    });
    // The words of a large event are ready somewhat later than the first key.
    connect(m_model, &SessionsModel::acceptanceChanged, this, [this] {
        m_view->openAllGroups(!m_model->acceptsAll());
        refresh();
    });
    connect(m_tools, &SessionTools::groupingChosen, m_model, &SessionsModel::setGrouping);
    connect(m_tools, &SessionTools::timetableToggled, this, &SessionsPanel::showTimetable);
    connect(m_tools, &SessionTools::zoomed, this, [this](int steps) { m_timetable->setZoom(m_timetable->zoom() + steps); });
    connect(m_tools, &SessionTools::addRequested, this, &SessionsPanel::addSession);
    connect(m_facets, &FacetButton::facetsChanged, this, &SessionsPanel::setFacets);
    connect(m_chips, &FacetChips::facetsChanged, this, &SessionsPanel::setFacets);
    connect(list, &FilterList::chosen, this, [this](const QModelIndex &index) { emit insertRequested(index.data(IdRole).toString()); });
    connect(m_timetable, &TimetableView::chosen, this, &SessionsPanel::insertRequested);
    connect(m_sidebar, &Sidebar::emptyActionTriggered, this, &SessionsPanel::importRequested);
    connect(m_sidebar, &Sidebar::otherEmptyActionTriggered, this, &SessionsPanel::addSession);
    connect(m_model, &SessionsModel::attendedChanged, this, &SessionsPanel::attendedChanged);
    connect(m_model, &SessionsModel::sessionChanged, this, &SessionsPanel::sessionChanged);
    connect(m_model, &SessionsModel::sessionChanged, this, [this] {
        refresh();
        showCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || current.data(GroupRole).toBool())
            return;
        m_currentId = current.data(IdRole).toString();
        showCurrent();
    });
    connect(m_timetable, &TimetableView::currentChanged, this, [this](const QString &id) {
        m_currentId = id;
        showCurrent();
    });
    for (QWidget *view : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_timetable)})
        view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_timetable->viewport()->installEventFilter(this);
}

void SessionsPanel::tieCard()
{
    m_card = new SessionCard;
    m_sidebar->addBelow(m_card);
    m_sidebar->splitter()->setStretchFactor(0, 3);
    m_sidebar->splitter()->setStretchFactor(1, 2);
    connect(m_card, &SessionCard::sessionChanged, m_model, &SessionsModel::change);
    connect(m_card, &SessionCard::insertRequested, this, &SessionsPanel::insertRequested);
    connect(m_card, &SessionCard::sectionRequested, this, &SessionsPanel::sectionRequested);
    connect(m_card, &SessionCard::momentRequested, this, &SessionsPanel::momentRequested);
    connect(m_card, &SessionCard::editRequested, this, &SessionsPanel::editSession);
    connect(m_card, &SessionCard::otherRequested, this, &SessionsPanel::showSession);
    connect(m_card, &SessionCard::notice, this, &SessionsPanel::notice);
}

void SessionsPanel::showTimetable(bool on)
{
    if (on) // before it gets the keyboard, or it would choose a session itself
        m_timetable->setCurrent(m_currentId);
    m_sidebar->list()->showInstead(on ? m_timetable : nullptr);
    if (on)
        m_timetable->setCurrent(m_currentId);
    else if (!m_currentId.isEmpty())
        m_view->showId(m_currentId);
    refresh();
}

void SessionsPanel::setFacets(const SessionFacets &facets)
{
    m_model->setFacets(facets);
    m_facets->setFacets(facets);
    m_chips->setFacets(facets);
    m_view->openAllGroups(!m_model->acceptsAll());
    refresh();
}

void SessionsPanel::refresh()
{
    m_sidebar->list()->refresh();
}

void SessionsPanel::setEvent(const Event &event)
{
    if (const SessionFacets known = m_model->facets().knownTo(event); known != m_model->facets())
        setFacets(known);
    m_model->setEvent(event);
    m_sidebar->showEmptyState(event.sessions.isEmpty());
    refresh();
    if (!event.session(m_currentId))
        m_currentId.clear();
    showCurrent();
}

void SessionsPanel::setSchedule(const Event &schedule)
{
    m_schedule = schedule;
}

void SessionsPanel::setNow(const std::function<QDateTime()> &now)
{
    m_timetable->setNow(now);
}

void SessionsPanel::showCurrent()
{
    if (!m_card)
        return;
    const Session *session = m_model->event().session(m_currentId);
    if (!session) {
        m_card->showNothing(); // the list has all the room until there is something to tell
        return;
    }
    const bool comes = m_card->isHidden();
    m_card->showSession(*session, m_model->event(), m_model->overlapsOf(m_currentId));
    showCoverage();
    if (comes) // over the rows at the bottom, of which this may be one
        QTimer::singleShot(0, this, [this] { m_tools->isTimetable() ? m_timetable->setCurrent(m_currentId) : m_view->scrollTo(m_view->currentIndex()); });
}

void SessionsPanel::setCoverage(const QList<SessionCoverage> &coverage)
{
    CoverageOfSessions byId;
    for (const SessionCoverage &cover : coverage)
        byId.insert(cover.session, cover);
    m_model->setCoverage(byId);
    showCoverage();
}

// Leaves the card's fields alone: somebody may be typing in one.
void SessionsPanel::showCoverage()
{
    const Session *session = m_model->event().session(m_currentId);
    const auto cover = m_model->coverage().constFind(m_currentId);
    if (m_card)
        m_card->showCoverage(session && session->attended && cover != m_model->coverage().constEnd() ? coverageSentence(*cover) : QString());
}

void SessionsPanel::showSession(const QString &id)
{
    const QModelIndex index = m_model->indexOfId(id);
    if (!index.isValid())
        return;
    if (!m_model->accepts(m_model->itemAt(index))) {
        m_sidebar->filterField()->clear();
        setFacets({});
    }
    m_currentId = id;
    m_view->showId(id);
    m_timetable->setCurrent(id);
    showCurrent();
}

SessionsSettings SessionsPanel::settings() const
{
    SessionsSettings settings;
    for (const auto &[grouping, name] : groupings) {
        if (grouping == m_model->grouping())
            settings.grouping = name;
    }
    settings.timetable = m_tools->isTimetable();
    settings.zoom = m_timetable->zoom();
    settings.splitter = m_sidebar->splitter()->saveState();
    return settings;
}

void SessionsPanel::apply(const SessionsSettings &settings)
{
    for (const auto &[grouping, name] : groupings) {
        if (name == settings.grouping)
            m_tools->setGrouping(grouping);
    }
    m_timetable->setZoom(settings.zoom);
    m_tools->setTimetable(settings.timetable);
    if (settings.splitter.isEmpty() || !m_sidebar->splitter()->restoreState(settings.splitter))
        m_sidebar->splitter()->setSizes({500, 360});
}

void SessionsPanel::finishEditing()
{
    if (m_card)
        m_card->finishEditing();
}

void SessionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

bool SessionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_view || watched == m_timetable)) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (pressed(press->key(), press->modifiers()))
            return true;
    }
    if (event->type() == QEvent::ContextMenu && m_use == Use::Companion) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        QPoint place = asked->globalPos();
        if (asked->reason() == QContextMenuEvent::Keyboard) {
            if (!m_tools->isTimetable() && m_view->currentId().isEmpty())
                return false; // a heading
            const QRect row = m_tools->isTimetable() ? m_timetable->blockRect(m_currentId) : m_view->visualRect(m_view->currentIndex());
            auto *view = m_tools->isTimetable() ? m_timetable->viewport() : m_view->viewport();
            place = view->mapToGlobal(row.center());
        } else if (watched == m_view->viewport()) {
            const QModelIndex under = m_view->indexAt(asked->pos());
            if (!under.isValid() || under.data(GroupRole).toBool())
                return false;
        }
        showMenu(place);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SessionsPanel::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const Session *session = m_model->event().session(m_currentId);
    const bool onSession = m_tools->isTimetable() || !m_view->currentId().isEmpty();
    if (!session || !onSession)
        return false;
    if (m_use == Use::Ticking) {
        if (key != Qt::Key_A || modifiers != Qt::NoModifier)
            return false;
        m_model->change(withMark(*session, Mark::Attended, !session->attended));
        return true;
    }
    if (const auto marked = markedByKey(*session, key, modifiers)) {
        m_model->change(*marked);
        return true;
    }
    if (key == Qt::Key_F2) {
        editSession(m_currentId);
        return true;
    }
    if (key == Qt::Key_Delete && session->own) {
        emit removeRequested(m_currentId);
        return true;
    }
    return false;
}

void SessionsPanel::showMenu(const QPoint &global)
{
    const Session *found = m_model->event().session(m_currentId);
    if (!found)
        return;
    auto *menu = new SessionMenu(*found, this);
    connect(menu, &SessionMenu::sessionChanged, m_model, &SessionsModel::change);
    connect(menu, &SessionMenu::insertRequested, this, &SessionsPanel::insertRequested);
    connect(menu, &SessionMenu::editRequested, this, &SessionsPanel::editSession);
    connect(menu, &SessionMenu::removeRequested, this, &SessionsPanel::removeRequested);
    menu->popup(global);
}

void SessionsPanel::addSession()
{
    Session session;
    session.attended = true; // who writes it down was there
    openForm(session);
}

void SessionsPanel::editSession(const QString &id)
{
    if (const Session *session = m_model->event().session(id))
        openForm(*session);
}

void SessionsPanel::openForm(const Session &session)
{
    finishEditing();
    auto *form = new SessionForm(session, m_schedule.session(session.id), m_model->event(), window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] {
        const Session result = form->result();
        emit sessionChanged(result);
        showSession(result.id);
    });
    connect(form, &SessionForm::removeRequested, this, &SessionsPanel::removeRequested);
    form->open();
}

} // namespace lanyard
