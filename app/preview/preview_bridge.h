// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace lanyard {

// What the page can say to the program, over QWebChannel: all of it, so keep it small. Page scripts of ours alone reach it.
class PreviewBridge final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    void ready() { emit pageReady(); }
    // {block, before, after, part, height, note}: see PreviewClick.
    void clicked(const QJsonObject &click) { emit placeClicked(click); }
    // byHand: the reader scrolled, not the program.
    void placed(int block, double fraction, double height, bool byHand) { emit scrolled(block, fraction, height, byHand); }
    void hovered(const QString &url) { emit linkHovered(url); }
    void activated(const QString &url) { emit linkActivated(url); }
    void measure(const QStringList &pictureUrls) { emit sizesWanted(pictureUrls); }
    void loadOnce(const QString &kind, const QString &url) { emit loadWanted(kind, url); } // "picture" or "frame"
    void needHighlighter() { emit highlighterWanted(); }
    // The page can be printed; or why it can't, in the engine's words.
    void prepared(const QString &problem) { emit pagePrepared(problem); }

signals:
    void pageReady();
    void placeClicked(const QJsonObject &click);
    void scrolled(int block, double fraction, double height, bool byHand);
    void linkHovered(const QString &url);
    void linkActivated(const QString &url);
    void sizesWanted(const QStringList &pictureUrls);
    void loadWanted(const QString &kind, const QString &url);
    void highlighterWanted();
    void pagePrepared(const QString &problem);
};

} // namespace lanyard
