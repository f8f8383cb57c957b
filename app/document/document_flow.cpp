// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_flow.h"

#include "app/document/flow_worker.h"

#include <QPointer>
#include <QTextBlock>

#include <algorithm>
#include <chrono>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

// Longer than the pause between two keys of a slow writer, shorter than the wish to know.
constexpr auto usualRest = 350ms;

// Lines that tell a head that was never closed from a rule above the text.
constexpr int beginning = 10;

bool isFence(const QString &line, QStringView mark)
{
    return line.startsWith(mark) && QStringView(line).mid(mark.size()).trimmed().isEmpty();
}

} // namespace

std::chrono::milliseconds restBefore(std::chrono::milliseconds reading, std::chrono::milliseconds atLeast)
{
    constexpr int times = 5;
    return std::clamp(reading * times, atLeast, std::max(atLeast, std::chrono::milliseconds(3s)));
}

int headLineCount(const std::function<QString(int)> &line)
{
    const QString first = line(0);
    QStringView fence;
    if (isFence(first, u"---"))
        fence = u"---";
    else if (isFence(first, u"+++"))
        fence = u"+++";
    else if (isFence(first, u"{"))
        fence = u"}";
    else
        return 0;
    for (int i = 1;; ++i) {
        const QString text = line(i);
        if (text.isNull())
            return 0;
        if (isFence(text, fence) || (fence == u"---" && isFence(text, u"...")))
            return i + 1;
    }
}

DocumentFlow::DocumentFlow(QTextDocument *document, QObject *parent)
    : QObject(parent), m_document(document), m_worker(new FlowWorker), m_restAtLeast(usualRest)
{
    qRegisterMetaType<QList<PreviewBlock>>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("parser"));
    m_thread.start();

    connect(m_worker, &FlowWorker::wholeParsed, this,
            [this](const QList<PreviewBlock> &blocks, const QList<int> &firstLines, int revision) {
                m_answered = revision;
                emit blocksReset(blocks, firstLines);
            });
    connect(m_worker, &FlowWorker::patched, this, [this](const Patch &patch) {
        m_answered = patch.revision;
        emit patched(patch);
    });
    connect(m_worker, &FlowWorker::headParsed, this, [this](const Head &head) {
        m_head = head;
        emit headChanged(head);
    });
    connect(m_worker, &FlowWorker::namesFound, this, &DocumentFlow::namesFound);
    connect(m_worker, &FlowWorker::settled, this, [this](const SettledText &text) {
        m_rested = text.revision;
        m_settledText = text;
        emit settled(text);
    });
    connect(m_document, &QTextDocument::contentsChange, this, &DocumentFlow::onContentsChange);

    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, revision = m_sent, headLines = m_headLines, start = bodyAt()] {
            worker->settle(revision, headLines, start);
        });
    });
}

DocumentFlow::~DocumentFlow()
{
    m_thread.quit();
    m_thread.wait();
}

void DocumentFlow::findNames(const QStringList &names)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, names] { worker->findNames(names); });
}

bool DocumentFlow::isSettled() const
{
    return m_sent == m_answered && m_sent == m_rested;
}

void DocumentFlow::readText(QObject *owner, const std::function<void(const QString &text)> &take)
{
    const int length = m_document->characterCount() - 1; // a head that ends the document may have no line end
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, owner = QPointer(owner), take, length] {
        QMetaObject::invokeMethod(this, [text = worker->text().left(length), owner, take] {
            if (owner)
                take(text);
        });
    });
}

int DocumentFlow::bodyAt() const
{
    if (m_headLines == 0)
        return 0;
    return m_headLines < m_document->blockCount() ? m_document->findBlockByNumber(m_headLines).position()
                                                  : m_document->characterCount() - 1;
}

QString DocumentFlow::headText() const
{
    QString text;
    QTextBlock block = m_document->begin();
    const bool unclosed = m_headLines == 0 && isFence(block.text(), u"---");
    for (int i = 0; i < (unclosed ? beginning : m_headLines) && block.isValid(); ++i, block = block.next())
        text += block.text() + u'\n';
    return text;
}

int DocumentFlow::scanHead() const
{
    QTextBlock block = m_document->begin();
    return headLineCount([&block](int i) {
        if (i > 0)
            block = block.next();
        if (!block.isValid())
            return QString();
        const QString text = block.text();
        return text.isNull() ? QStringLiteral("") : text; // an empty line is not the end
    });
}

void DocumentFlow::setNames(const QString &postName, const Site &site)
{
    restAgain(); // headings may hold {{ site.title }}
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, revision = ++m_sent, postName, site, head = headText(), lines = m_headLines] {
        worker->setNames(postName, site);
        worker->setHead(revision, head, lines);
    });
}

void DocumentFlow::sendWhole()
{
    m_headLines = scanHead();
    m_blockCount = m_document->blockCount();
    m_settledText.took = {};
    restAgain();
    QString text = m_document->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    const QString head = headText();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, revision = ++m_sent, head, lines = m_headLines,
                                         body = text.mid(bodyAt())] { worker->reset(revision, head, lines, body); });
}

void DocumentFlow::onContentsChange(int position, int, int added)
{
    const int last = m_document->characterCount() - 1;
    const int firstLine = m_document->findBlock(qMin(position, last)).blockNumber();
    const int lastLine = m_document->findBlock(qMin(position + added, last)).blockNumber();
    const int grown = m_document->blockCount() - m_blockCount;
    const int addedLines = lastLine - firstLine + 1;
    m_blockCount = m_document->blockCount();
    send(firstLine, addedLines - grown, addedLines);
}

void DocumentFlow::restAgain()
{
    m_rest.start(restBefore(m_settledText.took, m_restAtLeast));
}

void DocumentFlow::send(int first, int removed, int added)
{
    restAgain();

    const int grown = added - removed;
    const int before = m_headLines;
    // The head can begin or end elsewhere only if its own lines, or the first one, changed, or if it never closed.
    if (first < qMax(before, 1) || (before == 0 && m_document->begin().text().startsWith(u"---")))
        m_headLines = scanHead();

    if (first >= before && m_headLines == before) {
        QStringList lines;
        lines.reserve(added);
        QTextBlock block = m_document->findBlockByNumber(first);
        for (int i = 0; i < added; ++i, block = block.next())
            lines.append(block.text());
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, revision = ++m_sent, headLines = before, first = first - before,
                                             removed, lines] { worker->replaceLines(revision, headLines, first, removed, lines); });
    } else if (before > 0 && m_headLines == before + grown && first + removed <= before) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, revision = ++m_sent, head = headText(), lines = m_headLines] {
            worker->setHead(revision, head, lines);
        });
    } else {
        sendWhole();
    }
}

} // namespace lanyard
