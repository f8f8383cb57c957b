// SPDX-License-Identifier: GPL-3.0-or-later
// WordPress' own block editor must take every block of an export as its own, none of them as an older form.
#include "tests/support/core/places.h"

#include "core/base/disk_file_system.h"
#include "core/exchange/exporter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

const QString judge = QStringLiteral(LANYARD_JUDGE_DIR "/wordpress");

struct Ended
{
    int exitCode = -1;
    QString output;
};

Ended run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(600'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

// Why the validator can't run here; empty: it can. Installs its packages once for each lock file.
QString whyNot()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return QStringLiteral("node is not installed");
    const QString version = run(QStringLiteral("node"), {QStringLiteral("--version")}).output;
    if (version.mid(1).section(u'.', 0, 0).toInt() < 18)
        return QStringLiteral("node is older than 18: ") + version;
    if (QStandardPaths::findExecutable(QStringLiteral("npm")).isEmpty())
        return QStringLiteral("npm is not installed");
    return {};
}

void install()
{
    const QByteArray lock = test::contents(test::sourcePath(QStringLiteral("tests/conformance/wordpress/package-lock.json")));
    const QByteArray package = test::contents(test::sourcePath(QStringLiteral("tests/conformance/wordpress/package.json")));
    const QByteArray stamp = QCryptographicHash::hash(lock + package, QCryptographicHash::Sha256).toHex();
    const QString stampPath = judge + QStringLiteral("/installed");
    QFile installed(stampPath);
    if (installed.open(QIODevice::ReadOnly) && installed.readAll() == stamp)
        return;
    installed.close();
    ASSERT_TRUE(QDir().mkpath(judge));
    DiskFileSystem files;
    ASSERT_TRUE(files.write(judge + QStringLiteral("/package.json"), package));
    ASSERT_TRUE(files.write(judge + QStringLiteral("/package-lock.json"), lock));
    const Ended npm = run(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"), QStringLiteral("--ignore-scripts")}, judge);
    ASSERT_EQ(npm.exitCode, 0) << npm.output.toStdString();
    ASSERT_TRUE(files.write(stampPath, stamp));
}

Ended validate(const QStringList &paths, bool strict = true)
{
    QStringList arguments{test::sourcePath(QStringLiteral("tests/conformance/wordpress/validate-blocks.mjs")), QStringLiteral("--modules"), judge};
    if (strict)
        arguments.append(QStringLiteral("--strict"));
    return run(QStringLiteral("node"), arguments + paths);
}

// Exports into the folder and gives the WXR file's path.
QString exported(const QString &postPath, const QString &folder)
{
    DiskFileSystem files;
    ExportRequest request;
    request.text = QString::fromUtf8(test::contents(postPath));
    request.postPath = postPath;
    request.siteUrl = QStringLiteral("https://blog.example.org");
    request.mediaUrl = QStringLiteral("https://media.example.org/recaps");
    request.now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const auto all = exporters();
    const auto bundle = exporterNamed(all, "wordpress")->bundle(request, files);
    if (!bundle) {
        ADD_FAILURE() << postPath.toStdString() << ": " << bundle.error().english().toStdString();
        return {};
    }
    const auto written = write(*bundle, files, folder);
    EXPECT_TRUE(written) << written.error().english().toStdString();
    return folder + u'/' + bundle->files[0].path;
}

class WordPressBlocks : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const QString why = whyNot(); !why.isEmpty())
            GTEST_SKIP() << why.toStdString() << "; whether WordPress takes our blocks is left unchecked";
        install();
    }
    QTemporaryDir m_folder;
};

QString wxrOf(const char *content)
{
    return QStringLiteral("<?xml version=\"1.0\"?><rss xmlns:wp=\"w\" xmlns:content=\"c\"><channel><item><title>Made</title>"
                          "<wp:post_type>post</wp:post_type><content:encoded><![CDATA[%1]]></content:encoded></item></channel></rss>")
        .arg(QLatin1String(content));
}

} // namespace

TEST_F(WordPressBlocks, TheJudgeRefusesWhatWordPressRefuses)
{
    DiskFileSystem files;
    const char *bad[] = {
        "<!-- wp:heading {\"level\":3} -->\n<h2 class=\"wp-block-heading\">Not level 3</h2>\n<!-- /wp:heading -->", // invalid
        "<p>outside of any block</p>",
        "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><p>An older form</p></blockquote>\n<!-- /wp:quote -->",
    };
    int number = 0;
    for (const char *content : bad) {
        const QString path = m_folder.filePath(QStringLiteral("bad-%1.xml").arg(++number));
        ASSERT_TRUE(files.write(path, wxrOf(content).toUtf8()));
        const Ended result = validate({path});
        EXPECT_EQ(result.exitCode, 1) << content << '\n' << result.output.toStdString();
    }
}

TEST_F(WordPressBlocks, TakesTheMadePostWithEverything)
{
    const QString trip = m_folder.filePath(QStringLiteral("trip"));
    ASSERT_TRUE(QDir().mkpath(trip + QStringLiteral("/photos")));
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    ASSERT_TRUE(picture.save(trip + QStringLiteral("/photos/Quay at Night.jpg")));
    ASSERT_TRUE(picture.save(trip + QStringLiteral("/photos/crowd.png")));
    ASSERT_TRUE(QFile::copy(test::sourcePath(QStringLiteral("tests/data/exchange/everything.md")), trip + QStringLiteral("/index.md")));
    const Ended result = validate({exported(trip + QStringLiteral("/index.md"), m_folder.filePath(QStringLiteral("out")))});
    EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("out/media/everything-harbour-01-quay-at-night.jpg"))));
}

TEST_F(WordPressBlocks, TakesTheSampleRecap)
{
    const QDir samples(test::sourcePath(QStringLiteral("resources/sample")));
    QStringList paths;
    for (const QString &name : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(samples.filePath(name + QStringLiteral("/index.md"))))
            paths.append(exported(samples.filePath(name + QStringLiteral("/index.md")), m_folder.filePath(name)));
    }
    ASSERT_FALSE(paths.isEmpty()) << "there is no sample recap";
    const Ended result = validate(paths);
    EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
}

TEST_F(WordPressBlocks, TakesTheRealPosts)
{
    SKIP_WITHOUT_FIXTURES();
    const QDir posts(test::fixture(QStringLiteral("posts")));
    QStringList paths;
    for (const QString &name : posts.entryList(QDir::Files))
        paths.append(exported(posts.filePath(name), m_folder.filePath(QStringLiteral("out"))));
    ASSERT_GE(paths.size(), 5);
    const Ended result = validate(paths);
    EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
}

} // namespace lanyard
