// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/form_field.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace lanyard {

// Title, slug, author: a line.
class LineField : public FormField
{
    Q_OBJECT

public:
    LineField(Field field, const QString &name, const QString &label, QWidget *parent = nullptr);

    void setCompletions(const QStringList &words);
    bool isEmpty() const override;
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    QString noteFor(const Details &details) const override;
    std::optional<Error> whyNot(const Details &details) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Field m_field;
    QLineEdit *m_input;
    QStringListModel *m_words = nullptr;
};

// Some lines that are one sentence or two, with their length.
class ExcerptField final : public FormField
{
    Q_OBJECT

public:
    explicit ExcerptField(const QString &name, const QString &label, QWidget *parent = nullptr);

    bool isEmpty() const override;
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    std::optional<Error> whyNot(const Details &details) const override;
    void changeEvent(QEvent *event) override;

private:
    QString typed() const;
    void count();

    QPlainTextEdit *m_input;
    QLabel *m_count;
    bool m_paragraphs = false; // the text in the head has line ends of its own
};

class DraftField final : public FormField
{
    Q_OBJECT

public:
    explicit DraftField(const QString &name, const QString &label, QWidget *parent = nullptr);
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    std::optional<Error> whyNot(const Details &details) const override;

private:
    QCheckBox *m_input;
};

// A key that has no field of its own.
class RawField final : public FormField
{
    Q_OBJECT

public:
    explicit RawField(const QString &key, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    bool isEmpty() const override;
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    std::optional<Error> whyNot(const Details &details) const override;

private:
    const Details::Row *row(const Details &details) const;

    QString m_key;
    QLineEdit *m_input;
};

} // namespace lanyard
