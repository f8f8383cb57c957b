// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/form_field.h"

class QComboBox;

namespace lanyard {

// The post's language by its own name; also any tag of BCP 47 that is typed.
class LanguageField final : public FormField
{
    Q_OBJECT

public:
    explicit LanguageField(const QString &name, const QString &label, QWidget *parent = nullptr);

    void setUsed(const QStringList &tags); // by the other posts; offered first
    bool isEmpty() const override;
    bool waitsUntilLeft() const override { return true; }
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    QString noteFor(const Details &details) const override;
    std::optional<Error> whyNot(const Details &details) const override;

private:
    QString tag() const; // of what is typed or chosen
    void offer();

    QComboBox *m_input;
    QStringList m_used;
};

// "de" -> "Deutsch", "pt-BR" -> "português (Brasil)"; empty for what is no language.
QString nativeName(const QString &tag);

} // namespace lanyard
