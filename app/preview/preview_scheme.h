// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/allowance.h"
#include "app/preview/picture_place.h"
#include "app/preview/served_picture.h"

#include <QHash>
#include <QSize>
#include <QStringList>
#include <QThreadPool>
#include <QWebEngineUrlSchemeHandler>

#include <functional>
#include <memory>

namespace lanyard {

// Serves the preview's kinds of addresses:
//   lanyard-post://page/NAME        the page itself, from the program; with ?own=N the reader's own CSS
//   lanyard-post://page/once.html?address=ADDRESS    a page with one picture of the web that the person allowed; it may load nothing else
//   lanyard-post://page/PATH        for that CSS: a picture or another sheet of the site's folder, or else of the post's
//   lanyard-post://picture/?from=post|site&path=PATH&g=N    a picture of the post's or the site's folder, scaled, from a worker
// All else is refused.
class PreviewScheme final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    static const QByteArray name; // "lanyard-post"
    static QUrl pageUrl();
    static bool isPictureOfTheWeb(const QUrl &url); // once.html above
    static void registerName(); // see registerPreviewScheme()

    explicit PreviewScheme(QObject *parent = nullptr);
    ~PreviewScheme() override;

    void setAllowance(const Allowance &allowance) { m_allowance = allowance; }
    void setFolders(const PictureFolders &folders) { m_folders = folders; }
    void setOwnSheet(const QByteArray &css) { m_ownSheet = css; }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

    // The sizes that these pictures will have on the page, found by a worker; unknown ones are left out.
    using Sizes = QHash<QString, QSize>;
    void measure(const QStringList &pictureUrls, std::function<void(const Sizes &)> done);

signals:
    void pageAsked(); // the engine is about to make the page

private:
    void servePage(QWebEngineUrlRequestJob *job);
    void serveIndex(QWebEngineUrlRequestJob *job);
    void servePictureOfTheWeb(QWebEngineUrlRequestJob *job);
    void serveForSheet(QWebEngineUrlRequestJob *job);
    void servePicture(QWebEngineUrlRequestJob *job);

    Allowance m_allowance;
    PictureFolders m_folders;
    QByteArray m_ownSheet;
    std::shared_ptr<PictureShelf> m_shelf; // workers hold it too
    QThreadPool m_workers;
};

} // namespace lanyard
