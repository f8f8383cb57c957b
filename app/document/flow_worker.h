// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document_flow.h"
#include "core/markdown/incremental_parser.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace lanyard {

// The parsing half of DocumentFlow; lives in its thread and shares nothing with the window.
class FlowWorker : public QObject
{
    Q_OBJECT

public:
    FlowWorker();
    ~FlowWorker() override;

    // Line numbers are the body's; `headLines` only shifts what is told.
    void reset(int revision, const QString &head, int headLines, const QString &body);
    void setNames(const QString &postName, const Site &site);
    void setHead(int revision, const QString &head, int headLines);
    void replaceLines(int revision, int headLines, int first, int removed, const QStringList &lines);
    void settle(int revision, int headLines, int bodyAt);
    void findNames(const QStringList &names);
    QString text() const; // head and body; costs the whole

signals:
    void wholeParsed(const QList<lanyard::PreviewBlock> &blocks, const QList<int> &firstLines, int revision);
    void patched(const lanyard::Patch &patch);
    void headParsed(const lanyard::Head &head);
    void settled(const lanyard::SettledText &text);
    void namesFound(const QSet<QString> &names);

private:
    void readHead(const QString &text, int lines);
    ParseOptions options() const;
    QList<int> firstLines(int headLines);

    IncrementalParser m_parser;
    QList<int> m_linesInBody; // of all blocks, as told last
    QList<int> m_lines;       // the same in the document,
    int m_linesBefore = 0;    // which has so many before the body
    Head m_head;
    QString m_postName;
    Site m_site;
    QThreadPool m_reader; // reads the whole text at rest; the next key must not wait for it
};

} // namespace lanyard
