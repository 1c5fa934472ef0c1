// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the specimen window into the folder given on the command line, to be looked at.
#include "app/gui/look/theme.h"
#include "lookspecimens.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QTableView>

using namespace plenary;
using namespace Qt::StringLiterals;

namespace
{

struct Picture {
    QString name;
    Theme::Mode mode;
    int percent;
    bool arabic;
    bool inTable; ///< the keyboard is in the table, else in the form
};

void save(QApplication &application,
          QMainWindow &window,
          const QDir &folder,
          const Picture &picture)
{
    Theme::install(application, picture.mode, picture.percent);
    auto *table = window.findChild<QTableView *>(u"records"_s);
    table->setCurrentIndex(table->model()->index(4, 1));
    if (picture.inTable)
        table->setFocus();
    else
        window.findChild<QLineEdit *>(u"name"_s)->setFocus();
    QApplication::processEvents();
    QApplication::processEvents();
    if (!window.grab().save(folder.filePath(QString(picture.name % u".png"_s))))
        qWarning("%s was not written", qPrintable(picture.name));
}

void saveAll(QApplication &application, const QDir &folder)
{
    const Picture pictures[] = {{u"light"_s, Theme::Mode::Light, 100, false, true},
                                {u"dark"_s, Theme::Mode::Dark, 100, false, false},
                                {u"large"_s, Theme::Mode::Light, 150, false, true},
                                {u"arabic"_s, Theme::Mode::Light, 100, true, true},
                                {u"arabic-dark"_s, Theme::Mode::Dark, 100, true, false}};
    std::unique_ptr<QMainWindow> window;
    for (const bool arabic : {false, true}) {
        QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        window = specimens::window(arabic);
        window->show();
        window->activateWindow();
        for (const Picture &picture : pictures) {
            if (picture.arabic == arabic)
                save(application, *window, folder, picture);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        qWarning("usage: lookgallery FOLDER");
        return 2;
    }
    Theme::install(application, Theme::Mode::Light);
    QTimer::singleShot(0, &application, [&] {
        saveAll(application, QDir(arguments.at(1)));
        QApplication::quit();
    });
    return QApplication::exec();
}
