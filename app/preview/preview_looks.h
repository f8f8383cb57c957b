// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview_look.h"

#include <QAction>
#include <QObject>

class QActionGroup;
class QMenu;

namespace lanyard {

// The choice of the preview's look, as commands for a menu and a bar; remembers what was chosen.
class PreviewLooks : public QObject
{
    Q_OBJECT

public:
    explicit PreviewLooks(SettingsStore &store, QObject *parent = nullptr);

    const PreviewLook &look() const { return m_look; }
    void choose(const PreviewLook &look);
    void setApplicationDark(bool dark); // what the page is unless the reader wants it otherwise

    QList<QAction *> styles() const; // one of them is checked
    QList<QAction *> widths() const; // here too
    QAction *dark() const { return m_dark; }
    QAction *ownSheet() const { return m_ownSheet; }
    QAction *chooseSheet() const { return m_chooseSheet; }
    void fill(QMenu *menu) const;

signals:
    void changed(const lanyard::PreviewLook &look);
    void sheetWanted(); // the reader wants to name a file

private:
    void show();

    SettingsStore &m_store;
    PreviewLook m_look;
    bool m_applicationDark = false;
    QActionGroup *m_styles;
    QActionGroup *m_widths;
    QAction *m_dark;
    QAction *m_ownSheet;
    QAction *m_chooseSheet;
};

} // namespace lanyard
