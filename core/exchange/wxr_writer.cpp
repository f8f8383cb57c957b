// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wxr_writer.h"

#include "core/exchange/html_escape.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace lanyard {

namespace {

// One element a line, as WordPress writes it: importers before 0.9 fall back to reading line by line.
class Writer
{
public:
    explicit Writer(QByteArray *bytes)
        : m_xml(bytes)
    {
        m_xml.setAutoFormatting(false);
        m_xml.writeStartDocument();
        line();
    }

    QXmlStreamWriter &xml() { return m_xml; }
    void line() { m_xml.writeCharacters(QStringLiteral("\n")); }
    void start(const char *name)
    {
        m_xml.writeStartElement(QLatin1String(name));
        line();
    }
    void end()
    {
        m_xml.writeEndElement();
        line();
    }
    void plain(const char *name, const QString &text)
    {
        m_xml.writeTextElement(QLatin1String(name), withoutControls(text));
        line();
    }
    void inlineText(const char *name, const QString &text)
    {
        m_xml.writeStartElement(QLatin1String(name));
        m_xml.writeCDATA(withoutControls(text)); // splits ]]> itself
        m_xml.writeEndElement();
    }
    void text(const char *name, const QString &text)
    {
        inlineText(name, text);
        line();
    }
    void meta(const QString &key, const QString &value)
    {
        m_xml.writeStartElement(QStringLiteral("wp:postmeta"));
        inlineText("wp:meta_key", key);
        inlineText("wp:meta_value", value);
        end();
    }
    void term(const char *domain, const WxrTerm &term)
    {
        m_xml.writeStartElement(QStringLiteral("category"));
        m_xml.writeAttribute(QStringLiteral("domain"), QLatin1String(domain));
        m_xml.writeAttribute(QStringLiteral("nicename"), term.nicename);
        m_xml.writeCDATA(withoutControls(term.name));
        end();
    }
    void channelTerm(const char *element, const char *slug, const char *name, const WxrTerm &term)
    {
        m_xml.writeStartElement(QLatin1String(element));
        inlineText(slug, term.nicename);
        if (QByteArrayView(element) == "wp:category")
            inlineText("wp:category_parent", {});
        inlineText(name, term.name);
        end();
    }

private:
    QXmlStreamWriter m_xml;
};

void startChannel(Writer &writer, const WxrChannel &channel, const WxrPost &post)
{
    QXmlStreamWriter &xml = writer.xml();
    xml.writeStartElement(QStringLiteral("rss"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    for (const auto &[prefix, address] : {std::pair("excerpt", "http://wordpress.org/export/1.2/excerpt/"),
                                          std::pair("content", "http://purl.org/rss/1.0/modules/content/"),
                                          std::pair("wfw", "http://wellformedweb.org/CommentAPI/"),
                                          std::pair("dc", "http://purl.org/dc/elements/1.1/"),
                                          std::pair("wp", "http://wordpress.org/export/1.2/")})
        xml.writeNamespace(QLatin1String(address), QLatin1String(prefix));
    writer.line();
    writer.start("channel");
    writer.plain("title", channel.title);
    writer.plain("link", channel.link);
    writer.plain("description", QString());
    writer.plain("pubDate", QLocale::c().toString(channel.made.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'")));
    if (!channel.language.isEmpty())
        writer.plain("language", channel.language);
    writer.plain("wp:wxr_version", QStringLiteral("1.2"));
    // No wp:base_site_url: with it the importer rewrites addresses, and breaks "#fragment" links and escapes in code.
    if (!post.authorLogin.isEmpty()) {
        xml.writeStartElement(QStringLiteral("wp:author"));
        writer.inlineText("wp:author_login", post.authorLogin);
        writer.inlineText("wp:author_email", {});
        writer.inlineText("wp:author_display_name", post.authorName);
        writer.inlineText("wp:author_first_name", {});
        writer.inlineText("wp:author_last_name", {});
        writer.end();
    }
    for (const WxrTerm &term : post.categories)
        writer.channelTerm("wp:category", "wp:category_nicename", "wp:cat_name", term);
    for (const WxrTerm &term : post.tags)
        writer.channelTerm("wp:tag", "wp:tag_slug", "wp:tag_name", term);
}

struct Item
{
    QString title;
    QString guid;
    QString content;
    QString excerpt;
    int id = 0;
    int parent = 0;
    QString slug;
    QString status;
    const char *type = "post";
};

void itemHead(Writer &writer, const Item &item, const WxrPost &post)
{
    writer.start("item");
    writer.text("title", item.title);
    // Never empty: an item without a creator makes the importer complain. One that isn't listed stands for who imports.
    writer.text("dc:creator", post.authorLogin.isEmpty() ? QStringLiteral("author") : post.authorLogin);
    if (!item.guid.isEmpty()) {
        writer.xml().writeStartElement(QStringLiteral("guid"));
        writer.xml().writeAttribute(QStringLiteral("isPermaLink"), QStringLiteral("false"));
        writer.xml().writeCharacters(item.guid);
        writer.end();
    }
    writer.plain("description", QString());
    writer.text("content:encoded", item.content);
    writer.text("excerpt:encoded", item.excerpt);
    writer.plain("wp:post_id", QString::number(item.id));
    writer.text("wp:post_date", post.date);
    if (!post.dateGmt.isEmpty())
        writer.text("wp:post_date_gmt", post.dateGmt);
    writer.text("wp:post_name", item.slug);
    writer.text("wp:status", item.status);
    writer.plain("wp:post_parent", QString::number(item.parent));
    writer.plain("wp:menu_order", QStringLiteral("0"));
    writer.text("wp:post_type", QLatin1String(item.type));
}

} // namespace

QByteArray wxr(const WxrChannel &channel, const WxrPost &post)
{
    QByteArray bytes;
    Writer writer(&bytes);
    startChannel(writer, channel, post);

    constexpr int postId = 1; // asked for, not forced: a taken one gives the next free. A high one would move the site's counter
    itemHead(writer, {post.title, {}, post.content, post.excerpt, postId, 0, post.slug, post.status, "post"}, post);
    for (const WxrTerm &term : post.categories)
        writer.term("category", term);
    for (const WxrTerm &term : post.tags)
        writer.term("post_tag", term);
    for (const auto &[key, value] : post.meta)
        writer.meta(key, value);
    writer.end();

    for (const WxrAttachment &attachment : post.attachments) {
        itemHead(writer, {attachment.title, attachment.url, {}, attachment.caption, attachment.id, postId, attachment.slug,
                          QStringLiteral("inherit"), "attachment"}, post);
        writer.text("wp:attachment_url", attachment.url);
        writer.meta(QStringLiteral("_wp_attachment_image_alt"), attachment.alt);
        writer.end();
    }
    writer.end();
    writer.end();
    writer.xml().writeEndDocument();
    return bytes;
}

} // namespace lanyard
