// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/speakers/speakers_settings.h"
#include "app/ui/sidebar.h"
#include "core/event/event.h"
#include "core/event/name_likeness.h"
#include "core/review/mentions.h"
#include "core/workspace/speaker_book.h"

#include <QSet>


class QAction;

namespace lanyard {

class GroupedView;
class SpeakerCard;
class SpeakersModel;

// The people who speak: to be found and named in the text, known better, and told apart.
class SpeakersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakersPanel(QWidget *parent = nullptr);

    // `avatars`: the folder that relative pictures of people lie in; may be empty.
    void setEvent(const Event &event, const QString &avatars = {});
    void setPlaces(const QList<Mention> &places); // of everybody, in text order
    void setMetBefore(const QSet<QString> &ids); // who is known from other recaps
    // Of the person that personChanged() told last; of another they are dropped.
    void setMeetings(const QString &id, const QList<Meeting> &meetings, const QList<Error> &problems);
    // Tells what was typed into the card and waits for the hand to rest.
    void tellNow();
    SpeakersSettings settings() const;
    void apply(const SpeakersSettings &settings);

    SpeakersModel *model() const { return m_model; }
    QString currentId() const { return m_shownId; } // of the card; empty: none

signals:
    void insertRequested(const QString &id);
    void importRequested();
    void edited(const lanyard::Speaker &speaker);
    void personChanged(const lanyard::Speaker &speaker); // the card shows this one; no id: none
    void placeWanted(const lanyard::Mention &place);
    void mendWanted(const QList<lanyard::Mention> &places);
    void postWanted(const QString &path);
    void linkWanted(const QString &url);
    void cameIntoSight();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void tieCard();
    QStringList selectedIds() const;
    void select(const QString &id);
    void showSelected();
    void showPlaces();
    QString pairOf(const QString &one, const QString &other) const; // of ids; empty: one is gone
    const AlikePeople *questionAbout(const QString &id) const; // empty: about anybody
    QString avatarOf(const Speaker &speaker) const;

    Event m_event;
    QString m_avatars;
    QList<AlikePeople> m_alike;
    QStringList m_twoPeople; // pairs of names that were said to be two people's
    QList<Mention> m_places;
    QString m_shownId;
    bool m_switching = false; // to another person
    QString m_wanted; // to be selected when it comes
    SpeakersModel *m_model;
    GroupedView *m_view;
    Sidebar *m_sidebar;
    SpeakerCard *m_card;
    QAction *m_insert;
    QAction *m_noPhotos;
};

} // namespace lanyard
