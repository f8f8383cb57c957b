// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/jekyll/jekyll_site.h"

#include "core/base/disk_file_system.h"
#include "core/exchange/html_escape.h"
#include "core/exchange/liquid_values.h"
#include "core/exchange/post_names.h"
#include "core/markdown/blocks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    file.write(bytes);
}

} // namespace

bool JekyllSite::available()
{
    return !QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty();
}

JekyllSite::JekyllSite(const QString &baseUrl)
    : m_baseUrl(baseUrl)
{
    writeFile(folder() + QStringLiteral("/_config.yml"),
              "title: A test\nurl: https://blog.example.org\nbaseurl: \"" + baseUrl.toUtf8()
                  + "\"\nkramdown:\n  show_warnings: true\n");
    writeFile(folder() + QStringLiteral("/_layouts/post.html"),
              "<!DOCTYPE html><html><head><title>{{ page.title | escape }}</title>\n"
              "<meta name=\"date\" content=\"{{ page.date | date: '%Y-%m-%d %H:%M' }}\">\n"
              "<meta name=\"tags\" content=\"{{ page.tags | join: '|' | escape }}\">\n"
              "<meta name=\"excerpt\" content=\"{{ page.excerpt | strip_html | normalize_whitespace | escape }}\">\n"
              "</head><body><article>{{ content }}</article></body></html>\n");
}

Result<Bundle> JekyllSite::add(const QString &text, const QString &postPath, bool draft)
{
    DiskFileSystem files;
    ExportRequest request;
    request.text = text;
    request.postPath = postPath;
    request.draft = draft;
    request.now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const auto all = exporters();
    auto bundle = exporterNamed(all, "jekyll")->bundle(request, files);
    if (!bundle)
        return bundle;
    if (const auto written = write(*bundle, files, folder()); !written)
        return tl::unexpected(written.error());
    return bundle;
}

JekyllSite::Outcome JekyllSite::build(const QByteArray &timeZone) const
{
    QProcess jekyll;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QString::fromLatin1(timeZone));
    environment.insert(QStringLiteral("JEKYLL_ENV"), QStringLiteral("production"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    jekyll.setProcessEnvironment(environment);
    jekyll.setProcessChannelMode(QProcess::MergedChannels);
    jekyll.setWorkingDirectory(folder());
    jekyll.start(QStringLiteral("jekyll"), {QStringLiteral("build"), QStringLiteral("--strict_front_matter"), QStringLiteral("--drafts"),
                                            QStringLiteral("--disable-disk-cache"), QStringLiteral("--quiet")});
    Outcome outcome;
    if (!jekyll.waitForFinished(300'000))
        return outcome;
    outcome.exitCode = jekyll.exitStatus() == QProcess::NormalExit ? jekyll.exitCode() : -1;
    outcome.output = QString::fromUtf8(jekyll.readAll());
    static const QRegularExpression complaint(QStringLiteral("warn|error|conflict|skipping|invalid|liquid|deprecat"), QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : outcome.output.split(u'\n')) {
        if (complaint.match(line).hasMatch())
            outcome.complaints.append(line);
    }
    return outcome;
}

QString JekyllSite::page(const QString &address) const
{
    QString path = folder() + QStringLiteral("/_site") + address;
    if (path.endsWith(u'/'))
        path += QLatin1String("index.html");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool JekyllSite::hasFile(const QString &address) const
{
    return address.startsWith(m_baseUrl + u'/') && QFile::exists(folder() + QStringLiteral("/_site") + address.mid(m_baseUrl.size()));
}

QString articleOf(const QString &page)
{
    const qsizetype start = page.indexOf(QLatin1String("<article>"));
    const qsizetype end = page.lastIndexOf(QLatin1String("</article>"));
    return start < 0 || end < start ? QString() : page.mid(start + 9, end - start - 9);
}

QString wordsOf(const QString &html)
{
    static const QRegularExpression hidden(QStringLiteral("<!--.*?-->|<(script|style)\\b.*?</\\1>|</?[A-Za-z][^<>]*>"),
                                           QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unseen(QStringLiteral("[\\s\\x{21a9}\\x{fe0e}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return unescapedHtml(QString(html).remove(hidden)).remove(unseen);
}

QString previewWords(const QString &postText, const QString &postPath)
{
    const Post post(postText);
    ExportRequest request;
    request.postPath = postPath;
    ParseOptions options;
    options.smartPunctuation = true;
    options.liquid = liquidValues(post, post.fields(postNames(post, request).fileName), {});
    return wordsOf(html(previewBlocks(post.body(), options)));
}

} // namespace lanyard::test
