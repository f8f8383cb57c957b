// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"
#include "tests/support/core/memory_file_system.h"

#include <gtest/gtest.h>

namespace lanyard::test {

// A post at /trip/2016-06-02-x.md through an exporter; it fails the test if it can't be exported.
struct Exported
{
    explicit Exported(const char *exporter, const QString &text, ExportRequest request = {}, const FileSystem &files = MemoryFileSystem())
    {
        request.text = text;
        if (request.postPath.isEmpty())
            request.postPath = QStringLiteral("/trip/2016-06-02-x.md");
        if (!request.now.isValid())
            request.now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        const auto all = exporters();
        const auto result = exporterNamed(all, exporter)->bundle(request, files);
        EXPECT_TRUE(result) << result.error().english().toStdString();
        if (result)
            bundle = *result;
    }

    QString path() const { return bundle.files.value(0).path; }
    QString text() const { return QString::fromUtf8(bundle.files.value(0).bytes); }
    QString head() const { return text().section(QStringLiteral("---\n"), 1, 1); }
    QString body() const { return text().section(QStringLiteral("---\n"), 2); }
    const Finding *finding(const QByteArray &code) const
    {
        for (const Finding &one : bundle.findings) {
            if (one.what.code == code)
                return &one;
        }
        return nullptr;
    }

    Bundle bundle;
};

} // namespace lanyard::test
