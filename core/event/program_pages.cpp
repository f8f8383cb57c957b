// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/program_pages.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>

#include <sstream>

namespace lanyard {

namespace {

constexpr qsizetype LongestFile = 2'000'000; // characters; real ones have some ten thousand
constexpr int MostEntries = 5000;

QString textOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

FlatMap flatMap(const YAML::Node &map)
{
    FlatMap result;
    int count = 0;
    for (const auto &entry : map) {
        if (++count > MostEntries)
            break;
        const QString name = textOf(entry.first).toLower();
        QStringList values;
        if (entry.second.IsScalar()) {
            values.append(textOf(entry.second));
        } else if (entry.second.IsSequence() && entry.second.size() <= size_t(MostEntries)) {
            for (const YAML::Node &item : entry.second) {
                if (item.IsScalar())
                    values.append(textOf(item));
            }
        }
        if (!name.isEmpty())
            result.insert(name, values);
    }
    return result;
}

QString textOf(const toml::node &node)
{
    if (const auto text = node.value<std::string>())
        return QString::fromStdString(*text);
    std::ostringstream written;
    if (const auto *value = node.as_date())
        written << value->get();
    else if (const auto *time = node.as_time())
        written << time->get();
    else if (const auto *moment = node.as_date_time())
        written << moment->get();
    else if (const auto *number = node.as_integer())
        written << number->get();
    return QString::fromStdString(written.str());
}

std::optional<FlatMap> tomlMap(const QString &text)
{
    try {
        const toml::table table = toml::parse(text.toStdString());
        FlatMap result;
        for (const auto &[key, node] : table) {
            const QString name = QString::fromStdString(std::string(key.str())).toLower();
            QStringList values;
            if (const toml::array *list = node.as_array()) {
                for (const toml::node &item : *list)
                    values.append(textOf(item));
            } else {
                values.append(textOf(node));
            }
            result.insert(name, values);
        }
        return result;
    } catch (const toml::parse_error &) {
        return std::nullopt;
    }
}

constexpr int MostNodes = 100'000; // aliases may name the same ones again and again

// Null: too deep, or too many.
QJsonValue jsonOf(const YAML::Node &node, int depth, int &nodes)
{
    if (depth > 24 || ++nodes > MostNodes)
        return {};
    if (node.IsScalar())
        return textOf(node);
    if (node.IsSequence()) {
        QJsonArray list;
        for (const YAML::Node &item : node)
            list.append(jsonOf(item, depth + 1, nodes));
        return list;
    }
    QJsonObject object;
    if (node.IsMap()) {
        for (const auto &entry : node)
            object.insert(textOf(entry.first), jsonOf(entry.second, depth + 1, nodes));
        return object;
    }
    return {};
}

} // namespace

std::optional<QJsonDocument> yamlAsJson(const QString &text)
{
    if (text.size() > LongestFile)
        return std::nullopt;
    try {
        int nodes = 0;
        const QJsonValue root = jsonOf(YAML::Load(text.toStdString()), 0, nodes);
        if (nodes > MostNodes || (!root.isArray() && !root.isObject()))
            return std::nullopt;
        return root.isArray() ? QJsonDocument(root.toArray()) : QJsonDocument(root.toObject());
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

std::optional<ProgramPage> programPage(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("\\A\\s*(---|\\+\\+\\+)[ \\t]*\\r?\\n(.*?)(?:\\r?\\n)?^\\1[ \\t]*$"),
                                         QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    if (text.size() > LongestFile)
        return std::nullopt;
    const auto match = head.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ProgramPage page;
    page.body = text.mid(match.capturedEnd()).trimmed();
    if (match.captured(1) == QLatin1String("+++")) {
        auto values = tomlMap(match.captured(2));
        if (!values)
            return std::nullopt;
        page.head = *values;
        return page;
    }
    const auto values = programFile(match.captured(2));
    if (!values)
        return std::nullopt;
    page.head = values->values;
    return page;
}

std::optional<ProgramFile> programFile(const QString &text)
{
    if (text.size() > LongestFile)
        return std::nullopt;
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        if (!root.IsMap())
            return std::nullopt;
        ProgramFile file{flatMap(root), {}};
        int lists = 0;
        for (const auto &entry : root) {
            if (!entry.second.IsSequence() || entry.second.size() > size_t(MostEntries) || ++lists > 50)
                continue;
            QList<FlatMap> maps;
            for (const YAML::Node &item : entry.second) {
                if (item.IsMap())
                    maps.append(flatMap(item));
            }
            if (!maps.isEmpty())
                file.lists.insert(textOf(entry.first).toLower(), maps);
        }
        return file;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

} // namespace lanyard
