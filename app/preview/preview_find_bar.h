// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QWebEngineFindTextResult;

namespace lanyard {

class PreviewEngine;

// Finds words on the page of the preview, also in the parts that are not laid out yet: as you type, next and previous, with a count.
class PreviewFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewFindBar(PreviewEngine *engine, QWidget *parent = nullptr);

    // The page has another widget for its keys whenever it is made anew; Ctrl+F and F3 pressed there are meant for this bar.
    void watch(QWidget *page);

public slots:
    void open();
    void close();
    void findNext();
    void findPrevious();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Way { Forward, Backward };
    void find(Way way);
    void tell(const QWebEngineFindTextResult &result);
    bool take(QKeyEvent *key); // true: it was for us

    PreviewEngine *m_engine;
    QLineEdit *m_field;
    QToolButton *m_matchCase;
    QLabel *m_count;
};

} // namespace lanyard
