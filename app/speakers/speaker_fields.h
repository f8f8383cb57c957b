// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace lanyard {

// What is known of one person, to be changed by hand. Tells a change when the hand rests or the field is left; another name only when
// it is left, since half a name is another spelling of nobody.
class SpeakerFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakerFields(QWidget *parent = nullptr);

    // One without an id stands for nobody. What was typed for the one before is told first; what is just being typed for the same one
    // stays.
    void setSpeaker(const Speaker &speaker);
    void tellNow(); // a change that waits

signals:
    void edited(const lanyard::Speaker &speaker);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const char *name, const QString &purpose);
    QPlainTextEdit *addText(QFormLayout *form, const QString &label, const char *name, const QString &purpose, int lines);
    void fill();
    void wait();
    Speaker typed() const;

    Speaker m_speaker;
    QTimer m_rest;
    bool m_pending = false; // typed and not told yet
    bool m_filling = false;
    QLineEdit *m_name;
    QLineEdit *m_pronouns;
    QLineEdit *m_affiliation;
    QLineEdit *m_url;
    QLineEdit *m_spellings;
    QPlainTextEdit *m_biography;
    QPlainTextEdit *m_links;
    QCheckBox *m_noPhotos;
};

// Links as a person writes them, one a line: the address, before it what it is called if anything. Lines without an address of the
// web are left out.
QString linksText(const QList<WebLink> &links);
QList<WebLink> linksIn(const QString &text);

} // namespace lanyard
