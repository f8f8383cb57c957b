// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QWidget>

class QLabel;

namespace lanyard {

class Avatar;
class MergeBox;
class MetBox;
class PlacesBox;
class SpeakerFields;

// One person: who they are, where the text names them, where they were met before, and the fields that a hand may change. Or the
// question whether two are one.
class SpeakerCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakerCard(QWidget *parent = nullptr);

    void showNobody();
    void showPair();                                  // the question alone, see merging()
    // `talks`: their titles. `avatar`: an absolute path or empty. `alike`: the question stands above the rest.
    void showSpeaker(const Speaker &speaker, const QString &talks, const QString &avatar, bool alike);

    SpeakerFields *fields() const { return m_fields; }
    PlacesBox *places() const { return m_places; }
    MetBox *met() const { return m_met; }
    MergeBox *merging() const { return m_merging; }

signals:
    void linkWanted(const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawQuiet();
    void showHead(const Speaker &speaker, const QString &talks, const QString &avatar);
    void showParts(bool person, bool question);

    QLabel *m_nobody; // what stands there instead
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_links;
    MergeBox *m_merging;
    PlacesBox *m_places;
    MetBox *m_met;
    SpeakerFields *m_fields;
};

} // namespace lanyard
