// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/photo/photo.h"

#include <QColor>
#include <QTemporaryDir>

namespace lanyard::test {

// A recap folder with three drawn photos and one file that is no picture.
class MadeRecap
{
public:
    MadeRecap();

    QString folder() const { return m_folder.path(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }
    void draw(const QString &file, const QSize &size, const QColor &colour);

    QList<Photo> photos; // hall.jpg and badge.png with alt texts, lake.jpg and broken.jpg without

private:
    QTemporaryDir m_folder;
};

} // namespace lanyard::test
