// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/markdown/raw_tags.h"

#include <QHash>

namespace lanyard {

// An element that the raw HTML of a body opens, and where a browser ends it.
struct HtmlElement
{
    enum class End {
        Tag,     // by its own closing tag
        Implied, // by another's beginning or end: <li> by the next one, what stands in a <div> by </div>
        Never,
    };
    const Node *node = nullptr; // the HTML block or the inline tag; `tag` has its places in that node's literal
    RawTag tag;
    size_t block = 0; // which of the siblings opens it
    int line = 0;     // of the tag, 1-based in the body; 0: not known
    bool inText = false; // in a paragraph or a heading. One that is not closed there ends there.
    End end = End::Never;
    size_t endBlock = 0; // which of the siblings ends it, unless Never
    const Node *endNode = nullptr; // of the closing tag, if it has one
};

// A closing tag without anything to close.
struct StrayTag
{
    const Node *node = nullptr;
    RawTag tag;
    size_t block = 0;
    int line = 0;
};

// Bold and its like: a browser opens them again behind whatever ended around them, until their own closing tag.
bool goesOnBehindItsParent(const QString &name);

// Elements go over the borders of Markdown's blocks: <div>, paragraphs, </div> are three blocks or more. This tells what hangs together
// among the blocks of a body, a quotation or a list item; `siblings` must outlive it. What stands deeper, in a list or a table among
// them, is a matter of its own. Follows the HTML standard's rules on tags that may be left out.
class HtmlBoxes
{
public:
    explicit HtmlBoxes(const std::vector<Node> &siblings);

    const std::vector<HtmlElement> &elements() const { return m_elements; } // in text order
    const std::vector<StrayTag> &strays() const { return m_strays; }

private:
    struct Place
    {
        const Node *node;
        size_t block;
        bool inText;
    };
    void tagsOf(const std::vector<Node> &inlines, size_t block);
    void take(const RawTag &tag, const Place &place);
    void open(const RawTag &tag, const Place &place);
    void close(const RawTag &tag, const Place &place);
    bool endNearest(const QStringList &names, const QStringList &notBeyond, size_t block);
    void endFrom(size_t at);
    bool isOpen(const QString &name) const { return m_openNames.value(name) > 0; }

    std::vector<HtmlElement> m_elements;
    std::vector<StrayTag> m_strays;
    std::vector<size_t> m_open; // indices of m_elements, outermost first
    QHash<QString, int> m_openNames; // so that nobody looks through a deep stack in vain
};

} // namespace lanyard
