// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/speaker_card.h"

#include "app/speakers/avatar.h"
#include "app/speakers/merge_box.h"
#include "app/speakers/met_box.h"
#include "app/speakers/places_box.h"
#include "app/speakers/speaker_fields.h"
#include "app/ui/marks.h"
#include "app/ui/panel_margin.h"
#include "core/compose/link_kind.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace lanyard {
namespace {

QString linkHtml(const WebLink &link)
{
    const QString title = link.title.isEmpty() ? linkHost(link.url) : link.title;
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(link.url.toHtmlEscaped(), title.toHtmlEscaped());
}

QLabel *plainLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SpeakerCard::SpeakerCard(QWidget *parent)
    : QWidget(parent), m_nobody(plainLabel("nobody")), m_avatar(new Avatar), m_name(plainLabel("cardName")), m_about(plainLabel("cardAbout")), m_links(new QLabel),
      m_merging(new MergeBox), m_places(new PlacesBox), m_met(new MetBox), m_fields(new SpeakerFields)
{
    setObjectName(QStringLiteral("speakerCard"));
    m_nobody->setText(tr("Choose a person to see and change what is known of them."));
    m_nobody->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nobody->setMargin(8);
    m_nobody->setTextInteractionFlags(Qt::NoTextInteraction);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_links->setObjectName(QStringLiteral("cardLinks"));
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addWidget(m_links);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, 8, panelMargin, 8);
    column->setSpacing(12);
    column->addWidget(m_nobody);
    column->addLayout(head);
    column->addWidget(m_merging);
    column->addWidget(m_places);
    column->addWidget(m_met);
    column->addWidget(m_fields);
    column->addStretch(1);

    connect(m_links, &QLabel::linkActivated, this, &SpeakerCard::linkWanted);
    connect(m_met, &MetBox::taken, m_fields, &SpeakerFields::edited);
    drawQuiet();
    showNobody();
}

void SpeakerCard::showParts(bool person, bool question)
{
    m_about->setVisible(person && !m_about->text().isEmpty());
    m_links->setVisible(person && !m_links->text().isEmpty());
    m_places->setVisible(person);
    m_fields->setVisible(person);
    m_merging->setVisible(question);
    m_name->setVisible(person);
    m_nobody->setVisible(!person && !question);
}

void SpeakerCard::showNobody()
{
    m_fields->setSpeaker({});
    m_avatar->setPicture({});
    showParts(false, false);
}

void SpeakerCard::showPair()
{
    m_fields->setSpeaker({});
    m_avatar->setPicture({});
    showParts(false, true);
}

void SpeakerCard::showSpeaker(const Speaker &speaker, const QString &talks, const QString &avatar, bool alike)
{
    m_fields->setSpeaker(speaker);
    showHead(speaker, talks, avatar);
    showParts(true, alike);
}

void SpeakerCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawQuiet();
    QWidget::changeEvent(event);
}

void SpeakerCard::drawQuiet()
{
    for (QLabel *label : {m_nobody, m_about}) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, quiet(palette(), QPalette::WindowText, QPalette::Window));
        label->setPalette(colours);
    }
}

void SpeakerCard::showHead(const Speaker &speaker, const QString &talks, const QString &avatar)
{
    m_avatar->setPicture(avatar);
    m_name->setText(speaker.name.isEmpty() ? tr("Speaker without a name") : speaker.name);
    QStringList lines;
    QStringList facts{speaker.pronouns, speaker.affiliation};
    facts.removeAll(QString());
    lines.append(facts.join(QStringLiteral(" · ")));
    lines.append(talks);
    lines.removeAll(QString());
    m_about->setText(lines.join(u'\n'));
    QList<WebLink> links = speaker.links;
    if (!speaker.url.isEmpty())
        links.prepend({{}, speaker.url});
    QStringList shown;
    for (const WebLink &link : std::as_const(links)) {
        if (const QString html = linkHtml(link); !shown.contains(html))
            shown.append(html);
    }
    m_links->setText(shown.join(QStringLiteral(" · ")));
}

} // namespace lanyard
