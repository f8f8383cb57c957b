// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/snippet_desk.h"

#include "app/document/document_flow.h"
#include "app/editor/document_lines.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/snippet_list.h"
#include "app/editor/snippet_session.h"
#include "app/editor/writing_helps.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 largest = 64 * 1024; // bytes of one snippet

QList<Snippet> shippedSnippets()
{
    QList<Snippet> snippets;
    const QDir folder(QStringLiteral(":/snippets"));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            snippets.append({info.completeBaseName(), QString::fromUtf8(file.readAll())});
    }
    return snippets;
}

QList<Snippet> ownSnippets(const FileSystem &files, const QString &folder)
{
    QList<Snippet> snippets;
    if (folder.isEmpty() || !files.isFolder(folder))
        return snippets;
    const QStringList names = files.files(folder);
    for (const QString &name : names) {
        if (!name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive))
            continue;
        if (const Result<QByteArray> bytes = files.read(folder + u'/' + name, largest)) // one that can't be read is not offered
            snippets.append({QFileInfo(name).completeBaseName(), QString::fromUtf8(*bytes)});
    }
    return snippets;
}

} // namespace

SnippetDesk::SnippetDesk(const World &world, Actions &actions, WritingHelps &helps, DocumentFlow &flow, QObject *parent)
    : QObject(parent), m_world(world), m_helps(helps), m_flow(flow), m_session(new SnippetSession(&helps)), m_shipped(shippedSnippets())
{
    QAction *action = actions.addForPost(QStringLiteral("snippet"), tr("&Snippet…"), Qt::CTRL | Qt::Key_J);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_helps.editor()->addAction(action);
    connect(action, &QAction::triggered, this, &SnippetDesk::choose);
    actions.insertMenu->addSeparator();
    actions.insertMenu->addAction(action);
    m_menu = actions.insertMenu->addMenu(tr("Sni&ppets"));
    connect(m_menu, &QMenu::aboutToShow, this, [this] { load(); });
    m_helps.setTabFallback([this] { return expand(); });
    take({});
    load();
}

QString SnippetDesk::folder() const
{
    return m_world.dataFolder.isEmpty() ? QString() : m_world.dataFolder + QStringLiteral("/snippets");
}

QString SnippetDesk::title(const Snippet &snippet)
{
    const std::pair<QLatin1String, QString> ours[] = {
        {QLatin1String("figure"), tr("Figure with caption and credit")}, {QLatin1String("quote"), tr("Quote with its source")},
        {QLatin1String("resources"), tr("List of resources")},           {QLatin1String("talk"), tr("Section for a talk")},
        {QLatin1String("thanks"), tr("Thanks")},
    };
    for (const auto &[name, words] : ours) {
        if (snippet.name == name)
            return words;
    }
    QString words = snippet.name;
    words.replace(u'-', u' ').replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

void SnippetDesk::load(const std::function<void()> &done)
{
    Task::run(
        this, [files = &m_world.files, folder = folder()](TaskControl &) { return ownSnippets(*files, folder); },
        [this, done](const QList<Snippet> &own) {
            take(own);
            if (done)
                done();
        });
}

void SnippetDesk::take(const QList<Snippet> &own)
{
    QList<Snippet> all = own;
    for (const Snippet &shipped : std::as_const(m_shipped)) { // one's own of the same name takes its place
        if (std::none_of(own.begin(), own.end(), [&](const Snippet &each) { return each.name == shipped.name; }))
            all.append(shipped);
    }
    std::sort(all.begin(), all.end(), [](const Snippet &a, const Snippet &b) { return title(a).localeAwareCompare(title(b)) < 0; });
    if (all == m_snippets)
        return;
    m_snippets = all;
    m_menu->clear();
    for (const Snippet &snippet : std::as_const(m_snippets)) {
        QString words = title(snippet);
        QAction *action = m_menu->addAction(words.replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, snippet] { insert(snippet); });
    }
    if (!folder().isEmpty()) {
        m_menu->addSeparator();
        connect(m_menu->addAction(tr("&Open the Snippets Folder")), &QAction::triggered, this, &SnippetDesk::openFolder);
    }
}

void SnippetDesk::choose()
{
    load([this] {
        if (!m_list) {
            m_list = new SnippetList(m_helps.editor());
            connect(m_list, &SnippetList::chosen, this, [this](int index) {
                if (index >= 0 && index < m_snippets.size())
                    insert(m_snippets[index]);
            });
        }
        QStringList titles;
        for (const Snippet &snippet : std::as_const(m_snippets))
            titles.append(title(snippet));
        const MarkdownEditor *editor = m_helps.editor();
        m_list->open(editor->viewport()->mapToGlobal(editor->cursorRect().bottomLeft()) + QPoint(0, 4), m_snippets, titles);
    });
}

void SnippetDesk::insert(const Snippet &snippet)
{
    if (!m_session->insert(snippet, values(), m_helps.selection()))
        emit told(tr("Snippets don’t go into code or front matter."));
}

bool SnippetDesk::expand()
{
    const Selection caret = m_helps.selection();
    const QString word = abbreviationAt(DocumentLines(*m_helps.editor()), caret);
    const auto found = std::find_if(m_snippets.cbegin(), m_snippets.cend(), [&](const Snippet &each) { return each.name == word; });
    if (word.isEmpty() || found == m_snippets.cend())
        return false;
    return m_session->insert(*found, values(), {caret.position - word.size(), caret.position});
}

void SnippetDesk::openFolder()
{
    if (const Result<void> made = m_world.files.makeFolder(folder()); !made) {
        emit told(errorText(made.error()));
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder()));
}

QHash<QString, QString> SnippetDesk::values() const
{
    const PostFields &fields = m_flow.head().fields;
    const QDate day = fields.date ? fields.date->day() : m_world.clock.now().date();
    return {{QStringLiteral("title"), fields.title}, {QStringLiteral("date"), day.toString(Qt::ISODate)}};
}

} // namespace lanyard
