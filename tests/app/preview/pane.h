// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview_view.h"

#include <QTemporaryDir>
#include <QVariant>

#include <functional>

namespace lanyard::test {

// Lets the program go on until it is so; false: it did not become so in time.
bool waitFor(const std::function<bool()> &so, int milliseconds = 15'000);

QList<PreviewBlock> blocks(const QStringList &html);

// A preview in a window of its own, and a post's folder that goes with it:
//   site/            site/assets/logo.png
//   site/post/       site/post/photos/hall.png (40 x 30), photos/big.png (2400 x 1200)
//   secret.png       beside the site
class Pane
{
public:
    Pane();
    ~Pane();

    PreviewView view;

    QString postFolder() const { return m_folder.path() + QStringLiteral("/site/post"); }
    QString siteFolder() const { return m_folder.path() + QStringLiteral("/site"); }
    QString folder() const { return m_folder.path(); }

    // Shows these blocks as a post in the folders above and waits until they are on the page.
    void show(const QStringList &html);
    void settle();                        // until the page has taken over all changes
    QVariant js(const QString &script);   // the value of an expression on the page
    QString text(const QString &selector); // of the first element; "(none)"
    int count(const QString &selector);
    bool comesTrue(const QString &expression);

private:
    QTemporaryDir m_folder;
    int m_updates = 0;
};

} // namespace lanyard::test
