// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/speakers_panel.h"

#include "app/speakers/merge_box.h"
#include "app/speakers/met_box.h"
#include "app/speakers/places_box.h"
#include "app/speakers/speaker_card.h"
#include "app/speakers/speaker_fields.h"
#include "app/speakers/speakers_model.h"
#include "app/ui/filter_list.h"
#include "app/ui/grouped_view.h"
#include "app/ui/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <iterator>

namespace lanyard {

SpeakersPanel::SpeakersPanel(QWidget *parent)
    : QWidget(parent), m_model(new SpeakersModel(this)), m_view(new GroupedView(new GroupedFilter(m_model, this))),
      m_sidebar(new Sidebar(m_view,
                            {QStringLiteral("speakers"), tr("Import the conference’s schedule to see its speakers here."), tr("Import Schedule…")})),
      m_card(new SpeakerCard), m_insert(new QAction(tr("Insert into the Text"), this)), m_noPhotos(new QAction(tr("No Photos, Please"), this))
{
    setObjectName(QStringLiteral("speakersPanel"));
    setAccessibleName(tr("Speakers"));
    m_view->setObjectName(QStringLiteral("speakers"));
    m_view->setAccessibleName(tr("Speakers"));
    m_view->setAccessibleDescription(tr("Enter inserts a speaker’s name into the text. Select two to say that they are one person."));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_sidebar->filterField()->setPlaceholderText(tr("Filter speakers"));
    m_sidebar->filterField()->setAccessibleName(tr("Filter speakers by name or affiliation"));
    // Scrolled, since a card may be longer than the dock.
    auto *below = new QScrollArea;
    below->setObjectName(QStringLiteral("speakerCardArea"));
    below->setFrameShape(QFrame::NoFrame);
    below->setWidgetResizable(true);
    below->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    below->setMinimumHeight(96);
    below->setWidget(m_card);
    m_sidebar->addBelow(below);
    m_sidebar->splitter()->setStretchFactor(0, 1);
    m_sidebar->splitter()->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sidebar);
    setFocusProxy(m_sidebar);
    addActions();
    tieCard();

    FilterList *list = m_sidebar->list();
    connect(list, &FilterList::filterChanged, this, [this, list](const QString &typed) {
        m_model->setTyped(typed);
        m_view->openAllGroups(!typed.trimmed().isEmpty());
        list->refresh();
    });
    connect(list, &FilterList::chosen, this, [this](const QModelIndex &index) {
        tellNow(); // so that the name is the one that was just typed
        emit insertRequested(index.data(IdRole).toString());
    });
    connect(m_sidebar, &Sidebar::emptyActionTriggered, this, &SpeakersPanel::importRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SpeakersPanel::showSelected);
    showSelected();
}

void SpeakersPanel::addActions()
{
    m_insert->setObjectName(QStringLiteral("insertSpeaker"));
    m_insert->setIcon(icon(QStringLiteral("insert")));
    connect(m_insert, &QAction::triggered, this, [this] {
        tellNow();
        const QStringList ids = selectedIds();
        for (const QString &id : ids)
            emit insertRequested(id);
    });
    m_noPhotos->setObjectName(QStringLiteral("noPhotosPlease"));
    m_noPhotos->setCheckable(true);
    connect(m_noPhotos, &QAction::triggered, this, [this](bool on) {
        tellNow();
        if (const Speaker *speaker = m_event.speaker(m_shownId)) {
            Speaker changed = *speaker;
            changed.noPhotos = on;
            emit edited(changed);
        }
    });
    m_view->QWidget::addActions({m_insert, m_noPhotos});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SpeakersPanel::tieCard()
{
    connect(m_card->fields(), &SpeakerFields::edited, this, [this](const Speaker &speaker) {
        // While the view goes from one row to another its model must not be filled anew.
        if (m_switching)
            QMetaObject::invokeMethod(this, [this, speaker] { emit edited(speaker); }, Qt::QueuedConnection);
        else
            emit edited(speaker);
    });
    // The buttons go with what they offered, and the keyboard must not go astray.
    const auto keepKeyboard = [this] { m_view->setFocus(Qt::OtherFocusReason); };
    connect(m_card->merging(), &MergeBox::merged, this, keepKeyboard);
    connect(m_card->merging(), &MergeBox::declined, this, keepKeyboard);
    connect(m_card->met(), &MetBox::taken, this, keepKeyboard);
    connect(m_card->places(), &PlacesBox::mendWanted, this, keepKeyboard);
    connect(m_card->merging(), &MergeBox::merged, this, [this](const Speaker &speaker) {
        m_wanted = speaker.id; // the other may have been the current one
        emit edited(speaker);
    });
    connect(m_card->merging(), &MergeBox::declined, this, [this](const QString &one, const QString &other) {
        if (const QString pair = pairOf(one, other); !pair.isEmpty() && !m_twoPeople.contains(pair))
            m_twoPeople.append(pair);
        showSelected();
    });
    connect(m_card->places(), &PlacesBox::placeWanted, this, &SpeakersPanel::placeWanted);
    connect(m_card->places(), &PlacesBox::mendWanted, this, &SpeakersPanel::mendWanted);
    connect(m_card->met(), &MetBox::postWanted, this, &SpeakersPanel::postWanted);
    connect(m_card, &SpeakerCard::linkWanted, this, &SpeakersPanel::linkWanted);
}

void SpeakersPanel::setEvent(const Event &event, const QString &avatars)
{
    const QStringList selected = selectedIds();
    const bool people = event.speakers != m_event.speakers;
    m_event = event;
    m_avatars = avatars;
    if (people)
        m_alike = alikePeople(event.speakers);
    m_model->setEvent(event);
    m_sidebar->showEmptyState(event.speakers.isEmpty());
    m_sidebar->list()->refresh();
    if (!m_wanted.isEmpty() && event.speaker(m_wanted))
        select(m_wanted);
    else if (selected.size() == 1)
        select(selected.first());
    m_wanted.clear();
    showSelected();
}

void SpeakersPanel::select(const QString &id)
{
    const auto *shown = static_cast<const GroupedFilter *>(m_view->model());
    const QModelIndex index = shown->mapFromSource(m_model->indexOfId(id));
    if (index.isValid() && (selectedIds() != QStringList{id}))
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

QStringList SpeakersPanel::selectedIds() const
{
    QStringList ids;
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        if (!row.data(GroupRole).toBool())
            ids.append(row.data(IdRole).toString());
    }
    return ids;
}

QString SpeakersPanel::pairOf(const QString &one, const QString &other) const
{
    const Speaker *first = m_event.speaker(one);
    const Speaker *second = m_event.speaker(other);
    return first && second ? pairOfNames(first->name, second->name) : QString();
}

const AlikePeople *SpeakersPanel::questionAbout(const QString &id) const
{
    for (const AlikePeople &pair : m_alike) {
        if (!m_twoPeople.contains(pairOf(pair.one, pair.other)) && (id.isEmpty() || pair.one == id || pair.other == id))
            return &pair;
    }
    return nullptr;
}

void SpeakersPanel::showSelected()
{
    const QStringList ids = selectedIds();
    const QScopedValueRollback switching(m_switching, true);
    const Speaker *speaker = ids.size() == 1 ? m_event.speaker(ids.first()) : nullptr;
    m_insert->setEnabled(!ids.isEmpty());
    m_noPhotos->setEnabled(speaker != nullptr);
    m_noPhotos->setChecked(speaker && speaker->noPhotos);
    const Speaker *other = ids.size() == 2 ? m_event.speaker(ids.last()) : nullptr;
    const AlikePeople *question = ids.size() < 2 ? questionAbout(ids.value(0)) : nullptr;
    if (question && m_event.speaker(question->one) && m_event.speaker(question->other))
        m_card->merging()->ask(*m_event.speaker(question->one), *m_event.speaker(question->other), MergeBox::Asked::ByLikeness);
    else if (other && m_event.speaker(ids.first()))
        m_card->merging()->ask(*m_event.speaker(ids.first()), *other, MergeBox::Asked::ByPerson);

    if (speaker)
        m_card->showSpeaker(*speaker, m_model->talksOf(speaker->id), avatarOf(*speaker), question);
    else if (question || other)
        m_card->showPair();
    else
        m_card->showNobody();
    const QString id = speaker ? speaker->id : QString();
    if (id != m_shownId)
        m_card->met()->setMeetings({}, {}, {}); // until the book has answered
    m_shownId = id;
    showPlaces();
    emit personChanged(speaker ? *speaker : Speaker());
}

void SpeakersPanel::setPlaces(const QList<Mention> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    QSet<QString> otherwise;
    for (const Mention &place : places) {
        if (place.spelling != Mention::Spelling::Right)
            otherwise.insert(place.person);
    }
    m_model->setSpeltOtherwise(otherwise);
    showPlaces();
}

void SpeakersPanel::showPlaces()
{
    QList<Mention> own;
    std::copy_if(m_places.begin(), m_places.end(), std::back_inserter(own), [this](const Mention &place) { return place.person == m_shownId; });
    const Speaker *speaker = m_event.speaker(m_shownId);
    m_card->places()->setPlaces(speaker ? speaker->name : QString(), own);
}

void SpeakersPanel::setMetBefore(const QSet<QString> &ids)
{
    m_model->setMetBefore(ids);
}

void SpeakersPanel::setMeetings(const QString &id, const QList<Meeting> &meetings, const QList<Error> &problems)
{
    if (const Speaker *speaker = m_event.speaker(id); speaker && id == m_shownId)
        m_card->met()->setMeetings(*speaker, meetings, problems);
}

QString SpeakersPanel::avatarOf(const Speaker &speaker) const
{
    if (speaker.avatar.isEmpty() || QDir::isAbsolutePath(speaker.avatar))
        return speaker.avatar;
    const QString path = QDir::cleanPath(m_avatars + u'/' + speaker.avatar);
    return !m_avatars.isEmpty() && path.startsWith(QDir::cleanPath(m_avatars) + u'/') ? path : QString();
}

SpeakersSettings SpeakersPanel::settings() const
{
    return {m_sidebar->splitter()->saveState(), m_twoPeople};
}

void SpeakersPanel::apply(const SpeakersSettings &settings)
{
    if (settings.splitter.isEmpty() || !m_sidebar->splitter()->restoreState(settings.splitter))
        m_sidebar->splitter()->setSizes({360, 440}); // shares of what there is
    m_twoPeople = settings.twoPeople;
    showSelected();
}

void SpeakersPanel::tellNow()
{
    m_card->fields()->tellNow();
}

void SpeakersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit cameIntoSight();
}

} // namespace lanyard
