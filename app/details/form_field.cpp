// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/form_field.h"

#include "app/ui/error_text.h"
#include "app/ui/marks.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace lanyard {

FormField::FormField(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent), m_top(new QHBoxLayout), m_column(new QVBoxLayout(this)), m_label(new QLabel(label)), m_note(new QLabel)
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_top->setSpacing(8);
    m_top->addWidget(m_label, 1);
    m_column->addLayout(m_top);
    m_column->addWidget(m_note);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setHidden(label.isEmpty());
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_note->hide();
    connect(m_note, &QLabel::linkActivated, this, [this](const QString &line) { emit lineWanted(line.toInt()); });
    drawQuiet();
}

void FormField::setInput(QWidget *input)
{
    m_input = input;
    if (input->objectName().isEmpty())
        input->setObjectName(objectName() + QStringLiteral("Input"));
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(m_label->text());
    m_label->setBuddy(input);
    m_column->insertWidget(1, input);
    watch(input);
    setFocusProxy(input);
}

void FormField::watch(QWidget *input)
{
    m_inputs.append(input);
    input->installEventFilter(this);
}

void FormField::addBeside(QWidget *widget)
{
    m_top->addWidget(widget, 0, Qt::AlignRight);
}

void FormField::touch()
{
    if (m_filling)
        return;
    m_pending = true;
    emit touched();
}

void FormField::setDetails(const Details &details)
{
    const QScopedValueRollback filling(m_filling, true);
    if (!m_pending)
        fill(details);
    const std::optional<Error> why = whyNot(details);
    if (m_input)
        m_input->setEnabled(!why);
    if (why && why->code.startsWith("front-matter.")) {
        setNote({}, -1); // of the whole head, so it is said once for all fields
    } else if (why) {
        Error plain = *why;
        plain.line = -1; // the link says it
        setNote(errorText(plain), why->line);
    } else {
        setNote(noteFor(details), -1);
    }
}

void FormField::fail(const Error &error)
{
    Error plain = error;
    plain.line = -1;
    setNote(errorText(plain), error.line);
}

QString FormField::noteFor(const Details &) const
{
    return {};
}

std::optional<Error> FormField::whyNot(const Details &details) const
{
    return details.readOnly;
}

void FormField::setNote(const QString &text, int line)
{
    QString shown = text.toHtmlEscaped();
    if (line > 0)
        shown += QStringLiteral(" <a href=\"%1\">%2</a>").arg(line).arg(tr("Go to line %1").arg(line));
    m_note->setText(shown);
    m_note->setAccessibleName(text);
    m_note->setHidden(text.isEmpty() && line <= 0);
    if (m_input)
        m_input->setAccessibleDescription(text);
}

void FormField::drawQuiet()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quiet(muted, QPalette::WindowText, QPalette::Window));
    m_note->setPalette(muted);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawQuiet();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel: // scrolls the form, and changes nothing in passing
        if ((qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched)) && !static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            emit interrupted();
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason || reason == Qt::ActiveWindowFocusReason)
            emit interrupted();
        else
            emit left();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void renewText(QLineEdit *field, const QString &text)
{
    const QString shown = field->text();
    if (shown == text || (field->hasFocus() && shown.simplified() == text))
        return;
    const int caret = field->cursorPosition();
    const auto differ = std::mismatch(shown.begin(), shown.end(), text.begin(), text.end()).first - shown.begin();
    field->setText(text);
    // What changed lies before the caret: it moves along.
    field->setCursorPosition(int(caret <= differ ? caret : qBound<qsizetype>(differ, caret + text.size() - shown.size(), text.size())));
}

} // namespace lanyard
