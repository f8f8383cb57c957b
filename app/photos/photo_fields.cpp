// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photo_fields.h"

#include "app/photos/names_completer.h"
#include "app/ui/icons.h"
#include "app/ui/panel_margin.h"
#include "app/ui/when.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace lanyard {
namespace {

// So that the fields stay where they are when another photo is selected.
void keepRoomWhenHidden(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

constexpr int restMilliseconds = 400;

QStringList peopleIn(const QString &text)
{
    QStringList people;
    for (const QString &part : text.split(u';')) {
        if (const QString name = part.simplified(); !name.isEmpty() && !people.contains(name))
            people.append(name);
    }
    return people;
}

} // namespace

PhotoFields::PhotoFields(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_taken(new QLabel), m_alt(new QPlainTextEdit), m_caption(new QLineEdit), m_credit(new QLineEdit),
      m_licence(new QComboBox), m_people(new QLineEdit), m_noticeIcon(new QLabel), m_notice(new QLabel)
{
    setObjectName(QStringLiteral("photoFields"));
    m_heading->setObjectName(QStringLiteral("photoHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_taken->setObjectName(QStringLiteral("photoTaken"));
    m_taken->setTextFormat(Qt::PlainText);
    m_taken->setWordWrap(true);

    m_alt->setTabChangesFocus(true);
    m_alt->setFixedHeight(2 * m_alt->fontMetrics().lineSpacing() + 12);
    m_licence->setEditable(true);
    m_licence->setInsertPolicy(QComboBox::NoInsert);
    m_licence->addItems({QString(), QStringLiteral("CC0 1.0"), QStringLiteral("CC BY 4.0"), QStringLiteral("CC BY-SA 4.0"),
                         QStringLiteral("CC BY-NC 4.0"), QStringLiteral("CC BY-NC-SA 4.0"), tr("All rights reserved")});
    m_licence->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("&Alt text"), m_alt, QStringLiteral("photoAlt"), tr("What the photo shows, for readers who can’t see it"));
    addField(form, tr("Ca&ption"), m_caption, QStringLiteral("photoCaption"), tr("Shown below the photo"));
    addField(form, tr("Cre&dit"), m_credit, QStringLiteral("photoCredit"), tr("Who took the photo"));
    addField(form, tr("Lice&nce"), m_licence, QStringLiteral("photoLicence"), tr("How others may use it"));
    addField(form, tr("&Who"), m_people, QStringLiteral("photoPeople"), tr("Who can be seen, parted by semicolons"));
    m_people->setPlaceholderText(m_people->toolTip());
    m_alt->setPlaceholderText(m_alt->toolTip());
    m_caption->setPlaceholderText(m_caption->toolTip());
    m_credit->setPlaceholderText(m_credit->toolTip());
    m_licence->lineEdit()->setPlaceholderText(m_licence->toolTip());

    m_notice->setObjectName(QStringLiteral("photoNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notice->setMinimumHeight(2 * m_notice->fontMetrics().lineSpacing());
    for (QWidget *hidden : {m_taken, m_notice, m_noticeIcon})
        keepRoomWhenHidden(hidden);
    auto *notice = new QHBoxLayout;
    notice->setSpacing(8);
    notice->addWidget(m_noticeIcon, 0, Qt::AlignTop);
    notice->addWidget(m_notice, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, 8, panelMargin, 8);
    column->setSpacing(8);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(m_heading);
    heading->addWidget(m_taken);
    column->addLayout(heading);
    column->addLayout(form);
    column->addLayout(notice);
    column->addStretch(1);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &PhotoFields::tellNow);
    const auto typing = [this] {
        if (m_filling)
            return;
        m_pending = true;
        m_rest.start();
    };
    connect(m_alt, &QPlainTextEdit::textChanged, this, typing);
    connect(m_caption, &QLineEdit::textChanged, this, typing);
    connect(m_credit, &QLineEdit::textChanged, this, typing);
    connect(m_licence, &QComboBox::editTextChanged, this, typing);
    connect(m_people, &QLineEdit::textChanged, this, typing);
    setPhoto(Photo());
    fill(true);
}

void PhotoFields::addField(QFormLayout *form, const QString &label, QWidget *field, const QString &name, const QString &purpose)
{
    field->setObjectName(name);
    field->setToolTip(purpose);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(purpose);
    field->setAcceptDrops(false); // files that fall here are photos to be added, not text
    field->installEventFilter(this);
    form->addRow(label, field);
    if (const auto *choice = qobject_cast<QComboBox *>(field)) {
        choice->lineEdit()->setAcceptDrops(false);
        choice->lineEdit()->installEventFilter(this); // which has the focus
    }
}

void PhotoFields::setPhoto(const Photo &photo)
{
    const bool another = photo.file != m_photo.file;
    if (another)
        tellNow();
    m_photo = photo;
    // What is being typed wins over what the text says; it is told when the hand rests.
    if (another || !m_pending)
        fill(another);
}

void PhotoFields::fill(bool another)
{
    const QScopedValueRollback filling(m_filling, true);
    setEnabled(!m_photo.file.isEmpty());
    const QString name = m_photo.file.section(u'/', -1);
    const QString taken = dayAndTime(m_photo.taken);
    m_heading->setText(name.isEmpty() ? tr("Select a photo to describe it.") : name);
    m_taken->setText(taken.isEmpty() ? QString() : tr("Taken %1").arg(taken));
    m_taken->setVisible(!taken.isEmpty());
    // Setting a text moves the cursor, so not for a blank that the writer is about to put a word behind.
    const auto stale = [another](const QString &shown, const QString &text) {
        return shown != text && (another || shown.simplified() != text);
    };
    if (stale(m_alt->toPlainText(), m_photo.alt))
        m_alt->setPlainText(m_photo.alt);
    if (stale(m_caption->text(), m_photo.caption))
        m_caption->setText(m_photo.caption);
    if (stale(m_credit->text(), m_photo.credit))
        m_credit->setText(m_photo.credit);
    if (stale(m_licence->currentText(), m_photo.licence))
        m_licence->setEditText(m_photo.licence);
    if (another || peopleIn(m_people->text()) != m_photo.people)
        m_people->setText(m_photo.people.join(QStringLiteral("; ")));
    if (another) { // a long text is read from its beginning
        for (QLineEdit *field : {m_caption, m_credit, m_people, m_licence->lineEdit()})
            field->setCursorPosition(0);
    }
}

Photo PhotoFields::typed() const
{
    Photo photo = m_photo;
    // One line each: they stand in a Markdown image or a YAML line. Blanks alone are nothing.
    photo.alt = m_alt->toPlainText().simplified();
    photo.caption = m_caption->text().simplified();
    photo.credit = m_credit->text().simplified();
    photo.licence = m_licence->currentText().simplified();
    photo.people = peopleIn(m_people->text());
    return photo;
}

void PhotoFields::tellNow()
{
    if (!m_pending)
        return;
    m_pending = false;
    m_rest.stop();
    const Photo now = typed();
    if (now == m_photo || m_photo.file.isEmpty())
        return;
    m_photo = now;
    emit edited(now);
}

bool PhotoFields::eventFilter(QObject *watched, QEvent *event)
{
    // A shortcut such as Save is about to look at the text.
    const bool shortcut = event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (shortcut || event->type() == QEvent::FocusOut)
        tellNow();
    return QWidget::eventFilter(watched, event);
}

void PhotoFields::setNames(const QStringList &names)
{
    if (m_names == names)
        return;
    m_names = names;
    delete m_people->completer();
    m_people->setCompleter(new NamesCompleter(names, m_people));
}

void PhotoFields::setNotice(const QString &problem, bool hasPlace)
{
    m_problem = problem;
    m_hasPlace = hasPlace;
    drawNotice();
}

void PhotoFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawNotice();
    QWidget::changeEvent(event);
}

void PhotoFields::drawNotice()
{
    const bool shown = !m_problem.isEmpty() || m_hasPlace;
    m_notice->setVisible(shown);
    m_noticeIcon->setVisible(shown);
    if (!shown)
        return;
    m_notice->setText(m_problem.isEmpty() ? tr("The file tells where the photo was taken; exports leave that out.") : m_problem);
    const QString drawing = m_problem.isEmpty() ? QStringLiteral("place") : QStringLiteral("warning");
    m_noticeIcon->setPixmap(icon(drawing).pixmap({16, 16}, devicePixelRatioF()));
}

} // namespace lanyard
