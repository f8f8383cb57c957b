// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/met_box.h"

#include "app/speakers/compact_list.h"
#include "app/speakers/offer.h"
#include "app/ui/error_text.h"
#include "core/event/name_likeness.h"
#include "core/event/person_merge.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace lanyard {
namespace {

QString fieldName(const QString &field)
{
    if (field == u"url")
        return MetBox::tr("the link");
    if (field == u"links")
        return MetBox::tr("more links");
    if (field == u"pronouns")
        return MetBox::tr("the pronouns");
    if (field == u"affiliation")
        return MetBox::tr("the affiliation");
    return MetBox::tr("“No photos, please”");
}

QString fieldNames(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields)
        names.append(fieldName(field));
    return QLocale().createSeparatedList(names);
}

QString line(const Meeting &meeting)
{
    QStringList parts{meeting.event};
    if (meeting.day.isValid())
        parts.append(QLocale().toString(meeting.day, QLocale::ShortFormat));
    if (!meeting.heard)
        parts.append(MetBox::tr("not heard"));
    else if (!meeting.talks.isEmpty())
        parts.append(meeting.talks.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MetBox::MetBox(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_title(new QLabel), m_list(new CompactList), m_unread(new QLabel)
{
    setObjectName(QStringLiteral("metBox"));
    m_title->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("meetings"));
    m_list->setAccessibleName(tr("Recaps that name this person"));
    m_list->setAccessibleDescription(tr("Enter opens the recap."));
    m_unread->setObjectName(QStringLiteral("unreadRecaps"));
    m_unread->setTextFormat(Qt::PlainText);
    m_unread->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *titled = new QVBoxLayout;
    titled->setSpacing(4);
    titled->addWidget(m_title);
    titled->addWidget(m_list);
    m_column->addLayout(titled);
    m_column->addWidget(m_unread);
    connect(m_list, &CompactList::chosen, this, [this](int row) { emit postWanted(m_meetings.at(row).post); });
    setMeetings({}, {}, {});
}

void MetBox::setMeetings(const Speaker &speaker, const QList<Meeting> &meetings, const QList<Error> &problems)
{
    if (speaker == m_speaker && meetings == m_meetings && problems == m_problems && !speaker.id.isEmpty())
        return;
    m_speaker = speaker;
    m_meetings = meetings;
    m_problems = problems;
    qDeleteAll(m_offers);
    m_offers.clear();
    m_list->clear();
    for (const Meeting &meeting : meetings) {
        auto *item = new QListWidgetItem(line(meeting));
        item->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(item->text().toHtmlEscaped(), meeting.post.toHtmlEscaped()));
        m_list->addItem(item);
    }
    m_list->refresh();
    m_list->setVisible(!meetings.isEmpty());
    m_title->setText(tr("In other recaps of yours"));
    m_title->setVisible(!meetings.isEmpty());
    QStringList sentences;
    for (const Error &problem : problems)
        sentences.append(errorText(problem));
    m_unread->setText(tr("%n other recap(s) couldn’t be read.", nullptr, int(problems.size())));
    m_unread->setToolTip(sentences.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    m_unread->setAccessibleDescription(sentences.join(u'\n'));
    m_unread->setVisible(!problems.isEmpty());
    setHidden(meetings.isEmpty() && problems.isEmpty());
    offerSpelling();
    offerWhatIsLacking();
}

void MetBox::offer(const QString &sentence, const QString &action, const Speaker &result, const char *name)
{
    auto *made = new Offer(sentence, action, this);
    made->button()->setObjectName(QLatin1String(name));
    m_column->insertWidget(int(m_offers.size()), made);
    m_offers.append(made);
    connect(made, &Offer::taken, this, [this, result] { emit taken(result); });
}

// All that the others know more, each of it from the newest that has it.
void MetBox::offerWhatIsLacking()
{
    Speaker fuller = m_speaker;
    QStringList all;
    QStringList events;
    for (const Meeting &meeting : m_meetings) {
        const QStringList fields = lacking(fuller, meeting.speaker);
        if (fields.isEmpty())
            continue;
        fuller = withTaken(fuller, meeting.speaker, fields);
        all += fields;
        events.append(meeting.event);
    }
    if (all.isEmpty())
        return;
    const QString sentence = events.size() == 1 ? tr("The recap of %1 also has %2.").arg(events.first(), fieldNames(all))
                                                : tr("Other recaps of yours also have %1.").arg(fieldNames(all));
    offer(sentence, tr("Take It Over"), fuller, "takeKnown");
}

// The newest recap that writes the name otherwise; not if that is the lesser spelling, nor if the writer has chosen already.
void MetBox::offerSpelling()
{
    for (const Meeting &meeting : m_meetings) {
        const QString name = meeting.speaker.name;
        if (name == m_speaker.name)
            return;
        if (m_speaker.aliases.contains(name) || !isLikelier(name, m_speaker.name))
            continue;
        offer(tr("The recap of %1 spells the name “%2”.").arg(meeting.event, name), tr("Use That Spelling"), renamed(m_speaker, name), "takeSpelling");
        return;
    }
}

} // namespace lanyard
