// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/speaker_book.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace lanyard {

class CompactList;

// Where a person was met before, as other recaps tell it, and what those know that this one lacks.
class MetBox final : public QWidget
{
    Q_OBJECT

public:
    explicit MetBox(QWidget *parent = nullptr);

    // The newest meeting first. `problems`: recaps that couldn't be read.
    void setMeetings(const Speaker &speaker, const QList<Meeting> &meetings, const QList<Error> &problems);

signals:
    void postWanted(const QString &path);
    void taken(const lanyard::Speaker &speaker); // with what an offer gave

private:
    void offer(const QString &sentence, const QString &action, const Speaker &result, const char *name);
    void offerWhatIsLacking();
    void offerSpelling();

    Speaker m_speaker;
    QList<Meeting> m_meetings;
    QList<Error> m_problems;
    QList<QWidget *> m_offers;
    QBoxLayout *m_column;
    QLabel *m_title;
    CompactList *m_list;
    QLabel *m_unread;
};

} // namespace lanyard
