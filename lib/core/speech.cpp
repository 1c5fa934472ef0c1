// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech.h"

#include "core/isolates.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

thread_local const Speech *innermost = nullptr;

QLocale withoutGroups(QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

/// Papers keep directions with marks of their own.
QString joined(const QStringList &parts, const QString &separator)
{
    return Speech::current() ? parts.join(separator) : lineOf(parts, separator);
}

} // namespace

Speech::Speech(const QLocale &locale, Numbers numbers)
    : m_locale(locale)
    , m_numbers(numbers)
    , m_outer(innermost)
{
    innermost = this;
}

Speech::~Speech()
{
    innermost = m_outer;
}

QLocale Speech::paperLocale(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::Arabic
        ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
        : locale;
}

QLocale Speech::locale()
{
    return innermost ? innermost->m_locale : QLocale();
}

const QLocale *Speech::current()
{
    return innermost ? &innermost->m_locale : nullptr;
}

QString Speech::number(qint64 value)
{
    if (!innermost || innermost->m_numbers == Numbers::OfLanguage)
        return locale().toString(value);
    // A narrow space that does not break.
    QString digits = ordinal(value);
    for (qsizetype at = digits.size() - 3; at > 0 && value > 999; at -= 3)
        digits.insert(at, QChar(0x202F));
    return digits;
}

QString Speech::ordinal(qint64 value)
{
    const QLocale own = locale();
    return own.zeroDigit() == u"0" ? QString::number(value) : withoutGroups(own).toString(value);
}

QString Speech::list(const QStringList &parts)
{
    return joined(parts, Tr::tr(", ", "between the parts of a list"));
}

QString Speech::longList(const QStringList &parts)
{
    return joined(parts, Tr::tr("; ", "between the parts of a list that have commas themselves"));
}

} // namespace plenary
