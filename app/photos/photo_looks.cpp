// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photo_looks.h"

#include "app/ui/error_text.h"
#include "app/ui/tasks.h"
#include "core/photo/photo_metadata.h"
#include "core/photo/photo_pipeline.h"

#include <QGuiApplication>
#include <QThread>

namespace lanyard {
namespace {

constexpr int cacheKiB = 64 * 1024; // some 250 thumbnails of 256 pixels
constexpr int behindAll = -1;       // priority: typing and saving come first

struct Seen
{
    Result<QImage> image;
    bool hasPlace = false;
};

Seen seen(const QString &path, int side)
{
    const Result<PhotoMetadata> metadata = readPhotoMetadata(path);
    return {uprightImage(path, side), metadata && metadata->hasGps};
}

// One thread stays free for what the writer waits for.
int mostAtOnce()
{
    return qBound(1, QThread::idealThreadCount() - 1, 2);
}

} // namespace

PhotoLooks::PhotoLooks(QObject *parent) : QObject(parent), m_looks(cacheKiB), m_side(qRound(256 * qApp->devicePixelRatio()))
{
    preparePhotoMetadata();
}

const PhotoLook *PhotoLooks::look(const QString &path)
{
    if (const PhotoLook *there = m_looks.object(path))
        return there;
    if (!m_running.contains(path)) {
        m_waiting.removeOne(path);
        m_waiting.append(path);
        startNext();
    }
    return nullptr;
}

void PhotoLooks::forget(const QString &path)
{
    m_looks.remove(path);
    m_waiting.removeOne(path);
    if (m_running.contains(path))
        m_outdated.insert(path);
}

void PhotoLooks::startNext()
{
    while (m_running.size() < mostAtOnce() && !m_waiting.isEmpty()) {
        const QString path = m_waiting.takeLast();
        m_running.insert(path);
        const auto work = [path, side = m_side](TaskControl &) { return seen(path, side); };
        const auto done = [this, path](Seen found) {
            m_running.remove(path);
            if (m_outdated.remove(path)) {
                startNext();
                emit loaded(path); // whoever still shows that file asks again
                return;
            }
            auto *look = new PhotoLook;
            look->hasPlace = found.hasPlace;
            if (found.image)
                look->thumbnail = QPixmap::fromImage(std::move(*found.image));
            else
                look->problem = errorText(found.image.error());
            m_looks.insert(path, look, qMax(1, look->thumbnail.width() * look->thumbnail.height() * 4 / 1024));
            startNext();
            emit loaded(path);
        };
        Task::run(this, work, done, QThreadPool::globalInstance(), behindAll);
    }
}

} // namespace lanyard
