// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/draft_template.h"

#include "core/post/front_matter.h"

namespace lanyard {

namespace {

TemplateNames names()
{
    const QStringList session{QStringLiteral("section"),  QStringLiteral("heading"), QStringLiteral("talk"),     QStringLiteral("talk_link"),
                              QStringLiteral("anchor"),   QStringLiteral("subtitle"), QStringLiteral("speakers"), QStringLiteral("people"),
                              QStringLiteral("abstract"), QStringLiteral("links"),   QStringLiteral("photos"),   QStringLiteral("notes"),
                              QStringLiteral("day"),      QStringLiteral("time"),    QStringLiteral("room"),     QStringLiteral("track"),
                              QStringLiteral("url"),      QStringLiteral("slides"),  QStringLiteral("video"),    QStringLiteral("code")};
    const QStringList group{QStringLiteral("group"), QStringLiteral("group_heading"), QStringLiteral("group_number"), QStringLiteral("group_days"),
                            QStringLiteral("group_rooms")};
    const QStringList post{QStringLiteral("title"),     QStringLiteral("opening"), QStringLiteral("event"),   QStringLiteral("event_link"),
                           QStringLiteral("event_url"), QStringLiteral("venue"),   QStringLiteral("city"),    QStringLiteral("days"),
                           QStringLiteral("everyone"),  QStringLiteral("thanks"),  QStringLiteral("resources"), QStringLiteral("album"),
                           QStringLiteral("closing"),   QStringLiteral("other_photos")};
    const QString sessions = QStringLiteral("sessions");
    return {{}, post, {{QStringLiteral("groups"), group, {{sessions, session}}}, {sessions, session}}};
}

const QString &usualBody()
{
    static const QString text = QStringLiteral("{{opening}}\n"
                                               "\n"
                                               "{{#groups}}\n"
                                               "{{group_heading}}\n"
                                               "\n"
                                               "{{#sessions}}\n"
                                               "{{section}}\n"
                                               "\n"
                                               "{{/sessions}}\n"
                                               "{{/groups}}\n"
                                               "{{other_photos}}\n"
                                               "\n"
                                               "{{closing}}\n");
    return text;
}

class HeadReader
{
public:
    HeadReader(const FrontMatter &head, DraftChoices &choices) : m_head(head), m_choices(choices) {}

    Result<void> read(QString &name, QList<Value::Entry> &postKeys)
    {
        const std::pair<QLatin1String, bool *> ticks[] = {
            {QLatin1String("speakers"), &m_choices.speakers}, {QLatin1String("links"), &m_choices.links},
            {QLatin1String("photos"), &m_choices.photos},     {QLatin1String("notes"), &m_choices.notes},
            {QLatin1String("thanks"), &m_choices.thanks},     {QLatin1String("resources"), &m_choices.resources},
        };
        for (const FrontMatter::Key &key : m_head.keys()) {
            const Value value = m_head.value(key.name);
            bool fine = true;
            if (key.name == u"name") {
                name = value.text().simplified();
            } else if (key.name == u"post") {
                fine = value.kind() == Value::Kind::Map;
                postKeys = value.entries();
            } else if (key.name == u"group") {
                const auto grouping = groupingNamed(value.text());
                fine = grouping.has_value();
                m_choices.grouping = grouping.value_or(m_choices.grouping);
            } else if (key.name == u"abstract") {
                const auto form = value.kind() == Value::Kind::Boolean && !value.toBool() ? std::optional(DraftChoices::Abstract::None) : abstractNamed(value.text());
                fine = form.has_value();
                m_choices.abstract = form.value_or(m_choices.abstract);
            } else if (key.name == u"heading") {
                m_choices.headingLevel = value.text().toInt();
                fine = m_choices.headingLevel >= 1 && m_choices.headingLevel <= 5;
            } else if (key.name == u"album") {
                m_choices.album = value.text().trimmed();
            } else {
                const auto tick = std::find_if(std::begin(ticks), std::end(ticks), [&key](const auto &each) { return key.name == each.first; });
                if (tick == std::end(ticks))
                    return failure("template.key", QT_TRANSLATE_NOOP("Error", "The template’s head has a key that templates don’t know: %1."),
                                   {key.name}, key.firstLine);
                fine = value.kind() == Value::Kind::Boolean;
                *tick->second = value.toBool();
            }
            if (!fine)
                return failure("template.value", QT_TRANSLATE_NOOP("Error", "The template’s head gives %1 a value that it can’t have."),
                               {key.name}, key.firstLine);
        }
        return {};
    }

private:
    const FrontMatter &m_head;
    DraftChoices &m_choices;
};

} // namespace

DraftTemplate::DraftTemplate()
{
    static const TemplateText usual = TemplateText::parse(usualBody(), names()).value();
    m_body = usual;
}

Result<DraftTemplate> DraftTemplate::parse(const QString &text)
{
    const FrontMatter head = FrontMatter::parse(text);
    if (head.problem())
        return Failure(*head.problem());
    DraftTemplate result;
    if (head.kind() == FrontMatter::Kind::Yaml) {
        if (auto read = HeadReader(head, result.m_choices).read(result.m_name, result.m_postKeys); !read)
            return Failure(read.error());
    }
    auto body = TemplateText::parse(text.mid(head.bodyAt()), names(), head.bodyLine());
    if (!body)
        return Failure(body.error());
    result.m_body = *body;
    return result;
}

bool DraftTemplate::hasSections() const
{
    const TemplateText part = sessionPart();
    return part.uses(QStringLiteral("section")) || part.uses(QStringLiteral("heading"));
}

} // namespace lanyard
