// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_form.h"

#include "app/sessions/people_field.h"
#include "app/sessions/session_facets.h"
#include "app/sessions/when_field.h"
#include "app/ui/icon_button.h"
#include "core/base/slug.h"
#include "core/compose/link_kind.h"
#include "core/event/session_fields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

QStringList titlesOf(const Event &event, Facet facet)
{
    QStringList titles;
    for (const FacetValue &value : facetValues(event, facet, {}))
        titles.append(value.key);
    return titles;
}

} // namespace

QString ownSessionId(const QString &title, const Event &event)
{
    const QString name = slug(title, 40);
    const QString base = QStringLiteral("own-") + (name.isEmpty() ? QStringLiteral("session") : name);
    QString id = base;
    for (int number = 2; event.session(id); ++number)
        id = base + u'-' + QString::number(number);
    return id;
}

SessionForm::SessionForm(const Session &session, const Session *plain, const Event &event, QWidget *parent)
    : QDialog(parent), m_session(session), m_plain(plain ? std::optional(*plain) : std::nullopt), m_event(event), m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("sessionForm"));
    if (m_plain) { // people whom the writer found to be one are no change
        for (QString &id : m_plain->speakers) {
            for (const Speaker &speaker : std::as_const(m_event.speakers)) {
                if (speaker.replaces.contains(id))
                    id = speaker.id;
            }
        }
        m_plain->speakers.removeDuplicates();
    }
    const bool isNew = session.id.isEmpty();
    const bool own = isNew || session.own;
    m_session.own = own;
    setWindowTitle(isNew ? tr("Add a Session of Your Own") : tr("Edit Session"));

    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_title = line("title", tr("Title"));
    m_title->setPlaceholderText(own ? tr("Hallway track, dinner by the river …") : QString());
    m_subtitle = line("subtitle", tr("Subtitle"));
    QStringList types{tr("Hallway track"), tr("Social event"), tr("Meeting"), tr("Tour")};
    for (const QString &type : titlesOf(event, Facet::Type)) {
        if (!types.contains(type))
            types.append(type);
    }
    m_type = choice("type", tr("Type"), types);
    m_when = new WhenField(m_event);
    m_form->addRow(tr("Day"), rowOf("start", m_when));
    m_room = choice("room", tr("Room or place"), titlesOf(event, Facet::Room));
    m_track = choice("track", tr("Track"), titlesOf(event, Facet::Track));
    m_people = new PeopleField(m_event);
    m_form->addRow(tr("People"), rowOf("speakers", m_people));
    m_language = line("language", tr("Language"));
    m_url = line("url", tr("Address"));
    m_abstract = new QPlainTextEdit;
    m_abstract->setObjectName(QStringLiteral("abstractInput"));
    m_abstract->setAccessibleName(own ? tr("Note") : tr("Abstract"));
    m_abstract->setTabChangesFocus(true);
    m_abstract->setMinimumHeight(96);
    m_form->addRow(own ? tr("Note") : tr("Abstract"), rowOf("abstract", m_abstract));
    if (own) { // few words are enough for it
        for (QLineEdit *rare : {m_subtitle, m_language})
            m_form->setRowVisible(rare->parentWidget(), !rare->text().isEmpty());
        m_form->setRowVisible(m_track->parentWidget(), !session.track.isEmpty());
    }

    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_problem->setWordWrap(true);
    m_save = new QPushButton(isNew ? tr("Add Session") : tr("Save"));
    m_save->setObjectName(QStringLiteral("saveSession"));
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelSession"));
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (own && !isNew) {
        auto *remove = new QPushButton(tr("Remove Session"));
        remove->setObjectName(QStringLiteral("removeSession"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removeRequested(m_session.id);
            reject();
        });
        buttons->addWidget(remove);
    }
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(520, minimumSizeHint().height());

    fill(m_session);
    for (const QLineEdit *field : std::initializer_list<const QLineEdit *>{m_title, m_subtitle, m_language, m_people, m_url})
        connect(field, &QLineEdit::textChanged, this, &SessionForm::check);
    for (QComboBox *field : {m_type, m_room, m_track})
        connect(field, &QComboBox::editTextChanged, this, &SessionForm::check);
    connect(m_when, &WhenField::changed, this, &SessionForm::check);
    connect(m_abstract, &QPlainTextEdit::textChanged, this, &SessionForm::check);
    check();
    m_title->setFocus();
}

// The field, and beside it the way back to what the schedule says.
QWidget *SessionForm::rowOf(const char *field, QWidget *input)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(input, 1);
    if (m_plain) {
        auto *again = iconButton(QStringLiteral("edit-undo"), tr("Take the schedule’s again"));
        again->setObjectName(QLatin1String(field) + QStringLiteral("Again"));
        QSizePolicy keeps = again->sizePolicy(); // its room stays, so that the fields don't move while one types
        keeps.setRetainSizeWhenHidden(true);
        again->setSizePolicy(keeps);
        const QString name = QLatin1String(field);
        connect(again, &QToolButton::clicked, this, [this, name] {
            Session mended = result();
            takeField(name, *m_plain, mended);
            if (name == u"start")
                takeField(QStringLiteral("end"), *m_plain, mended);
            fill(mended);
            check();
        });
        m_again.insert(name, again);
        layout->addWidget(again, 0, Qt::AlignTop);
    }
    return row;
}

QLineEdit *SessionForm::line(const char *name, const QString &text)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name) + QStringLiteral("Input"));
    field->setAccessibleName(text);
    m_form->addRow(text, rowOf(name, field));
    return field;
}

QComboBox *SessionForm::choice(const char *name, const QString &text, const QStringList &offered)
{
    auto *field = new QComboBox;
    field->setObjectName(QLatin1String(name) + QStringLiteral("Input"));
    field->setAccessibleName(text);
    field->setEditable(true);
    field->addItems(offered);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(text, rowOf(name, field));
    return field;
}

void SessionForm::fill(const Session &session)
{
    m_title->setText(session.title);
    m_subtitle->setText(session.subtitle);
    m_type->setCurrentText(session.type);
    m_room->setCurrentText(session.room);
    m_track->setCurrentText(session.track);
    m_language->setText(session.language);
    m_url->setText(session.url);
    m_abstract->setPlainText(session.abstract);
    m_people->setPeople(session.speakers);
    m_when->setTimes(session.start, session.end);
    for (QLineEdit *field : {m_title, m_subtitle, m_url}) // a long text is read from its beginning
        field->setCursorPosition(0);
}

Session SessionForm::result() const
{
    Session session = m_session;
    // A field that nobody touched keeps its very letters.
    const auto words = [](const QString &now, const QString &before) { return now == before.simplified() ? before : now.trimmed(); };
    session.title = words(m_title->text(), session.title);
    session.subtitle = words(m_subtitle->text(), session.subtitle);
    session.type = words(m_type->currentText(), session.type);
    session.room = words(m_room->currentText(), session.room);
    session.track = words(m_track->currentText(), session.track);
    session.language = words(m_language->text(), session.language);
    session.url = m_url->text().trimmed().isEmpty() ? QString() : webAddress(m_url->text());
    if (m_abstract->toPlainText() != session.abstract)
        session.abstract = m_abstract->toPlainText().trimmed();
    session.speakers = m_people->people(m_session.speakers);
    m_when->writeTo(session);
    if (session.id.isEmpty())
        session.id = ownSessionId(session.title, m_event);
    return session;
}

void SessionForm::check()
{
    QString problem = m_when->problem();
    if (problem.isEmpty() && !m_url->text().trimmed().isEmpty() && webAddress(m_url->text()).isEmpty())
        problem = tr("The address has to begin with https:// or http://.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty() && !m_title->text().trimmed().isEmpty());
    if (!m_plain)
        return;
    const Session now = result();
    for (auto again = m_again.cbegin(); again != m_again.cend(); ++again) {
        const bool same = sameField(again.key(), now, *m_plain) && (again.key() != u"start" || sameField(QStringLiteral("end"), now, *m_plain));
        again.value()->setVisible(!same);
    }
}

} // namespace lanyard
