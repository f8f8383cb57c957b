// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/picture_field.h"

#include "app/ui/icons.h"
#include "app/ui/tasks.h"
#include "core/photo/photo_pipeline.h"
#include "core/post/field_edits.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QUrl>

namespace lanyard {

namespace {

constexpr QSize look(48, 32);
constexpr int previewHeight = 112;
constexpr int behindAll = -1; // priority: typing and saving come first

const QString nothing = QStringLiteral("-"); // no photo has such a name

} // namespace

QString pictureFile(const QString &written, const QString &postFolder, const QString &siteFolder)
{
    if (written.isEmpty() || written.contains(u'{') || written.startsWith(QLatin1String("//")) || !QUrl(written).scheme().isEmpty())
        return {};
    const QString path = QUrl::fromPercentEncoding(written.toUtf8());
    const bool fromRoot = path.startsWith(u'/');
    const QString base = fromRoot ? siteFolder : postFolder;
    if (base.isEmpty())
        return {};
    const QString file = QDir::cleanPath(base + QLatin1Char('/') + path);
    const auto within = [&file](const QString &folder) { return !folder.isEmpty() && file.startsWith(folder + QLatin1Char('/')); };
    return within(postFolder) || within(siteFolder) ? file : QString();
}

QString pictureName(const QString &photo, const QString &like, const QString &postFolder, const QString &siteFolder)
{
    const QString file = QDir::cleanPath(postFolder + QLatin1Char('/') + photo);
    const QString root = siteFolder + QLatin1Char('/');
    if (like.startsWith(u'/') && !like.startsWith(QLatin1String("//")) && !siteFolder.isEmpty() && file.startsWith(root))
        return file.mid(root.size() - 1);
    return like.startsWith(QLatin1String("./")) ? QStringLiteral("./") + photo : photo;
}

PictureField::PictureField(const QString &name, const QString &label, QWidget *parent)
    : FormField(name, label, parent), m_input(new QComboBox), m_preview(new QLabel)
{
    m_input->setFocusPolicy(Qt::StrongFocus);
    m_input->setIconSize(look);
    m_input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_input->setMaxVisibleItems(10);
    m_input->view()->installEventFilter(this);
    m_preview->setObjectName(name + QStringLiteral("Preview"));
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_preview->hide();
    setInput(m_input);
    column()->insertWidget(2, m_preview);
    offer();
    connect(m_input, &QComboBox::activated, this, [this] {
        touch();
        emit interrupted();
        showPreview();
    });
}

void PictureField::setPhotos(const QString &folder, const QList<Photo> &photos)
{
    QStringList files;
    for (const Photo &photo : photos)
        files += photo.file;
    if (folder == m_folder && files == m_files)
        return;
    m_folder = folder;
    m_files = files;
    m_looks.clear();
    m_asked.clear();
    offer();
}

void PictureField::setSiteFolder(const QString &folder)
{
    if (folder == m_siteFolder)
        return;
    m_siteFolder = folder;
    offer();
}

void PictureField::offer()
{
    m_input->clear();
    m_input->addItem(tr("No picture"), nothing);
    const QString file = pictureFile(m_written, m_folder, m_siteFolder);
    int chosen = 0;
    QPixmap blank(look); // the rows are as high before their photos are there
    blank.fill(Qt::transparent);
    const QIcon waiting(blank);
    for (const QString &photo : std::as_const(m_files)) {
        m_input->addItem(m_looks.value(photo, waiting), photo.section(u'/', -1), photo);
        if (!file.isEmpty() && QDir::cleanPath(m_folder + QLatin1Char('/') + photo) == file)
            chosen = m_input->count() - 1;
    }
    if (chosen == 0 && !m_written.isEmpty()) { // another one that the text names
        m_input->addItem(m_written, QString());
        chosen = m_input->count() - 1;
    }
    m_input->setCurrentIndex(chosen);
    showPreview();
}

Result<QList<TextEdit>> PictureField::edits(const Post &post) const
{
    const QString chosen = m_input->currentData().toString();
    const QString written = post.fields().image;
    if (chosen.isEmpty()) // what the text named
        return QList<TextEdit>();
    if (chosen == nothing)
        return textFieldEdits(post, Field::Image, {});
    if (pictureFile(written, m_folder, m_siteFolder) == QDir::cleanPath(m_folder + QLatin1Char('/') + chosen))
        return QList<TextEdit>();
    return textFieldEdits(post, Field::Image, pictureName(chosen, written, m_folder, m_siteFolder));
}

void PictureField::fill(const Details &details)
{
    m_written = details.fields.image;
    offer();
}

QString PictureField::noteFor(const Details &) const
{
    return m_files.isEmpty() && m_written.isEmpty() ? tr("Add photos to the recap to choose one.") : QString();
}

std::optional<Error> PictureField::whyNot(const Details &details) const
{
    const auto why = details.notShown.constFind(Field::Image);
    return why == details.notShown.cend() ? details.readOnly : *why;
}

bool PictureField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input->view()) {
        if (event->type() == QEvent::Show)
            loadLooks();
        return false;
    }
    return FormField::eventFilter(watched, event);
}

void PictureField::load(const QString &path, int side, const std::function<void(const QImage &)> &done)
{
    Task::run(
        this, [path, side](TaskControl &) { return uprightImage(path, side); },
        [done](const Result<QImage> &image) { done(image ? *image : QImage()); }, QThreadPool::globalInstance(), behindAll);
}

void PictureField::loadLooks()
{
    const qreal ratio = devicePixelRatioF();
    for (const QString &photo : std::as_const(m_files)) {
        if (m_asked.contains(photo))
            continue;
        m_asked.insert(photo);
        load(m_folder + QLatin1Char('/') + photo, qRound(look.width() * ratio), [this, photo, folder = m_folder](const QImage &image) {
            if (folder != m_folder)
                return;
            const QIcon drawn = image.isNull() ? icon(QStringLiteral("photo-missing")) : QIcon(QPixmap::fromImage(image));
            m_looks.insert(photo, drawn);
            if (const int row = m_input->findData(photo); row >= 0)
                m_input->setItemIcon(row, drawn);
        });
    }
}

void PictureField::showPreview()
{
    const QString chosen = m_input->currentData().toString();
    const QString file = chosen == nothing    ? QString()
                         : chosen.isEmpty() ? pictureFile(m_written, m_folder, m_siteFolder)
                                            : QDir::cleanPath(m_folder + QLatin1Char('/') + chosen);
    if (file == m_previewed)
        return;
    m_previewed = file;
    if (file.isEmpty()) {
        m_preview->hide();
        return;
    }
    const qreal ratio = devicePixelRatioF();
    load(file, qRound(2 * previewHeight * ratio), [this, file, ratio](const QImage &image) {
        if (file != m_previewed)
            return;
        m_preview->setHidden(image.isNull());
        if (image.isNull())
            return;
        m_input->setItemIcon(m_input->currentIndex(), QPixmap::fromImage(image)); // else its place stays empty until the list is opened
        QPixmap shown = QPixmap::fromImage(image.scaledToHeight(qRound(previewHeight * ratio), Qt::SmoothTransformation));
        shown.setDevicePixelRatio(ratio);
        m_preview->setPixmap(shown);
        m_preview->setAccessibleName(tr("The chosen picture"));
    });
}

} // namespace lanyard
