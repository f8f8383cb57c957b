// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/text_settings.h"

#include <QObject>
#include <QTextCursor>

namespace lanyard {

class MarkdownEditor;

// Lets all step back but the paragraph, or the sentence, that the caret is in. Looks at the lines in sight and those around the
// caret only.
class FocusMode : public QObject
{
    Q_OBJECT

public:
    explicit FocusMode(MarkdownEditor *editor, QObject *parent = nullptr);

    void setOn(bool on);
    bool isOn() const { return m_on; }
    void setFocus(TextSettings::Focus focus);

private:
    void follow();

    MarkdownEditor *m_editor;
    TextSettings::Focus m_focus = TextSettings::Focus::Paragraph;
    bool m_on = false;
    int m_from = 0; // what is clear, in the document
    int m_to = 0;
};

// The paragraph, lines without a blank one between them, or the sentence at a caret: its begin and end in the document. On a blank
// line nothing but that line. Of endless ones the part around the caret.
std::pair<int, int> paragraphAt(const QTextCursor &caret);
std::pair<int, int> sentenceAt(const QTextCursor &caret);

} // namespace lanyard
