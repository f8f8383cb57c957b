// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/coverage.h"

#include "core/compose/draft_groups.h"
#include "core/compose/link_kind.h"
#include "core/compose/notes_text.h"
#include "core/compose/session_text.h"
#include "core/compose/writers_comment.h"
#include "core/event/event_query.h"
#include "core/markdown/document.h"
#include "core/markdown/word_count.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace lanyard {

namespace {

using Place = SessionCoverage::Place;

// "https://www.x.example/a%20b/" and "http://x.example/a b" lead to the same page.
QString comparableAddress(const QString &url)
{
    QString address = QUrl::fromPercentEncoding(url.trimmed().toUtf8());
    static const QRegularExpression scheme(QStringLiteral("^https?://(?:www\\.)?"), QRegularExpression::CaseInsensitiveOption);
    address.remove(scheme);
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

void eachNode(const Node &node, const std::function<void(const Node &)> &take)
{
    take(node);
    for (const Node &child : node.children)
        eachNode(child, take);
}

// What an address in <a href> or <iframe src> leads to.
QStringList addressesIn(const QString &html)
{
    static const QRegularExpression attribute(QStringLiteral("\\b(?:href|src)\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)"), QRegularExpression::CaseInsensitiveOption);
    QStringList result;
    for (auto each = attribute.globalMatch(html); each.hasNext();)
        result.append(each.next().captured(1));
    return result;
}

int picturesIn(const QString &html)
{
    return int(html.count(QLatin1String("<img"), Qt::CaseInsensitive));
}

struct Section
{
    const Node *heading = nullptr;
    size_t first = 0; // of the nodes at the top: the heading's
    size_t ownEnd = 0; // before the next heading of any level
    size_t end = 0;    // before the next one that isn't deeper
    int session = -1;  // that it is about
    QString title;
    QStringList addresses; // of its own part, comparable
};

class CoverageFinder
{
public:
    CoverageFinder(const QString &body, const Event &event)
        : m_document(Document::parse(body)), m_event(event), m_talks(attendedInOrder(event)), m_nodes(m_document.root().children)
    {
    }

    QList<SessionCoverage> run()
    {
        if (m_talks.isEmpty())
            return {};
        m_result.resize(m_talks.size());
        for (qsizetype i = 0; i < m_talks.size(); ++i)
            m_result[i].session = m_talks[i].id;
        findSections();
        takeAnchors();
        takeLinkedHeadings();
        takeTitles();
        takeOnlyLinks();
        takePassages();
        for (Section &section : m_sections) {
            if (section.session >= 0)
                lookInto(section);
        }
        for (SessionCoverage &cover : m_result) {
            if (cover.place != Place::None)
                cover.endLine = cover.line + linesBetween(cover.at, cover.end);
        }
        return m_result;
    }

private:
    void findSections()
    {
        size_t last = 0; // behind the last block that the text holds; footnotes stand behind it
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].kind != NodeKind::FootnoteDefinition)
                last = i + 1;
            if (m_nodes[i].kind == NodeKind::Heading && m_nodes[i].at >= 0)
                m_sections.push_back({&m_nodes[i], i, 0, 0, -1, comparableTitle(plainText(m_nodes[i])), {}});
        }
        for (size_t i = 0; i < m_sections.size(); ++i) {
            Section &section = m_sections[i];
            section.ownEnd = i + 1 < m_sections.size() ? m_sections[i + 1].first : last;
            section.end = last;
            for (size_t j = i + 1; j < m_sections.size(); ++j) {
                if (m_sections[j].heading->level <= section.heading->level) {
                    section.end = m_sections[j].first;
                    break;
                }
            }
        }
        if (!m_sections.empty()) {
            // What stands behind a rule at the end belongs to no talk.
            const size_t from = m_sections.back().first;
            for (size_t i = from; i < last; ++i) {
                if (m_nodes[i].kind != NodeKind::ThematicBreak)
                    continue;
                for (Section &section : m_sections) {
                    section.ownEnd = std::min(section.ownEnd, i);
                    section.end = std::min(section.end, i);
                }
                break;
            }
        }
        for (Section &section : m_sections) {
            for (size_t i = section.first; i < section.ownEnd; ++i)
                section.addresses += addresses(m_nodes[i]);
        }
    }

    static QStringList addresses(const Node &node)
    {
        QStringList result;
        eachNode(node, [&result](const Node &each) {
            if (each.kind == NodeKind::Link)
                result.append(comparableAddress(each.url));
            else if (each.kind == NodeKind::HtmlBlock || each.kind == NodeKind::HtmlInline) {
                for (const QString &url : addressesIn(each.literal))
                    result.append(comparableAddress(url));
            }
        });
        return result;
    }

    static QStringList linkWords(const Node &node)
    {
        QStringList result;
        eachNode(node, [&result](const Node &each) {
            if (each.kind == NodeKind::Link)
                result.append(comparableTitle(plainText(each)));
        });
        return result;
    }

    int talkWithId(const QString &id) const
    {
        const auto found = std::find_if(m_talks.begin(), m_talks.end(), [&id](const Session &talk) { return talk.id == id; });
        return found == m_talks.end() ? talkThatHad(id) : int(found - m_talks.begin());
    }

    // A newer schedule gave the talk another id; its section has the older one.
    int talkThatHad(const QString &id) const
    {
        const auto found = std::find_if(m_talks.begin(), m_talks.end(), [&id](const Session &talk) { return talk.replaces.contains(id); });
        return found == m_talks.end() ? -1 : int(found - m_talks.begin());
    }

    bool isFree(int talk) const { return talk >= 0 && m_result[talk].place == Place::None; }

    void give(Section &section, int talk)
    {
        if (section.session >= 0 || !isFree(talk))
            return;
        section.session = talk;
        SessionCoverage &cover = m_result[talk];
        cover.place = Place::Section;
        cover.line = section.heading->firstLine - 1;
        cover.level = section.heading->level;
        cover.at = lineStart(section.heading->at);
        cover.end = section.end < m_nodes.size() && m_nodes[section.end].at >= 0 && m_nodes[section.end].kind != NodeKind::FootnoteDefinition
            ? lineStart(m_nodes[section.end].at)
            : m_document.body().size();
    }

    int linesBetween(qsizetype at, qsizetype end) const
    {
        const QStringView part = QStringView(m_document.body()).mid(at, end - at);
        return int(part.count(u'\n')) + (part.endsWith(u'\n') ? 0 : 1);
    }

    qsizetype lineStart(qsizetype at) const { return at <= 0 ? 0 : m_document.body().lastIndexOf(u'\n', at - 1) + 1; }

    Section *sectionAround(size_t node)
    {
        Section *found = nullptr;
        for (Section &section : m_sections) {
            if (section.first <= node && node < section.ownEnd)
                found = &section;
        }
        return found;
    }

    // A paragraph, an item of a list …
    void givePassage(const Node &node, int talk)
    {
        if (!isFree(talk) || node.at < 0)
            return;
        SessionCoverage &cover = m_result[talk];
        cover.place = Place::Passage;
        cover.line = node.firstLine - 1;
        cover.at = lineStart(node.at);
        cover.end = node.at + node.length;
        look(node, cover);
        // The title is the link's words.
        cover.words = std::max(0, wordCount(readableText(node)) - wordCount(m_talks[talk].title));
        countSpeakers(talk, addresses(node), linkWords(node));
    }

    void takeAnchors()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const Node &node = m_nodes[i];
            if (node.kind == NodeKind::HtmlBlock) {
                const int talk = talkWithId(anchoredSession(node.literal));
                Section *section = talk < 0 ? nullptr : sectionAround(i);
                if (section)
                    give(*section, talk);
                continue;
            }
            eachItem(node, [this, i](const Node &item) {
                eachNode(item, [this, &item, i](const Node &each) {
                    if (each.kind != NodeKind::HtmlInline && each.kind != NodeKind::HtmlBlock)
                        return;
                    const int talk = talkWithId(anchoredSession(each.literal));
                    Section *section = m_nodes[i].kind == NodeKind::Heading ? sectionAround(i) : nullptr;
                    if (talk >= 0 && section)
                        give(*section, talk);
                    else
                        givePassage(item, talk);
                });
            });
        }
    }

    static void eachItem(const Node &node, const std::function<void(const Node &)> &take)
    {
        if (node.kind != NodeKind::List) {
            take(node);
            return;
        }
        for (const Node &item : node.children)
            take(item);
    }

    QString pageOf(int talk) const
    {
        return isKnownByItsPage(m_talks[talk], m_event) ? comparableAddress(m_talks[talk].url) : QString();
    }

    void takeLinkedHeadings()
    {
        QHash<QString, int> pages;
        for (int talk = 0; talk < m_talks.size(); ++talk) {
            if (const QString page = pageOf(talk); !page.isEmpty())
                pages.insert(page, talk);
        }
        for (Section &section : m_sections) {
            for (const QString &address : addresses(*section.heading))
                give(section, pages.value(address, -1));
        }
    }

    // The whole title first, then one with the speaker behind it or the title's main part alone.
    void takeTitles()
    {
        QMultiHash<QString, int> byTitle;
        for (int talk = int(m_talks.size()) - 1; talk >= 0; --talk)
            byTitle.insert(comparableTitle(m_talks[talk].title), talk); // the first in time is found first
        for (Section &section : m_sections) {
            for (const int talk : byTitle.values(section.title)) {
                if (section.session < 0 && !section.title.isEmpty())
                    give(section, talk);
            }
        }
        for (Section &section : m_sections) {
            if (section.session >= 0)
                continue;
            for (int talk = 0; talk < m_talks.size() && section.session < 0; ++talk) {
                if (isFree(talk) && tellsTitle(section.title, m_talks[talk]))
                    give(section, talk);
            }
        }
    }

    bool tellsTitle(const QString &heading, const Session &talk) const
    {
        const QString title = comparableTitle(talk.title);
        if (title.size() >= 4 && heading.startsWith(title + u' ')) {
            const QString rest = heading.mid(title.size() + 1);
            const QList<Speaker> speakers = m_event.speakersOf(talk);
            if (rest.startsWith(QLatin1String("by ")) || rest.startsWith(QLatin1String("with ")))
                return true;
            return std::any_of(speakers.begin(), speakers.end(), [&rest](const Speaker &speaker) {
                const QString name = comparableTitle(speaker.name);
                return !name.isEmpty() && rest.contains(name);
            });
        }
        static const QRegularExpression parting(QStringLiteral(":\\s|\\s[–—-]\\s|\\?\\s"));
        const auto match = parting.match(talk.title);
        return match.hasMatch() && heading.size() >= 4 && comparableTitle(talk.title.left(match.capturedStart())) == heading;
    }

    // Its slides and film tell, too, but not where others are told of as well.
    void takeOnlyLinks()
    {
        QHash<QString, int> talks;
        const auto know = [&talks](const QString &url, int talk) {
            if (const QString address = comparableAddress(url); !address.isEmpty())
                talks.insert(address, talks.contains(address) && talks.value(address) != talk ? -1 : talk);
        };
        for (int talk = 0; talk < m_talks.size(); ++talk) {
            if (!pageOf(talk).isEmpty())
                know(m_talks[talk].url, talk);
            know(m_talks[talk].slides, talk);
            know(m_talks[talk].video, talk);
        }
        for (Section &section : m_sections) {
            QSet<int> linked;
            for (const QString &address : section.addresses) {
                if (const int talk = talks.value(address, -1); talk >= 0)
                    linked.insert(talk);
            }
            if (linked.size() == 1 && !isResources(section))
                give(section, *linked.begin());
        }
    }

    static bool isResources(const Section &section) { return section.title == u"resources"; }

    void takePassages()
    {
        QHash<QString, int> pages;
        for (int talk = 0; talk < m_talks.size(); ++talk) {
            if (const QString page = pageOf(talk); isFree(talk) && !page.isEmpty())
                pages.insert(page, talk);
        }
        if (pages.isEmpty())
            return;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const Section *section = sectionAround(i);
            if (m_nodes[i].kind == NodeKind::Heading || (section && isResources(*section)))
                continue;
            eachItem(m_nodes[i], [&](const Node &item) {
                for (const QString &address : addresses(item))
                    givePassage(item, pages.value(address, -1));
            });
        }
    }

    // Pictures, slides and films of a block.
    void look(const Node &node, SessionCoverage &cover)
    {
        const int talk = talkWithId(cover.session);
        const QString slides = comparableAddress(m_talks[talk].slides);
        const QString video = comparableAddress(m_talks[talk].video);
        const auto takeAddress = [&](const QString &url) {
            const QString address = comparableAddress(url);
            const LinkKind kind = linkKind(url);
            cover.slides = cover.slides || (!slides.isEmpty() && address == slides) || kind == LinkKind::Slides;
            cover.video = cover.video || (!video.isEmpty() && address == video) || kind == LinkKind::Video;
        };
        eachNode(node, [&](const Node &each) {
            switch (each.kind) {
            case NodeKind::Image:
                ++cover.photos;
                break;
            case NodeKind::Link:
                takeAddress(each.url);
                break;
            case NodeKind::HtmlBlock:
            case NodeKind::HtmlInline:
                cover.photos += picturesIn(each.literal);
                for (const QString &url : addressesIn(each.literal))
                    takeAddress(url);
                cover.foldedNotes += foldedNames(each.literal);
                break;
            default:
                break;
            }
        });
    }

    void lookInto(const Section &section)
    {
        SessionCoverage &cover = m_result[section.session];
        const Session &talk = m_talks[section.session];
        const SessionPieces given = sessionPieces(talk, m_event);
        const QStringList drafted{given.subtitle, given.speakers, given.links};
        const QString abstract = comparableTitle(talk.abstract);
        QStringList linked;
        QStringList words;
        bool others = false; // a deeper section of another talk
        for (size_t i = section.first; i < section.end; ++i) {
            const Node &node = m_nodes[i];
            if (node.kind == NodeKind::Heading && i > section.first) {
                const Section *inner = sectionAround(i);
                others = inner && inner->session >= 0 && inner->session != section.session;
            }
            if (others)
                continue;
            look(node, cover);
            linked += addresses(node);
            words += linkWords(node);
            if (i == section.first || (node.at >= 0 && drafted.contains(m_document.body().mid(node.at, node.length).trimmed())))
                continue;
            if (node.kind == NodeKind::BlockQuote && !abstract.isEmpty() && comparableTitle(readableText(node)) == abstract)
                continue;
            cover.words += wordCount(readableText(node));
        }
        countSpeakers(section.session, linked, words);
    }

    // A name that leads somewhere, or an address of the person's.
    void countSpeakers(int talk, const QStringList &linked, const QStringList &words)
    {
        SessionCoverage &cover = m_result[talk];
        const QList<Speaker> speakers = m_event.speakersOf(m_talks[talk]);
        cover.speakers = int(speakers.size());
        cover.linkedSpeakers = int(std::count_if(speakers.begin(), speakers.end(), [&linked, &words](const Speaker &speaker) {
            const QStringList names = QStringList{speaker.name} + speaker.aliases;
            const bool named = std::any_of(names.begin(), names.end(), [&words](const QString &name) {
                const QString compared = comparableTitle(name);
                return !compared.isEmpty() && std::any_of(words.begin(), words.end(), [&](const QString &each) { return each.contains(compared); });
            });
            if (named)
                return true;
            QStringList own{speaker.url};
            for (const WebLink &link : speaker.links)
                own.append(link.url);
            return std::any_of(own.begin(), own.end(), [&linked](const QString &url) { return !url.isEmpty() && linked.contains(comparableAddress(url)); });
        }));
    }

    const Document m_document;
    const Event &m_event;
    const QList<Session> m_talks;
    const std::vector<Node> &m_nodes;
    std::vector<Section> m_sections;
    QList<SessionCoverage> m_result;
};

} // namespace

QString comparableTitle(const QString &title)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString text = folded(title);
    text.remove(u'\'').remove(u'’');
    return text.replace(other, QStringLiteral(" ")).trimmed();
}

QList<SessionCoverage> coverage(const QString &body, const Event &event)
{
    return CoverageFinder(body, event).run();
}

} // namespace lanyard
