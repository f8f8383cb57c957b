// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/text_statistics.h"

#include <QDialog>

namespace lanyard {

// All that can be counted of a post, and the words of each of its sections.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    StatisticsDialog(const TextStatistics &statistics, int wordsPerMinute, QWidget *parent = nullptr);

private:
    QWidget *counts(const TextStatistics &statistics, int wordsPerMinute);
    QWidget *sections(const QList<SectionCount> &sections);
};

} // namespace lanyard
