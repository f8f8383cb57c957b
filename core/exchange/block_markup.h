// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace lanyard {

// WordPress block markup, in the forms that every version from 6.1 on takes as its own (footnotes: 6.3).
// The `html` arguments are rich text or inner blocks, ready made.
using BlockAttributes = QList<std::pair<QString, QJsonValue>>;

// <!-- wp:name {…} --> … <!-- /wp:name -->
QString blockMarkup(const QString &name, const BlockAttributes &attributes, const QString &html);
QString joinedBlocks(const QStringList &blocks);

QString paragraphMarkup(const QString &html);
QString headingMarkup(int level, const QString &html, const QString &id); // id: empty for none
QString codeMarkup(const QString &code);                                  // as typed
QString quoteMarkup(const QStringList &blocks);
QString separatorMarkup();
QString moreMarkup(const QString &words); // empty: the theme's
QString htmlMarkup(const QString &html);  // block comments in it must have been taken out

struct ListItemMarkup
{
    QString html;
    QStringList lists; // nested ones, as blocks
};
QString listMarkup(const QList<ListItemMarkup> &items, bool ordered, int start);

struct ImageMarkup
{
    QString url;
    QString alt;
    QString captionHtml; // empty: none
    QString link;        // where a click leads; empty: nowhere
};
QString imageMarkup(const ImageMarkup &image);
QString galleryMarkup(const QList<ImageMarkup> &images);

struct TableCellMarkup
{
    QString html;
    QString alignment; // "left", "center", "right", or empty
};
using TableRowMarkup = QList<TableCellMarkup>;
QString tableMarkup(const TableRowMarkup &head, const QList<TableRowMarkup> &body);

// A block that shows the video behind a YouTube or Vimeo address, also one of their iframes'; empty for other addresses.
QString videoMarkup(const QString &url);

// Code as WordPress may hold it: no shortcode runs in it and no address in it becomes an embed.
QString escapedCode(const QString &code);

} // namespace lanyard
