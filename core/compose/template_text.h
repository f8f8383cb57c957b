// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace lanyard {

// What stands for the placeholders of a template. A name that is not found here is looked up in the scope around it.
struct TemplateScope
{
    QHash<QString, QString> texts; // Markdown, put in as it is
    std::vector<std::pair<QString, std::vector<TemplateScope>>> lists;

    const std::vector<TemplateScope> *list(const QString &name) const; // nullptr: none
};

// The names that a template may use, and those within its lists.
struct TemplateNames
{
    QString list; // whose entries they are for; empty: for the whole
    QStringList texts;
    std::vector<TemplateNames> lists = {};
};

// A text with places to fill in, in the way of mustache (https://mustache.github.io/mustache.5.html), less what Markdown has no use for:
//
//     {{name}}              the text of that name
//     {{#name}} … {{/name}} once for each entry of a list; of a text: only where it isn't empty
//     {{^name}} … {{/name}} only where it is empty
//     {{! words }}          left out
//
// A line with nothing but marks that come out empty goes away with the blank line behind it. Further lines of a text begin as its line of
// the template does, where that has only blanks and ">" before the place. What is no such name, such as Liquid's {{ page.title }} and
// {% tags %}, stays as it is.
class TemplateText
{
public:
    TemplateText() = default; // empty
    // `firstLine`: 1-based line of the file where the text begins. Fails with the line: template.unknown, template.not-closed,
    // template.closes-nothing, template.no-end, template.unsupported.
    [[nodiscard]] static Result<TemplateText> parse(const QString &text, const TemplateNames &names, int firstLine = 1);

    QString filled(const TemplateScope &scope) const; // ends with one '\n', unless it is empty
    // What stands in the first list of that name, however deep; empty: there is none.
    TemplateText partOf(const QString &list) const;
    bool uses(const QString &name) const; // anywhere

private:
    friend class TemplateParser;
    friend class TemplateFiller;
    struct Part
    {
        enum class Kind { Words, Place, Section, Inverted };
        Kind kind = Kind::Words;
        QString text;        // the words, or the name
        bool alone = false;  // has its line for itself; the line's end belongs to it
        QString indent = {}; // of the line it stands in, where nothing else is before it
        std::vector<Part> parts = {};
    };
    static const Part *find(const std::vector<Part> &parts, const QString &name);

    std::shared_ptr<const std::vector<Part>> m_parts; // null: empty
};

} // namespace lanyard
