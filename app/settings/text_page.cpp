// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/text_page.h"

#include "app/ui/settings_store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace lanyard {

namespace {

QSpinBox *spinBox(const QString &name, int least, int most, int step, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    box->setMinimumWidth(160);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

// The number within what is said of it: "%1 words a minute". As a whole, because languages put the number elsewhere.
void say(QSpinBox *box, const QString &whole)
{
    box->setPrefix(whole.section(QStringLiteral("%1"), 0, 0));
    box->setSuffix(whole.section(QStringLiteral("%1"), 1));
}

} // namespace

TextPage::TextPage(SettingsStore &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    setObjectName(QStringLiteral("textPage"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const TextSettings now = readTextSettings(store);
    addFont(form, now);
    addColumn(form, now);
    addModes(form, now);
}

void TextPage::change(const std::function<void(TextSettings &)> &one)
{
    TextSettings settings = readTextSettings(m_store);
    const TextSettings before = settings;
    one(settings);
    if (settings == before)
        return;
    writeTextSettings(m_store, settings);
    emit changed(settings);
}

void TextPage::addFont(QFormLayout *form, const TextSettings &now)
{
    const QString usual = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    auto *family = new QFontComboBox;
    family->setObjectName(QStringLiteral("fontFamily"));
    family->setMinimumWidth(240);
    family->setCurrentFont(QFont(now.fontFamily.isEmpty() ? usual : now.fontFamily));
    auto *again = new QPushButton(tr("Usual font"));
    again->setObjectName(QStringLiteral("usualFont"));
    again->setAutoDefault(false);
    again->setEnabled(!now.fontFamily.isEmpty());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(family);
    row->addWidget(again);
    auto *label = new QLabel(tr("&Font"));
    label->setBuddy(family);
    form->addRow(label, row);
    connect(family, &QFontComboBox::currentFontChanged, this, [this, again](const QFont &font) {
        again->setEnabled(true);
        change([&](TextSettings &settings) { settings.fontFamily = font.family(); });
    });
    connect(again, &QPushButton::clicked, this, [this, family, again, usual] {
        const QSignalBlocker quiet(family);
        family->setCurrentFont(QFont(usual));
        again->setEnabled(false);
        change([](TextSettings &settings) { settings.fontFamily.clear(); });
    });

    QSpinBox *size = spinBox(QStringLiteral("fontSize"), 6, 48, 1, now.fontSize);
    say(size, tr("%1 pt"));
    form->addRow(tr("&Size"), size);
    connect(size, &QSpinBox::valueChanged, this, [this](int value) { change([&](TextSettings &settings) { settings.fontSize = value; }); });
}

void TextPage::addColumn(QFormLayout *form, const TextSettings &now)
{
    const bool whole = now.lineWidth == 0;
    QSpinBox *width = spinBox(QStringLiteral("lineWidth"), 40, 200, 4, whole ? TextSettings().lineWidth : now.lineWidth);
    say(width, tr("%1 characters"));
    width->setEnabled(!whole);
    auto *wide = new QCheckBox(tr("As &wide as the window"));
    wide->setObjectName(QStringLiteral("wholeWidth"));
    wide->setChecked(whole);
    form->addRow(tr("Width of the &text"), width);
    form->addRow(QString(), wide);
    const auto apply = [this, width, wide] {
        width->setEnabled(!wide->isChecked());
        change([&](TextSettings &settings) { settings.lineWidth = wide->isChecked() ? 0 : width->value(); });
    };
    connect(width, &QSpinBox::valueChanged, this, apply);
    connect(wide, &QCheckBox::toggled, this, apply);
}

void TextPage::addModes(QFormLayout *form, const TextSettings &now)
{
    auto *focus = new QComboBox;
    focus->setObjectName(QStringLiteral("focusStyle"));
    focus->setMinimumWidth(160);
    focus->addItem(tr("Dims all but the paragraph"), int(TextSettings::Focus::Paragraph));
    focus->addItem(tr("Dims all but the sentence"), int(TextSettings::Focus::Sentence));
    focus->setCurrentIndex(focus->findData(int(now.focus)));
    form->addRow(tr("Focus &mode"), focus);
    connect(focus, &QComboBox::currentIndexChanged, this, [this, focus] {
        change([&](TextSettings &settings) { settings.focus = TextSettings::Focus(focus->currentData().toInt()); });
    });

    QSpinBox *speed = spinBox(QStringLiteral("wordsPerMinute"), 50, 1000, 10, now.wordsPerMinute);
    say(speed, tr("%1 words a minute"));
    form->addRow(tr("&Reading speed"), speed);
    connect(speed, &QSpinBox::valueChanged, this,
            [this](int value) { change([&](TextSettings &settings) { settings.wordsPerMinute = value; }); });

    QSpinBox *goal = spinBox(QStringLiteral("goal"), 0, 1000000, 100, now.goal);
    goal->setSpecialValueText(tr("None"));
    say(goal, tr("%1 words"));
    form->addRow(tr("&Goal for a post"), goal);
    connect(goal, &QSpinBox::valueChanged, this, [this](int value) { change([&](TextSettings &settings) { settings.goal = value; }); });
}

} // namespace lanyard
