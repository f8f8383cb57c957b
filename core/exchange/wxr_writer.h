// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace lanyard {

// WordPress eXtended RSS 1.2, as WordPress' wp-admin/includes/export.php writes it and the WordPress Importer reads it.
struct WxrTerm
{
    QString name;
    QString nicename; // ASCII; the importer takes two terms of one nicename for the same
};

struct WxrAttachment
{
    int id = 0;
    QString url; // full address; its guid too, because the importer replaces both in every post of the site
    QString title;
    QString alt;
    QString caption; // may be empty
    QString slug;
};

struct WxrPost
{
    QString title;
    QString slug;
    QString content;
    QString excerpt;
    QString authorLogin;
    QString authorName;
    QString date;    // "2016-02-02 08:30:54", the site's clock
    QString dateGmt; // the same in UTC; empty: the importer computes it
    QString status;  // "publish", "draft", "future"
    QList<WxrTerm> categories;
    QList<WxrTerm> tags;
    QList<std::pair<QString, QString>> meta;
    QList<WxrAttachment> attachments;
};

struct WxrChannel
{
    QString title;
    QString link;
    QString language; // "en"; may be empty
    QDateTime made; // of the content
};

QByteArray wxr(const WxrChannel &channel, const WxrPost &post);

} // namespace lanyard
