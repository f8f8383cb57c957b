// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace lanyard {

// A word of a text, or of a name: a run of letters and digits. In scripts that are written without blanks each sign is one.
struct NameWord
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const NameWord &) const = default;
};
QList<NameWord> nameWords(QStringView text);

// One way to write a person's name, as words for comparing.
struct NamePattern
{
    qsizetype person = 0; // index in the list it was made of
    bool chosen = true;   // the name itself, not another spelling
    QString spelling;     // as written, from the first word's first letter to the last word's last
    QStringList words;    // keys

    bool operator==(const NamePattern &) const = default;
};

// Finds names by their first words.
class PersonNames
{
public:
    explicit PersonNames(const QList<Speaker> &people);

    // The patterns whose words are those of the text from word `first` on, with nothing but blanks, hyphens and the like between.
    QList<const NamePattern *> at(QStringView text, const QList<NameWord> &words, qsizetype first) const;

private:
    void add(const QString &name, qsizetype person, bool chosen);

    QList<NamePattern> m_patterns;
    QHash<QString, QList<qsizetype>> m_byFirstWord;
};

// Blanks, hyphens and apostrophes of whatever kind as one, letters composed: what is equal so is spelt alike.
QString comparable(QStringView written);

} // namespace lanyard
