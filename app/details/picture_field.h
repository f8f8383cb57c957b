// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/form_field.h"
#include "core/photo/photo.h"

#include <QHash>
#include <QIcon>
#include <QSet>

class QComboBox;

namespace lanyard {

// The picture that stands for the post: one of the recap's photos, or what the text names.
class PictureField final : public FormField
{
    Q_OBJECT

public:
    explicit PictureField(const QString &name, const QString &label, QWidget *parent = nullptr);

    void setPhotos(const QString &folder, const QList<Photo> &photos); // of the post
    void setSiteFolder(const QString &folder);
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    QString noteFor(const Details &details) const override;
    std::optional<Error> whyNot(const Details &details) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void showPreview();
    void loadLooks(); // of all that is offered
    void load(const QString &path, int side, const std::function<void(const QImage &)> &done);

    QComboBox *m_input;
    QLabel *m_preview;
    QString m_folder;
    QString m_siteFolder;
    QStringList m_files; // "photos/hall.jpg"
    QString m_written;   // as in the head
    QString m_previewed; // the file that the preview shows or waits for
    QHash<QString, QIcon> m_looks;
    QSet<QString> m_asked;
};

// The local file that a head's picture names, absolute; empty: none, as for an address.
QString pictureFile(const QString &written, const QString &postFolder, const QString &siteFolder);
// How a head names a photo of the post's folder, in the manner of the picture that it names now: from the site's root or from the post.
QString pictureName(const QString &photo, const QString &like, const QString &postFolder, const QString &siteFolder);

} // namespace lanyard
