// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dictionary.h"

#include "core/review/spell_words.h"

#include <QFile>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <cerrno>
#include <iconv.h>
#include <optional>
#include <string>

namespace lanyard {

namespace {

constexpr int samples = 200; // words that are looked at to know the dictionary's scripts, and whether it knows its own words

// Between our text and a dictionary's encoding.
class Encoding
{
public:
    explicit Encoding(QByteArray name)
    {
        if (name.startsWith("microsoft-")) // "microsoft-cp1251", as hunspell(5) calls it
            name = name.mid(10);
        if (name.startsWith("ISO8859-")) // ISO8859-15
            name.replace("ISO8859-", "ISO-8859-");
        if (name == "TIS620-2533")
            name = "TIS-620";
        m_to = iconv_open(name.constData(), "UTF-8");
        m_from = iconv_open("UTF-8", name.constData());
    }
    ~Encoding()
    {
        if (isKnown()) {
            iconv_close(m_to);
            iconv_close(m_from);
        }
    }
    Encoding(const Encoding &) = delete;
    Encoding &operator=(const Encoding &) = delete;

    bool isKnown() const { return m_to != failed() && m_from != failed(); }
    // Nothing: the encoding has not all of these letters.
    std::optional<std::string> encoded(const QString &text) const { return converted(m_to, text.toUtf8().toStdString()); }
    QString decoded(const std::string &bytes) const { return QString::fromStdString(converted(m_from, bytes).value_or(std::string())); }

private:
    static iconv_t failed() { return iconv_t(-1); }
    static std::optional<std::string> converted(iconv_t way, std::string from)
    {
        iconv(way, nullptr, nullptr, nullptr, nullptr);
        std::string to(from.size() * 4 + 8, '\0');
        char *in = from.data();
        char *out = to.data();
        size_t left = from.size();
        size_t room = to.size();
        if (iconv(way, &in, &left, &out, &room) == size_t(-1))
            return {};
        to.resize(to.size() - room);
        return to;
    }

    iconv_t m_to = failed();
    iconv_t m_from = failed();
};

// Some words of a .dic file, spread over it, without their flags.
QList<QByteArray> sampled(const QByteArray &words)
{
    QList<QByteArray> result;
    const qsizetype step = std::max<qsizetype>(1, words.size() / samples);
    qsizetype at = words.indexOf('\n');
    while (at >= 0 && at < words.size() && result.size() < samples) {
        const qsizetype end = words.indexOf('\n', at + 1);
        QByteArray word = words.mid(at + 1, (end < 0 ? words.size() : end) - at - 1);
        word = word.left(word.indexOf('\t') < 0 ? word.size() : word.indexOf('\t'));
        const qsizetype flags = word.indexOf('/', 1);
        word = (flags < 0 ? word : word.left(flags)).trimmed();
        if (!word.isEmpty())
            result += word;
        at = words.indexOf('\n', std::max(end, at + step));
        if (end < 0)
            break;
    }
    return result;
}

bool beginsWithCount(QByteArray words)
{
    if (words.startsWith("\xef\xbb\xbf"))
        words = words.mid(3);
    const QByteArray first = words.left(words.indexOf('\n')).trimmed();
    return !first.isEmpty() && first.at(0) >= '1' && first.at(0) <= '9';
}

Failure broken(const DictionaryFiles &which)
{
    return failure("spelling.broken", QT_TRANSLATE_NOOP("Error", "The dictionary %1 is damaged, or its two files don’t belong together."),
                   {which.words});
}

} // namespace

struct Dictionary::State
{
    State(const DictionaryFiles &which)
        : files(which), hunspell(QFile::encodeName(which.affixes).constData(), QFile::encodeName(which.words).constData()),
          encoding(QByteArray::fromStdString(hunspell.get_dict_encoding()))
    {
    }

    DictionaryFiles files;
    mutable Hunspell hunspell; // its questions are not const
    Encoding encoding;
    QSet<QChar::Script> scripts;
};

Dictionary::Dictionary(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Dictionary::~Dictionary() = default;

Result<std::shared_ptr<Dictionary>> Dictionary::load(const DictionaryFiles &which, const FileSystem &files)
{
    const auto affixes = files.read(which.affixes);
    if (!affixes)
        return tl::unexpected(affixes.error());
    const auto words = files.read(which.words);
    if (!words)
        return tl::unexpected(words.error());
    if (!beginsWithCount(*words) || affixes->contains('\0') || words->contains('\0'))
        return broken(which);
    auto state = std::make_unique<State>(which);
    if (!state->encoding.isKnown())
        return failure("spelling.encoding", QT_TRANSLATE_NOOP("Error", "The dictionary %1 is written in the unknown encoding %2."),
                       {which.words, QString::fromStdString(state->hunspell.get_dict_encoding())});
    int known = 0;
    for (const QByteArray &sample : sampled(*words)) {
        const QString word = state->encoding.decoded(sample.toStdString());
        if (const QChar::Script script = scriptOf(word); script != QChar::Script_Unknown)
            state->scripts.insert(script);
        if (state->hunspell.spell(sample.toStdString()))
            ++known;
    }
    if (known == 0)
        return broken(which);
    return std::shared_ptr<Dictionary>(new Dictionary(std::move(state)));
}

const DictionaryFiles &Dictionary::files() const
{
    return m_state->files;
}

const QSet<QChar::Script> &Dictionary::scripts() const
{
    return m_state->scripts;
}

bool Dictionary::has(const QString &word) const
{
    const auto spelt = [this](const QString &written) {
        const auto bytes = m_state->encoding.encoded(written);
        return bytes && m_state->hunspell.spell(*bytes);
    };
    return spelt(word) || (word.contains(u'\'') && spelt(QString(word).replace(u'\'', u'’')));
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList result;
    const auto bytes = m_state->encoding.encoded(word);
    if (!bytes)
        return result;
    for (const std::string &each : m_state->hunspell.suggest(*bytes)) {
        if (const QString suggestion = m_state->encoding.decoded(each); !suggestion.isEmpty())
            result += suggestion;
    }
    return result;
}

} // namespace lanyard
