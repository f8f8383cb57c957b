// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

// The bytes of an XML file as text: by its byte order mark, else by the encoding that its declaration names, else UTF-8.
struct XmlText
{
    QString text;
    bool damaged = false; // had bytes that are not of its encoding; they were taken as Latin-1
};
XmlText xmlText(const QByteArray &bytes);

// What stands before the first element (XML 1.0, section 2.8), without parsing the rest.
struct XmlProlog
{
    bool doctype = false;
    QString root; // the first element's name, or the name in the DOCTYPE; empty: this is not XML
};
XmlProlog xmlProlog(const QString &text);

} // namespace lanyard
