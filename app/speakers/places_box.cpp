// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/places_box.h"

#include "app/speakers/compact_list.h"
#include "app/ui/icons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace lanyard {
namespace {

constexpr int mostShown = 200; // more than anybody looks through

// So much that the name itself is still to be seen in a narrow panel.
QString lastWords(const QString &before)
{
    constexpr qsizetype most = 18; // characters
    if (before.size() <= most)
        return before;
    const qsizetype blank = before.indexOf(u' ', before.size() - most);
    return u'…' + before.mid(blank < 0 || blank + 1 >= before.size() ? before.size() - most : blank + 1);
}

// A name that stands alone tells nothing of where it stands.
QString rowText(const Mention &place)
{
    const QString words = (lastWords(place.before) + place.written + place.after).simplified();
    return words == place.written.simplified() && !place.section.isEmpty() ? place.section + QStringLiteral(": ") + words : words;
}

QString rowTip(const Mention &place)
{
    QString tip;
    if (!place.section.isEmpty())
        tip += QStringLiteral("<p>%1</p>").arg(place.section.toHtmlEscaped());
    tip += QStringLiteral("<p>%1<b>%2</b>%3</p>").arg(place.before.toHtmlEscaped(), place.written.toHtmlEscaped(), place.after.toHtmlEscaped());
    if (place.spelling != Mention::Spelling::Right)
        tip += QStringLiteral("<p>%1</p>").arg(PlacesBox::tr("Written “%1”.").arg(place.written).toHtmlEscaped());
    return tip;
}

bool canBeMended(const Mention &place)
{
    return !place.mending.isEmpty();
}

} // namespace

PlacesBox::PlacesBox(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_list(new CompactList), m_wrong(new QLabel), m_mendOne(new QPushButton), m_mendAll(new QPushButton)
{
    m_title->setObjectName(QStringLiteral("placesTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("places"));
    m_list->setAccessibleName(tr("Places in the text"));
    m_list->setAccessibleDescription(tr("Enter goes to the place."));
    m_wrong->setObjectName(QStringLiteral("placesWrong"));
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_mendOne->setObjectName(QStringLiteral("mendOne"));
    m_mendOne->setText(tr("Mend This One"));
    m_mendAll->setObjectName(QStringLiteral("mendAll"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_mendAll);
    buttons->addWidget(m_mendOne);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_wrong);
    column->addLayout(buttons);

    connect(m_list, &CompactList::chosen, this, [this](int row) { emit placeWanted(m_places.at(row)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PlacesBox::showButtons);
    connect(m_mendOne, &QPushButton::clicked, this, [this] { emit mendWanted({m_places.at(m_list->currentRow())}); });
    connect(m_mendAll, &QPushButton::clicked, this, [this] {
        QList<Mention> wrong;
        std::copy_if(m_places.begin(), m_places.end(), std::back_inserter(wrong), canBeMended);
        emit mendWanted(wrong);
    });
    setPlaces({}, {});
}

void PlacesBox::setPlaces(const QString &name, const QList<Mention> &places)
{
    if (name == m_name && places == m_places && !name.isEmpty())
        return;
    const int row = m_list->currentRow();
    m_name = name;
    m_places = places;
    m_list->clear();
    for (const Mention &place : places.mid(0, mostShown)) {
        const bool right = place.spelling == Mention::Spelling::Right;
        auto *item = new QListWidgetItem(rowText(place));
        item->setToolTip(rowTip(place));
        item->setData(Qt::AccessibleTextRole, right ? item->text() : tr("Written “%1”.").arg(place.written) + QLatin1Char(' ') + item->text());
        if (place.spelling == Mention::Spelling::Wrong)
            item->setIcon(icon(QStringLiteral("warning")));
        else if (!right)
            item->setIcon(icon(QStringLiteral("information")));
        m_list->addItem(item);
    }
    m_list->refresh();
    m_list->setCurrentRow(row < m_list->count() ? row : -1);
    m_list->setVisible(!places.isEmpty());
    m_title->setText(places.isEmpty() ? tr("Not named in the text yet.") : tr("Named in the text %n time(s)", nullptr, int(places.size())));
    showButtons();
}

void PlacesBox::showButtons()
{
    const auto wrong = std::count_if(m_places.begin(), m_places.end(), [](const Mention &place) { return place.spelling != Mention::Spelling::Right; });
    const auto able = std::count_if(m_places.begin(), m_places.end(), canBeMended);
    m_wrong->setVisible(wrong > 0);
    QString said = tr("%n place(s) spell the name otherwise than “%1”.", nullptr, int(wrong)).arg(m_name);
    if (able < wrong)
        said += QLatin1Char(' ') + tr("Where marks stand within the name, mend it by hand.");
    m_wrong->setText(said);
    m_mendAll->setVisible(able > 0);
    m_mendAll->setText(able == 1 ? tr("Mend It") : tr("Mend All %1").arg(able));
    m_mendAll->setAccessibleDescription(m_wrong->text());
    m_mendOne->setVisible(able > 1);
    m_mendOne->setEnabled(m_list->currentRow() >= 0 && canBeMended(m_places.at(m_list->currentRow())));
}

} // namespace lanyard
