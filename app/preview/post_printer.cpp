// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/post_printer.h"

#include "app/preview/page_files.h"
#include "app/preview/paper.h"
#include "app/preview/pdf_pages.h"
#include "app/preview/preview_bridge.h"
#include "app/preview/preview_page.h"
#include "app/preview/preview_scheme.h"
#include "app/preview/request_guard.h"
#include "app/ui/tasks.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPrinter>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

QString asScript(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QPageLayout usualPaper()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 18, 20, 20), QPageLayout::Millimeter};
}

PostPrinter::PostPrinter(const PreviewFeed &post, const PictureFolders &folders, QObject *parent)
    : QObject(parent), m_post(post), m_profile(new PreviewProfile), m_bridge(new PreviewBridge(this)),
      m_page(new PreviewPage(m_profile, m_bridge))
{
    m_profile->scheme().setFolders(folders);
    m_post.setDark(false);
    m_post.setPart(QStringLiteral("look"), QJsonObject{{QStringLiteral("style"), QStringLiteral("print")}});
    m_post.forgetPage();

    connect(m_bridge, &PreviewBridge::pageReady, this, &PostPrinter::fill);
    connect(m_bridge, &PreviewBridge::pagePrepared, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            end(Error{"print.page", QT_TRANSLATE_NOOP("Error", "The post can’t be made ready for printing: %1"), {problem}});
        else
            std::exchange(m_whenReady, {})();
    });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] {
        end(Error{"print.stopped", QT_TRANSLATE_NOOP("Error", "The printing process stopped. Something in the post may be too much for it, "
                                                                "such as a very large picture."), {}});
    });
    connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool loaded) {
        if (!loaded)
            end(Error{"print.page", QT_TRANSLATE_NOOP("Error", "The page for printing can’t be loaded."), {}});
    });
}

PostPrinter::~PostPrinter()
{
    m_ended = true; // what the page says while it goes is for nobody
    m_page->disconnect(this);
    delete m_page;
    delete m_profile;
}

int PostPrinter::refusedRequests() const
{
    return m_profile->guard().refusedCount();
}

void PostPrinter::makePdf(const QPageLayout &layout)
{
    make(layout, [this](const QByteArray &numbered) {
        emit pdfMade(numbered);
        end({});
    });
}

// By way of a PDF, because the engine prints no numbers on the pages.
void PostPrinter::print(std::shared_ptr<QPrinter> printer)
{
    make(printer->pageLayout(), [this, printer](const QByteArray &numbered) {
        Task::run(
            this, [numbered, printer](TaskControl &control) { return printPages(numbered, *printer, control); },
            [this](const Result<void> &printed) { end(printed ? std::nullopt : std::optional(printed.error())); });
    });
}

void PostPrinter::make(const QPageLayout &layout, std::function<void(const QByteArray &)> done)
{
    start([this, layout, done = std::move(done)] {
        m_page->printToPdf(
            [this, done](const QByteArray &pdf) {
                if (m_ended)
                    return;
                if (pdf.isEmpty()) {
                    end(Error{"print.pdf", QT_TRANSLATE_NOOP("Error", "The PDF can’t be made."), {}});
                    return;
                }
                Task::run(
                    this, [pdf, title = m_post.header().title](TaskControl &) { return withPageNumbers(pdf, title).value_or(pdf); }, done);
            },
            layout);
    });
}

void PostPrinter::start(std::function<void()> whenReady)
{
    m_whenReady = std::move(whenReady);
    m_page->loadPage();
}

void PostPrinter::fill()
{
    const QStringList &blocks = m_post.blocks();
    const bool code = std::any_of(blocks.begin(), blocks.end(), [](const QString &html) { return html.contains(QLatin1String("class=\"language-")); });
    m_page->run(QString::fromUtf8(pageFile(QStringLiteral("print.js"))));
    if (code)
        m_page->run(highlighterScript());
    m_page->run(QStringLiteral("lanyard.update(%1)").arg(asScript(m_post.takeUpdate())));
    const QString title = m_post.header().title;
    const QJsonObject words{{QStringLiteral("title"), title.isEmpty() ? tr("Post") : title}, {QStringLiteral("links"), tr("Links")}};
    m_page->run(QStringLiteral("lanyard.prepareToPrint(%1)").arg(asScript(words)));
}

void PostPrinter::end(const std::optional<Error> &problem)
{
    if (std::exchange(m_ended, true))
        return;
    emit finished(problem);
}

} // namespace lanyard
