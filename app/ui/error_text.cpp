// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/error_text.h"

#include "core/event/schedule_reader.h"

#include <QCoreApplication>

namespace lanyard {

QString errorText(const Error &error)
{
    const QString sentence = filledIn(QCoreApplication::translate("Error", error.sentence), error.arguments);
    if (error.line < 1)
        return sentence;
    return filledIn(QCoreApplication::translate("Error", "Line %1: %2"), {QString::number(error.line), sentence});
}

QString errorText(const UnreadFile &file)
{
    return QCoreApplication::translate("Error", "%1: %2").arg(file.name, errorText(file.why));
}

QStringList errorTexts(const QList<Error> &errors)
{
    QStringList texts;
    for (const Error &error : errors)
        texts.append(errorText(error));
    return texts;
}

QStringList errorTexts(const QList<Error> &errors, const QList<UnreadFile> &files)
{
    QStringList texts = errorTexts(errors);
    for (const UnreadFile &file : files)
        texts.append(errorText(file));
    return texts;
}

} // namespace lanyard
