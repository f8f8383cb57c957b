// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

// The fields above a new recap's sessions: which schedule, what title, how many photos, which folder.
class NewRecapForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NewRecapForm(QWidget *parent = nullptr);

    void showSchedule(const QStringList &paths);
    void suggestTitle(const QString &title); // unless the person has typed one
    void showPhotos(int count);
    void showFolder(const QString &path);
    QString title() const;

signals:
    void scheduleWanted();
    void scheduleFolderWanted();
    void photosWanted();
    void folderWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *button(const char *name, const QString &text, void (NewRecapForm::*wanted)());
    void addRow(QFormLayout *form, const QString &name, QWidget *wide, const QList<QPushButton *> &buttons);
    void elideFolder();

    QLineEdit *m_schedule;
    QLineEdit *m_title;
    QLabel *m_photos;
    QLabel *m_folder;
    QString m_path;
    bool m_titleTouched = false;
};

} // namespace lanyard
