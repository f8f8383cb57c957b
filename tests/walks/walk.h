// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/composition.h"
#include "core/base/disk_file_system.h"
#include "tests/support/app/fake_dialogs.h"
#include "tests/support/core/fixed_clock.h"

#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

class QTreeView;

namespace lanyard::test {

// The real window on the real disk, in a folder of its own; a test is its hands and eyes.
class Walk : public ::testing::Test
{
protected:
    Walk();
    ~Walk() override;

    // A copy of the sample recap, opened.
    void openSample();
    void open(const QString &path);
    QString samplePath(const QString &relative) const; // in the sources: what a writer would drop in

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = window().template findChild<Widget *>(name);
        EXPECT_NE(widget, nullptr) << "no " << name.toStdString();
        return widget;
    }
    QWidget &window() const;
    void trigger(const QString &action); // by its object name
    void click(QWidget *button);
    QString text() const;
    QString onThePage(const QString &script); // value of an expression in the preview, as text
    bool pageShows(const QString &words);     // waits for it
    bool settled();                           // waits until parser and preview have caught up
    QModelIndex row(QTreeView *view, const QString &title) const;
    void drop(QWidget *target, QMimeData *data, const QPoint &at);

    QTemporaryDir folder;
    DiskFileSystem files;
    FixedClock clock{QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::OffsetFromUTC, 3600)};
    SettingsStore settings;
    FakeDialogs *dialogs; // the composition's
    std::unique_ptr<Composition> lanyard;
};

} // namespace lanyard::test
