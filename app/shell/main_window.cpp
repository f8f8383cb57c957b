// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/shell/actions.h"
#include "app/shell/side_panels.h"
#include "app/shell/start_page.h"
#include "app/shell/writing_desk.h"
#include "app/ui/icons.h"
#include "app/ui/settings_store.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace lanyard {

namespace {

constexpr int layoutVersion = 2; // grows when docks or bars come or go, so that an older layout is not put on them

} // namespace

QSize firstWindowSize(const QSize &room)
{
    constexpr QSize frame(16, 48); // what a window manager puts around it, generously
    return QSize(1440, 900).boundedTo(room - frame);
}

MainWindow::MainWindow(Actions &actions, StartPage *startPage, WritingDesk *desk, SettingsStore &settings)
    : m_settings(settings), m_actions(actions), m_panels(new SidePanels(this, settings)), m_desk(desk), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(icon(QStringLiteral("lanyard")));
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    resize(firstWindowSize(screen()->availableSize()));

    m_pages->addWidget(startPage);
    m_pages->addWidget(desk);
    setCentralWidget(m_pages);

    actions.fillMenuBar(menuBar());
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    actions.fillToolBar(bar);

    statusBar()->setSizeGripEnabled(false);

    connect(m_panels, &SidePanels::left, m_desk, [this] { m_desk->setFocus(Qt::ShortcutFocusReason); });
    showPost(false);
}

QAction *MainWindow::addPanel(const SidePanel &panel)
{
    QAction *action = m_panels->add(panel);
    m_actions.panelMenu->addAction(action);
    return action;
}

void MainWindow::restoreLayout()
{
    const WindowLayout layout = m_settings.windowLayout();
    restoreGeometry(layout.geometry);
    if (!layout.state.isEmpty())
        restoreState(layout.state, layoutVersion);
    if (!layout.splitter.isEmpty())
        m_desk->splitter()->restoreState(layout.splitter);
    showPost(false);
}

void MainWindow::showPost(bool open)
{
    m_pages->setCurrentIndex(open ? 1 : 0);
    m_panels->setPostOpen(open);
    for (QWidget *widget : m_status)
        widget->setVisible(open);
    if (!open) {
        setWindowTitle(tr("Lanyard"));
        setWindowModified(false);
    }
}

void MainWindow::setPost(const QString &name, bool modified)
{
    setWindowTitle(tr("%1[*] – Lanyard").arg(name));
    setWindowModified(modified);
}

void MainWindow::addStatus(QWidget *widget)
{
    statusBar()->addPermanentWidget(widget);
    widget->setVisible(m_pages->currentIndex() == 1);
    m_status.append(widget);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose && leave) {
        leave(); // may close again at once, which Qt doesn't do within a close
        if (!mayClose) {
            event->ignore();
            return;
        }
    }
    const bool post = m_pages->currentIndex() == 1;
    WindowLayout layout = m_settings.windowLayout();
    layout.geometry = saveGeometry();
    layout.splitter = m_desk->splitter()->saveState();
    if (post)
        layout.state = saveState(layoutVersion);
    m_settings.setWindowLayout(layout);
    m_panels->remember();
    event->accept();
}

} // namespace lanyard
