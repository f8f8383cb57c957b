// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/terms_field.h"

#include "app/details/token_field.h"
#include "core/post/field_edits.h"

#include <QEvent>
#include <QLineEdit>

namespace lanyard {

TermsField::TermsField(Field field, const QString &name, const QString &label, QWidget *parent)
    : FormField(name, label, parent), m_field(field), m_input(new TokenField)
{
    setInput(m_input);
    m_input->input()->setObjectName(name + QStringLiteral("Typing"));
    m_input->input()->setAccessibleName(label);
    m_input->setPlaceholder(tr("Type and press Enter"));
    watch(m_input->input());
    connect(m_input, &TokenField::changed, this, &TermsField::touch);
}

void TermsField::setCompletions(const QStringList &words)
{
    m_input->setCompletions(words);
}

bool TermsField::isEmpty() const
{
    return m_input->tokens().isEmpty();
}

void TermsField::finishTyping()
{
    m_input->finishTyping();
}

Result<QList<TextEdit>> TermsField::edits(const Post &post) const
{
    // An untouched list is left as it is, though it may hold a term twice.
    const PostFields fields = post.fields();
    if (m_input->tokens() == (m_field == Field::Tags ? fields.tags : fields.categories))
        return QList<TextEdit>();
    return termEdits(post, m_field, m_input->tokens());
}

void TermsField::fill(const Details &details)
{
    m_input->setTokens(m_field == Field::Tags ? details.fields.tags : details.fields.categories);
}

QString TermsField::noteFor(const Details &details) const
{
    return m_field == Field::Categories && !details.fields.categories.isEmpty() && !details.address.isEmpty()
               ? tr("Categories may be a part of the post’s address.")
               : QString();
}

std::optional<Error> TermsField::whyNot(const Details &details) const
{
    const auto why = details.notShown.constFind(m_field);
    return why == details.notShown.cend() ? details.readOnly : *why;
}

bool TermsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_input->isChoosing())
        return false;
    return FormField::eventFilter(watched, event);
}

} // namespace lanyard
