// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/paste_hand.h"

#include "app/editor/markdown_editor.h"
#include "app/editor/paste_place.h"
#include "app/ui/tasks.h"
#include "core/compose/fragment.h"
#include "core/compose/link_kind.h"
#include "core/compose/markdown_text.h"
#include "core/html/html_to_markdown.h"

#include <QMimeData>

namespace lanyard {

namespace {

constexpr qsizetype atOnce = 48 * 1024; // characters of HTML that are read before the hand notices

// What the link says where nobody named the page.
QString wordsFor(const QString &url)
{
    const QString host = linkHost(url);
    switch (linkKind(url)) {
    case LinkKind::Video: return PasteHand::tr("Video on %1").arg(host);
    case LinkKind::Slides: return PasteHand::tr("Slides on %1").arg(host);
    case LinkKind::Document:
    case LinkKind::Code:
    case LinkKind::Notes:
    case LinkKind::Aside:
    case LinkKind::Page: break;
    }
    return {};
}

QString titled(const QString &url, const QString &title)
{
    const QString words = title.isEmpty() ? wordsFor(url) : title;
    return words.isEmpty() ? u'<' + addressDestination(url) + u'>' : linked(words, url);
}

} // namespace

PasteHand::PasteHand(MarkdownEditor &editor) : QObject(&editor), m_editor(editor) {}

bool PasteHand::canTake(const QMimeData &data)
{
    return data.hasText() || data.hasHtml() || data.hasImage() || data.hasUrls() || holdsThings(&data);
}

void PasteHand::paste(const QMimeData &data)
{
    const ClipFacts facts = clipFacts(data);
    const QTextCursor cursor = m_editor.textCursor();
    follow(planPaste(facts, pastePlaceAt(m_editor, cursor)), facts, data, cursor);
}

void PasteHand::pastePlain(const QMimeData &data)
{
    if (data.hasText())
        insertText(data.text(), m_editor.textCursor());
}

void PasteHand::drop(const QMimeData &data, int position)
{
    const ClipFacts facts = clipFacts(data);
    QTextCursor cursor = m_editor.textCursor();
    const bool onSelection = cursor.hasSelection() && position >= cursor.selectionStart() && position <= cursor.selectionEnd();
    if (!onSelection)
        cursor.setPosition(position);
    PastePlan plan = planDrop(facts, pastePlaceAt(m_editor, cursor));
    if (onSelection && plan.what != PastePlan::What::Links)
        cursor.setPosition(position); // words that were not dragged are not replaced
    follow(plan, facts, data, cursor);
}

void PasteHand::forget()
{
    for (const QPointer<Task> &task : std::as_const(m_reading))
        delete task;
    m_reading.clear();
}

void PasteHand::follow(const PastePlan &plan, const ClipFacts &facts, const QMimeData &data, QTextCursor cursor)
{
    if (m_editor.isReadOnly())
        return;
    switch (plan.what) {
    case PastePlan::What::Nothing: break;
    case PastePlan::What::Things: emit m_editor.thingsDropped(&data, cursor.position()); break;
    case PastePlan::What::Picture: emit m_editor.picturePasted(&data, cursor); break;
    case PastePlan::What::RichText: insertRich(facts, cursor); break;
    case PastePlan::What::Links: insertLinks(plan, cursor); break;
    case PastePlan::What::Text: insertText(facts.text, cursor); break;
    }
}

void PasteHand::insertRich(const ClipFacts &facts, const QTextCursor &cursor)
{
    const auto read = [html = facts.html, hasText = !facts.text.isEmpty()] { return hasText ? markdownBesideText(html) : markdownOf(html); };
    const auto take = [this, text = facts.text](const std::optional<Fragment> &fragment, const QTextCursor &place, Caret caret) {
        insertText(fragment ? textInPlace(*fragment, place) : text, place, caret);
    };
    if (facts.html.size() <= atOnce) {
        take(read(), cursor, Caret::Follows);
        return;
    }
    m_reading.removeAll(nullptr);
    m_reading.append(Task::run(
        this, [read](TaskControl &) { return read(); },
        [take, cursor](const std::optional<Fragment> &fragment) { take(fragment, cursor, Caret::StaysElsewhere); }));
}

void PasteHand::insertLinks(const PastePlan &plan, const QTextCursor &cursor)
{
    if (plan.addresses.size() > 1) {
        QStringList lines;
        for (qsizetype i = 0; i < plan.addresses.size(); ++i)
            lines.append(QStringLiteral("- ") + titled(plan.addresses[i], plan.titles.value(i)));
        QTextCursor place = cursor;
        place.setPosition(cursor.position());
        insertText(textInPlace({lines.join(u'\n'), Fragment::Stand::OwnBlock}, place), place);
        return;
    }
    const QString url = plan.addresses.value(0);
    if (!pastePlaceAt(m_editor, cursor).selection) {
        QTextCursor place = cursor;
        place.setPosition(cursor.position());
        insertText(titled(url, plan.titles.value(0)), place);
        return;
    }
    // The words are Markdown already, and the blanks around them stay outside.
    const QString words = cursor.selectedText();
    const QString inner = words.trimmed();
    const qsizetype at = words.indexOf(inner);
    const bool isAddress = !webAddress(inner).isEmpty();
    const QString link = isAddress ? url : u'[' + inner + QLatin1String("](") + addressDestination(url) + u')';
    insertText(words.left(at) + link + words.mid(at + inner.size()), cursor);
}

void PasteHand::insertText(const QString &text, QTextCursor cursor, Caret caret)
{
    if (text.isEmpty() || m_editor.isReadOnly())
        return;
    const QTextCursor now = m_editor.textCursor();
    const bool follows = caret == Caret::Follows || (now.position() == cursor.position() && now.anchor() == cursor.anchor());
    cursor.insertText(text); // a selection goes with it in the same step of undo
    if (follows) {
        m_editor.setTextCursor(cursor);
        m_editor.ensureCursorVisible();
    }
}

} // namespace lanyard
