// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spelling_page.h"

#include "app/spelling/spelling.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int mostRows = 5; // of languages; more are scrolled

} // namespace

QString dictionaryHelp(const Spelling &spelling)
{
    return SpellingPage::tr("Dictionaries are Hunspell’s, as other programs use them. On Debian and Ubuntu they are packages such as "
                            "hunspell-en-us or hunspell-fr; or put a dictionary’s two files, .aff and .dic, into %1.")
        .arg(QDir::toNativeSeparators(spelling.places().dictionaryFolders.value(0)));
}

SpellingPage::SpellingPage(Spelling &spelling, QWidget *parent)
    : QWidget(parent), m_spelling(spelling), m_languages(new QListWidget), m_hint(new QLabel), m_words(new QListWidget),
      m_remove(new QPushButton(tr("&Remove")))
{
    setObjectName(QStringLiteral("spellingPage"));
    auto *check = new QCheckBox(tr("&Check spelling while I write"));
    check->setObjectName(QStringLiteral("checkSpellingBox"));
    check->setChecked(spelling.settings().check);
    connect(check, &QCheckBox::toggled, this, [this](bool on) {
        SpellingSettings settings = m_spelling.settings();
        settings.check = on;
        m_spelling.setSettings(settings);
    });
    auto *asPostSays = new QCheckBox(tr("Use the language that the &post names in “lang:”"));
    asPostSays->setObjectName(QStringLiteral("asPostSaysBox"));
    asPostSays->setChecked(spelling.settings().asPostSays);
    connect(asPostSays, &QCheckBox::toggled, this, [this](bool on) {
        SpellingSettings settings = m_spelling.settings();
        settings.asPostSays = on;
        m_spelling.setSettings(settings);
    });

    m_languages->setObjectName(QStringLiteral("spellingLanguages"));
    auto *languagesLabel = new QLabel(tr("Check every post in these &languages, too"));
    languagesLabel->setBuddy(m_languages);
    // On the window's own colour, where boxes that are not ticked can be seen in a dark theme, too.
    m_languages->setFrameShape(QFrame::NoFrame);
    m_languages->setSpacing(2);
    m_languages->viewport()->setAutoFillBackground(false);
    m_languages->setAccessibleName(tr("Languages that every post is checked in"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(dictionaryHelp(spelling));

    m_words->setObjectName(QStringLiteral("myWords"));
    auto *wordsLabel = new QLabel(tr("My &words"));
    wordsLabel->setBuddy(m_words);
    m_words->setAccessibleName(tr("My words, right in every post"));
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->setMinimumHeight(72);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_words->setToolTip(QDir::toNativeSeparators(spelling.places().wordsFile));
    m_remove->setObjectName(QStringLiteral("removeMyWord"));
    m_remove->setAutoDefault(false);
    connect(m_words, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_words->selectedItems().isEmpty()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        for (const QListWidgetItem *item : m_words->selectedItems())
            m_spelling.lists().remove(WordLists::List::Mine, item->text());
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(check);
    column->addWidget(asPostSays);
    column->addSpacing(8);
    column->addWidget(languagesLabel);
    column->addWidget(m_languages);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(wordsLabel);
    column->addWidget(m_words, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);

    connect(m_languages, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        SpellingSettings settings = m_spelling.settings();
        const QString name = item->data(Qt::UserRole).toString();
        settings.languages.removeAll(name);
        if (item->checkState() == Qt::Checked)
            settings.languages.append(name);
        m_spelling.setSettings(settings);
    });
    connect(&spelling, &Spelling::dictionariesChanged, this, &SpellingPage::showLanguages);
    connect(&spelling, &Spelling::settingsChanged, this, [this, check, asPostSays] {
        check->setChecked(m_spelling.settings().check);
        asPostSays->setChecked(m_spelling.settings().asPostSays);
        showLanguages();
    });
    connect(&spelling.lists(), &WordLists::changed, this, &SpellingPage::showWords);
    showLanguages();
    showWords();
    spelling.refresh();
}

void SpellingPage::showLanguages()
{
    m_filling = true;
    const QStringList names = m_spelling.found();
    QStringList shown;
    for (int i = 0; i < m_languages->count(); ++i)
        shown += m_languages->item(i)->data(Qt::UserRole).toString();
    if (shown != names) {
        m_languages->clear();
        for (const QString &name : names) {
            auto *item = new QListWidgetItem(languageName(name), m_languages);
            item->setData(Qt::UserRole, name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
    }
    for (int i = 0; i < m_languages->count(); ++i) {
        QListWidgetItem *item = m_languages->item(i);
        const QString name = item->data(Qt::UserRole).toString();
        item->setCheckState(m_spelling.settings().languages.contains(name) ? Qt::Checked : Qt::Unchecked);
        item->setText(m_spelling.isDamaged(name) ? tr("%1 (damaged)").arg(languageName(name)) : languageName(name));
    }
    const int rows = qBound(2, m_languages->count(), mostRows);
    m_languages->setFixedHeight(rows * (qMax(16, m_languages->sizeHintForRow(0)) + 4) + 4);
    m_languages->setVisible(!names.isEmpty());
    m_filling = false;
}

void SpellingPage::showWords()
{
    m_words->clear();
    QStringList words = m_spelling.lists().words(WordLists::List::Mine);
    words.sort(Qt::CaseInsensitive);
    m_words->addItems(words);
    m_remove->setEnabled(false);
}

} // namespace lanyard
