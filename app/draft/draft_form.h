// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/template_library.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace lanyard {

// The choices of a draft: template, grouping, headings, what a section holds, the closing.
class DraftForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(QWidget *parent = nullptr);

    // Keeps the chosen one where it is among them.
    void setOwnPossible(bool possible); // is there a folder for templates of one's own?
    void setTemplates(const QList<TemplateEntry> &entries);
    void setTemplate(const QString &name);
    QString templateName() const;
    void setChoices(const DraftChoices &choices);
    DraftChoices choices() const;

signals:
    void templateChosen(const QString &name); // by the person
    void choicesChanged();
    void copyRequested(); // of the chosen template, to be changed
    void folderRequested();

private:
    QWidget *templateRow();
    QWidget *sectionBox();
    QWidget *closingBox();
    QCheckBox *tick(const QString &name, const QString &text);

    QComboBox *m_template;
    QToolButton *m_more;
    QComboBox *m_grouping;
    QComboBox *m_level;
    QComboBox *m_abstract;
    QCheckBox *m_speakers;
    QCheckBox *m_links;
    QCheckBox *m_photos;
    QCheckBox *m_notes;
    QCheckBox *m_resources;
    QCheckBox *m_thanks;
    QLineEdit *m_album;
    bool m_setting = false; // the program, not the person
};

} // namespace lanyard
