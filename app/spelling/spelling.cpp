// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spelling.h"

#include "app/spelling/spell_worker.h"
#include "app/ui/settings_store.h"
#include "app/ui/tasks.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace lanyard {

SpellingPlaces spellingPlaces(const QString &dataFolder)
{
    SpellingPlaces places;
    QStringList folders;
    if (!dataFolder.isEmpty()) {
        folders += dataFolder + QStringLiteral("/dictionaries");
        places.wordsFile = dataFolder + QStringLiteral("/words.txt");
    }
    // As hunspell(1) looks for them.
    folders += qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += {data + QStringLiteral("/hunspell"), data + QStringLiteral("/myspell"), data + QStringLiteral("/myspell/dicts")};
    folders += {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell"), QStringLiteral("/usr/share/myspell/dicts")};
    folders.removeDuplicates();
    places.dictionaryFolders = folders;
    return places;
}

Spelling::Spelling(FileSystem &files, SettingsStore &store, const SpellingPlaces &places, QObject *parent)
    : QObject(parent), m_files(files), m_store(store), m_places(places), m_settings(readSpellingSettings(store)),
      m_lists(files, places.wordsFile), m_worker(new SpellWorker(files))
{
    qRegisterMetaType<QList<SpellLine>>();
    qRegisterMetaType<QList<QList<Mistake>>>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);

    connect(m_worker, &SpellWorker::changed, this, &Spelling::changed);
    connect(m_worker, &SpellWorker::checked, this, &Spelling::checked);
    connect(m_worker, &SpellWorker::searched, this, &Spelling::searched);
    connect(m_worker, &SpellWorker::suggested, this, &Spelling::suggested);
    connect(m_worker, &SpellWorker::failed, this, [this](const QString &dictionary, const Error &error) {
        if (m_damaged.contains(dictionary))
            return;
        m_damaged.insert(dictionary);
        emit dictionariesChanged();
        emit failed(error);
    });
    connect(&m_lists, &WordLists::changed, this, &Spelling::sendWords);
    connect(&m_lists, &WordLists::failed, this, &Spelling::failed);
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

template<typename Function>
void Spelling::tell(Function function)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, function = std::move(function)] { function(*worker); });
}

void Spelling::setSettings(const SpellingSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    writeSpellingSettings(m_store, settings);
    useDictionaries();
    emit settingsChanged();
}

void Spelling::setPostOpen(bool open)
{
    if (open == m_postOpen)
        return;
    m_postOpen = open;
    useDictionaries();
}

void Spelling::setLanguage(const QString &tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    useDictionaries();
}

void Spelling::setNames(const Event &event, const QStringList &others)
{
    tell([event, others](SpellWorker &worker) { worker.setNames(event, others); });
}

void Spelling::refresh()
{
    m_lists.read();
    Task::run(
        this, [files = &m_files, folders = m_places.dictionaryFolders](TaskControl &) { return findDictionaries(*files, folders); },
        [this](const QList<DictionaryFiles> &dictionaries) {
            if (dictionaries == m_dictionaries)
                return;
            m_dictionaries = dictionaries;
            m_damaged.clear();
            useDictionaries();
            emit dictionariesChanged();
        });
}

QStringList Spelling::found() const
{
    QStringList names;
    for (const DictionaryFiles &files : m_dictionaries)
        names += files.name;
    return names;
}

QString Spelling::missingLanguage() const
{
    const bool wanted = m_settings.asPostSays && !m_language.trimmed().isEmpty();
    return wanted && dictionaryFor(m_language, found()).isEmpty() ? m_language : QString();
}

void Spelling::useDictionaries()
{
    const QStringList before = m_inUse;
    m_inUse = dictionariesInUse(m_settings, found(), m_language, QLocale::system().name());
    QList<DictionaryFiles> wanted;
    if (isOn()) {
        for (const QString &name : std::as_const(m_inUse)) {
            for (const DictionaryFiles &files : std::as_const(m_dictionaries)) {
                if (files.name == name)
                    wanted += files;
            }
        }
    }
    if (wanted != m_sent) {
        m_sent = wanted;
        tell([wanted](SpellWorker &worker) { worker.setDictionaries(wanted); });
    }
    if (m_inUse != before)
        emit dictionariesChanged();
}

void Spelling::sendWords()
{
    const QStringList words = m_lists.words(WordLists::List::Mine) + m_lists.words(WordLists::List::Recap) + m_ignored.values();
    tell([words](SpellWorker &worker) { worker.setWords(words); });
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
    sendWords();
}

void Spelling::check(const QList<SpellLine> &lines)
{
    tell([lines](SpellWorker &worker) { worker.check(lines); });
}

int Spelling::search(const QList<SpellLine> &lines)
{
    const int request = ++m_requests;
    tell([request, lines](SpellWorker &worker) { worker.search(request, lines); });
    return request;
}

int Spelling::suggest(const QString &word)
{
    const int request = ++m_requests;
    tell([request, word](SpellWorker &worker) { worker.suggest(request, word); });
    return request;
}

} // namespace lanyard
