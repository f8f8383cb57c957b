// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/speaker_fields.h"

#include "core/compose/link_kind.h"
#include "core/event/person_merge.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace lanyard {
namespace {

constexpr int restMilliseconds = 400;

QStringList spellingsIn(const QString &text)
{
    QStringList spellings;
    for (const QString &part : text.split(u';')) {
        if (const QString spelling = part.simplified(); !spelling.isEmpty() && !spellings.contains(spelling))
            spellings.append(spelling);
    }
    return spellings;
}

QString trimmedLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.trimmed());
    return lines.join(u'\n').trimmed();
}

} // namespace

QString linksText(const QList<WebLink> &links)
{
    QStringList lines;
    for (const WebLink &link : links)
        lines.append(link.title.isEmpty() ? link.url : link.title.simplified() + QLatin1Char(' ') + link.url);
    return lines.join(u'\n');
}

QList<WebLink> linksIn(const QString &text)
{
    QList<WebLink> links;
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.simplified();
        const QString url = webAddress(words.section(u' ', -1));
        if (!url.isEmpty())
            links.append({words.section(u' ', 0, -2), url});
    }
    return links;
}

SpeakerFields::SpeakerFields(QWidget *parent) : QWidget(parent), m_noPhotos(new QCheckBox(tr("&No photos, please")))
{
    setObjectName(QStringLiteral("speakerFields"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(form, tr("Na&me"), "speakerName", tr("As it is to stand in the text"));
    m_pronouns = addLine(form, tr("&Pronouns"), "speakerPronouns", tr("Such as they/them"));
    m_affiliation = addLine(form, tr("Affilia&tion"), "speakerAffiliation", tr("Company, project or university"));
    m_url = addLine(form, tr("Lin&k"), "speakerUrl", tr("Where the name leads to in the text"));
    m_spellings = addLine(form, tr("&Also spelt"), "speakerSpellings", tr("Other spellings, parted by semicolons"));
    m_biography = addText(form, tr("A&bout"), "speakerBiography", tr("Who the person is"), 3);
    m_links = addText(form, tr("More link&s"), "speakerLinks", tr("One a line, such as: Fediverse https://example.org/@ada"), 2);
    m_noPhotos->setObjectName(QStringLiteral("speakerNoPhotos"));
    m_noPhotos->setToolTip(tr("The person asked not to be shown. Lanyard warns of photos that name them."));
    m_noPhotos->setAccessibleDescription(m_noPhotos->toolTip());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_noPhotos);
    column->addLayout(form);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_name->hasFocus())
            tellNow();
    });
    connect(m_noPhotos, &QCheckBox::toggled, this, [this] {
        wait();
        tellNow();
    });
}

QLineEdit *SpeakerFields::addLine(QFormLayout *form, const QString &label, const char *name, const QString &purpose)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setToolTip(purpose);
    line->setPlaceholderText(purpose);
    line->setAccessibleName(QString(label).remove(u'&'));
    line->setAccessibleDescription(purpose);
    line->installEventFilter(this);
    form->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, &SpeakerFields::wait);
    connect(line, &QLineEdit::returnPressed, this, &SpeakerFields::tellNow);
    return line;
}

QPlainTextEdit *SpeakerFields::addText(QFormLayout *form, const QString &label, const char *name, const QString &purpose, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(name));
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 12);
    text->setToolTip(purpose);
    text->setPlaceholderText(purpose);
    text->setAccessibleName(QString(label).remove(u'&'));
    text->setAccessibleDescription(purpose);
    text->installEventFilter(this);
    form->addRow(label, text);
    connect(text, &QPlainTextEdit::textChanged, this, &SpeakerFields::wait);
    return text;
}

void SpeakerFields::wait()
{
    if (m_filling)
        return;
    m_pending = true;
    m_rest.start();
}

void SpeakerFields::setSpeaker(const Speaker &speaker)
{
    const bool another = speaker.id != m_speaker.id;
    if (another)
        tellNow();
    m_speaker = speaker;
    if (another || !m_pending)
        fill();
}

void SpeakerFields::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_pending = false;
    m_rest.stop();
    setEnabled(!m_speaker.id.isEmpty());
    // Setting a text moves the cursor, so only where another is meant.
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text().simplified() != text) {
            field->setText(text);
            field->setCursorPosition(0); // a long one is read from its beginning
        }
    };
    show(m_name, m_speaker.name);
    show(m_pronouns, m_speaker.pronouns);
    show(m_affiliation, m_speaker.affiliation);
    show(m_url, m_speaker.url);
    if (spellingsIn(m_spellings->text()) != m_speaker.aliases) {
        m_spellings->setText(m_speaker.aliases.join(QStringLiteral("; ")));
        m_spellings->setCursorPosition(0);
    }
    if (trimmedLines(m_biography->toPlainText()) != trimmedLines(m_speaker.biography))
        m_biography->setPlainText(m_speaker.biography);
    if (linksIn(m_links->toPlainText()) != linksIn(linksText(m_speaker.links)))
        m_links->setPlainText(linksText(m_speaker.links));
    m_noPhotos->setChecked(m_speaker.noPhotos);
}

Speaker SpeakerFields::typed() const
{
    Speaker speaker = m_speaker;
    speaker.aliases = spellingsIn(m_spellings->text());
    if (const QString name = m_name->text().simplified(); !name.isEmpty() && name != speaker.name)
        speaker = renamed(speaker, name);
    speaker.pronouns = m_pronouns->text().simplified();
    speaker.affiliation = m_affiliation->text().simplified();
    // What is no address yet is kept in the field only.
    const QString url = m_url->text().trimmed();
    if (url.isEmpty() || !webAddress(url).isEmpty())
        speaker.url = webAddress(url);
    if (trimmedLines(m_biography->toPlainText()) != trimmedLines(speaker.biography))
        speaker.biography = trimmedLines(m_biography->toPlainText());
    if (const QList<WebLink> links = linksIn(m_links->toPlainText()); links != linksIn(linksText(speaker.links)))
        speaker.links = links;
    speaker.noPhotos = m_noPhotos->isChecked();
    return speaker;
}

void SpeakerFields::tellNow()
{
    m_rest.stop();
    if (!m_pending || m_speaker.id.isEmpty())
        return;
    m_pending = false;
    const Speaker now = typed();
    if (now == m_speaker)
        return;
    m_speaker = now;
    emit edited(now);
}

bool SpeakerFields::eventFilter(QObject *watched, QEvent *event)
{
    // A shortcut such as Save is about to look at the text.
    const bool shortcut = event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->type() == QEvent::FocusOut || (shortcut && watched != m_name))
        tellNow();
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard
