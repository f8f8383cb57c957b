// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/post_pictures.h"

#include "core/compose/figure.h"
#include "core/exchange/html_escape.h"
#include "core/photo/photo_library.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace lanyard {

namespace {

// The path on this machine that a URL of the text means; empty: none that may be read.
QString pathOf(const QString &url, const PicturePlaces &places)
{
    QString relative = url;
    relative.remove(QRegularExpression(QStringLiteral("[?#].*$")));
    relative = QUrl::fromPercentEncoding(relative.toUtf8());
    const bool ofSite = relative.startsWith(u'/');
    if (ofSite) {
        if (places.site.folder.isEmpty())
            return {};
        if (!places.site.baseUrl.isEmpty() && relative.startsWith(places.site.baseUrl + u'/'))
            relative.remove(0, places.site.baseUrl.size());
        return QDir::cleanPath(places.site.folder + relative);
    }
    return QDir::cleanPath(places.postFolder + u'/' + relative);
}

bool isInside(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(QDir::cleanPath(folder) + u'/');
}

Photo photoOf(const QString &path, const PicturePlaces &places)
{
    for (const Photo &photo : places.photos) {
        if (!photo.file.isEmpty() && QDir::cleanPath(places.postFolder + u'/' + photo.file) == path)
            return photo;
    }
    return {};
}

// A picture may stand in a text several times.
void tell(TravellingPicture &picture, const PostPictures::Use &use)
{
    picture.alt += picture.alt.isEmpty() ? use.alt : QStringLiteral("\n\n") + use.alt;
    picture.caption += picture.caption.isEmpty() ? use.caption : QStringLiteral("\n\n") + use.caption;
}

QString unique(const QString &name, QSet<QString> &taken)
{
    QString result = name;
    const qsizetype dot = name.lastIndexOf(u'.');
    for (int number = 2; taken.contains(result); ++number)
        result = name.left(dot) + u'-' + QString::number(number) + name.mid(dot);
    taken.insert(result);
    return result;
}

} // namespace

bool isRemote(const QString &url)
{
    static const QRegularExpression scheme(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)"));
    return scheme.match(url).hasMatch();
}

PhotoRecipe TravellingPicture::recipe() const
{
    PhotoRecipe recipe;
    recipe.credit = photo.credit;
    recipe.licence = photo.licence;
    return recipe;
}

QString TravellingPicture::creditLine() const
{
    return lanyard::creditLine(photo);
}

QString TravellingPicture::creditHtml() const
{
    static const QRegularExpression web(QStringLiteral("^https?://[^\\s\"<>]+$"));
    if (photo.credit.isEmpty() || !web.match(photo.creditUrl).hasMatch())
        return escapedText(creditLine());
    const QString linked = QStringLiteral("<a href=\"") + escapedAttribute(photo.creditUrl) + QStringLiteral("\">") + escapedText(photo.credit)
        + QStringLiteral("</a>");
    const QString licenceText = photo.licence.isEmpty() ? QString() : QStringLiteral(" (") + escapedText(photo.licence) + u')';
    return QStringLiteral("Photo: ") + linked + licenceText;
}

PostPictures::PostPictures(const QList<Use> &uses, const PicturePlaces &places, const FileSystem &files, PictureNames names,
                           const QString &prefix, Findings &findings)
{
    QHash<QString, int> bySource;
    for (const Use &use : uses) {
        if (const auto known = m_byUrl.constFind(use.url); known != m_byUrl.cend()) {
            tell(m_pictures[*known], use);
            continue;
        }
        if (use.url.isEmpty()) {
            findings.warn("export.picture-empty", QT_TRANSLATE_NOOP("Error", "A picture here names no file."), {}, use.line);
            continue;
        }
        if (use.url.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
            findings.warn("export.picture-outside", QT_TRANSLATE_NOOP("Error", "The picture %1 stands on this computer only. Add it to the recap’s photos."),
                          {use.url}, use.line);
            continue;
        }
        if (isRemote(use.url)) {
            findings.notice("export.picture-remote", QT_TRANSLATE_NOOP("Error", "The picture %1 stays on its own server."),
                            {use.url.startsWith(QLatin1String("data:")) ? QStringLiteral("data:…") : use.url}, use.line);
            continue;
        }
        const QString path = pathOf(use.url, places);
        if (!path.isEmpty() && !isInside(path, places.postFolder) && !isInside(path, places.site.folder)) {
            findings.warn("export.picture-outside",
                          QT_TRANSLATE_NOOP("Error", "The picture %1 stands outside of the post’s folder and is left where it is. Add it to the recap’s photos."),
                          {use.url}, use.line);
            continue;
        }
        if (path.isEmpty() || !files.exists(path) || files.isFolder(path)) {
            findings.warn("export.picture-missing", QT_TRANSLATE_NOOP("Error", "There is no picture %1."), {use.url}, use.line);
            continue;
        }
        if (bySource.contains(path)) {
            tell(m_pictures[bySource.value(path)], use);
            m_byUrl.insert(use.url, bySource.value(path));
            continue;
        }
        const auto extension = preparedExtension(path);
        if (!extension) {
            findings.warn("export.picture-unreadable", QT_TRANSLATE_NOOP("Error", "The picture %1 can’t be taken along: %2"),
                          {use.url, extension.error().english()}, use.line);
            continue;
        }
        bySource.insert(path, int(m_pictures.size()));
        m_byUrl.insert(use.url, int(m_pictures.size()));
        m_pictures.append({path, PhotoLibrary::safeName(path.mid(path.lastIndexOf(u'/') + 1), *extension), photoOf(path, places)});
        tell(m_pictures.last(), use);
    }

    const int width = qMax(2, int(QString::number(m_pictures.size()).size()));
    QSet<QString> taken;
    int number = 0;
    for (TravellingPicture &picture : m_pictures) {
        ++number;
        if (names == PictureNames::Numbered)
            picture.name = prefix + QStringLiteral("-%1-").arg(number, width, 10, QLatin1Char('0')) + picture.name;
        picture.name = unique(picture.name, taken);
    }
}

QList<Photo> PostPictures::photos() const
{
    QList<Photo> result;
    for (const TravellingPicture &picture : m_pictures) {
        Photo photo = picture.photo;
        if (photo.file.isEmpty())
            photo.file = picture.source.mid(picture.source.lastIndexOf(u'/') + 1);
        if (!picture.alt.isEmpty())
            photo.alt = picture.alt;
        if (!picture.caption.isEmpty())
            photo.caption = picture.caption;
        result.append(photo);
    }
    return result;
}

const TravellingPicture *PostPictures::find(const QString &url) const
{
    const auto found = m_byUrl.constFind(url);
    return found == m_byUrl.cend() ? nullptr : &m_pictures[*found];
}

} // namespace lanyard
