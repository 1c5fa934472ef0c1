// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "app/gui/forms/recordform.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/listpanel.h"

#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

using namespace plenary;
using namespace plenary::test;
using namespace Qt::StringLiterals;

/// The search over everything, as it is used again and again.
class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void whatIsChosenIsOpenedEachTime();
};

void TestSearchBox::whatIsChosenIsOpenedEachTime()
{
    WindowFixture fixture;
    fixture.makeRegister(u"a.plenary"_s, u"ilan"_s);
    auto *box = fixture.find<QLineEdit>(u"searchBox"_s);
    for (const QString &typed : {u"sealaw"_s, u"kyoto"_s, u"undp"_s}) {
        WindowFixture::giveFocus(box);
        QTest::keyClicks(box, typed);
        QAbstractItemView *found = box->completer()->popup();
        QTRY_VERIFY(found->isVisible());
        const qint64 first = found->model()->index(0, 0).data(Qt::UserRole).toLongLong();
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        const RecordForm &form = *fixture.window().docks()->form;
        QTRY_COMPARE(form.current().record.id, first);
        QTRY_VERIFY(box->text().isEmpty());
        WindowFixture::giveFocus(fixture.window().eventPanel()->currentList()->find());
    }
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
