// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/formdrafts.h"
#include "app/gui/look/theme.h"
#include "app/gui/window/filechooser.h"
#include "app/gui/window/registers.h"
#include "app/languages/languages.h"
#include "library/backups.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace plenary::test
{

WindowFixture::WindowFixture(const QString &language)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"PlenaryTest"_s);
    QCoreApplication::setApplicationName(u"Plenary"_s);
    installLanguage(language);
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme::install(*qApp, Theme::Mode::Light);
    QSettings().setValue(u"layout/last"_s, u"conferences"_s); // as if it was left there
    setBackupRoot(path(u"backups"_s));
    FormDrafts::setFolder(path(u"drafts"_s));
    restart();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::restart()
{
    if (m_window)
        m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 872);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::makeRegister(const QString &name, const QString &sample)
{
    if (sample.isEmpty()) {
        filechooser::setNextAnswer(path(name));
        trigger(u"newRegister"_s);
    } else {
        m_window->registers()->create(path(name), {sample, {}});
    }
    QTRY_VERIFY(m_window->registers()->library());
}

void WindowFixture::trigger(const QString &name)
{
    auto *action = m_window->findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    QVERIFY2(action->isEnabled(), qPrintable(name));
    action->trigger();
}

void WindowFixture::click(QWidget *widget, const QPoint &at)
{
    QVERIFY(widget);
    QVERIFY2(widget->isEnabled(), qPrintable(widget->objectName()));
    QTest::mouseClick(widget, Qt::LeftButton, {}, at.isNull() ? widget->rect().center() : at);
}

void WindowFixture::giveFocus(QWidget *widget)
{
    QVERIFY(widget);
    widget->activateWindow();
    widget->setFocus();
    QTRY_VERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
}

void WindowFixture::type(QWidget *line, const QString &text)
{
    giveFocus(line);
    if (auto *edit = qobject_cast<QLineEdit *>(line))
        edit->selectAll();
    QTest::keyClick(line, Qt::Key_Delete); // also when there is nothing to type
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

static QModelIndex rowOf(const QAbstractItemView *view, const QString &text)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return model->index(row, 0);
    }
    return {};
}

void WindowFixture::clickRow(QAbstractItemView *view, const QString &text)
{
    QVERIFY(view);
    QTRY_VERIFY2(rowOf(view, text).isValid(), qPrintable(text));
    const QModelIndex index = rowOf(view, text);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

bool WindowFixture::hasRow(const QAbstractItemView *view, const QString &text)
{
    return rowOf(view, text).isValid();
}

void WindowFixture::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace plenary::test
