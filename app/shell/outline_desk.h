// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document_flow.h"

#include <QObject>

namespace lanyard {

class Actions;
class DocumentSession;
class HeadingFinder;
class MainWindow;
class OutlineModel;
class OutlinePanel;
class WritingDesk;
struct SectionMove;

// Ties the outline to the text: where the caret is, where a click leads, and what a dragged section does to it.
class OutlineDesk : public QObject
{
    Q_OBJECT

public:
    OutlineDesk(DocumentSession &document, DocumentFlow &flow, WritingDesk &desk, Actions &actions, MainWindow &window);

private:
    void take(const SettledText &text);
    void goTo(int heading);
    void move(int heading, int before);
    void tieEdits();
    void apply(const SectionMove &move, int from);
    void show(const QList<OutlineEntry> &headings, int bodyLine);

    DocumentSession &m_document;
    DocumentFlow &m_flow;
    WritingDesk &m_desk;
    OutlineModel *m_model;
    OutlinePanel *m_panel;
    HeadingFinder *m_finder;
    int m_blockCount = 1;
    bool m_moving = false; // one section at a time
};

} // namespace lanyard
