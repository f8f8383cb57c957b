// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/language_field.h"

#include "core/post/field_edits.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

// BCP 47's shape, and the underscore that some blogs write instead.
bool isTag(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\\d{3}))?(?:[-_][A-Za-z0-9]{5,8})*\\z"));
    return shape.match(text).hasMatch();
}

// The languages in which people write blogs most, and where a region makes a difference in writing.
const QStringList &offered()
{
    static const QStringList tags{
        QStringLiteral("ar"), QStringLiteral("bg"), QStringLiteral("bn"), QStringLiteral("ca"), QStringLiteral("cs"), QStringLiteral("da"),
        QStringLiteral("de"), QStringLiteral("de-AT"), QStringLiteral("de-CH"), QStringLiteral("el"), QStringLiteral("en"), QStringLiteral("en-GB"),
        QStringLiteral("en-US"), QStringLiteral("eo"), QStringLiteral("es"), QStringLiteral("es-MX"), QStringLiteral("et"), QStringLiteral("eu"),
        QStringLiteral("fa"), QStringLiteral("fi"), QStringLiteral("fr"), QStringLiteral("fr-CA"), QStringLiteral("ga"), QStringLiteral("gl"),
        QStringLiteral("he"), QStringLiteral("hi"), QStringLiteral("hr"), QStringLiteral("hu"), QStringLiteral("id"), QStringLiteral("is"),
        QStringLiteral("it"), QStringLiteral("ja"), QStringLiteral("ka"), QStringLiteral("ko"), QStringLiteral("lt"), QStringLiteral("lv"),
        QStringLiteral("mk"), QStringLiteral("ms"), QStringLiteral("nb"), QStringLiteral("nl"), QStringLiteral("nn"), QStringLiteral("pl"),
        QStringLiteral("pt"), QStringLiteral("pt-BR"), QStringLiteral("ro"), QStringLiteral("ru"), QStringLiteral("sk"), QStringLiteral("sl"),
        QStringLiteral("sq"), QStringLiteral("sr"), QStringLiteral("sv"), QStringLiteral("sw"), QStringLiteral("ta"), QStringLiteral("th"),
        QStringLiteral("tr"), QStringLiteral("uk"), QStringLiteral("ur"), QStringLiteral("vi"), QStringLiteral("zh-CN"), QStringLiteral("zh-TW")};
    return tags;
}

QString shownName(const QString &tag)
{
    const QString name = nativeName(tag);
    return name.isEmpty() ? tag : QStringLiteral("%1 (%2)").arg(name, tag);
}

} // namespace

QString nativeName(const QString &tag)
{
    if (!isTag(tag))
        return {};
    const QString underscored = QString(tag).replace(u'-', u'_');
    const QLocale locale(underscored);
    if (locale.language() == QLocale::C || !locale.name().startsWith(underscored.section(u'_', 0, 0), Qt::CaseInsensitive))
        return {};
    QString name = locale.nativeLanguageName();
    // Without a region Qt would name its own choice of one.
    if (tag == QLatin1String("en"))
        return QStringLiteral("English");
    if (tag == QLatin1String("es"))
        return QStringLiteral("Español");
    const bool saysRegion = tag.contains(u'-') || tag.contains(u'_');
    // Some languages have a name of their own for a region: "British English".
    if (saysRegion && name == QLocale(locale.language()).nativeLanguageName() && !locale.nativeCountryName().isEmpty())
        name += QStringLiteral(", ") + locale.nativeCountryName();
    return name;
}

LanguageField::LanguageField(const QString &name, const QString &label, QWidget *parent) : FormField(name, label, parent), m_input(new QComboBox)
{
    m_input->setEditable(true);
    m_input->setInsertPolicy(QComboBox::NoInsert);
    m_input->setFocusPolicy(Qt::StrongFocus);
    m_input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_input->setMaxVisibleItems(16);
    m_input->completer()->setFilterMode(Qt::MatchContains);
    m_input->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_input->lineEdit()->setPlaceholderText(tr("Choose or type a language"));
    setInput(m_input);
    watch(m_input->lineEdit());
    offer();
    connect(m_input, &QComboBox::editTextChanged, this, &LanguageField::touch);
    connect(m_input, &QComboBox::activated, this, [this] {
        touch();
        emit interrupted();
    });
}

void LanguageField::setUsed(const QStringList &tags)
{
    if (tags == m_used)
        return;
    m_used = tags;
    const QString text = m_input->currentText();
    const QSignalBlocker quiet(m_input);
    offer();
    m_input->setEditText(text);
}

void LanguageField::offer()
{
    struct Language
    {
        QString name;
        QString tag;
    };
    QList<Language> others; // a name costs a look into the locales, so each is asked for once
    for (const QString &tag : offered()) {
        if (!m_used.contains(tag))
            others.append({shownName(tag), tag});
    }
    const QCollator collator;
    std::sort(others.begin(), others.end(), [&](const Language &a, const Language &b) { return collator.compare(a.name, b.name) < 0; });
    m_input->clear();
    for (const QString &tag : std::as_const(m_used))
        m_input->addItem(shownName(tag), tag);
    for (const Language &language : std::as_const(others))
        m_input->addItem(language.name, language.tag);
    m_input->setCurrentIndex(-1);
}

QString LanguageField::tag() const
{
    const QString typed = m_input->currentText().trimmed();
    const int found = m_input->findText(typed, Qt::MatchFixedString);
    return found >= 0 ? m_input->itemData(found).toString() : typed;
}

bool LanguageField::isEmpty() const
{
    return m_input->currentText().trimmed().isEmpty();
}

Result<QList<TextEdit>> LanguageField::edits(const Post &post) const
{
    const QString typed = tag();
    if (typed == post.fields().language || typed == shownName(post.fields().language))
        return QList<TextEdit>();
    if (!typed.isEmpty() && !isTag(typed))
        return failure("details.language", QT_TRANSLATE_NOOP("Error", "“%1” is not a language. Choose one, or write its code such as en or pt-BR."), {typed});
    return textFieldEdits(post, Field::Language, typed);
}

void LanguageField::fill(const Details &details)
{
    const QString tag = details.fields.language;
    const QString shown = tag.isEmpty() ? QString() : shownName(tag);
    if (m_input->currentText() == shown || (m_input->lineEdit()->hasFocus() && this->tag() == tag))
        return;
    m_input->setCurrentIndex(tag.isEmpty() ? -1 : m_input->findData(tag));
    renewText(m_input->lineEdit(), shown);
}

QString LanguageField::noteFor(const Details &details) const
{
    const QString tag = details.fields.language;
    return tag.isEmpty() || !nativeName(tag).isEmpty() ? QString() : tr("“%1” is not the code of a language that Lanyard knows.").arg(tag);
}

std::optional<Error> LanguageField::whyNot(const Details &details) const
{
    const auto why = details.notShown.constFind(Field::Language);
    return why == details.notShown.cend() ? details.readOnly : *why;
}

} // namespace lanyard
