// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/details_panel.h"

#include "app/details/date_field.h"
#include "app/details/language_field.h"
#include "app/details/picture_field.h"
#include "app/details/terms_field.h"
#include "app/details/text_form_fields.h"
#include "app/ui/error_text.h"
#include "app/ui/icons.h"
#include "app/ui/marks.h"
#include "app/ui/notice_frame.h"
#include "app/ui/panel_margin.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <chrono>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto restAfter = 400ms;

} // namespace

template<typename Kind>
Kind *DetailsPanel::add(Kind *field)
{
    m_fields.append(field);
    connect(field, &FormField::touched, this, [this] {
        if (m_takesAtRest)
            m_rest.start();
    });
    connect(field, &FormField::interrupted, this, [this, field] {
        if (field->isPending() && !field->waitsUntilLeft())
            take(field);
    });
    connect(field, &FormField::left, this, [this, field] {
        field->finishTyping();
        if (field->isPending())
            take(field);
        emit fieldLeft();
    });
    connect(field, &FormField::lineWanted, this, &DetailsPanel::lineWanted);
    return field;
}

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent), m_problem(new NoticeFrame), m_problemIcon(new QLabel), m_problemText(new QLabel),
      m_goThere(new QPushButton(tr("Go There"))), m_rowsTitle(new QLabel(tr("Other keys"))), m_rows(new QVBoxLayout), m_kept(new QLabel)
{
    setObjectName(QStringLiteral("detailsPanel"));

    m_problem->setObjectName(QStringLiteral("detailsProblem"));
    m_problemText->setObjectName(QStringLiteral("detailsProblemText"));
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setWordWrap(true);
    m_goThere->setObjectName(QStringLiteral("detailsGoThere"));
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_problemText);
    words->addWidget(m_goThere, 0, Qt::AlignLeft);
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(panelMargin, 8, panelMargin, 8);
    problem->setSpacing(8);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addLayout(words, 1);
    m_problem->hide();
    connect(m_goThere, &QPushButton::clicked, this, [this] { emit lineWanted(m_problemLine); });

    auto *contents = new QWidget;
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(panelMargin, 8, panelMargin, 16);
    m_column->setSpacing(16);
    const auto place = [this](Field field, const QString &label, auto *made) {
        m_names.append({field, label});
        m_column->addWidget(add(made));
        return made;
    };
    m_title = place(Field::Title, tr("Title"), new LineField(Field::Title, QStringLiteral("detailsTitle"), tr("Title")));
    m_date = place(Field::Date, tr("Date"), new DateField(QStringLiteral("detailsDate"), tr("Date")));
    m_slug = place(Field::Slug, tr("Slug"), new LineField(Field::Slug, QStringLiteral("detailsSlug"), tr("Slug")));
    place(Field::Excerpt, tr("Excerpt"), new ExcerptField(QStringLiteral("detailsExcerpt"), tr("Excerpt")));
    m_tags = place(Field::Tags, tr("Tags"), new TermsField(Field::Tags, QStringLiteral("detailsTags"), tr("Tags")));
    m_categories = place(Field::Categories, tr("Categories"),
                         new TermsField(Field::Categories, QStringLiteral("detailsCategories"), tr("Categories")));
    m_picture = place(Field::Image, tr("Picture"), new PictureField(QStringLiteral("detailsPicture"), tr("Picture")));
    m_author = place(Field::Author, tr("Author"), new LineField(Field::Author, QStringLiteral("detailsAuthor"), tr("Author")));
    m_language = place(Field::Language, tr("Language"), new LanguageField(QStringLiteral("detailsLanguage"), tr("Language")));
    place(Field::Draft, tr("Draft"), new DraftField(QStringLiteral("detailsDraft"), tr("Draft, not to be published yet")));

    QFont bold = m_rowsTitle->font();
    bold.setBold(true);
    m_rowsTitle->setFont(bold);
    m_rows->setSpacing(12);
    m_kept->setObjectName(QStringLiteral("detailsKept"));
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_column->addWidget(m_rowsTitle);
    m_column->addLayout(m_rows);
    m_column->addWidget(m_kept);
    m_column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(contents);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_problem);
    all->addWidget(scroll, 1);
    setFocusProxy(m_title);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        for (FormField *field : std::as_const(m_fields)) {
            if (field->isPending() && !field->waitsUntilLeft() && !field->isEmpty())
                take(field);
        }
    });
    drawIcon();
    setDetails({});
}

void DetailsPanel::take(FormField *field)
{
    field->setTaken();
    emit taken(field);
}

void DetailsPanel::finishEditing()
{
    m_rest.stop();
    const QList<FormField *> fields = m_fields;
    for (FormField *field : fields) {
        field->finishTyping();
        if (field->isPending())
            take(field);
    }
}

void DetailsPanel::forget()
{
    m_rest.stop();
    for (FormField *field : std::as_const(m_fields))
        field->setTaken();
    setDetails({});
}

void DetailsPanel::setDetails(const Details &details)
{
    setRows(details);
    for (FormField *field : std::as_const(m_fields))
        field->setDetails(details);
    setProblem(details);
    setKept(details.kept);
}

void DetailsPanel::setRows(const Details &details)
{
    QList<RawField *> rows;
    for (const Details::Row &row : details.rows) {
        const auto known = std::find_if(m_raw.begin(), m_raw.end(), [&](const RawField *field) { return field->key() == row.key; });
        if (known != m_raw.end())
            rows += m_raw.takeAt(known - m_raw.begin());
        else
            rows += add(new RawField(row.key));
    }
    // A key that was just taken out stays while it is being typed in, so that it may come back.
    for (RawField *gone : std::as_const(m_raw)) {
        if (gone->isAncestorOf(focusWidget() ? focusWidget() : this) && gone->isVisible() && isActiveWindow()) {
            rows += gone;
            continue;
        }
        m_fields.removeOne(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_raw = rows;
    for (int i = 0; i < m_raw.size(); ++i) {
        if (m_rows->indexOf(m_raw[i]) != i)
            m_rows->insertWidget(i, m_raw[i]);
    }
    m_rowsTitle->setHidden(m_raw.isEmpty());
}

void DetailsPanel::setProblem(const Details &details)
{
    QStringList sentences;
    m_problemLine = -1;
    if (!details.mistakes.isEmpty()) {
        sentences += errorText(details.mistakes.first());
        m_problemLine = details.mistakes.first().line;
        if (details.mistakes.size() > 1)
            sentences += tr("And %n more.", nullptr, int(details.mistakes.size()) - 1);
    } else if (details.readOnly) {
        sentences += errorText(*details.readOnly);
    }
    QStringList hidden;
    for (const auto &[field, name] : std::as_const(m_names)) {
        if (const auto why = details.notShown.constFind(field); why != details.notShown.cend() && why->code.startsWith("front-matter."))
            hidden += name;
    }
    if (!hidden.isEmpty() && !details.readOnly)
        sentences += tr("Until this is mended, the form can’t show these fields safely: %1.").arg(hidden.join(QStringLiteral(", ")));
    m_problemText->setText(sentences.join(u'\n'));
    m_goThere->setVisible(m_problemLine > 0);
    m_problem->setHidden(sentences.isEmpty());
    m_problem->setAccessibleDescription(m_problemText->text());
}

void DetailsPanel::setKept(const Details::Kept &kept)
{
    QStringList parts;
    if (kept.event)
        parts += tr("the event");
    if (kept.sessions > 0)
        parts += tr("%n session(s)", nullptr, kept.sessions);
    if (kept.speakers > 0)
        parts += tr("%n speaker(s)", nullptr, kept.speakers);
    if (kept.photos > 0)
        parts += tr("%n photo(s)", nullptr, kept.photos);
    m_kept->setText(tr("Kept by the other panels: %1.").arg(parts.join(QStringLiteral(", "))));
    m_kept->setHidden(parts.isEmpty());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quiet(muted, QPalette::WindowText, QPalette::Window));
    m_kept->setPalette(muted);
}

void DetailsPanel::drawIcon()
{
    m_problemIcon->setPixmap(icon(QStringLiteral("warning")).pixmap({16, 16}, devicePixelRatioF()));
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace lanyard
