// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_scheme.h"

#include "app/preview/page_files.h"
#include "app/ui/tasks.h"

#include <QBuffer>
#include <QFile>
#include <QUrl>
#include <QUrlQuery>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

#include <optional>

namespace lanyard {

namespace {

const QLatin1String pageHost("page");
const QLatin1String pictureHost("picture");
constexpr qint64 largestSheet = 1024 * 1024; // bytes

struct PictureWish
{
    PictureRoot root = PictureRoot::Post;
    QString path;
};

std::optional<PictureWish> pictureWish(const QUrl &url)
{
    const QUrlQuery query(url);
    const QString from = query.queryItemValue(QStringLiteral("from"));
    if (url.host() != pictureHost || (from != QLatin1String("post") && from != QLatin1String("site")))
        return std::nullopt;
    return PictureWish{from == QLatin1String("post") ? PictureRoot::Post : PictureRoot::Site,
                       query.queryItemValue(QStringLiteral("path"), QUrl::FullyDecoded)};
}

// The page's file says "img-src lanyard-post: data:".
QByteArray withPolicy(QByteArray page, const Allowance &allowance)
{
    return allowance.everything ? page.replace("img-src lanyard-post: data:", "img-src lanyard-post: data: https: http:") : page;
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *device = new QBuffer;
    device->setData(bytes);
    // The engine reads it until the job goes.
    QObject::connect(job, &QObject::destroyed, device, &QObject::deleteLater);
    job->reply(type, device);
}

} // namespace

const QByteArray PreviewScheme::name("lanyard-post");

void PreviewScheme::registerName()
{
    QWebEngineUrlScheme scheme(name);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl PreviewScheme::pageUrl()
{
    return QUrl(QStringLiteral("lanyard-post://page/index.html"));
}

bool PreviewScheme::isPictureOfTheWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String(name) && url.host() == pageHost && url.path() == QLatin1String("/once.html");
}

PreviewScheme::PreviewScheme(QObject *parent) : QWebEngineUrlSchemeHandler(parent), m_shelf(std::make_shared<PictureShelf>())
{
    m_workers.setMaxThreadCount(2); // the writer's hand comes first
    m_workers.setThreadPriority(QThread::LowPriority);
}

PreviewScheme::~PreviewScheme()
{
    m_workers.clear();
}

void PreviewScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET")
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (job->requestUrl().host() == pageHost)
        servePage(job);
    else
        servePicture(job);
}

void PreviewScheme::servePage(QWebEngineUrlRequestJob *job)
{
    const QString file = job->requestUrl().path().mid(1);
    if (QUrlQuery(job->requestUrl()).hasQueryItem(QStringLiteral("own")))
        reply(job, "text/css", m_ownSheet);
    else if (file == QLatin1String("index.html"))
        serveIndex(job);
    else if (isPictureOfTheWeb(job->requestUrl()))
        servePictureOfTheWeb(job);
    else if (file == QLatin1String("preview.css") || file == QLatin1String("desk.css")
             || (file.startsWith(QLatin1String("look-")) && file.endsWith(QLatin1String(".css"))))
        reply(job, "text/css;charset=utf-8", pageFile(file));
    else
        serveForSheet(job);
}

void PreviewScheme::serveIndex(QWebEngineUrlRequestJob *job)
{
    reply(job, "text/html;charset=utf-8", withPolicy(pageFile(QStringLiteral("index.html")), m_allowance));
    emit pageAsked();
}

void PreviewScheme::servePictureOfTheWeb(QWebEngineUrlRequestJob *job)
{
    const QString address = QUrlQuery(job->requestUrl()).queryItemValue(QStringLiteral("address"), QUrl::FullyDecoded);
    if (!m_allowance.names(Allowance::Kind::Picture, address)) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    // The guard alone would not do: the engine follows an address that leads on to another site before it asks.
    reply(job, "text/html;charset=utf-8", "<!DOCTYPE html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
          + Allowance::source(address) + "\"><meta name=\"referrer\" content=\"no-referrer\"><img alt=\"\" src=\""
          + address.toHtmlEscaped().toUtf8() + "\">");
}

// The guard lets only sheets and pictures through to here, and a post can ask for neither.
void PreviewScheme::serveForSheet(QWebEngineUrlRequestJob *job)
{
    const QString path = job->requestUrl().path(QUrl::FullyDecoded).mid(1);
    Task::run(
        job,
        [path, folders = m_folders, shelf = m_shelf](TaskControl &) -> Result<ServedPicture> {
            auto place = picturePlace(folders, PictureRoot::Site, path);
            if (!place)
                place = picturePlace(folders, PictureRoot::Post, path);
            if (!place)
                return tl::unexpected(place.error());
            if (!place->endsWith(QLatin1String(".css"), Qt::CaseInsensitive))
                return shelf->picture(*place);
            QFile file(*place);
            if (!file.open(QIODevice::ReadOnly) || file.size() > largestSheet)
                return failure("preview.sheet", QT_TRANSLATE_NOOP("Error", "%1 can’t be read."), {path});
            return ServedPicture{"text/css", file.readAll()};
        },
        [job](const Result<ServedPicture> &found) {
            if (found)
                reply(job, found->type, found->bytes);
            else
                job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        },
        &m_workers);
}

void PreviewScheme::servePicture(QWebEngineUrlRequestJob *job)
{
    const auto wish = pictureWish(job->requestUrl());
    if (!wish) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    // A task of the job: if the page has lost interest, so has the worker.
    Task::run(
        job,
        [wish = *wish, folders = m_folders, shelf = m_shelf](TaskControl &) -> Result<ServedPicture> {
            return picturePlace(folders, wish.root, wish.path).and_then([&](const QString &path) { return shelf->picture(path); });
        },
        [job](const Result<ServedPicture> &picture) {
            if (picture)
                reply(job, picture->type, picture->bytes);
            else
                job->fail(picture.error().code == "preview.outside" ? QWebEngineUrlRequestJob::RequestDenied
                                                                    : QWebEngineUrlRequestJob::UrlNotFound);
        },
        &m_workers);
}

void PreviewScheme::measure(const QStringList &pictureUrls, std::function<void(const Sizes &)> done)
{
    Task::run(
        this,
        [pictureUrls, folders = m_folders](TaskControl &) {
            Sizes sizes;
            for (const QString &url : pictureUrls) {
                const auto wish = pictureWish(QUrl(url));
                const auto path = wish ? picturePlace(folders, wish->root, wish->path) : failure("preview.outside", "");
                const QSize size = path ? PictureShelf::size(*path) : QSize();
                if (size.isValid())
                    sizes.insert(url, size);
            }
            return sizes;
        },
        [done = std::move(done)](const Sizes &sizes) { done(sizes); }, &m_workers,
        1 /* sizes before pictures: they keep the page still */);
}

} // namespace lanyard
