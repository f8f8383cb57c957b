// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_find_bar.h"

#include "app/preview/preview_engine.h"
#include "app/preview/preview_page.h"
#include "app/ui/clear_button.h"
#include "app/ui/icon_button.h"
#include "app/ui/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QToolButton>
#include <QWebEngineFindTextResult>
#include <QWebEngineView>

namespace lanyard {

namespace {

bool isOurs(const QKeyEvent *key, bool isOpen)
{
    return key->matches(QKeySequence::Find)
        || (isOpen && (key->matches(QKeySequence::FindNext) || key->matches(QKeySequence::FindPrevious)));
}

} // namespace

PreviewFindBar::PreviewFindBar(PreviewEngine *engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_field(new QLineEdit), m_matchCase(new QToolButton), m_count(new QLabel)
{
    setObjectName(QStringLiteral("previewFind"));
    m_field->setObjectName(QStringLiteral("previewFindField"));
    m_field->setPlaceholderText(tr("Find in the preview"));
    m_field->setAccessibleName(tr("Words to find in the preview"));
    addClearButton(m_field);
    m_field->setMinimumWidth(160);
    m_count->setObjectName(QStringLiteral("previewFindCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_matchCase->setIcon(icon(QStringLiteral("find-case")));
    m_matchCase->setCheckable(true);
    m_matchCase->setAutoRaise(true);
    m_matchCase->setToolTip(tr("Match upper and lower case"));
    m_matchCase->setAccessibleName(m_matchCase->toolTip());
    QToolButton *previous = iconButton(QStringLiteral("arrow-up"), tr("Previous match"));
    QToolButton *next = iconButton(QStringLiteral("arrow-down"), tr("Next match"));
    QToolButton *leave = iconButton(QStringLiteral("close"), tr("Close"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QToolButton *each : {m_matchCase, previous, next, leave})
        row->addWidget(each);

    connect(m_field, &QLineEdit::textEdited, this, [this] { find(Way::Forward); });
    connect(m_matchCase, &QToolButton::toggled, this, [this] { find(Way::Forward); });
    connect(previous, &QToolButton::clicked, this, &PreviewFindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &PreviewFindBar::findNext);
    connect(leave, &QToolButton::clicked, this, &PreviewFindBar::close);
    setFocusProxy(m_field);
    hide();
}

void PreviewFindBar::watch(QWidget *page)
{
    page->installEventFilter(this);
}

void PreviewFindBar::open()
{
    if (!m_engine->isStarted())
        return;
    const QString selected = m_engine->page()->selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        find(Way::Forward);
}

void PreviewFindBar::close()
{
    hide();
    m_engine->page()->findText(QString());
    m_count->clear();
    m_engine->view()->setFocus();
}

void PreviewFindBar::findNext()
{
    find(Way::Forward);
}

void PreviewFindBar::findPrevious()
{
    find(Way::Backward);
}

void PreviewFindBar::find(Way way)
{
    const QString text = m_field->text();
    if (text.isEmpty()) {
        m_engine->page()->findText(QString());
        m_count->clear();
        return;
    }
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward, way == Way::Backward);
    flags.setFlag(QWebEnginePage::FindCaseSensitively, m_matchCase->isChecked());
    // All the post must be on the page. What is found there is where the reader looks now, so the text follows.
    m_engine->run(QStringLiteral("lanyard.sections.fillAll(), lanyard.scroll.hand()"),
                  [bar = QPointer<PreviewFindBar>(this), text, flags](const QVariant &) {
                      if (!bar || bar->m_field->text() != text || bar->isHidden())
                          return; // it is about something else by now
                      bar->m_engine->page()->findText(text, flags, [bar](const QWebEngineFindTextResult &result) {
                          if (bar)
                              bar->tell(result);
                      });
                  });
}

void PreviewFindBar::tell(const QWebEngineFindTextResult &result)
{
    if (m_field->text().isEmpty()) {
        m_count->clear();
    } else if (result.numberOfMatches() == 0) {
        m_count->setText(tr("Not found"));
    } else {
        m_count->setText(tr("%1 of %2").arg(result.activeMatch()).arg(result.numberOfMatches()));
        m_engine->run(QStringLiteral("lanyard.scroll.found()"));
    }
}

bool PreviewFindBar::take(QKeyEvent *key)
{
    if (key->matches(QKeySequence::Find))
        open();
    else if (key->matches(QKeySequence::FindNext))
        findNext();
    else if (key->matches(QKeySequence::FindPrevious))
        findPrevious();
    else
        return false;
    return true;
}

// The window has these keys for the text; with the focus in here they mean the preview.
bool PreviewFindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event), true)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool PreviewFindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (isOurs(key, isVisible())) {
        if (isKey)
            take(key);
        event->accept();
        return true;
    }
    if (isKey && key->key() == Qt::Key_Escape && isVisible()) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(event->modifiers() & Qt::ShiftModifier ? Way::Backward : Way::Forward);
    else if (!take(event))
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
