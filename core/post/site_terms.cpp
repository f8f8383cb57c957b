// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/site_terms.h"

#include "core/post/post.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype mostPosts = 5000;
constexpr qsizetype headRoom = 64 * 1024;
constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr int deepest = 6; // folders below the site's
constexpr int mostFolders = 5000;

bool isPostName(const QString &name)
{
    static const QStringList endings{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd"), QStringLiteral("html")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool isPostFolder(const QString &name)
{
    return name == QLatin1String("_posts") || name == QLatin1String("_drafts") || name == QLatin1String("_pages");
}

// Finds the files that are posts.
class Gatherer
{
public:
    Gatherer(const FileSystem &files, const std::function<bool()> &cancelled) : m_files(files), m_cancelled(cancelled) {}

    // `inPosts`: every file below is one; else only folders named as such hold some.
    void take(const QString &folder, bool inPosts, int depth = 0)
    {
        if (depth > deepest || ++m_folders > mostFolders || stopped())
            return;
        if (inPosts) {
            for (const QString &name : m_files.files(folder)) {
                if (isPostName(name))
                    m_paths += folder + QLatin1Char('/') + name;
            }
        }
        static const QStringList made{QStringLiteral("_site"), QStringLiteral("node_modules"), QStringLiteral("vendor"), QStringLiteral("public")};
        for (const QString &name : m_files.folders(folder)) {
            if (!made.contains(name))
                take(folder + QLatin1Char('/') + name, inPosts || isPostFolder(name), depth + 1);
        }
    }
    void takeNeighbours(const QString &postPath)
    {
        const QFileInfo post(postPath);
        const QString folder = post.path();
        if (post.fileName() != QLatin1String("index.md")) {
            for (const QString &name : m_files.files(folder)) {
                if (isPostName(name))
                    m_paths += folder + QLatin1Char('/') + name;
            }
            return;
        }
        const QString shelf = QFileInfo(folder).path();
        for (const QString &name : m_files.folders(shelf)) {
            const QString path = shelf + QLatin1Char('/') + name + QStringLiteral("/index.md");
            if (m_files.exists(path))
                m_paths += path;
        }
    }
    // The newest first, as their names tell.
    QStringList paths()
    {
        m_paths.removeDuplicates();
        const auto name = [](const QString &path) {
            const QStringView file = QStringView(path).mid(path.lastIndexOf(u'/') + 1);
            return file == u"index.md" ? QStringView(path).chopped(9).mid(path.lastIndexOf(u'/', -10) + 1) : file;
        };
        std::sort(m_paths.begin(), m_paths.end(), [&](const QString &a, const QString &b) { return name(a) > name(b); });
        return m_paths.mid(0, mostPosts);
    }
    bool stopped() const { return m_cancelled && m_cancelled(); }

private:
    const FileSystem &m_files;
    const std::function<bool()> &m_cancelled;
    QStringList m_paths;
    int m_folders = 0;
};

class Tally
{
public:
    void add(const QString &term)
    {
        if (!term.isEmpty())
            ++m_counts[term];
    }
    void add(const QStringList &terms)
    {
        for (const QString &term : terms)
            add(term);
    }
    QStringList commonestFirst() const
    {
        QStringList terms = m_counts.keys();
        std::sort(terms.begin(), terms.end(), [this](const QString &a, const QString &b) {
            const int more = m_counts[a] - m_counts[b];
            return more != 0 ? more > 0 : a.compare(b, Qt::CaseInsensitive) < 0;
        });
        return terms;
    }

private:
    QHash<QString, int> m_counts;
};

// The head alone, or nothing: a body need not be read as text.
QString headOf(const QByteArray &bytes)
{
    QByteArray start = bytes.left(headRoom);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    QString text = QString::fromUtf8(start);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (!text.startsWith(QLatin1String("---")))
        return text.left(FrontMatter::parse(text).bodyAt());
    static const QRegularExpression fence(QStringLiteral("\n(?:---|\\.\\.\\.)[ \t]*(?:\n|\\z)"));
    const QRegularExpressionMatch end = fence.match(text);
    return text.left(qMax<qsizetype>(0, end.capturedEnd()));
}

} // namespace

SiteTerms siteTerms(const FileSystem &files, const Site &site, const QString &postPath, const std::function<bool()> &cancelled)
{
    Gatherer gatherer(files, cancelled);
    if (site.kind == Site::Kind::Hugo)
        gatherer.take(site.folder + QStringLiteral("/content"), true);
    else if (site.kind != Site::Kind::None)
        gatherer.take(site.folder, false);
    gatherer.takeNeighbours(postPath);

    Tally tags;
    Tally categories;
    Tally authors;
    Tally languages;
    for (const QString &path : gatherer.paths()) {
        if (gatherer.stopped())
            break;
        if (path == postPath) // its own words, slips of a moment among them, are no advice
            continue;
        const Result<QByteArray> bytes = files.read(path, largestFile);
        if (!bytes)
            continue;
        const Post post(headOf(*bytes));
        const PostFields fields = post.fields();
        tags.add(fields.tags);
        categories.add(fields.categories);
        authors.add(fields.author);
        languages.add(fields.language);
    }
    return {tags.commonestFirst(), categories.commonestFirst(), authors.commonestFirst(), languages.commonestFirst()};
}

} // namespace lanyard
