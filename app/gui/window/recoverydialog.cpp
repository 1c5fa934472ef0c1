// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverydialog.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/recorddelegate.h"
#include "models/roles.h"
#include "restorepreviewpane.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

PlainLabel *words(const QString &text, Theme::TextStyle style, ColourRole colour)
{
    PlainLabel *label = plainLabel(text, style, colour);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString headOf(const RecoveryReport &report)
{
    const QLocale locale;
    if (report.lost() == 0)
        return RecoveryDialog::tr("Everything was saved: %1 records")
            .arg(locale.toString(report.saved()));
    return RecoveryDialog::tr("%1 records were saved, %2 are lost")
        .arg(locale.toString(report.saved()), locale.toString(report.lost()));
}

} // namespace

RecoveryDialog::RecoveryDialog(const QString &target, const Recovery &recovery, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("What was recovered"));
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(words(headOf(recovery.report), Theme::Title, ColourRole::Text));
    layout->addWidget(
        words(tr("The new register is %1; it was opened and checked. The damaged one "
                 "was not touched, and a copy of it is kept as %2.")
                  .arg(QFileInfo(target).fileName(), QFileInfo(recovery.copy).fileName()),
              Theme::Body,
              ColourRole::Text2));
    layout->addSpacing(4);
    layout->addWidget(makeTable(recovery.report), 1);
    const QStringList lines = recoveryRemarks(recovery.report);
    layout->addWidget(words(lines.join(u'\n'), Theme::Body, ColourRole::Text));
    layout->addWidget(
        words(tr("All details stand in %1.").arg(QFileInfo(recovery.reportPath).fileName()),
              Theme::Small,
              ColourRole::Text2));
    layout->addSpacing(6);
    auto *later = new QPushButton(tr("Decide later"));
    later->setObjectName(u"recoveryLater"_s);
    later->setAutoDefault(false);
    auto *use = new QPushButton(tr("Use the recovered register"));
    use->setObjectName(u"recoveryUse"_s);
    use->setProperty("primary", true);
    use->setToolTip(tr("The damaged register is renamed, not deleted."));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(later);
    foot->addWidget(use);
    layout->addLayout(foot);
    use->setFocus();
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *RecoveryDialog::makeTable(const RecoveryReport &report)
{
    auto *table = new QTableWidget(0, 4);
    table->setObjectName(u"recoveryTables"_s);
    table->setAccessibleName(tr("What was recovered"));
    table->setHorizontalHeaderLabels(
        {tr("Records"), tr("Saved"), tr("Of them from the journal"), tr("Lost")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    dressTable(table);
    showCounts(table);
    for (const RecoveredTable &recovered : report.tables) {
        const EntityTable *known = tableNamed(recovered.name);
        if (!known)
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(known->pluralLabel()));
        int column = 0;
        for (const qint64 count : {recovered.saved, recovered.rebuilt, recovered.lost}) {
            auto *item = new QTableWidgetItem(count == 0 ? u"–"_s : QLocale().toString(count));
            item->setData(NumberRole, true);
            if (column == 2 && count > 0)
                item->setData(ToneRole, int(ColourRole::Problem));
            table->setItem(row, ++column, item);
        }
    }
    return table;
}

} // namespace plenary
