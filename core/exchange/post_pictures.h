// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/exchange/findings.h"
#include "core/markdown/links.h"
#include "core/photo/photo.h"
#include "core/photo/photo_pipeline.h"
#include "core/post/site.h"

#include <QHash>

namespace lanyard {

// A picture that stands on this machine and is to go with the post.
struct TravellingPicture
{
    QString source; // absolute
    QString name;   // in the export: ASCII lower case, one extension
    Photo photo;    // what the front matter knows of it; `file` empty: nothing
    QString alt = {}; // what the text says of it, wherever it stands there
    QString caption = {};

    PhotoRecipe recipe() const;
    QString creditLine() const; // "Photo: Ada (CC BY 4.0)"; empty: none. Plain text
    QString creditHtml() const; // the same with a link to the one who took it, if there is one
};

enum class PictureNames {
    Plain,    // "hall.jpg", "hall-2.jpg"
    Numbered, // "<prefix>-01-hall.jpg": no name without its extension begins another
};

struct PicturePlaces
{
    QString postFolder; // absolute; '/' between
    Site site;
    QList<Photo> photos; // of the front matter
};

// Which pictures of a post travel, and under which names. Says what is missing, stays elsewhere or can't be read.
class PostPictures
{
public:
    struct Use
    {
        QString url; // as in the text
        int line = -1; // in the file
        QString alt = {}; // what the text says of it
        QString caption = {};
    };

    PostPictures(const QList<Use> &uses, const PicturePlaces &places, const FileSystem &files, PictureNames names,
                 const QString &prefix, Findings &findings);

    // nullptr: it stays where it is.
    const TravellingPicture *find(const QString &url) const;
    const QList<TravellingPicture> &all() const { return m_pictures; }
    QList<Photo> photos() const; // the same, as front matter and text tell of them

private:
    QList<TravellingPicture> m_pictures;
    QHash<QString, int> m_byUrl;
};

bool isRemote(const QString &url); // has a scheme or a host: stays where it is

} // namespace lanyard
