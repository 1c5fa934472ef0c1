// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "app/version/version.h"
#include "core/errorlog.h"
#include "core/settingsfile.h"
#include "library/backups.h"
#include "window/mainwindow.h"
#include "window/registers.h"
#include "window/windowmemory.h"

#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Version and help are asked for where there is no display, too.
static bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *word) {
        const QByteArrayView asked(word);
        return asked == "--version" || asked == "-v" || asked == "--help" || asked == "-h";
    });
}

int main(int argc, char **argv)
{
    if (asksForWords(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Plenary"_s);
    QApplication::setApplicationName(u"Plenary"_s);
    QApplication::setApplicationVersion(plenary::version());
    QApplication::setDesktopFileName(u"org.ilan.plenary"_s);
    plenary::errorlog::open(u"plenary "_s + plenary::version());
    plenary::settingsfile::install();
    plenary::installLanguage(plenary::languageAsked(QApplication::arguments()));
    if (QLocale().language() == QLocale::C) // people read the window, not programs
        QLocale::setDefault(QLocale(QLocale::English, QLocale::World));
    plenary::setBackupRoot(plenary::chosenBackupRoot());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("plenary", "The register of an international network"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"language"_s,
                      QApplication::translate("plenary", "The language to speak, for example fr"),
                      u"code"_s});
    parser.addPositionalArgument(
        u"register"_s, QApplication::translate("plenary", "A register to open"), u"[register]"_s);
    parser.process(application);
    plenary::WindowMemory::dressApplication();
    plenary::MainWindow window;
    window.show();
    if (const QStringList places = parser.positionalArguments(); !places.isEmpty())
        window.openRegister(places.first());
    else if (const QStringList recent = plenary::Registers::recent();
             plenary::Registers::opensLast() && !recent.isEmpty())
        window.openRegister(recent.first());
    return QApplication::exec();
}
