// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/damagebar.h"
#include "app/gui/window/filechooser.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/registers.h"
#include "gui/windowfixture.h"
#include "library/background.h"
#include "library/backup.h"
#include "library/backups.h"
#include "library/editing.h"
#include "storage/entitystore.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace plenary;

/// Backups, restoring and damage through the real window. PLENARY_PICTURES names a folder for
/// pictures of what the tests saw.
class TestBackupWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opened_isBackedUp();
    void failingBackup_isToldOnceAndDisturbsNobody();
    void restored_withItsPreview();
    void file_ofAnotherRegister_asksPlainly();
    void damage_whileOpen_stopsEditingAndIsRecovered();
    void damage_atOpening_offersTheBackup();
    void missingRegister_offersTheBackup();

private:
    [[nodiscard]] QString path() const { return m_window->path(u"r.plenary"_s); }
    [[nodiscard]] QString folder() const { return backupFolder({path()}); }
    [[nodiscard]] Registers *registers() { return m_window->window().registers(); }
    [[nodiscard]] DamageBar *bar() { return m_window->window().damage(); }
    [[nodiscard]] QString message() { return m_window->window().messages()->words(); }
    /// Whether the latest backup holds the register up to this change.
    [[nodiscard]] bool isBackedUpTo(qint64 change) const
    {
        const QList<Backup> all = backupsIn(folder());
        return !all.isEmpty() && all.first().change == change && verifyBackup(all.first().path);
    }
    void addPerson(const QString &name)
    {
        bool isDone = false;
        registers()
            ->library()
            ->write<qint64>([name](Database &database) {
                Record person = Record::create(Entity::Person);
                person.setValue(u"name", name);
                return addRecord(database, person);
            })
            .then(this, [&isDone](const Result<qint64> &) {
                isDone = true;
            });
        QTRY_VERIFY(isDone);
    }
    QStringList people()
    {
        QStringList names;
        bool isDone = false;
        registers()
            ->library()
            ->read<QList<Record>>([](Database &database) {
                return EntityStore(database, Entity::Person).all();
            })
            .then(this, [&](const Result<QList<Record>> &all) {
                for (const Record &person : all.value_or({}))
                    names.append(person.text(u"name"));
                isDone = true;
            });
        [&isDone] {
            QTRY_VERIFY(isDone);
        }();
        return names;
    }
    template<class T>
    T *inDialog(const QString &name)
    {
        for (QDialog *dialog : m_window->window().findChildren<QDialog *>()) {
            if (T *found = dialog->findChild<T *>(name); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void picture(const QString &name)
    {
        const QString pictures = qEnvironmentVariable("PLENARY_PICTURES");
        if (pictures.isEmpty())
            return;
        QTest::qWait(500); // for the screen, which nothing is asserted about
        const int code = QProcess::execute(
            u"import"_s, {u"-window"_s, u"root"_s, pictures + u'/' + name + u".png"_s});
        QCOMPARE(code, 0);
    }
    /// Another program writes zeros over the page of a text.
    void damageAt(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qsizetype place = file.readAll().indexOf(text);
        QVERIFY(place > 0);
        const QStringList arguments{u"if=/dev/zero"_s,
                                    u"of="_s + path(),
                                    u"bs=4096"_s,
                                    u"count=1"_s,
                                    u"conv=notrunc"_s,
                                    u"status=none"_s,
                                    u"seek=%1"_s.arg(place / 4096)};
        QCOMPARE(QProcess::execute(u"dd"_s, arguments), 0);
    }
    void closeRegister()
    {
        m_window->trigger(u"closeRegister"_s);
        QTRY_VERIFY(!registers()->library());
        QTRY_VERIFY(!QFile::exists(path() + u"-wal"_s)); // all connections are gone
    }

    std::unique_ptr<test::WindowFixture> m_window;
};

void TestBackupWindow::init()
{
    m_window = std::make_unique<test::WindowFixture>();
}

void TestBackupWindow::cleanup()
{
    m_window.reset();
    endBackground();
}

void TestBackupWindow::opened_isBackedUp()
{
    m_window->makeRegister(u"r.plenary"_s, u"ilan"_s);
    QTRY_VERIFY(isBackedUpTo(2)); // the countries, the sample
    QCOMPARE(message(), QString());
}

void TestBackupWindow::failingBackup_isToldOnceAndDisturbsNobody()
{
    m_window->writeFile(u"blocked"_s, {});
    setBackupRoot(m_window->path(u"blocked"_s));
    m_window->makeRegister(u"r.plenary"_s);
    QTRY_VERIFY2(message().contains(u"No automatic backup"_s), qPrintable(message()));
    addPerson(u"Ada"_s);
    QCOMPARE(people(), QStringList{u"Ada"_s});
}

void TestBackupWindow::restored_withItsPreview()
{
    m_window->makeRegister(u"r.plenary"_s, u"ilan"_s);
    QTRY_VERIFY(isBackedUpTo(2));
    const QStringList before = people();
    addPerson(u"Ada"_s);
    addPerson(u"Grace"_s);
    m_window->trigger(u"restore"_s);
    QTRY_VERIFY(inDialog<QTableWidget>(u"restoreList"_s));
    auto *list = inDialog<QTableWidget>(u"restoreList"_s);
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(list->item(0, 1)->text(), u"2"_s);
    auto *restore = inDialog<QPushButton>(u"restoreNow"_s);
    QTRY_VERIFY(restore->isEnabled());
    QCOMPARE(inDialog<QLabel>(u"restoreHead"_s)->text(), u"2 changes would be gone"_s);
    auto *records = inDialog<QTableWidget>(u"restoreRecords"_s);
    QCOMPARE(records->rowCount(), 1);
    QCOMPARE(records->item(0, 2)->text(), u"2"_s);
    auto *titles = inDialog<QListWidget>(u"restoreTitles"_s);
    QCOMPARE(titles->count(), 2);
    QVERIFY(titles->item(0)->text().contains(u"Grace"_s));
    picture(u"restore"_s);
    QCOMPARE(people().size(), before.size() + 2); // nothing was done yet
    test::WindowFixture::click(restore);
    QTRY_VERIFY2(message().contains(u"restored"_s), qPrintable(message()));
    QVERIFY(message().contains(u"before-restore"_s));
    QCOMPARE(people(), before);
    picture(u"restored"_s);
    const QDir beside(m_window->path(u"."_s));
    QCOMPARE(beside.entryList({u"r.before-restore-*.plenary"_s}, QDir::Files).size(), 1);
    QCOMPARE(backupsIn(folder()).size(), 2); // what was given up is there, too
    addPerson(u"Edith"_s);
    QCOMPARE(people().size(), before.size() + 1);
}

void TestBackupWindow::file_ofAnotherRegister_asksPlainly()
{
    m_window->makeRegister(u"other.plenary"_s);
    addPerson(u"Somebody else"_s);
    m_window->trigger(u"closeRegister"_s);
    QTRY_VERIFY(!registers()->library());
    m_window->makeRegister(u"r.plenary"_s);
    addPerson(u"Ada"_s);
    m_window->trigger(u"restore"_s);
    QTRY_VERIFY(inDialog<QPushButton>(u"restoreFile"_s));
    filechooser::setNextAnswer(m_window->path(u"other.plenary"_s));
    test::WindowFixture::click(inDialog<QPushButton>(u"restoreFile"_s));
    QTRY_VERIFY(inDialog<QCheckBox>(u"restoreAnother"_s));
    QVERIFY(!inDialog<QPushButton>(u"restoreNow"_s)->isEnabled());
    picture(u"restore-another"_s);
    inDialog<QCheckBox>(u"restoreAnother"_s)->click();
    QVERIFY(inDialog<QPushButton>(u"restoreNow"_s)->isEnabled());
    test::WindowFixture::click(inDialog<QPushButton>(u"restoreCancel"_s));
    QCOMPARE(people(), QStringList{u"Ada"_s});
}

void TestBackupWindow::damage_whileOpen_stopsEditingAndIsRecovered()
{
    m_window->makeRegister(u"r.plenary"_s, u"ilan"_s);
    for (int i = 0; i < 5; ++i)
        addPerson(u"Person %1"_s.arg(i));
    closeRegister();
    damageAt("Person 3");
    m_window->window().openRegister(path());
    QTRY_VERIFY2(!bar()->words().isEmpty(), qPrintable(message()));
    QVERIFY(!m_window->window().findChild<QAction *>(u"import"_s)->isEnabled());
    QVERIFY(!m_window->window().findChild<QAction *>(u"undo"_s)->isEnabled());
    QCOMPARE(m_window->window().findChild<QLabel *>(u"savedState"_s)->text(),
             u"Nothing can be saved any more"_s);
    picture(u"damage"_s);
    filechooser::setNextAnswer(m_window->path(u"recovered.plenary"_s));
    test::WindowFixture::click(m_window->find<QPushButton>(u"damageRecover"_s));
    QTRY_VERIFY(inDialog<QPushButton>(u"recoveryUse"_s));
    picture(u"recovery"_s);
    QVERIFY(QFile::exists(path())); // not before it is accepted
    test::WindowFixture::click(inDialog<QPushButton>(u"recoveryUse"_s));
    QTRY_VERIFY(registers()->library());
    QCOMPARE(registers()->library()->location().text, m_window->path(u"recovered.plenary"_s));
    QTRY_VERIFY2(message().contains(u"damaged"_s), qPrintable(message()));
    QVERIFY(bar()->words().isEmpty());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(people().contains(u"Person 3"_s)); // the journal told it
    QVERIFY(m_window->window().findChild<QAction *>(u"import"_s)->isEnabled());
}

void TestBackupWindow::damage_atOpening_offersTheBackup()
{
    m_window->makeRegister(u"r.plenary"_s);
    addPerson(u"Ada"_s);
    closeRegister();
    m_window->window().openRegister(path());
    QTRY_VERIFY(isBackedUpTo(2));
    closeRegister();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(64, 'x')) == 64);
    file.close();
    m_window->window().openRegister(path());
    QTRY_VERIFY2(bar()->words().contains(u"damaged"_s), qPrintable(message()));
    picture(u"damage-at-opening"_s);
    test::WindowFixture::click(m_window->find<QPushButton>(u"damageRestore"_s));
    QTRY_VERIFY(inDialog<QPushButton>(u"restoreNow"_s));
    QTRY_VERIFY(inDialog<QPushButton>(u"restoreNow"_s)->isEnabled());
    picture(u"restore-damaged"_s);
    test::WindowFixture::click(inDialog<QPushButton>(u"restoreNow"_s));
    QTRY_VERIFY(registers()->library());
    QCOMPARE(people(), QStringList{u"Ada"_s});
    QVERIFY(bar()->words().isEmpty());
}

void TestBackupWindow::missingRegister_offersTheBackup()
{
    m_window->makeRegister(u"r.plenary"_s);
    QTRY_VERIFY(isBackedUpTo(1));
    closeRegister();
    QVERIFY(QFile::remove(path()));
    m_window->window().openRegister(path());
    QTRY_VERIFY(!bar()->words().isEmpty());
    QVERIFY(!m_window->find<QPushButton>(u"damageRecover"_s));
    test::WindowFixture::click(m_window->find<QPushButton>(u"damageRestore"_s));
    QTRY_VERIFY(inDialog<QPushButton>(u"restoreNow"_s));
    QTRY_VERIFY(inDialog<QPushButton>(u"restoreNow"_s)->isEnabled());
    test::WindowFixture::click(inDialog<QPushButton>(u"restoreNow"_s));
    QTRY_VERIFY(registers()->library());
    QVERIFY(QFile::exists(path()));
}

QTEST_MAIN(TestBackupWindow)
#include "tst_backupwindow.moc"
