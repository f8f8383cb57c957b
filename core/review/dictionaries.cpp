// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dictionaries.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace lanyard {

namespace {

QString languageOf(const QString &name)
{
    return name.section(u'_', 0, 0).toLower();
}

QString countryOf(const QString &name)
{
    for (const QString &part : name.split(u'_').mid(1)) {
        if (part.size() == 2 || (part.size() == 3 && part.front().isDigit()))
            return part.toUpper();
    }
    return {};
}

} // namespace

QList<DictionaryFiles> findDictionaries(const FileSystem &files, const QStringList &folders)
{
    QHash<QString, DictionaryFiles> found;
    for (const QString &folder : folders) {
        if (!files.isFolder(folder))
            continue;
        const QStringList names = files.files(folder);
        for (const QString &file : names) {
            if (!file.endsWith(u".dic"))
                continue;
            const QString name = file.chopped(4);
            if (!names.contains(name + QStringLiteral(".aff")) || found.contains(name))
                continue; // hyphenation patterns end in .dic, too
            found.insert(name, {name, folder + u'/' + name + QStringLiteral(".aff"), folder + u'/' + file});
        }
    }
    QList<DictionaryFiles> all = found.values();
    std::sort(all.begin(), all.end(), [](const DictionaryFiles &a, const DictionaryFiles &b) { return a.name < b.name; });
    return all;
}

QString dictionaryFor(const QString &language, const QStringList &names, const QString &home)
{
    QString wanted = language.trimmed();
    wanted.replace(u'-', u'_');
    if (wanted.isEmpty())
        return {};
    const QString tongue = languageOf(wanted);
    QStringList same;
    for (const QString &name : names) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return name;
        QString written = name;
        written.replace(u'-', u'_');
        if (languageOf(written) == tongue)
            same += name;
    }
    if (same.isEmpty())
        return {};
    QStringList countries{countryOf(wanted)};
    if (languageOf(home) == tongue)
        countries += countryOf(home);
    countries += countryOf(QLocale(tongue).name());
    countries += tongue.toUpper(); // de_DE, fr_FR, it_IT
    for (const QString &country : std::as_const(countries)) {
        for (const QString &name : std::as_const(same)) {
            if (!country.isEmpty() && countryOf(QString(name).replace(u'-', u'_')) == country)
                return name;
        }
    }
    return same.first();
}

} // namespace lanyard
