// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/html_tags.h"

#include "core/markdown/cmark_tree.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

constexpr int mostAttributes = 100;

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':' || c == u'.';
}

QString decoded(const QString &value)
{
    if (!value.contains(u'&'))
        return value;
    static const QRegularExpression entity(QStringLiteral("&[#A-Za-z0-9]{1,32};"));
    QString result;
    qsizetype done = 0;
    for (auto it = entity.globalMatch(value); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += value.mid(done, match.capturedStart() - done) + decodedEntity(match.captured());
        done = match.capturedEnd();
    }
    return result + value.mid(done);
}

class TagScanner
{
public:
    TagScanner(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    // Reads from '<'; false: this is no tag that closes.
    bool read(HtmlTag *tag)
    {
        tag->at = m_at++;
        if (here() == u'/') {
            tag->name = u'/';
            ++m_at;
        }
        tag->name += name();
        while (m_at < m_text.size() && tag->attributes.size() < mostAttributes) {
            while (here().isSpace() || here() == u'/')
                ++m_at;
            if (here() == u'>') {
                tag->length = ++m_at - tag->at;
                return true;
            }
            if (!isNameLetter(here()))
                return false;
            tag->attributes.append(attribute());
        }
        return false;
    }

private:
    QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    QString name()
    {
        const qsizetype from = m_at;
        while (isNameLetter(here()))
            ++m_at;
        return m_text.mid(from, m_at - from).toString().toLower();
    }

    HtmlTag::Attribute attribute()
    {
        HtmlTag::Attribute attribute;
        attribute.name = name();
        const qsizetype behindName = m_at;
        while (here().isSpace())
            ++m_at;
        if (here() != u'=') {
            m_at = behindName;
            return attribute;
        }
        ++m_at;
        while (here().isSpace())
            ++m_at;
        const QChar quote = here() == u'"' || here() == u'\'' ? here() : QChar();
        attribute.at = m_at + (quote.isNull() ? 0 : 1);
        qsizetype end = attribute.at;
        while (end < m_text.size() && (quote.isNull() ? !m_text[end].isSpace() && m_text[end] != u'>' : m_text[end] != quote))
            ++end;
        attribute.length = end - attribute.at;
        attribute.value = decoded(m_text.mid(attribute.at, attribute.length).toString());
        m_at = end + (quote.isNull() || end == m_text.size() ? 0 : 1);
        return attribute;
    }

    QStringView m_text;
    qsizetype m_at;
};

} // namespace

const HtmlTag::Attribute *HtmlTag::attribute(QStringView wanted) const
{
    for (const Attribute &attribute : attributes) {
        if (attribute.name == wanted)
            return &attribute;
    }
    return nullptr;
}

QList<HtmlTag> htmlTags(QStringView text, const QStringList &names)
{
    QList<HtmlTag> tags;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        if (text.mid(at, 4) == u"<!--") {
            const qsizetype end = text.indexOf(u"-->", at);
            if (end < 0)
                break;
            at = end;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && (isNameLetter(text[end]) || (text[end] == u'/' && end == at + 1)) && end - at < 20)
            ++end;
        HtmlTag tag;
        if (names.contains(text.mid(at + 1, end - at - 1).toString().toLower()) && TagScanner(text, at).read(&tag)) {
            at += tag.length;
            tags.append(tag);
        } else {
            ++at;
        }
    }
    return tags;
}

} // namespace lanyard
