// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling/spelling_settings.h"
#include "app/spelling/word_lists.h"
#include "core/event/event.h"
#include "core/review/spell_checker.h"

#include <QHash>
#include <QObject>
#include <QThread>

namespace lanyard {

class SettingsStore;
class SpellWorker;

// Where spelling finds and keeps things.
struct SpellingPlaces
{
    QStringList dictionaryFolders; // the person's own first
    QString wordsFile;             // the person's own words
};
// `dataFolder`: where the program keeps the person's things; its dictionaries/ comes before the system's folders. Empty: nowhere.
SpellingPlaces spellingPlaces(const QString &dataFolder);

// What is right in the open post: dictionaries, lists of words, names. Hunspell is asked on a thread of its own, and only while
// spelling is checked and a post is open are dictionaries in memory.
class Spelling : public QObject
{
    Q_OBJECT

public:
    // All outlive this; `files` must be safe to use from another thread.
    Spelling(FileSystem &files, SettingsStore &store, const SpellingPlaces &places, QObject *parent = nullptr);
    ~Spelling() override;

    const SpellingSettings &settings() const { return m_settings; }
    void setSettings(const SpellingSettings &settings);

    void setPostOpen(bool open);
    void setLanguage(const QString &tag); // the post's `lang:`; empty: it names none
    void setNames(const Event &event, const QStringList &others);
    void setRecapWords(const QString &file) { m_lists.setRecapPath(file); } // empty: none
    // Looks for dictionaries and words anew, as other programs may have put there.
    void refresh();

    QStringList found() const; // names of all dictionaries
    QStringList inUse() const { return m_inUse; }
    QString language() const { return m_language; }
    // The post's language, if it is to be checked and there is no dictionary for it; else empty.
    QString missingLanguage() const;
    bool isDamaged(const QString &dictionary) const { return m_damaged.contains(dictionary); }
    bool isOn() const { return m_settings.check && m_postOpen && !m_inUse.isEmpty(); }
    const SpellingPlaces &places() const { return m_places; }
    WordLists &lists() { return m_lists; }

    void ignore(const QString &word); // until the program ends
    bool isIgnored(const QString &word) const { return m_ignored.contains(word); }

    // Each is answered by the signal of its name.
    void check(const QList<SpellLine> &lines);
    int search(const QList<SpellLine> &lines);
    int suggest(const QString &word);

signals:
    void settingsChanged();
    void dictionariesChanged(); // others were found, or others are used
    void changed();             // answers given before may be wrong now
    void failed(const lanyard::Error &error);
    void checked(const QList<lanyard::SpellLine> &lines, const QList<QList<lanyard::Mistake>> &mistakes);
    void searched(int request, const QList<QList<lanyard::Mistake>> &mistakes);
    void suggested(int request, const QStringList &words);

private:
    template<typename Function>
    void tell(Function function); // runs it with the worker, on its thread
    void useDictionaries();
    void sendWords();

    FileSystem &m_files;
    SettingsStore &m_store;
    SpellingPlaces m_places;
    SpellingSettings m_settings;
    WordLists m_lists;
    QList<DictionaryFiles> m_dictionaries;
    QStringList m_inUse;
    QList<DictionaryFiles> m_sent; // the worker has these
    QSet<QString> m_damaged;
    QSet<QString> m_ignored;
    QString m_language;
    bool m_postOpen = false;
    int m_requests = 0;
    QThread m_thread;
    SpellWorker *m_worker; // lives in the thread
};

} // namespace lanyard
