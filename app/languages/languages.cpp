// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"

#include "app/languages/interpreter.h"
#include "core/worldnames.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QSettings>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

static void initTranslations()
{
    Q_INIT_RESOURCE(translations); // of a static library
}

namespace plenary
{

namespace
{

const QString settingsKey = u"language"_s;

/// One for the program, and gone with it.
Interpreter &interpreter()
{
    const QString name = u"interpreter"_s;
    QObject *application = QCoreApplication::instance();
    if (auto *known = application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly))
        return static_cast<Interpreter &>(*known);
    initTranslations();
    auto *made = new Interpreter(application);
    made->setObjectName(name);
    return *made;
}

QString languageOf(const QString &localeName)
{
    return QLocale::languageToCode(QLocale(localeName).language());
}

/// The first language that desktop and program both speak.
QString desktopLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (const QString code = languageOf(name); isSpoken(code))
            return code;
    }
    return u"en"_s;
}

/// Of a desktop without a language. By itself this locale leaves out what divides thousands.
QLocale plainEnglish()
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    return plain;
}

/// Numbers and dates as the desktop's country writes them in this language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale::Language language = QLocale::codeToLanguage(code);
    const bool isPlain = system.language() == QLocale::C && code == u"en"_s;
    if (isPlain)
        return plainEnglish();
    const bool isOwn = system.language() == language || language == QLocale::English;
    return isOwn ? QLocale(language, system.territory()) : QLocale(language);
}

void speakQt(const QLocale &locale)
{
    const QString name = u"qtTranslator"_s;
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (translator->load(locale, u"qtbase"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own words stay English where its translations are not installed
}

} // namespace

QList<Language> languages()
{
    QList<Language> all;
    for (const QString &code : interpreter().codes()) {
        QString name = worldnames::ownName(code);
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        all.append({code, name});
    }
    return all;
}

QStringList languageCodes()
{
    return interpreter().codes();
}

bool isSpoken(const QString &code)
{
    return interpreter().codes().contains(code);
}

QString chosenLanguage()
{
    return QSettings().value(settingsKey).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(settingsKey, code);
}

QString languageAsked(const QStringList &arguments)
{
    const QString option = u"--language"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == option)
            return arguments.value(i + 1);
        if (word.startsWith(QString(option + u'=')))
            return word.section(u'=', 1);
    }
    return {};
}

void installLanguage(const QString &asked)
{
    const QString wanted = languageOf(asked.isEmpty() ? chosenLanguage() : asked);
    const QString code = isSpoken(wanted) ? wanted : desktopLanguage();
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    Interpreter &said = interpreter();
    QCoreApplication::removeTranslator(&said);
    said.setLanguage(code);
    speakQt(locale);
    QCoreApplication::installTranslator(&said);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace plenary
