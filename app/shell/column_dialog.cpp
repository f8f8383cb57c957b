// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/column_dialog.h"

#include "app/ui/dialog_buttons.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int ShownRows = 12;
constexpr int ShownLetters = 120;
constexpr int ColumnWidth = 168;
constexpr int nothing = -1;

} // namespace

ColumnDialog::ColumnDialog(const ScheduleTable &table, const QList<ScheduleFile> &files, QWidget *parent)
    : QDialog(parent), m_table(table), m_files(files), m_count(new QLabel), m_use(nullptr)
{
    setObjectName(QStringLiteral("columnDialog"));
    setWindowTitle(tr("Columns of the Schedule"));

    auto *question = new QLabel(tr("What do the columns of this table hold? The titles are needed; times and people make a good recap."));
    question->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("columnCount"));
    m_count->setWordWrap(true);

    m_use = new QPushButton(tr("Use These Columns"));
    m_use->setObjectName(QStringLiteral("useColumns"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(question);
    layout->addWidget(tableWidget(), 1);
    layout->addWidget(m_count);
    layout->addLayout(dialogButtons(*this, m_use));
    resize(qBound(560, 72 + int(m_table.header.size()) * ColumnWidth, 960), 480);
    count();
}

QWidget *ColumnDialog::tableWidget()
{
    const std::pair<ColumnRole, QString> roles[] = {
        {ColumnRole::Title, tr("Title")},       {ColumnRole::Subtitle, tr("Subtitle")}, {ColumnRole::Speakers, tr("Speakers")},
        {ColumnRole::Date, tr("Date")},         {ColumnRole::Start, tr("Start")},       {ColumnRole::End, tr("End")},
        {ColumnRole::Duration, tr("Duration")}, {ColumnRole::Room, tr("Room")},         {ColumnRole::Track, tr("Track")},
        {ColumnRole::Type, tr("Kind of session")}, {ColumnRole::Language, tr("Language")}, {ColumnRole::Abstract, tr("Description")},
        {ColumnRole::Url, tr("Web page")},      {ColumnRole::Slides, tr("Slides")},     {ColumnRole::Video, tr("Video")},
        {ColumnRole::Id, tr("Number or code")}, {ColumnRole::EndDate, tr("End date")},  {ColumnRole::State, tr("State")},
    };
    const int columns = int(m_table.header.size());
    const int rows = qMin(ShownRows, int(m_table.rows.size()));
    auto *table = new QTableWidget(rows + 1, columns);
    table->setObjectName(QStringLiteral("columnTable"));
    table->setAccessibleName(tr("First rows of the table"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false); // Tab goes from chooser to chooser
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultSectionSize(ColumnWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QStringList header;
    for (const QString &cell : m_table.header)
        header.append(cell.isEmpty() ? tr("(no name)") : cell.simplified());
    table->setHorizontalHeaderLabels(header);
    for (int column = 0; column < columns; ++column) {
        auto *chooser = new QComboBox;
        chooser->setAccessibleName(tr("What the column “%1” holds").arg(header[column]));
        chooser->addItem(tr("Nothing"), nothing);
        for (const auto &[role, name] : roles) {
            chooser->addItem(name, int(role));
            if (m_table.guessed.value(role, -1) == column)
                chooser->setCurrentIndex(chooser->count() - 1);
        }
        connect(chooser, &QComboBox::currentIndexChanged, this, [this, column] { choose(column); });
        m_choosers.append(chooser);
        table->setCellWidget(0, column, chooser);
        for (int row = 0; row < rows; ++row) {
            const QString cell = m_table.rows[row].value(column).simplified();
            auto *item = new QTableWidgetItem(cell.left(ShownLetters));
            item->setToolTip(cell.left(1000));
            table->setItem(row + 1, column, item);
        }
    }
    if (!m_choosers.isEmpty())
        table->setRowHeight(0, m_choosers.first()->sizeHint().height() + 4);
    return table;
}

// A role belongs to one column; the one that had it holds nothing now.
void ColumnDialog::choose(int column)
{
    const int role = m_choosers[column]->currentData().toInt();
    for (int other = 0; other < m_choosers.size(); ++other) {
        if (role != nothing && other != column && m_choosers[other]->currentData().toInt() == role) {
            const QSignalBlocker blocker(m_choosers[other]);
            m_choosers[other]->setCurrentIndex(0);
        }
    }
    count();
}

ColumnChoice ColumnDialog::choice() const
{
    ColumnChoice choice{m_table.header, {}};
    for (int column = 0; column < m_choosers.size(); ++column) {
        if (const int role = m_choosers[column]->currentData().toInt(); role != nothing)
            choice.roles.insert(ColumnRole(role), column);
    }
    return choice;
}

void ColumnDialog::count()
{
    const ColumnChoice chosen = choice();
    m_use->setEnabled(false);
    if (!chosen.roles.contains(ColumnRole::Title)) {
        ++m_requests;
        m_count->setText(tr("Choose the column that holds the titles."));
        return;
    }
    Task::run(
        this,
        [files = m_files, chosen](TaskControl &) {
            QList<ScheduleFile> all = files;
            all.append({columnChoiceName(chosen.header), written(chosen)});
            return readSchedule(all);
        },
        [this, request = ++m_requests](const Result<Schedule> &schedule) {
            if (request == m_requests)
                tell(schedule);
        });
}

void ColumnDialog::tell(const Result<Schedule> &schedule)
{
    m_use->setEnabled(schedule.has_value());
    if (!schedule) {
        m_count->setText(errorText(schedule.error()));
        return;
    }
    const QList<Session> &sessions = schedule->event.sessions;
    const auto timed = std::count_if(sessions.cbegin(), sessions.cend(), [](const Session &session) { return session.start.isValid(); });
    QString text = tr("%n session(s)", nullptr, int(sessions.size()));
    text += QStringLiteral(" · ") + tr("%n with a time", nullptr, int(timed));
    text += QStringLiteral(" · ") + tr("%n speaker(s)", nullptr, int(schedule->event.speakers.size()));
    if (timed > 0)
        text += QStringLiteral(" · ") + locale().toString(sessions.first().start.date(), QLocale::LongFormat);
    m_count->setText(text);
}

} // namespace lanyard
