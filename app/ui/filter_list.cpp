// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/filter_list.h"

#include "app/ui/clear_button.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace lanyard {
namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool canBeChosen(const QModelIndex &index)
{
    return index.flags().testFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
}

} // namespace

FilterList::FilterList(QAbstractItemView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_column(new QVBoxLayout(this)), m_header(new QHBoxLayout), m_field(new QLineEdit(this)), m_stack(new QStackedWidget(this)),
      m_nothing(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("filter"));
    addClearButton(m_field);
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->installEventFilter(this);

    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(24);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);

    m_header->setContentsMargins(m_side, 8, m_side, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_field, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(m_header);
    m_column->addWidget(m_stack, 1);

    m_view->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FilterList::filterChanged);
    // Not activated(): on some desktops that is a single click, which would insert what one only wants to look at.
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (canBeChosen(index))
            emit chosen(index);
    });
}

void FilterList::beginWhereTheListDoes()
{
    m_side = 0;
    m_header->setContentsMargins(0, 0, 0, 0);
}

void FilterList::addBeside(QWidget *widget)
{
    m_header->addWidget(widget);
}

void FilterList::addTool(QWidget *tool)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_side, 0, m_side, 0);
    row->addWidget(tool);
    m_column->insertLayout(m_column->indexOf(m_stack), row);
}

void FilterList::showInstead(QWidget *other)
{
    m_instead = other;
    if (other && m_stack->indexOf(other) < 0)
        m_stack->addWidget(other);
    refresh();
}

void FilterList::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
}

void FilterList::refresh()
{
    const bool anything = m_view->model() && m_view->model()->rowCount(m_view->rootIndex()) > 0;
    const QString typed = m_field->text().trimmed();
    m_nothing->setText(!typed.isEmpty() ? tr("Nothing matches “%1”.").arg(typed)
                       : m_emptySentence.isEmpty() ? tr("There is nothing to show here.") : m_emptySentence);
    m_stack->setCurrentWidget(!anything ? m_nothing : m_instead ? m_instead : static_cast<QWidget *>(m_view));
}

bool FilterList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (watched == m_field && fieldKey(press->key()))
            return true;
        if (watched == m_view && isEnter(press->key()) && canBeChosen(m_view->currentIndex())) {
            emit chosen(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterList::fieldKey(int key)
{
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key == Qt::Key_Down) {
        if (!canBeChosen(m_view->currentIndex()))
            m_view->setCurrentIndex(firstChoice());
        (m_instead ? m_instead : static_cast<QWidget *>(m_view))->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (isEnter(key)) {
        const QModelIndex current = m_view->currentIndex();
        const QModelIndex choice = canBeChosen(current) ? current : firstChoice();
        if (choice.isValid())
            emit chosen(choice);
        return true;
    }
    return false;
}

QModelIndex FilterList::firstChoice() const
{
    const QAbstractItemModel *model = m_view->model();
    if (!model)
        return {};
    for (int row = 0; row < model->rowCount(m_view->rootIndex()); ++row) {
        const QModelIndex index = model->index(row, 0, m_view->rootIndex());
        if (canBeChosen(index))
            return index;
        if (const QModelIndex child = model->index(0, 0, index); canBeChosen(child))
            return child;
    }
    return {};
}

} // namespace lanyard
