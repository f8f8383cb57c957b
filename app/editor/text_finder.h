// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/text_search.h"
#include "app/ui/tasks.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace lanyard {

class DocumentFlow;
class MarkdownEditor;
struct TextEdit;

// Finds and replaces in an editor's text. The text is read and searched whole on other threads, so that the count is right and the
// window never waits; matches in sight are marked. What was found before an edit is looked for again when the hand rests.
class TextFinder : public QObject
{
    Q_OBJECT

public:
    enum class Go { Nowhere, Here, Next, Previous }; // Here: to the first match from where the selection begins

    TextFinder(MarkdownEditor *editor, DocumentFlow &flow, QObject *parent = nullptr);

    // Marks matches and keeps up with edits only while somebody looks at it.
    void setActive(bool active);
    void setTerm(const SearchTerm &term, Go go);
    const SearchTerm &term() const { return m_search.term(); }
    // Only within what is selected now; what is edited in it later belongs to it.
    void setInSelection(bool only);
    bool inSelection() const { return m_scope.has_value(); }

    void find(Go go);
    // Replaces the match that is selected and goes to the next; goes to one first if none is selected.
    void replace(const Replacement &replacement);
    void replaceAll(const Replacement &replacement); // one step of undo

    const TextSearch &search() const { return m_search; }
    bool isSearching() const { return m_reading || m_task; }
    bool gaveUp() const { return m_gaveUp; }
    int count() const { return int(m_matches.size()); } // as last found
    int current() const;                                // the selected one, from 1; 0: none
    bool hasWrapped() const { return m_wrapped; }       // the last step went round the text's end

signals:
    void changed();
    void replaced(int count);

private:
    struct Range
    {
        qsizetype from;
        qsizetype to;
        bool operator==(const Range &) const = default;
    };
    Range range() const;
    bool isFresh() const;
    void forgetText();
    void searchThen(const std::function<void()> &next);
    void readThenSearch(const std::function<void()> &next);
    void search(const std::function<void()> &next);
    void step(Go go);
    void mark(const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges) const;
    void select(const SearchMatch &match);
    // What comes in the matches' places is written out on another thread, too.
    void writeThen(const Replacement &replacement, const std::function<void(const QStringList &texts, const QList<TextEdit> &edits)> &next);
    void apply(const QStringList &texts, const QList<TextEdit> &edits);
    void onEdit(int position, int removed, int added);

    MarkdownEditor *m_editor;
    DocumentFlow &m_flow;
    TextSearch m_search;
    std::optional<Range> m_scope; // moves with the text
    bool m_active = false;
    QTimer m_rest;

    // What was found, and for which text.
    QList<SearchMatch> m_matches;
    bool m_gaveUp = false;
    bool m_wrapped = false;
    int m_foundIn = -1; // the text's edition; -1: nothing
    Range m_foundRange{0, 0};

    QString m_text; // with '\n'
    int m_textOf = -1; // an edition; -1: there is none
    int m_edition = 0; // grows with each edit
    bool m_reading = false;
    QPointer<Task> m_task;
    int m_asked = 0; // only the last search's answer counts
};

} // namespace lanyard
