// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_card.h"

#include "app/sessions/link_field.h"
#include "app/sessions/session_facets.h"
#include "app/sessions/star_rating.h"
#include "app/ui/icons.h"
#include "app/ui/marks.h"
#include "app/ui/panel_margin.h"
#include "app/ui/when.h"
#include "core/compose/link_kind.h"
#include "core/compose/moment_link.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace lanyard {

namespace {

QString slotName(SessionSlot slot)
{
    switch (slot) {
    case SessionSlot::Slides: return QStringLiteral("slides");
    case SessionSlot::Video: return QStringLiteral("video");
    case SessionSlot::Code: return QStringLiteral("code");
    case SessionSlot::Notes: break;
    }
    return QStringLiteral("notes");
}

QString slotTitle(SessionSlot slot)
{
    switch (slot) {
    case SessionSlot::Slides: return SessionCard::tr("Slides");
    case SessionSlot::Video: return SessionCard::tr("Video");
    case SessionSlot::Code: return SessionCard::tr("Code");
    case SessionSlot::Notes: break;
    }
    return SessionCard::tr("Notes");
}

// Longer ones are shown in part at first, so that the links below stay near.
constexpr qsizetype longAbstract = 360;

QString beginningOf(const QString &text)
{
    const qsizetype blank = text.lastIndexOf(u' ', longAbstract - 60);
    return text.left(blank > 0 ? blank : longAbstract - 60).trimmed();
}

QString whenOf(const Session &session)
{
    if (!session.start.isValid())
        return SessionCard::tr("No time");
    const QString day = longDay(session.start.date()) + QStringLiteral(", ") + shortTime(session.start.time());
    return session.end.isValid() ? day + QStringLiteral("–") + shortTime(session.end.time()) : day;
}

QLabel *words(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString inDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SessionCard::SessionCard(QWidget *parent)
    : QScrollArea(parent), m_contents(new QWidget), m_title(words("cardTitle")), m_subtitle(words("cardSubtitle")),
      m_where(words("cardWhere")), m_people(words("cardPeople")), m_overlaps(words("cardOverlaps")), m_coverage(words("cardCoverage")), m_abstract(words("cardAbstract")),
      m_links(words("cardLinks")), m_rating(new StarRating), m_moment(new QToolButton)
{
    setObjectName(QStringLiteral("sessionCard"));
    setAccessibleName(tr("Details of the session"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setMinimumHeight(96);

    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_overlaps, m_coverage, m_links, m_abstract}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    }
    m_links->setOpenExternalLinks(true); // the person clicked it
    connect(m_coverage, &QLabel::linkActivated, this, [this] { emit sectionRequested(m_session.id); });
    connect(m_overlaps, &QLabel::linkActivated, this, &SessionCard::otherRequested);
    connect(m_abstract, &QLabel::linkActivated, this, [this] {
        m_wholeAbstract = true;
        showAbstract();
    });

    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(panelMargin, 8, panelMargin, 8);
    column->setSpacing(4);
    for (QWidget *each : QList<QWidget *>{m_title, m_subtitle, m_where, m_people, m_overlaps, m_coverage, markRow()})
        column->addWidget(each);
    column->addWidget(m_abstract);
    column->addSpacing(4);
    for (const SessionSlot slot : sessionSlots)
        column->addWidget(slotRow(slot));
    column->addWidget(m_links);
    column->addWidget(buttonRow());
    column->addStretch(1);

    auto *page = new QWidget;
    auto *pages = new QVBoxLayout(page);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_contents);
    pages->addStretch(0);
    setWidget(page);
    drawQuiet();
    showNothing();
    viewport()->setAcceptDrops(true);
    viewport()->installEventFilter(this);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

QWidget *SessionCard::markRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    for (const Mark mark : allMarks) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("mark/") + markIcon(mark));
        button->setIcon(icon(markIcon(mark)));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setAccessibleName(markTitle(mark));
        button->setToolTip(tr("%1 (%2)").arg(markTitle(mark), QKeySequence(markKey(mark)).toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, [this, mark](bool on) {
            m_session = withMark(m_session, mark, on);
            emit sessionChanged(m_session);
        });
        m_marks.insert(mark, button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_rating, &StarRating::rated, this, [this](int rating) {
        m_session.rating = rating;
        emit sessionChanged(m_session);
    });
    layout->addWidget(m_rating);
    return row;
}

QWidget *SessionCard::slotRow(SessionSlot slot)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *field = new LinkField;
    field->setObjectName(QStringLiteral("slot/") + slotName(slot));
    field->setPlaceholderText(tr("%1: paste or drop a link").arg(slotTitle(slot)));
    field->setAccessibleName(slotTitle(slot));
    field->addAction(icon(slotName(slot)), QLineEdit::LeadingPosition)->setToolTip(slotTitle(slot));
    connect(field, &LinkField::urlGiven, this, [this, slot](const QString &url) { take(url, slot); });
    connect(field, &LinkField::refused, this,
            [this](const QString &text) { emit notice(tr("“%1” is no address of the web. It has to begin with https:// or http://.").arg(text)); });
    m_slots.insert(slot, field);
    layout->addWidget(field, 1);
    if (slot == SessionSlot::Video) {
        m_moment->setObjectName(QStringLiteral("moment"));
        m_moment->setIcon(icon(QStringLiteral("mark-later")));
        m_moment->setAutoRaise(true);
        m_moment->setToolTip(tr("Insert a link to a moment of the video"));
        m_moment->setAccessibleName(m_moment->toolTip());
        connect(m_moment, &QToolButton::clicked, this, [this] { emit momentRequested(m_session.id); });
        layout->addWidget(m_moment);
    }
    return row;
}

QWidget *SessionCard::buttonRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    auto *insert = new QPushButton(tr("Insert into Text"));
    insert->setObjectName(QStringLiteral("cardInsert"));
    connect(insert, &QPushButton::clicked, this, [this] { emit insertRequested(m_session.id); });
    auto *edit = new QPushButton(tr("Edit…"));
    edit->setObjectName(QStringLiteral("cardEdit"));
    edit->setToolTip(tr("Change what the schedule says (F2)"));
    connect(edit, &QPushButton::clicked, this, [this] { emit editRequested(m_session.id); });
    layout->addWidget(insert);
    layout->addWidget(edit);
    layout->addStretch(1);
    return row;
}

void SessionCard::showSession(const Session &session, const Event &event, const QStringList &overlapping)
{
    if (session.id != m_session.id) {
        finishEditing();
        verticalScrollBar()->setValue(0);
        m_wholeAbstract = false;
    }
    m_session = session;
    show();
    say(m_title, session.title.isEmpty() ? tr("Session without a title") : session.title.simplified());
    say(m_subtitle, session.subtitle);
    QStringList languages;
    for (const QString &tag : facetKeys(session, Facet::Language, false))
        languages.append(facetValueTitle(Facet::Language, tag));
    const QString about = inDots({session.room, session.track, session.type, languages.join(QStringLiteral(", ")), session.own ? tr("made by you") : QString()});
    say(m_where, about.isEmpty() ? whenOf(session) : whenOf(session) + u'\n' + about);
    QStringList people;
    for (const Speaker &speaker : event.speakersOf(session)) {
        QStringList more{speaker.pronouns, speaker.affiliation.simplified(), speaker.noPhotos ? tr("no photos, please") : QString()};
        more.removeAll(QString());
        people.append(more.isEmpty() ? speaker.name : tr("%1 (%2)").arg(speaker.name, more.join(QStringLiteral(", "))));
    }
    say(m_people, people.join(u'\n'));
    QStringList others;
    for (const QString &id : overlapping) {
        if (const Session *other = event.session(id))
            others.append(QStringLiteral("<a href=\"%1\">%2</a>").arg(id.toHtmlEscaped(), other->title.simplified().toHtmlEscaped()));
    }
    say(m_overlaps, others.isEmpty() ? QString() : tr("At the same time: %1").arg(others.join(QStringLiteral(", "))));
    showAbstract();
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark)
        mark.value()->setChecked(hasMark(session, mark.key()));
    m_rating->setRating(session.rating);
    for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot)
        slot.value()->setUrl(slotOf(session, slot.key()));
    m_moment->setVisible(!momentLink(session.video, 0).isEmpty());
    showLinks();
}

void SessionCard::showCoverage(const QString &html)
{
    say(m_coverage, html);
}

void SessionCard::showAbstract()
{
    const QString text = m_session.abstract.trimmed();
    const bool cut = !m_wholeAbstract && text.size() > longAbstract;
    QString html = (cut ? beginningOf(text) : text).toHtmlEscaped();
    html.replace(QStringLiteral("\n\n"), QStringLiteral("</p><p style=\"margin-top:6px\">")).replace(u'\n', QStringLiteral("<br>"));
    if (cut)
        html += QStringLiteral("… <a href=\"#more\">%1</a>").arg(tr("More").toHtmlEscaped());
    say(m_abstract, text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(html));
}

void SessionCard::showLinks()
{
    QStringList lines;
    const auto add = [&lines](const QString &url, const QString &title) {
        if (!webAddress(url).isEmpty())
            lines.append(QStringLiteral("<a href=\"%1\">%2</a>").arg(url.toHtmlEscaped(), title.toHtmlEscaped()));
    };
    add(m_session.url, tr("Talk page"));
    for (const WebLink &link : std::as_const(m_session.links))
        add(link.url, link.title.trimmed().isEmpty() ? linkTitle(link.url, {}) : link.title.simplified());
    for (QString &line : lines) {
        if (line.endsWith(QStringLiteral("\"></a>"))) // the address says nothing of itself
            line.replace(QStringLiteral("\"></a>"), QStringLiteral("\">") + tr("Link") + QStringLiteral("</a>"));
    }
    say(m_links, lines.join(QStringLiteral(" · ")));
}

void SessionCard::showNothing()
{
    finishEditing();
    m_session = {};
    hide();
}

void SessionCard::finishEditing()
{
    if (m_session.id.isEmpty())
        return;
    for (const SessionSlot slot : sessionSlots)
        m_slots.value(slot)->finishTyping();
}

void SessionCard::take(const QString &url, SessionSlot droppedOn)
{
    if (m_session.id.isEmpty())
        return;
    const SessionSlot known = url.isEmpty() ? droppedOn : slotFor(url).value_or(droppedOn);
    const SessionSlot slot = slotOf(m_session, known).isEmpty() ? known : droppedOn; // what stands there is not pushed out
    if (slot != droppedOn)
        m_slots.value(droppedOn)->setUrl(slotOf(m_session, droppedOn));
    if (slotOf(m_session, slot) == url)
        return;
    setSlot(m_session, slot, url);
    m_slots.value(slot)->setUrl(url);
    emit sessionChanged(m_session);
    if (slot != droppedOn)
        emit notice(tr("The address went to “%1”, where its host belongs.").arg(slotTitle(slot)));
}

bool SessionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_session.id.isEmpty() && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!addressIn(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    }
    if (!m_session.id.isEmpty() && event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString address = addressIn(drop->mimeData()); !address.isEmpty()) {
            drop->acceptProposedAction();
            take(address, SessionSlot::Notes);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void SessionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawQuiet();
    QScrollArea::changeEvent(event);
}

void SessionCard::drawQuiet()
{
    for (QLabel *label : {m_where, m_subtitle}) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, quiet(palette(), QPalette::WindowText, QPalette::Window));
        label->setPalette(colours);
    }
}

} // namespace lanyard
