// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace lanyard {

namespace {

QTranslator *emptyTranslator(QCoreApplication &application, const QString &name)
{
    delete application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly); // leaves the application's list by itself
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    return translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString name = QStringLiteral("lanyard");
    const QString folder = QStringLiteral(":/translations");
    auto *ours = emptyTranslator(application, QStringLiteral("lanyardTexts"));
    // English has a catalogue too, for its plurals.
    if (!ours->load(locale, name, QStringLiteral("_"), folder) && !ours->load(name + QStringLiteral("_en"), folder))
        qWarning("This build of Lanyard comes without its translations.");

    // Not the locale's language: a French "Annuler" below an English question would be worse than "Cancel".
    auto *qt = emptyTranslator(application, QStringLiteral("qtTexts"));
    if (qt->load(QLocale(ours->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(ours);
}

} // namespace lanyard
