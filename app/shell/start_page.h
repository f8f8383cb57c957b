// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace lanyard {

class Actions;

// What stands in the window while no post is open: begin, open, go on. A schedule file or a post can be dropped on it.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    // Posts whose last session ended badly; they stand first.
    void setUnsaved(const QStringList &paths);

signals:
    void openRequested(const QString &path);
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *recentList();
    void showRecent();

    QWidget *m_recentBox;
    QListWidget *m_recent;
    QStringList m_paths;
    QStringList m_unsaved;
};

} // namespace lanyard
