// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reimport_dialog.h"

#include "app/ui/dialog_buttons.h"
#include "app/ui/when.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace lanyard {

namespace {

using Kind = SessionChange::Kind;

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("ReimportDialog", "Title")},
        {QStringLiteral("subtitle"), QT_TRANSLATE_NOOP("ReimportDialog", "Subtitle")},
        {QStringLiteral("speakers"), QT_TRANSLATE_NOOP("ReimportDialog", "Speakers")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("ReimportDialog", "Begins")},
        {QStringLiteral("end"), QT_TRANSLATE_NOOP("ReimportDialog", "Ends")},
        {QStringLiteral("room"), QT_TRANSLATE_NOOP("ReimportDialog", "Room")},
        {QStringLiteral("track"), QT_TRANSLATE_NOOP("ReimportDialog", "Track")},
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("ReimportDialog", "Type")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("ReimportDialog", "Language")},
        {QStringLiteral("abstract"), QT_TRANSLATE_NOOP("ReimportDialog", "Abstract")},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("ReimportDialog", "Address")},
        {QStringLiteral("slides"), QT_TRANSLATE_NOOP("ReimportDialog", "Slides")},
        {QStringLiteral("video"), QT_TRANSLATE_NOOP("ReimportDialog", "Video")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("ReimportDialog", "Code")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("ReimportDialog", "Notes")},
        {QStringLiteral("links"), QT_TRANSLATE_NOOP("ReimportDialog", "Links")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("ReimportDialog", "Name")},
        {QStringLiteral("venue"), QT_TRANSLATE_NOOP("ReimportDialog", "Venue")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("ReimportDialog", "City")},
        {QStringLiteral("timezone"), QT_TRANSLATE_NOOP("ReimportDialog", "Time zone")},
    };
    const char *name = names.value(field);
    return name ? QCoreApplication::translate("ReimportDialog", name) : field; // the context of the names above
}

QString inOneLine(const QString &text)
{
    constexpr int longest = 80;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

// Times as the person's language writes them; where the day is the same, the clock is enough.
QString shownTime(const FieldChange &change, const QString &written)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm");
    const QDateTime before = QDateTime::fromString(change.before, form), after = QDateTime::fromString(change.after, form);
    const QDateTime time = QDateTime::fromString(written, form);
    if (!time.isValid()) {
        const QDate day = QDate::fromString(written, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : written;
    }
    return before.date() == after.date() ? shortTime(time.time()) : dayAndTime(time);
}

QString shown(const FieldChange &change, const QString &written)
{
    const bool isTime = change.field == u"start" || change.field == u"end";
    return inOneLine(isTime ? shownTime(change, written) : written);
}

QTreeWidgetItem *group(QTreeWidget *tree, const QString &title)
{
    auto *item = new QTreeWidgetItem(tree, {title});
    QFont bold = item->font(0);
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

void addFields(QTreeWidgetItem *parent, const QList<FieldChange> &fields)
{
    for (const FieldChange &change : fields) {
        auto *item = new QTreeWidgetItem(parent, {fieldName(change.field), shown(change, change.before), shown(change, change.after)});
        item->setToolTip(1, change.before);
        item->setToolTip(2, change.after);
    }
}

} // namespace

QString inShort(const EventDifference &difference)
{
    QStringList parts;
    if (const int changed = int(difference.count(Kind::Changed)))
        parts.append(ReimportDialog::tr("%n session(s) changed", "", changed));
    if (const int added = int(difference.count(Kind::Added)))
        parts.append(ReimportDialog::tr("%n session(s) are new", "", added));
    if (const int dropped = int(difference.count(Kind::Dropped)))
        parts.append(ReimportDialog::tr("%n session(s) were dropped", "", dropped));
    if (parts.isEmpty())
        return ReimportDialog::tr("Only what is said of the event itself changed.");
    return ReimportDialog::tr("%1.").arg(parts.join(QStringLiteral(", ")));
}

ReimportDialog::ReimportDialog(const EventDifference &difference, const QSet<QString> &marked, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("reimportDialog"));
    setWindowTitle(tr("A Newer Schedule"));
    resize(720, 560);

    auto *summary = new QLabel(inShort(difference));
    summary->setObjectName(QStringLiteral("reimportSummary"));
    QFont large = summary->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    summary->setFont(large);
    auto *kept = new QLabel(tr("What you attended, marked, noted or changed by hand stays as it is, and so does your text."));
    kept->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(summary);
    words->addWidget(kept);

    auto *take = new QPushButton(tr("Take the New Schedule"));
    take->setObjectName(QStringLiteral("takeSchedule"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(words);
    layout->addWidget(changes(difference, marked), 1);
    layout->addLayout(dialogButtons(*this, take));
    take->setFocus();
}

QTreeWidget *ReimportDialog::changes(const EventDifference &difference, const QSet<QString> &marked)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("reimportChanges"));
    tree->setAccessibleName(tr("What changes"));
    tree->setHeaderLabels({tr("Session"), tr("Before"), tr("Now")});
    tree->setUniformRowHeights(true);
    tree->setStyleSheet(QStringLiteral("QTreeView::item { padding: 3px 0; }"));
    tree->setAllColumnsShowFocus(true);
    tree->header()->setSectionsMovable(false);
    tree->header()->resizeSection(0, 280);
    tree->header()->resizeSection(1, 180);
    if (!difference.event.isEmpty())
        addFields(group(tree, tr("The event")), difference.event);
    const auto list = [&](Kind kind, const QString &title) {
        if (difference.count(kind) == 0)
            return;
        QTreeWidgetItem *parent = group(tree, title);
        for (const SessionChange &change : difference.sessions) {
            if (change.kind != kind)
                continue;
            auto *item = new QTreeWidgetItem(parent, {change.title});
            item->setToolTip(0, change.title);
            if (kind == Kind::Changed) {
                addFields(item, change.fields);
                item->setExpanded(true);
            } else if (kind == Kind::Dropped && marked.contains(change.id)) {
                item->setText(2, tr("Stays in your recap"));
            }
        }
    };
    list(Kind::Changed, tr("Changed"));
    list(Kind::Added, tr("New"));
    list(Kind::Dropped, tr("Dropped"));
    return tree;
}

} // namespace lanyard
