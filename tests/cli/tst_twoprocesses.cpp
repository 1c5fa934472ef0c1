// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "library/editing.h"
#include "library/library.h"
#include "library/register.h"
#include "storage/entitystore.h"

#include "core/durablefile.h"
#include "exchange/rowreader.h"
#include "library/backup.h"

using namespace Qt::StringLiterals;
using namespace plenary;
using namespace plenary::test;

/// A register that is open here while another program uses it too.
class TestTwoProcesses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void otherProgram_leavesTheOpenRegisterWhole();
    void openRegister_isNeitherReadNorReplaced();

private:
    template<class T>
    static T answerOf(const plenary::Answer<T> &asked)
    {
        QFuture<Result<T>> waiting = asked.future();
        waiting.waitForFinished();
        const Result<T> answer = waiting.result();
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return *answer;
    }
    [[nodiscard]] qint64 addPerson(Library &library, const QString &name) const
    {
        return answerOf(library.write<qint64>([name](Database &database) {
            Record person = Record::create(Entity::Person);
            person.setValue(u"name", name);
            return addRecord(database, person);
        }));
    }
    [[nodiscard]] std::shared_ptr<Library> openLibrary()
    {
        const auto opening = Library::open({m_path}).future();
        [&] {
            QTRY_VERIFY(opening.isFinished());
        }();
        const auto opened = opening.result();
        const std::shared_ptr<Library> library = opened ? *opened : nullptr;
        return library;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestTwoProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shared.plenary"_s);
    QVERIFY(createRegister({m_path}).has_value());
}

void TestTwoProcesses::otherProgram_leavesTheOpenRegisterWhole()
{
    const auto library = openLibrary();
    QVERIFY(library);
    const qint64 before = addPerson(*library, u"Before"_s);
    // A first reading makes the second connection of the library.
    const auto count = [](Database &database) {
        return EntityStore(database, Entity::Person).count();
    };
    QCOMPARE(answerOf(library->read<qint64>(count)), 1);
    QCOMPARE(runCli({u"list"_s, u"person"_s, u"--register"_s, m_path}).code, 0);
    QVERIFY2(QFile::exists(m_path + u"-wal"_s), "the other program took the log away");
    const qint64 after = addPerson(*library, u"After"_s);
    QVERIFY(after > before);
    const test::Answer seen =
        runCli({u"list"_s, u"person"_s, u"--register"_s, m_path, u"--json"_s});
    QCOMPARE(seen.json().value(u"count"_s).toInt(), 2);
    QCOMPARE(runCli({u"check"_s, m_path}).code, 0);
}

void TestTwoProcesses::openRegister_isNeitherReadNorReplaced()
{
    const auto database = openRegister({m_path});
    QVERIFY(database.has_value());
    const QByteArray bytes = "not a register";
    for (const auto &refused :
         {writeFileDurably(m_path, bytes), backupRegister(**database, m_path)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY(refused.error().message.contains(m_path));
    }
    QVERIFY(!openTable(m_path));
    QVERIFY(QFile::link(m_path, m_folder->filePath(u"link.csv"_s)));
    QVERIFY(!openTable(m_folder->filePath(u"link.csv"_s)));
    const auto sound = checkRegister(**database);
    QVERIFY(sound.has_value() && sound->isSound());
}

QTEST_GUILESS_MAIN(TestTwoProcesses)
#include "tst_twoprocesses.moc"
