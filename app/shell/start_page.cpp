// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_page.h"

#include "app/shell/actions.h"
#include "app/ui/icons.h"
#include "app/ui/mime.h"
#include "app/workspace/workspace_session.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QTimer>

namespace lanyard {

namespace {

constexpr int columnWidth = 480;
constexpr int buttonHeight = 40;
constexpr int openedRole = Qt::UserRole + 1; // just opened by a click

QWidget *choice(QAction *action, const QString &title, const QString &explanation)
{
    auto *button = new QPushButton;
    button->setObjectName(QStringLiteral("start-") + action->objectName());
    button->setIcon(action->icon());
    button->setIconSize({24, 24});
    button->setText(title);
    button->setAccessibleName(title);
    button->setAccessibleDescription(explanation);
    button->setStyleSheet(QStringLiteral("text-align: left; padding: 0 12px;"));
    button->setFixedHeight(buttonHeight);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);

    auto *label = new QLabel(explanation);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setIndent(4);
    label->setMinimumHeight(label->heightForWidth(columnWidth)); // a layout asks wrapped labels too late

    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(button);
    layout->addWidget(label);
    return box;
}

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    setAcceptDrops(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *drawing = new QLabel;
    drawing->setPixmap(icon(QStringLiteral("lanyard")).pixmap(72, 72));
    auto *title = new QLabel(tr("Lanyard"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *subtitle = new QLabel(tr("You were there. Now write about it."));
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(title);
    names->addWidget(subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(drawing);
    head->addLayout(names, 1);

    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addSpacing(8);
    layout->addWidget(choice(actions.newRecap, tr("New recap from a schedule…"),
                             tr("Tick the sessions you attended and get a first draft. You can also drop the schedule’s files or its folder here.")));
    layout->addWidget(choice(actions.open, tr("Open a post…"), tr("Any Markdown file, with or without front matter.")));
    layout->addWidget(choice(actions.openSample, tr("Look at the sample"), tr("A finished recap of an invented meetup, to try things on.")));
    m_recentBox = recentList();
    layout->addWidget(m_recentBox);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

QWidget *StartPage::recentList()
{
    auto *label = new QLabel(tr("Recent posts"));
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    m_recent = new QListWidget;
    m_recent->setObjectName(QStringLiteral("recentPosts"));
    m_recent->setAccessibleName(tr("Recent posts"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    label->setBuddy(m_recent);
    // One click is enough, as in other start pages; a second one of a double click must not open the post again.
    const auto open = [this](QListWidgetItem *item) {
        if (!item->data(openedRole).toBool())
            emit openRequested(item->data(Qt::UserRole).toString());
        item->setData(openedRole, true);
        QTimer::singleShot(QApplication::doubleClickInterval(), item->listWidget(), [list = m_recent] {
            for (int i = 0; i < list->count(); ++i)
                list->item(i)->setData(openedRole, false);
        });
    };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(m_recent, &QListWidget::itemClicked, this, open);

    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_recent);
    return box;
}

void StartPage::setRecent(const QStringList &paths)
{
    m_paths = paths;
    showRecent();
}

void StartPage::setUnsaved(const QStringList &paths)
{
    m_unsaved = paths;
    showRecent();
}

void StartPage::showRecent()
{
    QStringList paths = m_unsaved;
    for (const QString &path : m_paths) {
        if (!paths.contains(path))
            paths.append(path);
    }
    m_recent->clear();
    for (const QString &path : paths) {
        const bool unsaved = m_unsaved.contains(path);
        auto *item = new QListWidgetItem(unsaved ? tr("%1 (with unsaved text)").arg(postName(path)) : postName(path), m_recent);
        item->setIcon(icon(unsaved ? QStringLiteral("warning") : QStringLiteral("recent")));
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::UserRole, path);
        item->setSizeHint({0, 32});
    }
    m_recent->setFixedHeight(int(qMin<qsizetype>(paths.size(), 5)) * 32 + 4);
    m_recentBox->setVisible(!paths.isEmpty());
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mime::localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit filesDropped(mime::localFiles(event->mimeData()));
}

} // namespace lanyard
