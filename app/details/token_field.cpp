// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/token_field.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOption>

#include <cmath>

namespace lanyard {

namespace {

constexpr int gap = 4;
constexpr int chipHeight = 24;
constexpr int leastInput = 88;
constexpr int cross = 24; // the room of a word's cross

// A word with a cross.
class Chip final : public QAbstractButton
{
public:
    Chip(const QString &word, QWidget *parent) : QAbstractButton(parent)
    {
        setText(word);
        setFocusPolicy(Qt::ClickFocus);
        setCursor(Qt::ArrowCursor);
        setFixedHeight(chipHeight);
    }

    QSize sizeHint() const override
    {
        ensurePolished(); // or the words would be measured in another font
        return {int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 8 + cross, chipHeight};
    }

protected:
    // The word is for choosing, its cross takes it out.
    bool hitButton(const QPoint &at) const override { return at.x() >= width() - cross; }
    void mousePressEvent(QMouseEvent *event) override
    {
        QAbstractButton::mousePressEvent(event);
        if (!hitButton(event->position().toPoint()))
            setFocus(Qt::MouseFocusReason);
        event->accept(); // the field behind it would take the keyboard
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool chosen = hasFocus();
        const QPalette colours = palette();
        QColor ground = colours.color(chosen ? QPalette::Highlight : QPalette::Text);
        const QColor ink = colours.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        if (!chosen)
            ground.setAlpha(underMouse() ? 40 : 24);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setPen(ink);
        const QRect words = rect().adjusted(8, 0, -cross, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        painter.setPen(QPen(ink, 1.25, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle(width() - 12, height() / 2.0);
        painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
        painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
    }
};

bool holds(const QStringList &words, const QString &word)
{
    return words.contains(word, Qt::CaseInsensitive);
}

} // namespace

TokenField::TokenField(QWidget *parent)
    : QFrame(parent), m_input(new QLineEdit(this)), m_offered(new QStringListModel(this)), m_completer(new QCompleter(m_offered, this))
{
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Sunken);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_input->setFrame(false);
    m_input->setFixedHeight(chipHeight);
    m_input->setBackgroundRole(QPalette::Base);
    m_input->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TokenField::take, Qt::QueuedConnection);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u',') || text.contains(u'\n')) {
            QStringList words = text.split(u',');
            const QString rest = words.takeLast();
            for (const QString &word : words)
                add(word);
            m_input->setText(rest.trimmed());
        }
        emit changed();
    });
    setFocusProxy(m_input);
}

void TokenField::setTokens(const QStringList &tokens)
{
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    makeChips();
}

void TokenField::setCompletions(const QStringList &words)
{
    m_words = words;
    offer();
}

void TokenField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_input->setPlaceholderText(m_tokens.isEmpty() ? text : QString());
}

bool TokenField::isTyping() const
{
    return !m_input->text().trimmed().isEmpty();
}

bool TokenField::isChoosing() const
{
    return m_completer->popup()->isVisible();
}

void TokenField::finishTyping()
{
    if (isTyping())
        take(m_input->text());
}

bool TokenField::add(const QString &word)
{
    const QString token = word.simplified();
    if (token.isEmpty() || holds(m_tokens, token))
        return false;
    m_tokens += token;
    makeChips();
    return true;
}

void TokenField::take(const QString &text)
{
    m_input->clear();
    for (const QString &word : text.split(u','))
        add(word);
    emit changed();
}

void TokenField::remove(int index)
{
    m_tokens.removeAt(index);
    makeChips();
    emit changed();
}

void TokenField::offer()
{
    QStringList words = m_words;
    words.removeIf([this](const QString &word) { return holds(m_tokens, word); });
    m_offered->setStringList(words);
}

void TokenField::makeChips()
{
    for (QAbstractButton *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (int i = 0; i < m_tokens.size(); ++i) {
        auto *chip = new Chip(m_tokens[i], this);
        chip->setObjectName(QStringLiteral("token"));
        chip->setToolTip(tr("Take “%1” out").arg(m_tokens[i]));
        chip->setAccessibleName(m_tokens[i]);
        chip->setAccessibleDescription(tr("Press Delete to take it out."));
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            remove(i);
            m_input->setFocus();
        });
        chip->show();
        m_chips += chip;
    }
    m_input->setPlaceholderText(m_tokens.isEmpty() ? m_placeholder : QString());
    offer();
    place(width(), true);
    updateGeometry();
}

void TokenField::focusChip(int index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips[index]->setFocus();
    else if (index >= m_chips.size())
        m_input->setFocus();
}

// Where everything stands at this width; gives the height.
int TokenField::place(int width, bool move) const
{
    const int edge = frameWidth() + gap;
    const int right = width - edge;
    int x = edge;
    int y = edge;
    for (QAbstractButton *chip : m_chips) {
        const int wanted = qMin(chip->sizeHint().width(), right - edge);
        if (x > edge && x + wanted > right) {
            x = edge;
            y += chipHeight + gap;
        }
        if (move)
            chip->setGeometry(x, y, wanted, chipHeight);
        x += wanted + gap;
    }
    if (x > edge && right - x < leastInput) {
        x = edge;
        y += chipHeight + gap;
    }
    if (move)
        m_input->setGeometry(x, y, qMax(0, right - x), chipHeight);
    return y + chipHeight + edge;
}

QSize TokenField::sizeHint() const
{
    return {240, heightForWidth(width())};
}

int TokenField::heightForWidth(int width) const
{
    return place(width, false);
}

void TokenField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place(width(), true);
    updateGeometry();
}

void TokenField::mousePressEvent(QMouseEvent *)
{
    m_input->setFocus(Qt::MouseFocusReason);
}

void TokenField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        setBackgroundRole(isEnabled() ? QPalette::Base : QPalette::Window);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place(width(), true);
        updateGeometry();
    }
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_input) {
        const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!isTyping())
                return false;
            m_completer->popup()->hide();
            take(m_input->text());
            return true;
        case Qt::Key_Backspace:
            if (!m_input->text().isEmpty() || m_tokens.isEmpty())
                return false;
            remove(int(m_tokens.size()) - 1);
            return true;
        case Qt::Key_Left:
            if (!atStart || m_chips.isEmpty())
                return false;
            focusChip(int(m_chips.size()) - 1);
            return true;
        default:
            return false;
        }
    }
    const auto chip = int(m_chips.indexOf(static_cast<QAbstractButton *>(watched)));
    if (chip < 0)
        return false;
    switch (key->key()) {
    case Qt::Key_Left:
        focusChip(chip - 1);
        return true;
    case Qt::Key_Right:
        focusChip(chip + 1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        const bool back = key->key() == Qt::Key_Backspace && chip > 0;
        remove(chip);
        focusChip(back ? chip - 1 : chip);
        return true;
    }
    case Qt::Key_Escape:
        m_input->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace lanyard
