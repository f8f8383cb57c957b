// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/picture_paragraph.h"

namespace lanyard {

QList<PictureInParagraph> picturesOf(const Node &paragraph)
{
    QList<PictureInParagraph> pictures;
    if (paragraph.kind != NodeKind::Paragraph)
        return {};
    for (const Node &node : paragraph.children) {
        if (node.kind == NodeKind::Image)
            pictures.append(PictureInParagraph{&node, QString()});
        else if (node.kind == NodeKind::Link && node.children.size() == 1 && node.children[0].kind == NodeKind::Image)
            pictures.append(PictureInParagraph{&node.children[0], node.url});
        else if (node.kind != NodeKind::SoftBreak && node.kind != NodeKind::LineBreak && !(node.kind == NodeKind::Text && node.literal.trimmed().isEmpty()))
            return {};
    }
    return pictures;
}

QString captionWithCredit(const QString &caption, const QString &credit)
{
    if (caption.isEmpty() || credit.isEmpty())
        return caption + credit;
    static const QString ends = QStringLiteral(".!?…:)\"”’");
    return caption + (ends.contains(caption.back()) ? QStringLiteral(" ") : QStringLiteral(". ")) + credit;
}

} // namespace lanyard
