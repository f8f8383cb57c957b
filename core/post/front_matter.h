// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/post/head_lines.h"
#include "core/post/text_edit.h"
#include "core/post/value.h"

#include <QList>
#include <optional>

namespace lanyard {

// The head of a post: read with a YAML library, changed by editing only the touched key's lines.
// Works on text whose lines end in '\n' (TextShape in post_file.h remembers what the file had).
// Jekyll's rules: the first line is `---`, blanks after it allowed; `---` or `...` closes it.
class FrontMatter
{
public:
    enum class Kind {
        None,
        Yaml,
        Toml,     // between +++ lines, Hugo; kept, read as text only
        Json,     // begins with a line `{`, Hugo; kept, read as text only
        Unclosed, // begins with --- and never ends; all of the file is body, as Jekyll takes it
    };

    // A top-level key and the whole lines that belong to it, comments above and below not included.
    struct Key
    {
        QString name;
        qsizetype at = 0;
        qsizetype length = 0; // with the last line's '\n', if it has one
        int firstLine = 0;    // 1-based in the file
        int lines = 0;
    };

    static FrontMatter parse(const QString &text);

    Kind kind() const { return m_kind; }
    qsizetype bodyAt() const { return m_bodyAt; } // offset of the first character after the head
    int bodyLine() const { return m_bodyLine; }   // 1-based line of it
    const QList<Key> &keys() const { return m_keys; } // in file order; a repeated key stands here twice
    // What is wrong with the YAML, with its line, or that it never ends; the text is kept, and keys() and values() have what can
    // be told.
    const std::optional<Error> &problem() const { return m_problem; }

    bool has(const QString &key) const;
    Value value(const QString &key) const; // Null if absent; of repeated keys the last
    const Value &values() const { return m_values; } // the whole head as a Map

    // The edits that give `key` this value: its lines are rewritten, or it is added at the end of the head in the
    // file's own style; a file without front matter gets one. Null writes `key:` only where that is harmless and
    // refuses `date:` and `published:` (front-matter.empty-value), which stop or hide a post in Jekyll.
    // Refuses TOML and JSON heads (front-matter.read-only) and invalid YAML where the key's lines cannot be told
    // (front-matter.invalid) or the head never ends (front-matter.unclosed), or where the result would read differently
    // (front-matter.unwritable).
    // A value that stands there already gives no edits.
    [[nodiscard]] Result<QList<TextEdit>> set(const QString &key, const Value &value) const;
    // Takes out every line of the key, all of its repetitions; nothing to do gives no edits.
    [[nodiscard]] Result<QList<TextEdit>> unset(const QString &key) const;

private:
    void readHead();
    void readWhatCanBe();
    void readForeignHead();
    bool linesCanBeTold(const KeyLines *own) const;
    Result<QList<TextEdit>> checked(QList<TextEdit> edits, const QString &key, const std::optional<Value> &wanted) const;

    Kind m_kind = Kind::None;
    QString m_text;
    qsizetype m_openAt = 0;  // offset after the opening fence's line
    qsizetype m_closeAt = 0; // offset of the closing fence's line
    qsizetype m_bodyAt = 0;
    int m_bodyLine = 1;
    QList<Key> m_keys;
    QList<KeyLines> m_lines; // the same keys as m_keys, unless m_unusual
    bool m_unusual = false;  // valid, but its keys don't begin each in a line of its own, as in `{a: b, c: d}`
    Value m_values = Value(QList<Value::Entry>());
    std::optional<Error> m_problem;
};

// A value as YAML that Psych, yaml-cpp and Spyc read alike, for use after `key:`: begins with a blank or, for
// nested block forms, with '\n' (the key is indented by `indent` blanks, the nested lines by two more). Lists of scalars and maps of scalars are written as block style, maps inside lists as flow
// maps, one a line.
QString yaml(const Value &value, int indent = 0);

} // namespace lanyard
