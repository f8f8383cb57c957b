// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QObject>

namespace lanyard {

class MarkdownEditor;

// Underlines lines that have something wrong and says what when the pointer rests on them.
class MistakeMarks final : public QObject
{
    Q_OBJECT

public:
    // `parent` is not the editor, whose layers go before its children do.
    MistakeMarks(MarkdownEditor *editor, QObject *parent);

    void setMistakes(const QList<Error> &mistakes); // those without a line are left out
    QString reasonAt(int line) const;               // 0-based document line; empty: nothing is wrong there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MarkdownEditor *m_editor;
    QHash<int, QString> m_reasons; // by 0-based line
};

} // namespace lanyard
