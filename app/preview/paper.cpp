// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/paper.h"

#include "app/ui/tasks.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace lanyard {

namespace {

constexpr double dotsPerInch = 300;
constexpr double pointsPerInch = 72;

Failure notTaken()
{
    return failure("print.printer", QT_TRANSLATE_NOOP("Error", "The printer did not take the post."), {});
}

// The numbers of the pages from 0, in the order in which they leave the printer.
QList<int> sheets(const QPrinter &printer, int count)
{
    const QPageRanges wanted = printer.pageRanges();
    QList<int> pages;
    for (int page = 0; page < count; ++page) {
        if (wanted.isEmpty() || wanted.contains(page + 1))
            pages.append(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount(); // what the printer can't do by itself
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all.append(pages);
    } else {
        for (const int page : std::as_const(pages))
            all.append(QList<int>(copies, page));
    }
    return all;
}

Result<void> save(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return failure("print.file", QT_TRANSLATE_NOOP("Error", "%1 can’t be written: %2"), {path, file.errorString()});
    return {};
}

} // namespace

Result<void> printPages(const QByteArray &pdf, QPrinter &printer, const TaskControl &control)
{
    if (printer.outputFormat() == QPrinter::PdfFormat && printer.pageRanges().isEmpty())
        return save(pdf, printer.outputFileName());

    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return notTaken();
    const QList<int> all = sheets(printer, document.pageCount());
    printer.setFullPage(true); // the PDF has its margins
    QPainter painter;
    if (all.isEmpty() || !painter.begin(&printer))
        return notTaken();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (control.cancelled()) {
            printer.abort();
            return {};
        }
        if (i > 0 && !printer.newPage())
            return notTaken();
        const QSizeF points = document.pagePointSize(all[i]);
        QImage page = document.render(all[i], (points * dotsPerInch / pointsPerInch).toSize());
        if (page.isNull())
            return notTaken();
        QImage sheet(page.size(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, page);
        painter.drawImage(QRectF(QPointF(), printer.paperRect(QPrinter::DevicePixel).size()), sheet);
    }
    return painter.end() ? Result<void>() : notTaken();
}

} // namespace lanyard
