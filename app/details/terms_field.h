// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/form_field.h"

namespace lanyard {

class TokenField;

// Tags or categories.
class TermsField final : public FormField
{
    Q_OBJECT

public:
    TermsField(Field field, const QString &name, const QString &label, QWidget *parent = nullptr);

    void setCompletions(const QStringList &words);
    bool isEmpty() const override;
    void finishTyping() override;
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    QString noteFor(const Details &details) const override;
    std::optional<Error> whyNot(const Details &details) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Field m_field;
    TokenField *m_input;
};

} // namespace lanyard
