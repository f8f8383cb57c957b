// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QAbstractButton;
class QCompleter;
class QLineEdit;
class QStringListModel;

namespace lanyard {

// Words in a row, each to be taken out again, and a place to type the next. Enter or a comma ends a word, Backspace takes the last one
// back, Left goes into the row, where Delete takes out what is chosen. The same word in other letter case is the same word.
class TokenField final : public QFrame
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    const QStringList &tokens() const { return m_tokens; }
    void setTokens(const QStringList &tokens); // says nothing of a change
    void setCompletions(const QStringList &words);
    void finishTyping(); // what is half typed becomes a word
    bool isTyping() const;
    bool isChoosing() const; // among the completions
    QLineEdit *input() const { return m_input; }
    void setPlaceholder(const QString &text);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void changed(); // words came or went, or one is being typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool add(const QString &word);
    void remove(int index);
    void take(const QString &text);
    void makeChips();
    void focusChip(int index); // behind the last: the place to type
    int place(int width, bool move) const;
    void offer();

    QStringList m_tokens;
    QStringList m_words;
    QString m_placeholder;
    QList<QAbstractButton *> m_chips;
    QLineEdit *m_input;
    QStringListModel *m_offered;
    QCompleter *m_completer;
};

} // namespace lanyard
