// SPDX-License-Identifier: GPL-3.0-or-later
// The form in the real window: what stands at a field, links, the way back, and what was typed when
// the program is killed. The program that is killed is this one, started again with a register.
#include "app/gui/forms/fieldeditor.h"
#include "app/gui/forms/fieldnote.h"
#include "app/gui/forms/formdrafts.h"
#include "app/gui/forms/formsheet.h"
#include "app/gui/forms/recordform.h"
#include "app/gui/look/invalidmark.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "app/gui/window/registers.h"
#include "gui/windowfixture.h"
#include "library/editing.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <csignal>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void refused_staysWithASentenceUnderIt();
    void refused_survivesTheSaveOfAnotherField();
    void saved_isSaidUnderTheField();
    void esc_putsBackWhatWasSaved();
    void missing_isMarkedWhereItIsMissing();
    void date_isTypedAsPeopleTypeIt_data();
    void date_isTypedAsPeopleTypeIt();
    void date_span_isRefusedWithAReason();
    void tab_goesDownTheForm();
    void labels_areWhole_data();
    void labels_areWhole();
    void link_ofAnUnknownName_isMadeByAClick();
    void link_ofNothingKnown_isNotDropped();
    void link_thatNeedsMore_asksForItInPlace();
    void link_isFollowedByKeyAndByClick();
    void trail_goesBackAndForward();
    void trail_passesOverWhatWasRemoved();
    void draft_survivesAKill();
    void draft_ofATextThatWasRefused_comesBackWithItsRecord();
    void draft_goesWithTheRecord();

private:
    MainWindow &window() { return m_fixture->window(); }
    RecordForm &form() { return *window().docks()->form; }
    QLineEdit *line(const QString &field);
    FieldNote *note(const QString &field) { return form().sheet()->note(field); }
    qint64 add(Entity entity, const QHash<QString, Value> &values);
    void open(Entity entity, qint64 id);
    QString cutLabel();
    QString undoTitle() { return window().findChild<QAction *>(u"undo"_s)->text(); }
    [[nodiscard]] static QStringList draftFiles();
    static void chooseLastOffer(const QString &words, bool byMouse);

    std::unique_ptr<WindowFixture> m_fixture;
};

QLineEdit *TestForms::line(const QString &field)
{
    return qobject_cast<QLineEdit *>(form().editor(field)->input());
}

qint64 TestForms::add(Entity entity, const QHash<QString, Value> &values)
{
    Record record = Record::create(entity);
    for (const auto &[field, value] : values.asKeyValueRange())
        record.setValue(field, value);
    qint64 made = 0;
    window()
        .registers()
        ->library()
        ->write<qint64>([record](Database &database) {
            return addRecord(database, record);
        })
        .then(&window(), [&made](const Result<qint64> &id) {
            made = id ? *id : -1;
        });
    [&made] {
        QTRY_VERIFY(made > 0);
    }();
    return made;
}

void TestForms::open(Entity entity, qint64 id)
{
    window().openRecord(entity, id);
    QTRY_VERIFY(form().current().record.id == id && form().current().record.entity == entity);
}

QStringList TestForms::draftFiles()
{
    return QDir(FormDrafts::folder()).entryList(QDir::Files);
}

/// The last line that is offered while somebody types.
void TestForms::chooseLastOffer(const QString &words, bool byMouse)
{
    const auto last = [] {
        const auto *popup = qobject_cast<QAbstractItemView *>(qApp->activePopupWidget());
        return popup ? popup->model()->index(popup->model()->rowCount() - 1, 0) : QModelIndex();
    };
    QTRY_COMPARE(last().data().toString(), words);
    auto *popup = qobject_cast<QAbstractItemView *>(qApp->activePopupWidget());
    if (byMouse) {
        QTest::mouseClick(
            popup->viewport(), Qt::LeftButton, {}, popup->visualRect(last()).center());
        return;
    }
    QTest::keyClick(popup, Qt::Key_Up); // from the field to the last one
    QTest::keyClick(popup, Qt::Key_Return);
}

void TestForms::refused_staysWithASentenceUnderIt()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    open(Entity::Source, add(Entity::Source, {{u"title"_s, u"Report"_s}}));
    QLineEdit *date = line(u"published_on"_s);
    WindowFixture::type(date, u"yesterday"_s);
    QTRY_VERIFY(note(u"published_on"_s)->isVisible());
    QVERIFY2(note(u"published_on"_s)->words().contains(u"15 Nov 2016"_s),
             qPrintable(note(u"published_on"_s)->words()));
    QCOMPARE(date->text(), u"yesterday"_s);
    QVERIFY(isInvalid(date));
    QVERIFY(date->accessibleDescription().contains(note(u"published_on"_s)->words()));
    // Directly under it, and nowhere else.
    const QRect field(date->mapTo(form().sheet(), QPoint()), date->size());
    const QPoint words = note(u"published_on"_s)->mapTo(form().sheet(), QPoint());
    QVERIFY(words.y() >= field.bottom() && words.y() - field.bottom() < 6);
    QCOMPARE(words.x(), field.x());
    QCOMPARE(window().findChild<QLabel *>(u"formMessage"_s)->text(), QString());
    WindowFixture::type(date, u"15 Nov 2021"_s);
    QTRY_COMPARE(form().current().record.text(u"published_on"), u"2021-11-15"_s);
    QVERIFY(!isInvalid(date));
    QVERIFY(!date->accessibleDescription().contains(u"2016"_s));
}

/// A save makes the form read its record anew: what is wrong in another field is not wiped out.
void TestForms::refused_survivesTheSaveOfAnotherField()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    open(Entity::Source, add(Entity::Source, {{u"title"_s, u"Report"_s}}));
    WindowFixture::type(line(u"published_on"_s), u"soon"_s);
    WindowFixture::type(line(u"title"_s), u"Report of the forum"_s);
    QTRY_COMPARE(form().current().name, u"Report of the forum"_s);
    QCOMPARE(line(u"published_on"_s)->text(), u"soon"_s);
    QVERIFY(isInvalid(line(u"published_on"_s)));
    QVERIFY(note(u"published_on"_s)->isVisible());
}

void TestForms::saved_isSaidUnderTheField()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    open(Entity::Source, add(Entity::Source, {{u"title"_s, u"Report"_s}}));
    QCOMPARE(note(u"publisher"_s)->words(), QString());
    WindowFixture::type(line(u"publisher"_s), u"The Forum"_s);
    QTRY_VERIFY(note(u"publisher"_s)->words().startsWith(u"Saved "_s));
    QVERIFY(note(u"publisher"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(note(u"publisher"_s)->words(), QString(), 8000);
}

void TestForms::esc_putsBackWhatWasSaved()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    open(Entity::Source,
         add(Entity::Source, {{u"title"_s, u"Report"_s}, {u"published_on"_s, u"2016-11"_s}}));
    QLineEdit *date = line(u"published_on"_s);
    QCOMPARE(date->text(), u"November 2016"_s);
    WindowFixture::type(date, u"never"_s);
    QVERIFY(isInvalid(date));
    QTest::keyClick(date, Qt::Key_Escape);
    QCOMPARE(date->text(), u"November 2016"_s);
    QVERIFY(!isInvalid(date));
    QVERIFY(!note(u"published_on"_s)->isVisible());
}

void TestForms::missing_isMarkedWhereItIsMissing()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    m_fixture->trigger(u"new.event"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"createRecord"_s));
    QVERIFY(line(u"code"_s)->accessibleDescription().startsWith(u"Required"_s));
    QVERIFY2(line(u"code"_s)->accessibleDescription().contains(u"COP19"_s), "the hint is said");
    QVERIFY(note(u"code"_s)->words().contains(u"COP19"_s)); // and seen
    WindowFixture::click(m_fixture->find<QPushButton>(u"createRecord"_s));
    QTRY_VERIFY(isInvalid(line(u"code"_s)));
    QCOMPARE(note(u"code"_s)->words(), u"This cannot be empty."_s);
    QVERIFY(line(u"code"_s)->hasFocus());
    WindowFixture::type(line(u"code"_s), u"FORUM-1"_s);
    QVERIFY(!isInvalid(line(u"code"_s)));
}

void TestForms::date_isTypedAsPeopleTypeIt_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row =
        [](const QString &typed, const char *locale, const char *stored, const QString &shown) {
            QTest::newRow(qPrintable(typed))
                << QLocale(QLatin1StringView(locale)) << QString::fromLatin1(stored) << shown;
        };
    row(u"2016"_s, "en_GB", "2016", u"2016"_s);
    row(u"Nov 2016"_s, "en_GB", "2016-11", u"November 2016"_s);
    row(u"15.11.2016"_s, "en_GB", "2016-11-15", u"15 November 2016"_s);
    row(u"nov. 2016"_s, "fr_FR", "2016-11", u"novembre 2016"_s);
    row(u"15 de nov. de 2016"_s, "es_ES", "2016-11-15", u"15 de noviembre de 2016"_s);
    row(u"нояб. 2016"_s, "ru_RU", "2016-11", u"ноябрь 2016\u202Fг."_s);
    row(u"١٥ نوفمبر ٢٠١٦"_s, "ar_EG", "2016-11-15", u"١٥ تشرين الثاني/نوفمبر ٢٠١٦"_s);
}

void TestForms::date_isTypedAsPeopleTypeIt()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    m_fixture->makeRegister(u"forms.plenary"_s);
    QLocale::setDefault(locale);
    open(Entity::Source, add(Entity::Source, {{u"title"_s, u"Report"_s}}));
    QLineEdit *date = line(u"published_on"_s);
    WindowFixture::giveFocus(date);
    date->insert(QString::fromUtf8(QTest::currentDataTag())); // no keys make these letters
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(form().current().record.text(u"published_on"), stored);
    QTRY_VERIFY(note(u"published_on"_s)->isVisible()); // saved
    QCOMPARE(date->text(), shown);
    // Typing on in the words of the form is no error.
    QTest::keyClick(date, Qt::Key_End);
    QTest::keyClick(date, Qt::Key_Space);
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY2(!isInvalid(date), qPrintable(note(u"published_on"_s)->words()));
    QCOMPARE(date->text(), shown);
}

void TestForms::date_span_isRefusedWithAReason()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    open(Entity::Event, add(Entity::Event, {{u"code"_s, u"FORUM-1"_s}}));
    WindowFixture::type(line(u"starts"_s), u"15-17 Nov 2016"_s);
    QVERIFY2(note(u"starts"_s)->words().contains(u"span"_s),
             qPrintable(note(u"starts"_s)->words()));
    WindowFixture::type(line(u"starts"_s), u"31.02.2016"_s);
    QCOMPARE(note(u"starts"_s)->words(), u"There is no such day or month."_s);
    QCOMPARE(form().current().record.text(u"starts"), QString());
}

void TestForms::tab_goesDownTheForm()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    m_fixture->trigger(u"new.event"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"createRecord"_s));
    WindowFixture::giveFocus(line(u"code"_s));
    for (const Field &field : tableOf(Entity::Event).fields) {
        QWidget *input = form().editor(QString::fromLatin1(field.name))->input();
        QVERIFY2(input->hasFocus(), field.name);
        QTest::keyClick(input, Qt::Key_Tab);
    }
}

/// A label that does not show all of its words; null: there is none.
QString TestForms::cutLabel()
{
    for (const auto *label : form().sheet()->findChildren<PlainLabel *>()) {
        if (!label->buddy())
            continue;
        if (label->heightForWidth(label->width()) > label->height())
            return label->text();
        for (const QString &word : label->text().split(u' ')) {
            if (label->fontMetrics().horizontalAdvance(word) > label->width())
                return word;
        }
    }
    return {};
}

void TestForms::labels_areWhole_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as it comes") << 100;
    QTest::newRow("twice as large") << 200;
}

void TestForms::labels_areWhole()
{
    QFETCH(int, percent);
    Theme::install(*qApp, Theme::Mode::Light, percent);
    m_fixture->restart();
    m_fixture->makeRegister(u"forms.plenary"_s);
    for (const Entity entity : {Entity::Participation, Entity::Event, Entity::Country}) {
        if (entity == Entity::Country)
            window().openRecord(entity, 1);
        else
            m_fixture->trigger(u"new."_s + tableOf(entity).kind());
        QTRY_VERIFY(form().sheet());
        QTRY_COMPARE(form().current().record.entity, entity);
        QTRY_VERIFY2(form().sheet()->width() <= form().sheet()->parentWidget()->width(),
                     "nothing is beyond the edge");
        QTRY_COMPARE(cutLabel(), QString());
    }
    Theme::install(*qApp, Theme::Mode::Light);
}

void TestForms::link_ofAnUnknownName_isMadeByAClick()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    const qint64 event = add(Entity::Event, {{u"code"_s, u"FORUM-1"_s}});
    open(Entity::Event, event);
    QLineEdit *series = line(u"series"_s);
    WindowFixture::giveFocus(series);
    QTest::keyClicks(series, u"Legal Aid Forum"_s);
    chooseLastOffer(u"Create “Legal Aid Forum”…"_s, true);
    QTRY_VERIFY(form().current().record.value(u"series").toLongLong() > 0);
    QTRY_VERIFY2(undoTitle().contains(u"Series"_s), qPrintable(undoTitle()));
    QCOMPARE(series->text(), u"Legal Aid Forum"_s);
    QVERIFY(!isInvalid(series));
    const qint64 made = form().current().record.value(u"series").toLongLong();
    // Two changes, the link and the record, each taken back by its name.
    m_fixture->trigger(u"undo"_s);
    QTRY_COMPARE(series->text(), QString());
    QTRY_VERIFY2(undoTitle().contains(u"New: Event series “Legal Aid Forum”"_s),
                 qPrintable(undoTitle()));
    m_fixture->trigger(u"undo"_s);
    QTRY_VERIFY(!undoTitle().contains(u"Legal Aid Forum"_s));
    m_fixture->trigger(u"redo"_s);
    QTRY_VERIFY(undoTitle().contains(u"Legal Aid Forum"_s));
    open(Entity::EventSeries, made);
    QCOMPARE(form().current().name, u"Legal Aid Forum"_s);
}

/// What is typed as a link and means nothing is told there, also by Create, which would drop it.
void TestForms::link_ofNothingKnown_isNotDropped()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    add(Entity::Event, {{u"code"_s, u"FORUM-1"_s}});
    m_fixture->trigger(u"new.participation"_s);
    QTRY_VERIFY(form().editor(u"represents"_s));
    WindowFixture::type(line(u"name_then"_s), u"Ana"_s);
    QLineEdit *country = line(u"represents"_s);
    WindowFixture::giveFocus(country);
    QTest::keyClicks(country, u"Wakanda"_s);
    QTRY_VERIFY(qApp->activePopupWidget());
    QTest::keyClick(qApp->activePopupWidget(), Qt::Key_Tab);
    QTRY_VERIFY(!country->hasFocus());
    QTRY_VERIFY(isInvalid(country));
    QCOMPARE(country->text(), u"Wakanda"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"createRecord"_s));
    QCOMPARE(form().current().record.id, 0);
    QVERIFY(isInvalid(country));
}

void TestForms::link_thatNeedsMore_asksForItInPlace()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    open(Entity::Event, add(Entity::Event, {{u"code"_s, u"WORKSHOP"_s}}));
    QLineEdit *parent = line(u"parent"_s);
    WindowFixture::giveFocus(parent);
    QTest::keyClicks(parent, u"Commission session"_s);
    chooseLastOffer(u"Create “Commission session”…"_s, false);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"inlineCreate"_s));
    auto *box = m_fixture->find<QWidget>(u"inlineCreate"_s);
    QVERIFY(!box->isWindow());
    auto *sheet = box->findChild<FormSheet *>();
    QCOMPARE(sheet->editors().size(), 2); // its name and the code, no more
    auto *code = qobject_cast<QLineEdit *>(sheet->editors().value(u"code"_s)->input());
    QTRY_VERIFY(code->hasFocus());
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_VERIFY(isInvalid(code));
    QTest::keyClicks(code, u"CS-25"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"inlineCreate"_s));
    QTRY_VERIFY(form().current().record.value(u"parent").toLongLong() > 0);
    QCOMPARE(parent->text(), u"Commission session"_s);
    QVERIFY(parent->hasFocus());
    // Esc in the little form leaves everything as it was.
    QTRY_VERIFY(undoTitle().contains(u"Part of"_s));
    parent->selectAll();
    QTest::keyClicks(parent, u"Another"_s);
    chooseLastOffer(u"Create “Another”…"_s, true);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"inlineCreate"_s));
    code = m_fixture->find<QWidget>(u"inlineCreate"_s)->findChild<QLineEdit *>();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"inlineCreate"_s));
    QCOMPARE(parent->text(), u"Commission session"_s);
    QVERIFY(undoTitle().contains(u"Part of"_s));
}

void TestForms::link_isFollowedByKeyAndByClick()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    const qint64 series = add(Entity::EventSeries, {{u"name"_s, u"Forum"_s}});
    const qint64 event =
        add(Entity::Event, {{u"code"_s, u"FORUM-1"_s}, {u"series"_s, Value(series)}});
    open(Entity::Event, event);
    QTRY_COMPARE(line(u"series"_s)->text(), u"Forum"_s);
    WindowFixture::giveFocus(line(u"series"_s));
    QTest::keyClick(line(u"series"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(form().current().record.entity, Entity::EventSeries);
    QCOMPARE(form().current().record.id, series);
    open(Entity::Event, event);
    QTest::mouseClick(line(u"series"_s), Qt::LeftButton, Qt::ControlModifier, {20, 10});
    QTRY_COMPARE(form().current().record.entity, Entity::EventSeries);
}

void TestForms::trail_goesBackAndForward()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    const qint64 series = add(Entity::EventSeries, {{u"name"_s, u"Forum"_s}});
    const qint64 event =
        add(Entity::Event, {{u"code"_s, u"FORUM-1"_s}, {u"series"_s, Value(series)}});
    auto *back = window().findChild<QAction *>(u"back"_s);
    auto *forward = window().findChild<QAction *>(u"forward"_s);
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    open(Entity::EventSeries, series);
    open(Entity::Event, event);
    QTRY_VERIFY2(back->toolTip().contains(u"Forum"_s), qPrintable(back->toolTip()));
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(form().current().record.entity, Entity::EventSeries);
    QTRY_VERIFY2(forward->isEnabled() && !back->isEnabled(), qPrintable(back->toolTip()));
    QVERIFY2(forward->toolTip().contains(u"FORUM-1"_s), qPrintable(forward->toolTip()));
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(form().current().record.entity, Entity::Event);
    QTRY_VERIFY(back->isEnabled());
    QTest::mousePress(form().sheet(), Qt::BackButton);
    QTRY_COMPARE(form().current().record.entity, Entity::EventSeries);
    QTRY_VERIFY(forward->isEnabled());
    QTest::mousePress(form().sheet(), Qt::ForwardButton);
    QTRY_COMPARE(form().current().record.entity, Entity::Event);
    QTRY_VERIFY(back->isEnabled());
    m_fixture->makeRegister(u"other.plenary"_s); // another register, another trail
    QTRY_VERIFY(!back->isEnabled() && !forward->isEnabled());
}

void TestForms::trail_passesOverWhatWasRemoved()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    const qint64 first = add(Entity::Source, {{u"title"_s, u"First"_s}});
    const qint64 second = add(Entity::Source, {{u"title"_s, u"Second"_s}});
    const qint64 third = add(Entity::Source, {{u"title"_s, u"Third"_s}});
    open(Entity::Source, first);
    open(Entity::Source, second);
    m_fixture->trigger(u"removeRecord"_s);
    QTRY_VERIFY(!form().sheet());
    open(Entity::Source, third);
    auto *back = window().findChild<QAction *>(u"back"_s);
    QTRY_VERIFY2(back->toolTip().contains(u"First"_s), qPrintable(back->toolTip()));
    m_fixture->trigger(u"undo"_s); // it is there again
    QTRY_VERIFY2(back->toolTip().contains(u"Second"_s), qPrintable(back->toolTip()));
    m_fixture->trigger(u"redo"_s);
    QTRY_VERIFY(back->toolTip().contains(u"First"_s));
    back->trigger();
    QTRY_COMPARE(form().current().record.id, first);
}

/// One process begins a record and is killed while somebody types; the next one offers it.
void TestForms::draft_survivesAKill()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    m_fixture->trigger(u"closeRegister"_s);
    QVERIFY(draftFiles().isEmpty());
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLENARY_TYPES_INTO"_s, m_fixture->path(u"forms.plenary"_s));
    environment.insert(u"PLENARY_DRAFTS"_s, FormDrafts::folder());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath());
    QVERIFY(program.waitForStarted());
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("typed"), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!draftFiles().isEmpty(), 10000);
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    window().openRegister(m_fixture->path(u"forms.plenary"_s));
    QTRY_VERIFY(window().registers()->library());
    QTRY_VERIFY(form().sheet());
    QCOMPARE(form().current().record.entity, Entity::Organisation);
    QCOMPARE(form().current().record.id, 0);
    QTRY_VERIFY(form().isVisible()); // in whatever perspective the window begins
    QVERIFY(window().findChild<QLabel *>(u"formMessage"_s)->text().startsWith(u"You began"_s));
    QCOMPARE(line(u"name"_s)->text(), u"Legal Aid Board"_s);
    QCOMPARE(line(u"acronym"_s)->text(), u"LA"_s); // was still being typed
    QVERIFY(note(u"acronym"_s)->words().contains(u"not saved"_s));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
    const QString file = QDir(FormDrafts::folder()).filePath(draftFiles().first());
    QVERIFY(!(QFile::permissions(file) & others));
    WindowFixture::type(line(u"acronym"_s), u"LAB"_s);
    WindowFixture::click(m_fixture->find<QPushButton>(u"createRecord"_s));
    QTRY_VERIFY(form().current().record.id > 0);
    QCOMPARE(form().current().record.text(u"acronym"), u"LAB"_s);
    QTRY_VERIFY(draftFiles().isEmpty());
}

void TestForms::draft_ofATextThatWasRefused_comesBackWithItsRecord()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    const qint64 source = add(Entity::Source, {{u"title"_s, u"Report"_s}});
    const qint64 other = add(Entity::Source, {{u"title"_s, u"Other"_s}});
    open(Entity::Source, source);
    WindowFixture::type(line(u"published_on"_s), u"in spring 2016"_s);
    open(Entity::Source, other);
    QCOMPARE(line(u"published_on"_s)->text(), QString());
    open(Entity::Source, source);
    QTRY_COMPARE(line(u"published_on"_s)->text(), u"in spring 2016"_s);
    QVERIFY(note(u"published_on"_s)->words().contains(u"not saved"_s));
    QTRY_VERIFY(!draftFiles().isEmpty());
    m_fixture->restart();
    window().openRegister(m_fixture->path(u"forms.plenary"_s));
    QTRY_VERIFY(form().sheet());
    QCOMPARE(form().current().record.id, source);
    QTRY_VERIFY(form().isVisible());
    QCOMPARE(line(u"published_on"_s)->text(), u"in spring 2016"_s);
    WindowFixture::giveFocus(line(u"published_on"_s));
    QTest::keyClick(line(u"published_on"_s), Qt::Key_Escape);
    QCOMPARE(line(u"published_on"_s)->text(), QString());
    QTRY_VERIFY(draftFiles().isEmpty());
}

void TestForms::draft_goesWithTheRecord()
{
    m_fixture->makeRegister(u"forms.plenary"_s);
    m_fixture->trigger(u"new.organisation"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"discardRecord"_s));
    WindowFixture::type(line(u"name"_s), u"Legal Aid Board"_s);
    QTRY_VERIFY(!draftFiles().isEmpty());
    WindowFixture::click(m_fixture->find<QPushButton>(u"discardRecord"_s));
    QTRY_VERIFY(draftFiles().isEmpty());
    QVERIFY(!form().hasUnsaved());
    // Who goes on without it has agreed that it is lost.
    m_fixture->trigger(u"new.organisation"_s);
    QTRY_VERIFY(form().sheet());
    WindowFixture::type(line(u"name"_s), u"Law Clinic"_s);
    QTRY_VERIFY(!draftFiles().isEmpty());
    m_fixture->trigger(u"closeRegister"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"loseUnsaved"_s));
    WindowFixture::click(m_fixture->find<QPushButton>(u"loseUnsaved"_s));
    QTRY_VERIFY(!window().registers()->library());
    QVERIFY(draftFiles().isEmpty());
}

/// The program that is killed: accepts a name, types on, and waits.
static int typeInto(QApplication &application, const QString &place)
{
    WindowFixture fixture;
    FormDrafts::setFolder(qEnvironmentVariable("PLENARY_DRAFTS"));
    MainWindow &window = fixture.window();
    window.openRegister(place);
    if (!QTest::qWaitFor([&] {
            return window.registers()->library() != nullptr;
        }))
        return 1;
    window.findChild<QAction *>(u"new.organisation"_s)->trigger();
    RecordForm *form = window.docks()->form;
    if (!QTest::qWaitFor([&] {
            return form->sheet() != nullptr;
        }))
        return 1;
    WindowFixture::type(form->editor(u"name"_s)->input(), u"Legal Aid Board"_s);
    WindowFixture::giveFocus(form->editor(u"acronym"_s)->input());
    QTest::keyClicks(form->editor(u"acronym"_s)->input(), u"LA"_s);
    puts("typed");
    fflush(stdout);
    return application.exec();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString place = qEnvironmentVariable("PLENARY_TYPES_INTO");
    if (!place.isEmpty())
        return typeInto(application, place);
    TestForms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_forms.moc"
