// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_looks.h"

#include "app/ui/icons.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

namespace lanyard {

PreviewLooks::PreviewLooks(SettingsStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_look(readPreviewLook(store)), m_styles(new QActionGroup(this)), m_widths(new QActionGroup(this)),
      m_dark(new QAction(tr("&Dark Page"), this)), m_ownSheet(new QAction(tr("&Own CSS"), this)),
      m_chooseSheet(new QAction(tr("Choose a CSS &File…"), this))
{
    const auto add = [this](QActionGroup *group, const char *name, const QString &text, const QString &tip, auto change) {
        auto *action = new QAction(text, group);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tip);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, change] {
            PreviewLook look = m_look;
            change(look);
            choose(look);
        });
        return action;
    };
    const auto style = [](PreviewLook::Style wanted) { return [wanted](PreviewLook &look) { look.style = wanted; }; };
    add(m_styles, "lookLanyard", tr("&Lanyard"), tr("Easy to read while you write"), style(PreviewLook::Style::Lanyard));
    add(m_styles, "lookJekyll", tr("&Jekyll"), tr("Like a plain Jekyll blog"), style(PreviewLook::Style::Jekyll));
    add(m_styles, "lookWordPress", tr("&WordPress"), tr("Like WordPress with its usual theme"), style(PreviewLook::Style::WordPress));
    add(m_styles, "lookPrint", tr("&Print"), tr("As it comes out of the printer"), style(PreviewLook::Style::Print));

    const auto width = [](PreviewLook::Width wanted) { return [wanted](PreviewLook &look) { look.width = wanted; }; };
    add(m_widths, "widthDesktop", tr("D&esktop Width"), tr("As wide as on a desktop"), width(PreviewLook::Width::Desktop))
        ->setIcon(icon(QStringLiteral("width-desktop")));
    add(m_widths, "widthTablet", tr("&Tablet Width"), tr("As wide as on a tablet"), width(PreviewLook::Width::Tablet))
        ->setIcon(icon(QStringLiteral("width-tablet")));
    add(m_widths, "widthPhone", tr("P&hone Width"), tr("As wide as on a phone"), width(PreviewLook::Width::Phone))
        ->setIcon(icon(QStringLiteral("width-phone")));

    m_dark->setObjectName(QStringLiteral("darkPage"));
    m_dark->setIcon(icon(QStringLiteral("light-dark")));
    m_dark->setCheckable(true);
    connect(m_dark, &QAction::triggered, this, [this](bool dark) {
        PreviewLook look = m_look;
        look.light = dark == m_applicationDark ? PreviewLook::Light::AsApplication : dark ? PreviewLook::Light::Dark : PreviewLook::Light::Light;
        choose(look);
    });

    m_ownSheet->setObjectName(QStringLiteral("ownSheet"));
    m_ownSheet->setCheckable(true);
    connect(m_ownSheet, &QAction::triggered, this, [this](bool on) {
        if (m_look.ownSheet.isEmpty()) {
            show(); // off until there is one
            emit sheetWanted();
            return;
        }
        PreviewLook look = m_look;
        look.ownSheetOn = on;
        choose(look);
    });
    m_chooseSheet->setObjectName(QStringLiteral("chooseSheet"));
    connect(m_chooseSheet, &QAction::triggered, this, &PreviewLooks::sheetWanted);
    show();
}

void PreviewLooks::choose(const PreviewLook &look)
{
    const bool news = look != m_look;
    m_look = look;
    show();
    if (!news)
        return;
    writePreviewLook(m_store, m_look);
    emit changed(m_look);
}

void PreviewLooks::setApplicationDark(bool dark)
{
    m_applicationDark = dark;
    show();
}

QList<QAction *> PreviewLooks::styles() const
{
    return m_styles->actions();
}

QList<QAction *> PreviewLooks::widths() const
{
    return m_widths->actions();
}

void PreviewLooks::fill(QMenu *menu) const
{
    menu->addActions(styles());
    menu->addSeparator();
    menu->addActions(widths());
    menu->addSeparator();
    menu->addAction(m_dark);
    menu->addSeparator();
    menu->addActions({m_ownSheet, m_chooseSheet});
}

void PreviewLooks::show()
{
    styles().at(int(m_look.style))->setChecked(true);
    widths().at(int(m_look.width))->setChecked(true);
    // Paper has one width and is white.
    const bool paper = m_look.style == PreviewLook::Style::Print;
    m_widths->setEnabled(!paper);
    m_dark->setEnabled(!paper);
    const bool dark = m_look.light == PreviewLook::Light::AsApplication ? m_applicationDark : m_look.light == PreviewLook::Light::Dark;
    m_dark->setChecked(dark && !paper);
    m_dark->setToolTip(m_dark->isChecked() ? tr("Show the page light") : tr("Show the page dark"));
    m_ownSheet->setText(m_look.ownSheet.isEmpty() ? tr("&Own CSS…") : tr("&Own CSS: %1").arg(QFileInfo(m_look.ownSheet).fileName().replace(u'&', QLatin1String("&&"))));
    m_ownSheet->setChecked(m_look.ownSheetOn);
}

} // namespace lanyard
