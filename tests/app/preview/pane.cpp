// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/preview/pane.h"

#include "tests/support/app_main.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QTimer>

#include <gtest/gtest.h>

void lanyard::test::beforeApplication()
{
    registerPreviewScheme();
}

namespace lanyard::test {

namespace {

void paint(const QString &path, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, 140));
    }
    EXPECT_TRUE(image.save(path)) << path.toStdString();
}

} // namespace

bool waitFor(const std::function<bool()> &so, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!so()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

QList<PreviewBlock> blocks(const QStringList &html)
{
    QList<PreviewBlock> list;
    for (const QString &one : html) {
        PreviewBlock block;
        block.html = one;
        list.append(block);
    }
    return list;
}

Pane::Pane()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("site/post/photos"));
    QDir(m_folder.path()).mkpath(QStringLiteral("site/assets"));
    paint(postFolder() + QStringLiteral("/photos/hall.png"), 40, 30);
    paint(postFolder() + QStringLiteral("/photos/big.png"), 2400, 1200);
    paint(siteFolder() + QStringLiteral("/assets/logo.png"), 20, 10);
    paint(folder() + QStringLiteral("/secret.png"), 50, 50);
    QObject::connect(&view, &PreviewView::updated, &view, [this] { ++m_updates; });
    view.resize(800, 600);
    view.show();
}

Pane::~Pane() = default;

void Pane::show(const QStringList &html)
{
    view.setPost(postFolder(), siteFolder());
    view.resetBlocks(blocks(html));
    settle();
}

void Pane::settle()
{
    const int before = m_updates;
    EXPECT_TRUE(waitFor([&] { return m_updates > before; })) << "the page never took over the changes";
}

QVariant Pane::js(const QString &script)
{
    bool answered = false;
    QVariant answer;
    view.evaluate(script, [&](const QVariant &value) {
        answer = value;
        answered = true;
    });
    EXPECT_TRUE(waitFor([&] { return answered; })) << "no answer to " << script.toStdString();
    return answer;
}

QString Pane::text(const QString &selector)
{
    return js(QStringLiteral("(document.querySelector('%1') || {textContent: '(none)'}).textContent").arg(selector)).toString();
}

int Pane::count(const QString &selector)
{
    return js(QStringLiteral("document.querySelectorAll('%1').length").arg(selector)).toInt();
}

bool Pane::comesTrue(const QString &expression)
{
    return waitFor([&] { return js(expression).toBool(); });
}

} // namespace lanyard::test
