// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

static void initTranslations()
{
    Q_INIT_RESOURCE(translations); // of a static library
}

namespace plenary
{

static void add(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installLanguage(const QLocale &locale)
{
    initTranslations();
    add(QLocale(QLocale::English), u"plenary"_s, u":/translations"_s);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    add(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(locale, u"plenary"_s, u":/translations"_s);
}

} // namespace plenary
