// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

struct cmark_iter;
struct cmark_node;
struct cmark_parser;

// What the two files that speak to cmark-gfm share; nobody else includes it.
namespace lanyard {

struct CmarkFree
{
    void operator()(cmark_parser *parser) const;
    void operator()(cmark_node *tree) const;
    void operator()(cmark_iter *iterator) const;
};
using CmarkParser = std::unique_ptr<cmark_parser, CmarkFree>;
using CmarkNode = std::unique_ptr<cmark_node, CmarkFree>;
using CmarkIterator = std::unique_ptr<cmark_iter, CmarkFree>;

CmarkParser newParser(int options); // with the extensions
void feed(const CmarkParser &parser, const QString &text);
QString fromCmark(const char *text);

// Every label of a footnote that the text seems to define.
QStringList definedLabels(const QString &text);
// Refers to the labels, so that cmark keeps their definitions. Returns the number of lines.
int feedLabels(const CmarkParser &parser, const QStringList &labels);

} // namespace lanyard
