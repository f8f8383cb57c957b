// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/text_form_fields.h"

#include "app/ui/marks.h"
#include "core/base/slug.h"
#include "core/post/field_edits.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

namespace lanyard {

namespace {

constexpr int excerptLines = 5;
constexpr int longExcerpt = 155; // characters; search results and link cards cut what is longer

QString valueOf(Field field, const PostFields &fields)
{
    switch (field) {
    case Field::Title: return fields.title;
    case Field::Slug: return fields.slug;
    case Field::Author: return fields.author;
    default: return {};
    }
}

} // namespace

LineField::LineField(Field field, const QString &name, const QString &label, QWidget *parent)
    : FormField(name, label, parent), m_field(field), m_input(new QLineEdit)
{
    setInput(m_input);
    connect(m_input, &QLineEdit::textChanged, this, &LineField::touch);
}

void LineField::setCompletions(const QStringList &words)
{
    if (!m_words) {
        m_words = new QStringListModel(this);
        auto *completer = new QCompleter(m_words, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_input->setCompleter(completer);
    }
    m_words->setStringList(words);
}

bool LineField::isEmpty() const
{
    return m_input->text().trimmed().isEmpty();
}

Result<QList<TextEdit>> LineField::edits(const Post &post) const
{
    return textFieldEdits(post, m_field, m_input->text().simplified());
}

void LineField::fill(const Details &details)
{
    if (m_field == Field::Slug) {
        renewText(m_input, details.slugWritten ? details.fields.slug : QString());
        m_input->setPlaceholderText(details.fields.slug.isEmpty() ? slug(details.fields.title) : details.fields.slug);
        return;
    }
    renewText(m_input, valueOf(m_field, details.fields));
}

QString LineField::noteFor(const Details &details) const
{
    if (m_field != Field::Slug)
        return {};
    QStringList notes;
    if (!details.address.isEmpty())
        notes += tr("The post will stand at %1.").arg(details.address);
    if (details.slugFollows)
        notes += tr("It follows the title until you change it.");
    else if (!details.slugWritten && !details.fields.slug.isEmpty())
        notes += tr("It comes from the file’s name.");
    return notes.join(u' ');
}

std::optional<Error> LineField::whyNot(const Details &details) const
{
    const auto why = details.notShown.constFind(m_field);
    return why == details.notShown.cend() ? details.readOnly : *why;
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    // A choice among the completions goes on in this field.
    if (event->type() == QEvent::FocusOut && m_input->completer() && m_input->completer()->popup()->isVisible())
        return false;
    return FormField::eventFilter(watched, event);
}

ExcerptField::ExcerptField(const QString &name, const QString &label, QWidget *parent)
    : FormField(name, label, parent), m_input(new QPlainTextEdit), m_count(new QLabel)
{
    m_input->setTabChangesFocus(true);
    m_count->setObjectName(name + QStringLiteral("Count"));
    addBeside(m_count);
    setInput(m_input);
    connect(m_input, &QPlainTextEdit::textChanged, this, [this] {
        count();
        touch();
    });
    count();
}

QString ExcerptField::typed() const
{
    return m_paragraphs ? m_input->toPlainText().trimmed() : m_input->toPlainText().simplified();
}

bool ExcerptField::isEmpty() const
{
    return typed().isEmpty();
}

Result<QList<TextEdit>> ExcerptField::edits(const Post &post) const
{
    return textFieldEdits(post, Field::Excerpt, typed());
}

void ExcerptField::fill(const Details &details)
{
    const QString text = details.fields.excerpt;
    m_paragraphs = text.contains(u'\n');
    const QString shown = m_input->toPlainText();
    if (shown == text || (m_input->hasFocus() && typed() == text))
        return;
    QTextCursor caret = m_input->textCursor();
    const auto differ = std::mismatch(shown.begin(), shown.end(), text.begin(), text.end()).first - shown.begin();
    const qsizetype at = caret.position() <= differ ? caret.position()
                                                    : qBound<qsizetype>(differ, caret.position() + text.size() - shown.size(), text.size());
    m_input->setPlainText(text);
    caret = m_input->textCursor();
    caret.setPosition(int(at));
    m_input->setTextCursor(caret);
}

std::optional<Error> ExcerptField::whyNot(const Details &details) const
{
    const auto why = details.notShown.constFind(Field::Excerpt);
    return why == details.notShown.cend() ? details.readOnly : *why;
}

void ExcerptField::count()
{
    m_input->setFixedHeight(excerptLines * QFontMetrics(font()).lineSpacing() + 16);
    const auto length = typed().toUcs4().size();
    m_count->setText(tr("%1 of %2 characters").arg(length).arg(longExcerpt));
    m_count->setToolTip(length > longExcerpt ? tr("Search results and link cards cut what is longer than that.") : QString());
    QFont weight = font();
    weight.setBold(length > longExcerpt);
    m_count->setFont(weight);
    m_count->setHidden(length == 0);
    QPalette muted = palette();
    if (length <= longExcerpt)
        muted.setColor(QPalette::WindowText, quiet(muted, QPalette::WindowText, QPalette::Window));
    m_count->setPalette(muted);
}

void ExcerptField::changeEvent(QEvent *event)
{
    FormField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        count();
}

DraftField::DraftField(const QString &name, const QString &label, QWidget *parent)
    : FormField(name, {}, parent), m_input(new QCheckBox(label))
{
    m_input->setAccessibleName(label);
    setInput(m_input);
    connect(m_input, &QCheckBox::toggled, this, [this] {
        touch();
        if (isPending())
            emit interrupted(); // nothing more is coming
    });
}

Result<QList<TextEdit>> DraftField::edits(const Post &post) const
{
    return post.set(Field::Draft, Value::boolean(m_input->isChecked()));
}

void DraftField::fill(const Details &details)
{
    m_input->setChecked(details.fields.draft);
}

std::optional<Error> DraftField::whyNot(const Details &details) const
{
    const auto why = details.notShown.constFind(Field::Draft);
    return why == details.notShown.cend() ? details.readOnly : *why;
}

RawField::RawField(const QString &key, QWidget *parent)
    : FormField(QStringLiteral("detailsRaw-") + key, key, parent), m_key(key), m_input(new QLineEdit)
{
    setInput(m_input);
    connect(m_input, &QLineEdit::textChanged, this, &RawField::touch);
}

const Details::Row *RawField::row(const Details &details) const
{
    const auto found = std::find_if(details.rows.begin(), details.rows.end(), [this](const Details::Row &row) { return row.key == m_key; });
    return found == details.rows.end() ? nullptr : &*found;
}

bool RawField::isEmpty() const
{
    return m_input->text().trimmed().isEmpty();
}

Result<QList<TextEdit>> RawField::edits(const Post &post) const
{
    return rawEdits(post, m_key, m_input->text().trimmed());
}

void RawField::fill(const Details &details)
{
    const Details::Row *shown = row(details);
    const bool nested = shown && shown->entries >= 0;
    m_input->setHidden(nested);
    renewText(m_input, shown ? shown->text.simplified() : QString());
}

std::optional<Error> RawField::whyNot(const Details &details) const
{
    const Details::Row *shown = row(details);
    if (!shown || (shown->editable && !details.readOnly))
        return {};
    if (shown->repeated)
        return Error{"details.repeated", QT_TRANSLATE_NOOP("Error", "The front matter has this field more than once. Change it in the text, please."), {}, shown->line};
    if (shown->entries >= 0)
        return Error{"details.nested", QT_TRANSLATE_NOOP("Error", "Entries: %1. Change them in the text, please."), {QString::number(shown->entries)}, shown->line};
    return Error{"details.only-text", QT_TRANSLATE_NOOP("Error", "This is changed in the text."), {}, shown->line};
}

} // namespace lanyard
