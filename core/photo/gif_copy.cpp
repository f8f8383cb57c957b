// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/gif_copy.h"

#include "core/photo/picture_bytes.h"

namespace lanyard {

namespace {

constexpr char extensionMark = 0x21;
constexpr char imageMark = 0x2C;
constexpr char trailer = 0x3B;
constexpr quint8 graphicControl = 0xF9;
constexpr quint8 application = 0xFF;

// Walks over the blocks of a GIF; a step past the end gives -1.
class GifWalk
{
public:
    explicit GifWalk(const QByteArray &bytes) : m_bytes(bytes) {}

    int byteAt(qsizetype at) const { return at >= 0 && at < m_bytes.size() ? quint8(m_bytes[at]) : -1; }

    // Bytes of the colour table that the packed field at `at` announces.
    qsizetype colourTable(qsizetype at) const
    {
        const int packed = byteAt(at);
        return packed >= 0 && (packed & 0x80) ? qsizetype(3) << ((packed & 7) + 1) : 0;
    }

    // Behind the sub-blocks that begin at `at`; `whole` gets the end of the last one that is all there.
    qsizetype behindSubBlocks(qsizetype at, qsizetype &whole) const
    {
        for (;;) {
            whole = qMin<qsizetype>(at, m_bytes.size());
            const int length = byteAt(at);
            if (length < 0)
                return -1;
            at += 1 + length;
            if (length == 0)
                return at;
            if (at > m_bytes.size())
                return -1;
        }
    }

private:
    const QByteArray &m_bytes;
};

bool isLoopCount(const QByteArray &gif, qsizetype at) // of the byte behind 0x21 0xFF
{
    const QByteArray name = gif.mid(at + 1, 11);
    return gif.mid(at, 1) == "\x0B" && (name == "NETSCAPE2.0" || name == "ANIMEXTS1.0");
}

} // namespace

Result<QByteArray> plainGif(const QByteArray &gif, const QString &name)
{
    const GifWalk walk(gif);
    const qsizetype head = 13 + walk.colourTable(10);
    if (gif.size() < head)
        return unreadablePicture(name);
    QByteArray copy = gif.left(head);
    bool hasFrame = false;
    qsizetype at = head;
    qsizetype whole = 0;
    while (at < gif.size() && gif[at] != trailer) {
        const qsizetype start = at;
        if (gif[at] == extensionMark) {
            const int label = walk.byteAt(at + 1);
            at = walk.behindSubBlocks(at + 2, whole);
            if (at < 0)
                break;
            if (label == graphicControl || (label == application && isLoopCount(gif, start + 2)))
                copy += gif.mid(start, at - start);
        } else if (gif[at] == imageMark) {
            const qsizetype data = at + 10 + walk.colourTable(at + 9) + 1; // behind the descriptor, its colours and the code size
            if (data > gif.size())
                break;
            at = walk.behindSubBlocks(data, whole);
            hasFrame = hasFrame || at > 0 || whole > data;
            copy += at > 0 ? gif.mid(start, at - start) : gif.mid(start, whole - start) + '\0';
            if (at < 0)
                break;
        } else {
            break; // rubbish between the blocks: what came before it counts, as in every viewer
        }
    }
    if (!hasFrame)
        return unreadablePicture(name);
    return copy + trailer;
}

} // namespace lanyard
