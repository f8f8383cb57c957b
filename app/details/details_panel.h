// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/details.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QFrame;
class QVBoxLayout;

namespace lanyard {

class DateField;
class FormField;
class LanguageField;
class LineField;
class PictureField;
class RawField;
class TermsField;

// The form beside the text: the fields of a post's head, the keys that have none, and what is wrong with the head.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void setDetails(const Details &details);
    // Whether what is typed goes into the text when the hand rests, or only when the field is left.
    void setTakesAtRest(bool takes) { m_takesAtRest = takes; }
    // What is typed and not taken yet goes now.
    void finishEditing();
    // Nothing that was typed for another post stays.
    void forget();

    DateField *date() const { return m_date; }
    PictureField *picture() const { return m_picture; }
    LanguageField *language() const { return m_language; }
    TermsField *tags() const { return m_tags; }
    TermsField *categories() const { return m_categories; }
    LineField *author() const { return m_author; }

    QSize sizeHint() const override { return {320, 480}; }

signals:
    // This field is to go into the text.
    void taken(lanyard::FormField *field);
    void fieldLeft();
    void lineWanted(int line); // 1-based
    void shown();
    void leaveWanted(); // back to the text

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    template<typename Kind>
    Kind *add(Kind *field);
    void take(FormField *field);
    void setRows(const Details &details);
    void setProblem(const Details &details);
    void setKept(const Details::Kept &kept);
    void drawIcon();

    QTimer m_rest;
    bool m_takesAtRest = true;
    QVBoxLayout *m_column;
    QFrame *m_problem;
    QLabel *m_problemIcon;
    QLabel *m_problemText;
    QPushButton *m_goThere;
    int m_problemLine = -1;
    QList<FormField *> m_fields; // the raw ones too
    QList<std::pair<Field, QString>> m_names;
    LineField *m_title;
    DateField *m_date;
    LineField *m_slug;
    TermsField *m_tags;
    TermsField *m_categories;
    PictureField *m_picture;
    LineField *m_author;
    LanguageField *m_language;
    QLabel *m_rowsTitle;
    QVBoxLayout *m_rows;
    QList<RawField *> m_raw;
    QLabel *m_kept;
};

} // namespace lanyard
