// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/recap.h"
#include "core/markdown/blocks.h"
#include "core/markdown/links.h"
#include "core/markdown/outline.h"
#include "core/post/post.h"
#include "core/post/site.h"
#include "core/writing/link_habits.h"

#include <QObject>
#include <QSet>
#include <QTextDocument>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>

namespace lanyard {

class FlowWorker;

// What the head of the text says.
struct Head
{
    QString text; // with the closing fence's line
    int lines = 0;
    PostFields fields;
    Recap recap;
    std::optional<Error> problem;  // why its YAML can't be read as a whole
    QList<Error> mistakes; // that, and what else is wrong, by lines

    bool operator==(const Head &) const = default;
};

// A change of the parsed body.
struct Patch
{
    QList<BlockSplice> splices;
    QList<int> firstLines; // of all blocks after the change, 0-based in the document
    int revision = 0;      // the change of the text that this answers
};

// What is read off the whole text once the hand rests.
struct SettledText
{
    int words = 0;
    QList<OutlineEntry> outline; // the headings that begin a section
    QList<LinkTarget> pictures; // offsets and lines in the body
    int bodyAt = 0; // where the body begins in the document: characters, and lines
    int bodyLine = 0;
    int revision = 0; // the change of the text that this answers
    LinkHabits links;
    std::chrono::milliseconds took{}; // to read it off
};

// From edits of the document to parsed blocks: every change goes to a worker as lines, its answer comes back as a patch.
// Nothing runs while nothing is edited.
class DocumentFlow : public QObject
{
    Q_OBJECT

public:
    explicit DocumentFlow(QTextDocument *document, QObject *parent = nullptr);
    ~DocumentFlow() override;

    // What fills a missing slug and date, and what {{ site.x }} means.
    void setNames(const QString &postName, const Site &site);
    // Which of these names stand in the body; namesFound() answers for the text as it is now.
    void findNames(const QStringList &names);
    // The whole text as it is now. It is put together on the parser's thread, which has it; `take` gets it on this one, unless `owner` is
    // gone by then.
    void readText(QObject *owner, const std::function<void(const QString &text)> &take);
    // How long the text must be left alone before settled() comes; tests don't wait that long.
    void setRest(std::chrono::milliseconds rest) { m_restAtLeast = rest; }
    // All that was sent to the worker has been answered; for tests.
    bool isSettled() const;
    // The blocks are those of the text as it stands.
    bool isCaughtUp() const { return m_sent == m_answered; }

    const Head &head() const { return m_head; }
    const SettledText &settledText() const { return m_settledText; }
    // The first lines of the document that are front matter, as the text stands now.
    int headLines() const { return m_headLines; }
    // Those lines, as they stand now. Of a head that never ends its first lines, so that nobody puts a second one on top.
    QString headText() const;
    int bodyAt() const; // offset of the body in the document

signals:
    void blocksReset(const QList<lanyard::PreviewBlock> &blocks, const QList<int> &firstLines);
    void patched(const lanyard::Patch &patch);
    void headChanged(const lanyard::Head &head);
    void settled(const lanyard::SettledText &text);
    void namesFound(const QSet<QString> &names);

private:
    void onContentsChange(int position, int removed, int added);
    void restAgain();
    void send(int first, int removed, int added);
    void sendWhole();
    int scanHead() const;

    QTextDocument *m_document;
    QThread m_thread;
    FlowWorker *m_worker; // lives in m_thread
    QTimer m_rest;
    std::chrono::milliseconds m_restAtLeast;
    Head m_head;
    SettledText m_settledText;
    int m_headLines = 0;
    int m_blockCount = 1; // of the document before the change that is being told
    int m_sent = 0;
    int m_answered = 0;
    int m_rested = 0; // the last change whose settled text has come
};

// How long a text must be left alone before it is read whole: longer where reading it takes long, so that this never takes much of the
// processor from the writer.
std::chrono::milliseconds restBefore(std::chrono::milliseconds reading, std::chrono::milliseconds atLeast);

// How many of the first lines are a head, closing fence included; 0: none. `line` gives a line's text, or a null string behind the end.
int headLineCount(const std::function<QString(int)> &line);

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::Head)
Q_DECLARE_METATYPE(lanyard::Patch)
Q_DECLARE_METATYPE(lanyard::SettledText)
