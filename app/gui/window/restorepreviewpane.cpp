// SPDX-License-Identifier: GPL-3.0-or-later
#include "restorepreviewpane.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/recorddelegate.h"
#include "models/roles.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QString headOf(const RestorePreview &preview)
{
    using Relation = RestorePreview::Relation;
    switch (preview.relation) {
    case Relation::Same:
        return RestorePreviewPane::tr("Nothing would change");
    case Relation::Earlier:
        return RestorePreviewPane::tr(
            "%n change(s) would be gone", nullptr, static_cast<int>(preview.changesSince));
    case Relation::Another:
        return RestorePreviewPane::tr("This is a backup of another register");
    case Relation::Unreadable:
        return RestorePreviewPane::tr("The present register cannot be read");
    case Relation::Missing:
        return RestorePreviewPane::tr("There is no register at present");
    }
    return {};
}

QString detailOf(const RestorePreview &preview)
{
    using Relation = RestorePreview::Relation;
    switch (preview.relation) {
    case Relation::Same:
        return RestorePreviewPane::tr("The register is as the backup has it.");
    case Relation::Earlier:
        return RestorePreviewPane::tr("The register goes back to what it was then. It is backed up "
                                      "and set aside before, so this can be turned back.");
    case Relation::Another:
        return RestorePreviewPane::tr("Or of changes that were given up when an older backup was "
                                      "restored. It would take the place of this register, which "
                                      "is backed up and set aside before.");
    case Relation::Unreadable:
        return RestorePreviewPane::tr("So nothing can be compared. Restoring sets its file aside; "
                                      "it is not deleted.");
    case Relation::Missing:
        return RestorePreviewPane::tr("The backup takes its name.");
    }
    return {};
}

} // namespace

void showCounts(QTableWidget *table)
{
    table->setSortingEnabled(false); // numbers and dates are words here
    QHeaderView *head = table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setData(NumberRole, true);
}

RestorePreviewPane::RestorePreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel)
    , m_detail(new PlainLabel)
    , m_records(new QTableWidget(0, 4))
    , m_titlesHead(new QLabel(tr("What was done since, latest first")))
    , m_titles(new QListWidget)
    , m_another(new QCheckBox(tr("Put it in the place of this register all the same")))
{
    for (PlainLabel *label : {m_head, m_detail})
        label->setWordWrap(true);
    m_head->setObjectName(u"restoreHead"_s);
    Theme::dress(m_head, Theme::PanelTitle);
    Theme::dress(m_detail, Theme::Body, ColourRole::Text2);
    Theme::dress(m_titlesHead, Theme::SmallBold, ColourRole::Text2);
    m_records->setObjectName(u"restoreRecords"_s);
    m_records->setAccessibleName(tr("Records that would change"));
    m_records->setHorizontalHeaderLabels({tr("Records"), tr("Come back"), tr("Go"), tr("Differ")});
    m_records->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_records->setSelectionMode(QAbstractItemView::NoSelection);
    m_records->setFocusPolicy(Qt::TabFocus);
    dressTable(m_records);
    showCounts(m_records);
    m_titles->setObjectName(u"restoreTitles"_s);
    m_titles->setAccessibleName(m_titlesHead->text());
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setSelectionMode(QAbstractItemView::NoSelection);
    m_titles->setWordWrap(true);
    m_titles->setResizeMode(QListView::Adjust);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_another->setObjectName(u"restoreAnother"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_detail);
    layout->addSpacing(4);
    layout->addWidget(m_records, 2);
    layout->addWidget(m_titlesHead);
    layout->addWidget(m_titles, 3);
    layout->addWidget(m_another);
    layout->addStretch();
    connect(m_another, &QCheckBox::toggled, this, &RestorePreviewPane::agreed);
    showNothing({});
}

void RestorePreviewPane::showNothing(const QString &words)
{
    m_canRestore = false;
    m_head->setText(words);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_detail, m_records, m_titlesHead, m_titles, m_another})
        widget->hide();
}

void RestorePreviewPane::showPreview(const RestorePreview &preview)
{
    m_canRestore = preview.relation != RestorePreview::Relation::Same;
    m_head->setText(headOf(preview));
    m_detail->setText(QStringList({detailOf(preview), preview.unproved}).join(u"\n\n"_s).trimmed());
    m_detail->show();
    fillRecords(preview.differences);
    m_records->setVisible(!preview.differences.isEmpty());
    m_titles->clear();
    m_titles->addItems(preview.titles);
    const bool hasTitles = !preview.titles.isEmpty() && !preview.isAnother();
    m_titlesHead->setVisible(hasTitles);
    m_titles->setVisible(hasTitles);
    m_another->setChecked(false);
    m_another->setVisible(preview.isAnother());
}

void RestorePreviewPane::fillRecords(const QList<TableDifference> &differences)
{
    m_records->setRowCount(static_cast<int>(differences.size()));
    for (int row = 0; row < m_records->rowCount(); ++row) {
        const TableDifference &difference = differences.at(row);
        m_records->setItem(row, 0, new QTableWidgetItem(tableOf(difference.entity).pluralLabel()));
        int column = 0;
        for (const qint64 count : {difference.comesBack, difference.goes, difference.differs}) {
            auto *item = new QTableWidgetItem(count == 0 ? u"–"_s : QLocale().toString(count));
            item->setData(NumberRole, true);
            m_records->setItem(row, ++column, item);
        }
    }
}

bool RestorePreviewPane::isAgreed() const
{
    return m_canRestore && (m_another->isHidden() || m_another->isChecked());
}

} // namespace plenary
