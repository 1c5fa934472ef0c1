// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/widetable.h"
#include "core/text.h"
#include "exchange/importer.h"
#include "figures/figure.h"
#include "library/library.h"
#include "models/roles.h"
#include "models/windowmodel.h"
#include "storage/listquery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <valgrind/callgrind.h>

using namespace Qt::StringLiterals;
using namespace plenary;

namespace
{

constexpr qint64 seats = 20'000;

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s %s", qPrintable(error.message), qPrintable(error.detail));
}

template<class T>
T needed(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}

/// While one exists, callgrind counts the instructions of all threads.
class Counting
{
public:
    Counting() { CALLGRIND_START_INSTRUMENTATION; }
    ~Counting() { CALLGRIND_STOP_INSTRUMENTATION; }
    Q_DISABLE_COPY_MOVE(Counting)
};

QString tableIn(const QString &folder)
{
    return folder + u"/wide.csv"_s;
}

/// A register of its own for each scenario, so that several may run at once.
Location copied(const QString &folder, const QString &original, const QString &scenario)
{
    const QString path = u"%1/%2.plenary"_s.arg(folder, scenario);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    if (!QFile::copy(u"%1/%2.plenary"_s.arg(folder, original), path))
        qFatal("%s cannot be copied; run counted prepare first", qPrintable(original));
    return {path};
}

Location fullFor(const QString &folder, const QString &scenario)
{
    return copied(folder, u"full"_s, scenario);
}

void importInto(const Location &location, const QString &folder)
{
    const auto database = needed(openRegister(location));
    const Mapping mapping = needed(Mapping::fromJson(bench::wideMapping()));
    const auto report = [&] {
        const Counting counting;
        return needed(importTable(*database, tableIn(folder), mapping));
    }();
    if (report.created != seats)
        qFatal("%lld rows were imported, not %lld", report.created, seats);
}

void prepare(const QString &folder)
{
    bench::writeWideTable(tableIn(folder), {.attendances = seats});
    const QString empty = folder + u"/empty.plenary"_s;
    QFile::remove(empty);
    needed(createRegister({empty})).reset();
    importInto(copied(folder, u"empty"_s, u"full"_s), folder);
}

void importTable(const QString &folder)
{
    importInto(copied(folder, u"empty"_s, u"import"_s), folder);
}

/// Starts something and lets the threads work until it is answered by the signal.
template<class Sender, class Signal, class Start>
void answered(Sender &sender, Signal signal, const Start &start)
{
    // Queued: a quit before the loop runs would be lost.
    const auto connection =
        QObject::connect(&sender, signal, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    start();
    QCoreApplication::exec();
    QObject::disconnect(connection);
}

/// Keeps back what a library does each second: the slower the machine, the more often it would be
/// counted.
class NoClock final : public QObject
{
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *timer = qobject_cast<QTimer *>(watched);
        return event->type() == QEvent::Timer && timer && timer->interval() >= 1000;
    }
};

/// The list of participations in a window, loaded, in the order of names.
class List
{
public:
    explicit List(const Location &location)
    {
        qApp->installEventFilter(&m_noClock);
        Library::open(location).then(qApp, [this](const auto &opened) {
            m_library = needed(opened);
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
        QObject::connect(&m_model, &WindowModel::failed, qApp, stop);
        answered(m_model, &WindowModel::loaded, [this] {
            m_model.setLibrary(m_library);
        });
        if (m_model.rowCount() != seats)
            qFatal("the list has %d rows", m_model.rowCount());
    }
    /// As a click on the head of the column.
    void sort(const QString &field)
    {
        answered(m_model, &WindowModel::loaded, [this, &field] {
            m_model.sort(static_cast<int>(m_model.columns().indexOf(field)), Qt::AscendingOrder);
        });
    }
    /// As a jump of the view to rows that it has not shown yet.
    void show(int first, int rows)
    {
        for (const int row : {first, first + rows - 1}) {
            while (!isRead(m_model.index(row, 0)))
                answered(m_model, &WindowModel::dataChanged, [] {});
        }
        for (int row = first; row < first + rows; ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column)
                paint(m_model.index(row, column));
        }
    }

private:
    /// Otherwise this asks for it.
    static bool isRead(const QModelIndex &cell) { return cell.data(SecondaryRole).isValid(); }
    /// What the delegate asks for each cell.
    static void paint(const QModelIndex &cell)
    {
        if (!isRead(cell))
            qFatal("row %d was not read", cell.row());
        for (int role : {int(Qt::DisplayRole),
                         int(StatusFieldRole),
                         int(StatusCodeRole),
                         int(SecondaryRole),
                         int(NumberRole),
                         int(AbsentRole)})
            (void)cell.data(role);
    }

    NoClock m_noClock;
    std::shared_ptr<Library> m_library;
    WindowModel m_model{Entity::Participation};
};

void sortList(const QString &folder)
{
    List list(fullFor(folder, u"sort"_s));
    const Counting counting;
    list.sort(u"organisation"_s);
}

void showPage(const QString &folder)
{
    List list(fullFor(folder, u"page"_s));
    list.sort(u"organisation"_s);
    list.show(0, 40); // nothing of the sort is under way any more
    const Counting counting;
    for (int first = 1000; first < seats; first += 2000)
        list.show(first, 40);
}

/// As the search field of the window asks while somebody types.
void searchFor(const Location &location, const QStringList &prefixes)
{
    const auto database = needed(openRegister(location, Database::Access::ReadOnly));
    const Counting counting;
    for (const QString &typed : prefixes) {
        if (needed(search(*database, typed, 15)).isEmpty())
            qFatal("nothing begins with %s", qPrintable(typed));
    }
}

void searchLetter(const QString &folder)
{
    searchFor(fullFor(folder, u"letter"_s), {u"m"_s});
}

void searchPrefixes(const QString &folder)
{
    searchFor(fullFor(folder, u"search"_s),
              {u"gar"_s, u"So an"_s, u"conf-0003"_s, u"ма"_s, u"王"_s, u"مح"_s, u"रा"_s, u"μα"_s});
}

void countByCountryAndYear(const Location &location, Measure measure)
{
    const auto database = needed(openRegister(location, Database::Access::ReadOnly));
    const Counting counting;
    const FigureQuery query{.measure = measure, .filter = {}, .by = {u"country"_s, u"year"_s}};
    if (needed(countFigure(*database, query)).total == 0)
        qFatal("nobody was counted");
}

void countAttendances(const QString &folder)
{
    countByCountryAndYear(fullFor(folder, u"attendances"_s), Measure::Attendances);
}

void countPeople(const QString &folder)
{
    countByCountryAndYear(fullFor(folder, u"people"_s), Measure::People);
}

/// What ICU makes once in a program, 850 million instructions for Han alone, would hide the rest.
void loadScripts()
{
    (void)text::folded(u"é б ω ح क は 李"_s);
}

struct Scenario {
    const char *name;
    void (*run)(const QString &folder);
};

/// The one that takes longest first, so that the others run beside it.
constexpr Scenario scenarios[] = {
    {"import", importTable},
    {"sort", sortList},
    {"page", showPage},
    {"search", searchPrefixes},
    {"letter", searchLetter},
    {"people", countPeople},
    {"attendances", countAttendances},
};

} // namespace

/// counted scenarios: their names. counted prepare FOLDER: what they need, outside of valgrind.
/// counted SCENARIO FOLDER: one of them, under callgrind --instr-atstart=no.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString wanted = QCoreApplication::arguments().value(1);
    const QString folder = QCoreApplication::arguments().value(2);
    if (wanted == u"prepare") {
        prepare(folder);
        return 0;
    }
    for (const Scenario &scenario : scenarios) {
        if (wanted == u"scenarios") {
            QTextStream(stdout) << scenario.name << '\n';
        } else if (wanted == QLatin1StringView(scenario.name)) {
            loadScripts();
            scenario.run(folder);
            return 0;
        }
    }
    return wanted == u"scenarios" ? 0 : 1;
}
