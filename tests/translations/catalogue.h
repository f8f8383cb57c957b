// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard::test {

// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    bool plural = false;
    bool finished = false;
    QStringList translations; // one; of a plural message one a form

    QString name() const { return context + QStringLiteral(": ") + source; }
};

QList<Message> catalogue(const QString &path); // fails the test if the file can't be read as XML

// %1 … %9 and %n of a sentence, sorted, each as often as it stands there.
QStringList placeholders(const QString &sentence);

// The letter after a single &, lower case; null: none.
QChar mnemonic(const QString &text);

} // namespace lanyard::test
