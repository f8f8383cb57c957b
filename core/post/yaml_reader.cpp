// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/yaml_reader.h"

#include "core/post/yaml_scalar.h"

#include <QHash>
#include <QStringDecoder>

#include <sstream>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace lanyard {

namespace {

constexpr int deepest = 200;
constexpr int mostValues = 100'000;
constexpr qsizetype longestText = 1'000'000;

struct Refused // thrown through yaml-cpp to stop it
{
    Error error;
};

Error yamlError(const char *sentence, int line, QStringList arguments = {})
{
    return Error{"front-matter.yaml", sentence, std::move(arguments), line};
}

// QString::fromUtf8 would drop a byte order mark at the beginning of a value.
QString textOf(const std::string &utf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    return decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

// Builds Values from yaml-cpp's events. Its node graph is not used: it follows aliases without counting.
class Builder final : public YAML::EventHandler
{
public:
    YamlReading reading;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { scalar(mark, anchor, {}, false); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &text) override
    {
        const QString written = textOf(text);
        const bool plain = tag == "?" || tag == "tag:yaml.org,2002:int" || tag == "tag:yaml.org,2002:float"
                           || tag == "tag:yaml.org,2002:bool" || tag == "tag:yaml.org,2002:null";
        scalar(mark, anchor, plain ? plainScalar(written) : Value(written), plain);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.cend())
            throw Refused{yamlError(QT_TRANSLATE_NOOP("Error", "The front matter refers to a part of itself that holds it."), mark.line)};
        count(mark, known->second);
        add(mark, known->first, known->second, false);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(mark, anchor, false, style);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(mark, anchor, true, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        bool map = false;
        YAML::anchor_t anchor = 0;
        YAML::Mark mark;
        int values = 1;
        QList<Value> items;
        QList<Value::Entry> entries;
        bool hasKey = false;
        bool merges = false;
        QString key;
    };

    void count(const YAML::Mark &mark, int values)
    {
        m_values += values;
        if (m_values > mostValues)
            throw Refused{Error{"front-matter.too-large", QT_TRANSLATE_NOOP("Error", "The front matter holds too many values."), {}, mark.line}};
    }

    void scalar(const YAML::Mark &mark, YAML::anchor_t anchor, const Value &value, bool plain)
    {
        count(mark, 1);
        if (anchor)
            m_anchors.insert(anchor, {value, 1});
        add(mark, value, 1, plain);
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, bool map, YAML::EmitterStyle::value style)
    {
        count(mark, 1);
        if (m_levels.size() >= deepest)
            throw Refused{Error{"front-matter.too-deep", QT_TRANSLATE_NOOP("Error", "The front matter is nested too deeply."), {}, mark.line}};
        if (m_levels.isEmpty())
            reading.flow = style == YAML::EmitterStyle::Flow;
        Level level;
        level.map = map;
        level.anchor = anchor;
        level.mark = mark;
        m_levels += level;
    }

    void close()
    {
        const Level level = m_levels.takeLast();
        const Value value = level.map ? Value(level.entries) : Value(level.items);
        if (level.anchor)
            m_anchors.insert(level.anchor, {value, level.values});
        add(level.mark, value, level.values, false);
    }

    void add(const YAML::Mark &mark, const Value &value, int values, bool plain)
    {
        if (m_levels.isEmpty()) {
            reading.value = value;
            return;
        }
        Level &level = m_levels.last();
        level.values += values;
        if (!level.map) {
            level.items += value;
        } else if (!level.hasKey) {
            level.hasKey = true;
            level.key = value.text(); // as written; a list as a key has no name here
            level.merges = plain && level.key == QLatin1String("<<");
            if (m_levels.size() == 1)
                reading.keys += {level.key, mark.line};
        } else {
            level.hasKey = false;
            if (!level.merges || !merge(level.entries, value))
                level.entries += {level.key, value};
        }
    }

    // As Psych does: what is merged wins over what stood before, of a list the first wins.
    static bool merge(QList<Value::Entry> &entries, const Value &value)
    {
        if (value.kind() == Value::Kind::Map) {
            entries += value.entries();
            return true;
        }
        if (value.kind() != Value::Kind::List)
            return false;
        for (auto item = value.items().crbegin(); item != value.items().crend(); ++item)
            entries += item->entries();
        return true;
    }

    QList<Level> m_levels;
    QHash<YAML::anchor_t, std::pair<Value, int>> m_anchors; // and how many values each holds
    int m_values = 0;
};

// yaml-cpp's words for the commonest slips, put plainly.
const char *plainly(const std::string &message)
{
    static const std::pair<const char *, const char *> sentences[] = {
        {"illegal map value", QT_TRANSLATE_NOOP("Error", "A value in the front matter holds a colon and a blank. Put the value in quotes.")},
        {"illegal block entry", QT_TRANSLATE_NOOP("Error", "A line with “- ” in the front matter stands where no list can begin.")},
        {"end of map not found", QT_TRANSLATE_NOOP("Error", "A line in the front matter is neither “key: value” nor part of the lines above.")},
        {"end of sequence not found", QT_TRANSLATE_NOOP("Error", "A line in a list of the front matter does not begin with “- ”.")},
        {"end of map flow not found", QT_TRANSLATE_NOOP("Error", "A “{” in the front matter is never closed.")},
        {"end of sequence flow not found", QT_TRANSLATE_NOOP("Error", "A “[” in the front matter is never closed.")},
        {"illegal EOF in scalar", QT_TRANSLATE_NOOP("Error", "A quotation mark in the front matter is never closed.")},
        {"illegal document indicator in scalar", QT_TRANSLATE_NOOP("Error", "A quotation mark in the front matter is never closed.")},
        {"unknown escape character: ", QT_TRANSLATE_NOOP("Error", "A backslash in double quotes is followed by a letter that YAML does not know. Write two backslashes.")},
        {"unknown token", QT_TRANSLATE_NOOP("Error", "A value in the front matter begins with a sign that means something to YAML. Put the value in quotes.")},
        {"illegal tab when looking for indentation", QT_TRANSLATE_NOOP("Error", "A line in the front matter is indented with a tab. Use blanks.")},
        {"the referenced anchor is not defined", QT_TRANSLATE_NOOP("Error", "A value in the front matter begins with “*”. Put the value in quotes.")},
        {"alias not found after *", QT_TRANSLATE_NOOP("Error", "A value in the front matter begins with “*”. Put the value in quotes.")},
        {"anchor not found after &", QT_TRANSLATE_NOOP("Error", "A value in the front matter begins with “&”. Put the value in quotes.")},
    };
    for (const auto &[words, sentence] : sentences) {
        if (message.rfind(words, 0) == 0)
            return sentence;
    }
    return nullptr;
}

// Characters that no YAML may hold; libyaml refuses them, yaml-cpp even takes U+0004 for the end.
std::optional<Error> forbiddenCharacter(QStringView text)
{
    int line = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'\n')
            ++line;
        const bool control = (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || (unit >= 0x7F && unit < 0xA0 && unit != 0x85);
        if (control || unit == 0xFFFE || unit == 0xFFFF)
            return yamlError(QT_TRANSLATE_NOOP("Error", "The front matter holds the invisible character U+%1. Take it out."), line,
                             {QStringLiteral("%1").arg(ushort(unit), 4, 16, QLatin1Char('0')).toUpper()});
    }
    return {};
}

} // namespace

YamlReading readYaml(QStringView text, int firstLine)
{
    Builder builder;
    YamlReading &reading = builder.reading;
    if (text.size() > longestText) {
        reading.problem = Error{"front-matter.too-large", QT_TRANSLATE_NOOP("Error", "The front matter is too long to be read."), {}, 0};
    } else if (auto forbidden = forbiddenCharacter(text)) {
        reading.problem = std::move(forbidden);
    } else {
        try {
            // The document's end is marked, because yaml-cpp takes a quotation mark that is never closed for closed at the end.
            std::string bytes = text.toUtf8().toStdString();
            bytes += bytes.empty() || bytes.back() == '\n' ? "...\n" : "\n...\n";
            std::istringstream stream(bytes);
            YAML::Parser parser(stream);
            parser.HandleNextDocument(builder);
        } catch (const Refused &refused) {
            reading.problem = refused.error;
        } catch (const YAML::DeepRecursion &error) {
            reading.problem = Error{"front-matter.too-deep", QT_TRANSLATE_NOOP("Error", "The front matter is nested too deeply."), {}, error.mark.line};
        } catch (const YAML::Exception &error) {
            const char *sentence = plainly(error.msg);
            reading.problem = sentence ? yamlError(sentence, error.mark.line)
                                       : yamlError(QT_TRANSLATE_NOOP("Error", "The front matter is not valid YAML: %1."), error.mark.line,
                                                   {QString::fromStdString(error.msg)});
        } catch (const std::exception &error) { // bad_alloc, out_of_range: whatever a library may let through
            reading.problem = yamlError(QT_TRANSLATE_NOOP("Error", "The front matter is not valid YAML: %1."), 0, {QString::fromUtf8(error.what())});
        }
    }
    if (reading.problem) {
        reading.problem->line = qMax(0, reading.problem->line) + firstLine;
        reading.value = {};
    }
    return reading;
}

} // namespace lanyard
