// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/picture_place.h"
#include "app/preview/preview_feed.h"
#include "core/base/result.h"

#include <QObject>
#include <QPageLayout>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;

namespace lanyard {

class PreviewBridge;
class PreviewPage;
class PreviewProfile;

// Puts a whole post on paper, in the print look. It works on a page of its own beside the preview's, which is thrown away
// afterwards, so the preview may be hidden, dark or far down in the post. As safe as the preview: the same profile, scheme and guard.
class PostPrinter : public QObject
{
    Q_OBJECT

public:
    PostPrinter(const PreviewFeed &post, const PictureFolders &folders, QObject *parent = nullptr);
    ~PostPrinter() override;

    // One of the two, once. finished() tells the end; deleting the printer before gives up.
    void makePdf(const QPageLayout &layout); // pdfMade() comes before
    void print(std::shared_ptr<QPrinter> printer);

    int refusedRequests() const; // for tests

signals:
    void pdfMade(const QByteArray &pdf);
    void finished(const std::optional<lanyard::Error> &problem);

private:
    void start(std::function<void()> whenReady);
    void fill();
    void make(const QPageLayout &layout, std::function<void(const QByteArray &numbered)> done);
    void end(const std::optional<Error> &problem);

    PreviewFeed m_post;
    PreviewProfile *m_profile; // must go after the page
    PreviewBridge *m_bridge;
    PreviewPage *m_page;
    std::function<void()> m_whenReady;
    bool m_ended = false;
};

// The paper that people have where this language is spoken, with margins to hold it by.
QPageLayout usualPaper();

} // namespace lanyard
