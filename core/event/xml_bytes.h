// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

// An XML file in UTF-8 without a byte order mark: read by its mark, else by the encoding that its declaration names, else as UTF-8.
struct XmlText
{
    QByteArray utf8;
    bool damaged = false; // had bytes that are not of its encoding; they were taken as Latin-1
};
XmlText xmlText(const QByteArray &bytes);

// What stands before the first element (XML 1.0, section 2.8), without parsing the rest.
struct XmlProlog
{
    bool doctype = false;
    QString root; // the first element's name, or the name in the DOCTYPE; empty: this is not XML
};
XmlProlog xmlProlog(const QByteArray &utf8);

} // namespace lanyard
