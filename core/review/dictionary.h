// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/dictionaries.h"

#include <QSet>
#include <memory>

namespace lanyard {

// One Hunspell dictionary in memory (en_US: 5 MB, 30 ms to load). To be used by one thread at a time.
class Dictionary
{
public:
    // Fails with spelling.unreadable, spelling.encoding or spelling.broken; Hunspell itself would go on with half a dictionary.
    [[nodiscard]] static Result<std::shared_ptr<Dictionary>> load(const DictionaryFiles &which, const FileSystem &files);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    const DictionaryFiles &files() const;
    bool has(const QString &word) const;              // as SpellWord has it
    QStringList suggestions(const QString &word) const; // best first; takes tens of milliseconds
    // It knows words of these scripts, and nothing about words of others.
    const QSet<QChar::Script> &scripts() const;

private:
    struct State;
    explicit Dictionary(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace lanyard
