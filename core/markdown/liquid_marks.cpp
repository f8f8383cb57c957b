// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/liquid_marks.h"

#include <bitset>

namespace lanyard {

namespace {

// Digits that Markdown takes for letters, at one UTF-16 unit each: the CJK ideographs from U+4E00 on.
constexpr int base = 20000;
constexpr char16_t digitZero = 0x4e00;
constexpr char16_t firstPrivate = 0xe000;
constexpr size_t privates = 0x1900;

int digit(QChar c)
{
    return c.unicode() >= digitZero && c.unicode() < digitZero + base ? c.unicode() - digitZero : -1;
}

} // namespace

LiquidMarks::LiquidMarks(const QString &text, QList<LiquidTag> tags, const QString &beside)
    : m_source(text)
    , m_marked(text)
{
    // A text that uses up all private characters keeps its tags as text.
    if ((tags.isEmpty() && beside.isEmpty()) || !chooseMarks(text + beside))
        return;
    m_tags = std::move(tags);
    for (qsizetype i = 0; i < m_tags.size(); ++i)
        cover(i);
}

bool LiquidMarks::chooseMarks(const QString &text)
{
    std::bitset<privates> used;
    for (const QChar c : text) {
        if (c.unicode() >= firstPrivate && c.unicode() < firstPrivate + privates)
            used.set(c.unicode() - firstPrivate);
    }
    std::vector<QChar> unused;
    for (size_t i = 0; i < privates && unused.size() < 3; ++i) {
        if (!used.test(i))
            unused.push_back(QChar(char16_t(firstPrivate + i)));
    }
    if (unused.size() < 3)
        return false;
    m_long = unused[0];
    m_short = unused[1];
    m_rest = unused[2];
    return true;
}

QString LiquidMarks::foreign(const LiquidTag &tag, const QString &written)
{
    if (m_long.isNull() || written.size() < 3)
        return written;
    const qsizetype number = qsizetype(m_pieces.size());
    m_pieces.push_back({m_tags.size(), m_source.size(), written.size(), true});
    m_tags.append(tag);
    m_tags.back().at = m_source.size();
    m_tags.back().length = written.size();
    m_source += written;
    QString mark(written.size(), m_rest);
    mark[0] = m_long;
    mark[1] = QChar(char16_t(digitZero + number / base));
    mark[2] = QChar(char16_t(digitZero + number % base));
    return mark;
}

void LiquidMarks::cover(qsizetype index)
{
    const LiquidTag &tag = m_tags[index];
    const qsizetype end = tag.at + tag.length;
    bool first = true;
    for (qsizetype at = tag.at; at < end;) {
        const qsizetype inTag = QStringView(m_source).mid(at, end - at).indexOf(u'\n');
        const qsizetype lineEnd = inTag < 0 ? end : at + inTag;
        qsizetype pieceEnd = lineEnd;
        if (lineEnd < end && pieceEnd > at && m_source[pieceEnd - 1] == u'\r')
            --pieceEnd;
        cover({index, at, pieceEnd - at, first});
        first = false;
        at = lineEnd + 1;
    }
}

void LiquidMarks::cover(const Piece &piece)
{
    const qsizetype number = qsizetype(m_pieces.size());
    QChar *out = m_marked.data() + piece.at;
    if (piece.length >= 3 && number < qsizetype(base) * base) {
        out[0] = m_long;
        out[1] = QChar(char16_t(digitZero + number / base));
        out[2] = QChar(char16_t(digitZero + number % base));
        std::fill(out + 3, out + piece.length, m_rest);
    } else if (piece.length == 2 && number < base) {
        out[0] = m_short;
        out[1] = QChar(char16_t(digitZero + number));
    } else if (piece.length == 1 && !piece.first && m_source[piece.at] != u'\r') {
        out[0] = m_rest; // a brace alone on its line; nothing is lost but the way back, see original()
    } else {
        return;
    }
    m_pieces.push_back(piece);
}

const LiquidMarks::Piece *LiquidMarks::pieceAt(QStringView literal, qsizetype at) const
{
    qsizetype number = -1;
    if (literal[at] == m_long && at + 2 < literal.size() && digit(literal[at + 1]) >= 0 && digit(literal[at + 2]) >= 0)
        number = qsizetype(digit(literal[at + 1])) * base + digit(literal[at + 2]);
    else if (literal[at] == m_short && at + 1 < literal.size())
        number = digit(literal[at + 1]);
    return number >= 0 && number < qsizetype(m_pieces.size()) ? &m_pieces[size_t(number)] : nullptr;
}

QString LiquidMarks::original(const QString &literal) const
{
    if (m_tags.isEmpty())
        return literal;
    QString result;
    result.reserve(literal.size());
    for (qsizetype i = 0; i < literal.size();) {
        if (const Piece *piece = pieceAt(literal, i)) {
            result += QStringView(m_source).mid(piece->at, piece->length);
            i += piece->length;
        } else {
            result += literal[i] == m_rest ? QChar(u'}') : literal[i];
            ++i;
        }
    }
    return result;
}

void LiquidMarks::split(QStringView literal, const std::function<void(QStringView)> &plain,
    const std::function<void(const LiquidTag &)> &tag) const
{
    qsizetype done = 0;
    const auto flush = [&](qsizetype end) {
        if (end > done)
            plain(literal.mid(done, end - done));
    };
    for (qsizetype i = 0; i < literal.size() && !m_tags.isEmpty();) {
        const Piece *piece = pieceAt(literal, i);
        if (!piece && literal[i] != m_rest) {
            ++i;
            continue;
        }
        flush(i);
        if (piece && piece->first)
            tag(m_tags[piece->tag]);
        i += piece ? piece->length : 1;
        done = i;
    }
    flush(literal.size());
}

} // namespace lanyard
