// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/page_words.h"

#include "core/base/film_places.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lanyard {

namespace {

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PreviewView) // the context that they were translated in
};

} // namespace

QJsonObject pageWords()
{
    return {
        {QStringLiteral("empty"), PageWords::tr("What you write shows here.")},
        {QStringLiteral("by"), PageWords::tr("by %1")},
        {QStringLiteral("missing"), PageWords::tr("Picture not found: %1")},
        {QStringLiteral("picture"), PageWords::tr("Picture from %1, not loaded")},
        {QStringLiteral("embeddedPicture"), PageWords::tr("Picture inside of the text, not shown")},
        {QStringLiteral("video"), PageWords::tr("Video from %1, not loaded")},
        {QStringLiteral("sound"), PageWords::tr("Sound from %1, not loaded")},
        {QStringLiteral("frame"), PageWords::tr("Page from %1, not loaded")},
        {QStringLiteral("load"), PageWords::tr("Load this once")},
        {QStringLiteral("frameNote"), PageWords::tr("Loads without cookies. It may load more from %1, and can’t see your post.")},
        {QStringLiteral("pictureNote"), PageWords::tr("Loads without cookies. %1 will see that somebody looked.")},
        {QStringLiteral("unclean"), PageWords::tr("This part of the post can’t be shown.")},
        {QStringLiteral("here"), PageWords::tr("this site")},
    };
}

QJsonObject pageFilms()
{
    QJsonArray places;
    for (const FilmPlace &place : filmPlaces()) {
        places.append(QJsonObject{{QStringLiteral("name"), place.name},
                                  {QStringLiteral("host"), place.host},
                                  {QStringLiteral("path"), place.path},
                                  {QStringLiteral("id"), place.id},
                                  {QStringLiteral("frame"), place.frame}});
    }
    return {{QStringLiteral("places"), places}, {QStringLiteral("endings"), QJsonArray::fromStringList(filmEndings())}};
}

} // namespace lanyard
