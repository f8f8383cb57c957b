// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/catalogue.h"

#include "tests/support/core/places.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.plural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QList<Message> catalogue(const QString &path)
{
    QXmlStreamReader xml(contents(path));
    QList<Message> result;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                result.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return result;
}

QStringList placeholders(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:[1-9]|n)"));
    QStringList result;
    for (auto each = placeholder.globalMatch(sentence); each.hasNext();)
        result.append(each.next().captured());
    result.sort();
    return result;
}

QChar mnemonic(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("(?<!&)&(\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    const auto match = letter.match(text);
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

} // namespace lanyard::test
