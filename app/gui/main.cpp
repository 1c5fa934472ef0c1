// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/errorlog.h"
#include "core/settingsfile.h"
#include "library/backups.h"
#include "look/theme.h"
#include "window/mainwindow.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Plenary"_s);
    QApplication::setApplicationName(u"Plenary"_s);
    QApplication::setApplicationVersion(QStringLiteral(PLENARY_VERSION));
    plenary::errorlog::open(u"plenary " PLENARY_VERSION ""_s);
    plenary::settingsfile::install();
    plenary::installLanguage(plenary::languageAsked(QApplication::arguments()));
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
    const int theme = QSettings().value(u"theme"_s).toInt();
    plenary::Theme::install(application, static_cast<plenary::Theme::Mode>(qBound(0, theme, 2)));
    plenary::MainWindow window;
    window.show();
    if (const QStringList places = parser.positionalArguments(); !places.isEmpty())
        window.openRegister(places.first());
    return QApplication::exec();
}
