// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/spell_checker.h"

#include <QObject>

namespace lanyard {

// The half of Spelling that knows the words; lives in its thread and shares nothing with the window.
class SpellWorker : public QObject
{
    Q_OBJECT

public:
    explicit SpellWorker(const FileSystem &files) : m_files(files) { }

    void setDictionaries(const QList<DictionaryFiles> &dictionaries); // none: all memory is given back
    void setWords(const QStringList &words); // of the lists, and those that are ignored
    void setNames(const Event &event, const QStringList &others);

    void check(const QList<SpellLine> &lines);
    void search(int request, const QList<SpellLine> &lines);
    void suggest(int request, const QString &word);

signals:
    void changed(); // answers given before may be wrong now
    void failed(const QString &dictionary, const lanyard::Error &error);
    void checked(const QList<lanyard::SpellLine> &lines, const QList<QList<lanyard::Mistake>> &mistakes);
    void searched(int request, const QList<QList<lanyard::Mistake>> &mistakes);
    void suggested(int request, const QStringList &words);

private:
    QList<QList<Mistake>> mistakes(const QList<SpellLine> &lines);
    void useWords();

    const FileSystem &m_files;
    QList<std::shared_ptr<Dictionary>> m_dictionaries;
    WordSet m_words;
    WordSet m_names;
    SpellChecker m_checker;
};

} // namespace lanyard
