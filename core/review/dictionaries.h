// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

// The two files of a Hunspell dictionary, see hunspell(5).
struct DictionaryFiles
{
    QString name;    // as its files are called: "en_US", "de_DE_frami"
    QString affixes; // absolute path of NAME.aff
    QString words;   // and of NAME.dic

    bool operator==(const DictionaryFiles &) const = default;
};

// All that lie in the folders, by name; of two with one name, that of the folder named first.
QList<DictionaryFiles> findDictionaries(const FileSystem &files, const QStringList &folders);

// The name among `names` that fits a language tag best ("de-AT", "en", "pt_BR"): the same country, else the language's home, else
// any country of that language; empty: none. `home`: the locale of the person's system, which decides for "en" between "en_GB" and "en_US".
QString dictionaryFor(const QString &language, const QStringList &names, const QString &home = {});

} // namespace lanyard
