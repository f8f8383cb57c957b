// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/template_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

const std::vector<TemplateScope> *TemplateScope::list(const QString &name) const
{
    const auto found = std::find_if(lists.begin(), lists.end(), [&name](const auto &each) { return each.first == name; });
    return found == lists.end() ? nullptr : &found->second;
}

class TemplateParser
{
public:
    TemplateParser(const QString &text, const TemplateNames &names, int firstLine) : m_text(text), m_line(firstLine)
    {
        m_open.push_back({{}, firstLine, &names, {}, TemplateText::Part::Kind::Words});
    }

    Result<TemplateText> run()
    {
        static const QRegularExpression mark(
            QStringLiteral("\\{\\{(?<triple>\\{)?\\s*(?<sign>[#^/!>=&]?)\\s*(?<name>[^{}]*?)\\s*\\}\\}(?(<triple>)\\})"));
        qsizetype done = 0;
        for (auto each = mark.globalMatch(m_text); each.hasNext();) {
            const auto match = each.next();
            const QString sign = match.captured(QStringLiteral("sign"));
            const QString name = match.captured(QStringLiteral("name"));
            if (sign != u"!" && !isName(name) && (sign.isEmpty() || sign == u"&"))
                continue; // Liquid's
            const Mark place = markAt(match.capturedStart(), match.capturedEnd(), sign);
            words(done, place.at);
            done = place.end;
            if (auto taken = take(sign, name, place); !taken)
                return Failure(taken.error());
        }
        if (m_open.size() > 1)
            return Failure(error("template.not-closed", QT_TRANSLATE_NOOP("Error", "The template’s {{#%1}} has no {{/%1}}."),
                                 {m_open.back().name}, m_open.back().line));
        words(done, m_text.size());
        TemplateText result;
        result.m_parts = std::make_shared<const std::vector<TemplateText::Part>>(std::move(m_open.front().parts));
        return result;
    }

private:
    using Part = TemplateText::Part;

    struct Mark
    {
        qsizetype at = 0; // with what goes with it of its line
        qsizetype end = 0;
        bool alone = false;
        QString indent;
    };

    struct Open
    {
        QString name;
        int line = 0;
        const TemplateNames *names = nullptr; // of a list; else those around it
        std::vector<Part> parts;
        Part::Kind kind = Part::Kind::Section;
        bool alone = false;
    };

    static bool isName(const QString &name)
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z_][A-Za-z0-9_-]*$"));
        return form.match(name).hasMatch();
    }

    static Error error(QByteArray code, const char *sentence, const QStringList &arguments, int line)
    {
        return {std::move(code), sentence, arguments, line};
    }

    void words(qsizetype from, qsizetype to)
    {
        if (to > from)
            m_open.back().parts.push_back({Part::Kind::Words, m_text.mid(from, to - from)});
    }

    Mark markAt(qsizetype at, qsizetype end, const QString &sign)
    {
        m_line += int(QStringView(m_text).mid(m_counted, at - m_counted).count(u'\n'));
        m_counted = at;
        const qsizetype lineAt = at == 0 ? 0 : m_text.lastIndexOf(u'\n', at - 1) + 1;
        qsizetype lineEnd = m_text.indexOf(u'\n', end);
        lineEnd = lineEnd < 0 ? m_text.size() : lineEnd + 1;
        const QStringView before = QStringView(m_text).mid(lineAt, at - lineAt);
        const bool blankBefore = before.trimmed().isEmpty();
        const bool blankBehind = QStringView(m_text).mid(end, lineEnd - end).trimmed().isEmpty();
        const bool indents = std::all_of(before.begin(), before.end(), [](QChar c) { return c.isSpace() || c == u'>'; });
        Mark mark{at, end, blankBefore && blankBehind, indents ? before.toString() : QString()};
        if (mark.alone) {
            mark.end = lineEnd;
            if (!sign.isEmpty() && sign != u"&")
                mark.at = lineAt;
        }
        return mark;
    }

    // Is it a text, a list, or nothing? Names of the scopes around count, too.
    bool knowsText(const QString &name) const
    {
        return std::any_of(m_open.begin(), m_open.end(), [&name](const Open &open) { return open.names->texts.contains(name); });
    }

    const TemplateNames *listNames(const QString &name) const
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            for (const TemplateNames &list : open->names->lists) {
                if (list.list == name)
                    return &list;
            }
        }
        return nullptr;
    }

    Result<void> take(const QString &sign, const QString &name, const Mark &mark)
    {
        if (sign == u"!")
            return {};
        if (sign == u">" || sign == u"=")
            return Failure(error("template.unsupported", QT_TRANSLATE_NOOP("Error", "The template has {{%1 …}}, which templates here don’t know."),
                                 {sign}, m_line));
        if (sign == u"/")
            return close(name, mark);
        const TemplateNames *list = listNames(name);
        const bool section = sign == u"#" || sign == u"^";
        if (!(section && list) && !knowsText(name)) {
            if (list)
                return Failure(error("template.list", QT_TRANSLATE_NOOP("Error", "The template uses {{%1}} as a text, but it is a list: {{#%1}} … {{/%1}}."),
                                     {name}, m_line));
            return Failure(error("template.unknown", QT_TRANSLATE_NOOP("Error", "The template has a placeholder that means nothing there: {{%1}}."),
                                 {name}, m_line));
        }
        if (section) {
            const bool each = sign == u"#";
            m_open.push_back({name, m_line, each && list ? list : m_open.back().names, {}, each ? Part::Kind::Section : Part::Kind::Inverted, mark.alone});
        } else {
            m_open.back().parts.push_back({Part::Kind::Place, name, mark.alone, mark.indent});
        }
        return {};
    }

    Result<void> close(const QString &name, const Mark &mark)
    {
        if (m_open.size() == 1 || m_open.back().name != name)
            return Failure(error("template.closes-nothing", QT_TRANSLATE_NOOP("Error", "The template ends {{#%1}}, which isn’t open there."),
                                 {name}, m_line));
        Open open = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().parts.push_back({open.kind, name, open.alone && mark.alone, {}, std::move(open.parts)});
        return {};
    }

    const QString &m_text;
    int m_line;
    qsizetype m_counted = 0;
    std::vector<Open> m_open; // the first is the whole template
};

class TemplateFiller
{
public:
    QString run(const std::vector<TemplateText::Part> &parts, const TemplateScope &scope)
    {
        m_scopes.push_back(&scope);
        fill(parts);
        while (m_result.endsWith(u'\n'))
            m_result.chop(1);
        qsizetype blank = 0;
        while (blank < m_result.size() && m_result[blank] == u'\n')
            ++blank;
        m_result.remove(0, blank);
        return m_result.isEmpty() ? m_result : m_result + u'\n';
    }

private:
    using Part = TemplateText::Part;

    void fill(const std::vector<Part> &parts)
    {
        for (const Part &part : parts) {
            switch (part.kind) {
            case Part::Kind::Words:
                add(part.text);
                break;
            case Part::Kind::Place:
                place(part);
                break;
            case Part::Kind::Section:
            case Part::Kind::Inverted:
                section(part);
                break;
            }
        }
    }

    void add(QString words)
    {
        if (m_gap && (m_result.isEmpty() || m_result.endsWith(QLatin1String("\n\n")))) {
            qsizetype blank = 0;
            while (blank < words.size() && words[blank] == u'\n')
                ++blank;
            words.remove(0, blank);
        }
        if (words.isEmpty())
            return;
        m_gap = false;
        m_result += words;
    }

    void place(const Part &part)
    {
        QString words = text(part.text);
        if (words.isEmpty()) {
            m_gap = m_gap || part.alone;
            if (part.alone && !part.indent.isEmpty() && m_result.endsWith(part.indent))
                m_result.chop(part.indent.size());
            return;
        }
        if (!part.indent.isEmpty()) {
            QStringList lines = words.split(u'\n');
            for (qsizetype i = 1; i < lines.size(); ++i)
                lines[i] = lines[i].isEmpty() ? trimmedEnd(part.indent) : part.indent + lines[i];
            words = lines.join(u'\n');
        }
        add(words);
        if (part.alone)
            m_result += u'\n';
    }

    static QString trimmedEnd(QString text)
    {
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        return text;
    }

    void section(const Part &part)
    {
        const std::vector<TemplateScope> *list = listOf(part.text);
        const bool empty = list ? list->empty() : text(part.text).isEmpty();
        if (part.kind == Part::Kind::Inverted) {
            if (empty)
                fill(part.parts);
            else
                m_gap = m_gap || part.alone;
            return;
        }
        if (empty) {
            m_gap = m_gap || part.alone;
        } else if (!list) {
            fill(part.parts);
        } else {
            for (const TemplateScope &each : *list) {
                m_scopes.push_back(&each);
                fill(part.parts);
                m_scopes.pop_back();
            }
        }
    }

    QString text(const QString &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (const auto found = (*scope)->texts.constFind(name); found != (*scope)->texts.constEnd())
                return *found;
        }
        return {};
    }

    const std::vector<TemplateScope> *listOf(const QString &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (const auto *list = (*scope)->list(name))
                return list;
        }
        return nullptr;
    }

    QString m_result;
    std::vector<const TemplateScope *> m_scopes;
    bool m_gap = false; // something came out empty just now, so the blank line behind it is one too many
};

Result<TemplateText> TemplateText::parse(const QString &text, const TemplateNames &names, int firstLine)
{
    return TemplateParser(text, names, firstLine).run();
}

QString TemplateText::filled(const TemplateScope &scope) const
{
    return m_parts ? TemplateFiller().run(*m_parts, scope) : QString();
}

const TemplateText::Part *TemplateText::find(const std::vector<Part> &parts, const QString &name)
{
    for (const Part &part : parts) {
        if (part.kind != Part::Kind::Words && part.text == name)
            return &part;
        if (const Part *within = find(part.parts, name))
            return within;
    }
    return nullptr;
}

TemplateText TemplateText::partOf(const QString &list) const
{
    TemplateText result;
    if (const Part *part = m_parts ? find(*m_parts, list) : nullptr)
        result.m_parts = std::make_shared<const std::vector<Part>>(part->parts);
    return result;
}

bool TemplateText::uses(const QString &name) const
{
    return m_parts && find(*m_parts, name);
}

} // namespace lanyard
