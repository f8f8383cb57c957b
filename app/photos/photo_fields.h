// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/photo/photo.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lanyard {

// What the writer says of one photo: alt text, caption, credit, licence. Tells a change when the hand rests, or at once when the
// fields are left.
class PhotoFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoFields(QWidget *parent = nullptr);

    // One without a file stands for none. What was typed for the one before is told first. Text that is just being
    // typed for the same photo stays.
    void setPhoto(const Photo &photo);
    // A problem with the file, or that it tells where it was taken.
    void setNotice(const QString &problem, bool hasPlace);
    void tellNow(); // a change that waits
    void setNames(const QStringList &names); // of people who may be on a photo, to be completed

signals:
    void edited(const Photo &photo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(bool another);
    void drawNotice();
    void addField(QFormLayout *form, const QString &label, QWidget *field, const QString &name, const QString &purpose);
    Photo typed() const;

    Photo m_photo;
    QTimer m_rest;
    bool m_pending = false; // typed and not told yet
    bool m_filling = false;
    bool m_hasPlace = false;
    QString m_problem;
    QStringList m_names;
    QLabel *m_heading;
    QLabel *m_taken;
    QPlainTextEdit *m_alt;
    QLineEdit *m_caption;
    QLineEdit *m_credit;
    QComboBox *m_licence;
    QLineEdit *m_people;
    QLabel *m_noticeIcon;
    QLabel *m_notice;
};

} // namespace lanyard
