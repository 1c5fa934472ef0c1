// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedialog.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "app/gui/wizard/importtask.h"
#include "core/text.h"
#include "exchange/mappingsuggestion.h"
#include "library/editing.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int shownRows = ImportReport::listedRows;
constexpr int changeColumn = 1;
constexpr int firstCell = 2; ///< column of the first pasted cell
constexpr int shownProblems = 6;
constexpr int headsBefore = 2; ///< number of the first row in a table, whose heads are its first

} // namespace

PasteDialog::PasteDialog(Entity entity,
                         const std::shared_ptr<Library> &library,
                         PastedTable table,
                         const Filter &scope,
                         QWidget *parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_library(library)
    , m_mapping(pasteMapping(entity, m_table.heads))
    , m_task(new ImportTask(library, this))
    , m_rows(new QTableWidget)
    , m_summary(new PlainLabel(tr("Looking at the rows …")))
    , m_problems(new PlainLabel)
{
    setObjectName(u"pasteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 kind of records, in the plural
    setWindowTitle(tr("Paste: %1").arg(tableOf(entity).pluralLabel()));
    m_rows->setObjectName(u"pastedRows"_s);
    m_rows->setAccessibleName(tr("Rows that would be written"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->hide();
    m_summary->setObjectName(u"pasteSummary"_s);
    m_problems->setObjectName(u"pasteProblems"_s);
    for (PlainLabel *label : {m_summary, m_problems})
        label->setWordWrap(true);
    Theme::dress(m_problems, Theme::Body, ColourRole::Attention);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_paste = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    m_paste->setObjectName(u"pasteDone"_s);
    m_paste->setProperty("primary", true);
    m_paste->setDefault(true);
    m_paste->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_problems);
    layout->addWidget(buttons);
    resize(760, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        m_isWriting = true;
        m_paste->setEnabled(false);
        m_task->start(
            m_folder.filePath(u"pasted.csv"_s),
            m_mapping,
            {.isPaste = true,
             .title = tr("%n pasted row(s)", nullptr, static_cast<int>(m_table.rows.size()))});
    });
    connect(m_task, &ImportTask::finished, this, &PasteDialog::takeReport);
    connect(m_task, &ImportTask::failed, this, [this](const Error &error) {
        m_summary->setText(error.message);
    });
    findScope(scope);
}

/// The record that the list is limited to, by what an import finds it with.
void PasteDialog::findScope(const Filter &scope)
{
    const LinkedTo linked = linkedTo(m_mapping.entity, scope);
    if (linked.id == 0) {
        tryOut();
        return;
    }
    m_library
        ->read<NamedRecord>([linked](Database &database) {
            return readRecord(database, linked.target, linked.id);
        })
        .then(this, [this, field = scope.field](const Result<NamedRecord> &found) {
            if (found) {
                const EntityTable &table = found->record.table();
                const QString code = found->record.text(QString::fromLatin1(table.codeField));
                takeScope(field, code.isEmpty() ? found->record.label() : code, found->name);
            }
            tryOut();
        });
}

/// Rows that say another event than that of the list mean the other one.
void PasteDialog::takeScope(const QString &field, const QString &key, const QString &name)
{
    const auto isOfLink = [&field](const Mapping::Column &column) {
        return column.field == field || column.field.startsWith(QString(field + u'.'));
    };
    const QString known = text::folded(name);
    const QString code = text::folded(key);
    for (const Mapping::Column &column : std::as_const(m_mapping.columns)) {
        const auto place = m_table.heads.indexOf(column.column);
        const bool isSame =
            !isOfLink(column) || std::ranges::all_of(m_table.rows, [&](const QStringList &row) {
                const QString typed = text::folded(row.value(place));
                return typed.isEmpty() || typed == known || typed == code;
            });
        if (!isSame)
            return;
    }
    m_mapping.columns.removeIf(isOfLink);
    m_mapping.constants.insert(field, key);
}

void PasteDialog::tryOut()
{
    showRows();
    if (m_mapping.columns.isEmpty()) {
        m_summary->setText(
            tr("None of the columns is known here. The first row must name them as "
               "the list does: %1.")
                .arg(fieldPathLabel(
                    m_mapping.entity,
                    QString::fromLatin1(tableOf(m_mapping.entity).fields.front().name))));
        return;
    }
    const QString path = m_folder.filePath(u"pasted.csv"_s);
    if (const auto written = writePasted(m_table, path); !written)
        m_summary->setText(written.error().message);
    else
        m_task->start(path, m_mapping, {.dryRun = true, .isPaste = true, .title = {}});
}

void PasteDialog::showRows()
{
    const auto count = qMin(m_table.rows.size(), qsizetype(shownRows));
    m_rows->setColumnCount(static_cast<int>(m_table.heads.size()) + firstCell);
    m_rows->setRowCount(static_cast<int>(count));
    QStringList heads{tr("Row"), tr("What changes")};
    QList<bool> taken;
    for (const QString &head : std::as_const(m_table.heads)) {
        const auto column = std::ranges::find(m_mapping.columns, head, &Mapping::Column::column);
        taken.append(column != m_mapping.columns.end());
        heads.append(taken.last() ? fieldPathLabel(m_mapping.entity, column->field)
                                  //: %1 head of a column that is not taken
                                  : tr("%1 (left out)").arg(text::displayedLine(head, 60)));
    }
    m_rows->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        m_rows->setItem(row, 0, new QTableWidgetItem(QLocale().toString(row + 1)));
        m_rows->setItem(row, changeColumn, new QTableWidgetItem(u"…"_s));
        for (int column = 0; column < m_table.heads.size(); ++column) {
            const QString cell = m_table.rows.at(row).value(column);
            auto *item = new QTableWidgetItem(text::displayedLine(cell, 200));
            if (!taken.at(column))
                item->setForeground(Theme::colour(ColourRole::Text3));
            m_rows->setItem(row, column + firstCell, item);
        }
    }
    m_rows->resizeColumnsToContents();
}

QString PasteDialog::summaryOf(const ImportReport &report) const
{
    QStringList parts;
    const auto add = [&parts](qint64 number, const QString &words) {
        if (number > 0)
            parts.append(words);
    };
    const auto few = [](qint64 number) {
        return static_cast<int>(number);
    };
    add(report.created, tr("%Ln new record(s)", nullptr, few(report.created)));
    add(report.updated, tr("%Ln changed record(s)", nullptr, few(report.updated)));
    add(report.unchanged, tr("%Ln as they are", nullptr, few(report.unchanged)));
    add(report.rejected.size(), tr("%Ln row(s) left out", nullptr, few(report.rejected.size())));
    for (auto it = report.related.constBegin(); it != report.related.constEnd(); ++it) {
        const EntityTable *table = tableNamed(it.key());
        add(it.value(),
            //: %1 kind of record, %2 how many of them are made besides
            tr("also new: %2 %1")
                .arg(table ? table->pluralLabel() : it.key(), QLocale().toString(it.value())));
    }
    if (report.created + report.updated == 0 && report.rejected.isEmpty()
        && report.unresolved.isEmpty())
        return tr("Nothing would change: the records say all of this already.");
    return parts.isEmpty() ? tr("Nothing to write.") : parts.join(u" · "_s);
}

/// What a row does to its record, each field with what it has and what it gets.
QString PasteDialog::wordsOf(const RowChange &change) const
{
    if (change.isNew)
        return tr("new");
    QStringList parts;
    for (const RowChange::Cell &cell : change.cells)
        //: %1 a field, %2 what it has, %3 what it gets: Attendance: no-show → attended
        parts.append(tr("%1: %2 → %3")
                         .arg(fieldPathLabel(m_mapping.entity, cell.field),
                              cell.before.isEmpty() ? tr("empty") : cell.before,
                              cell.after.isEmpty() ? tr("empty") : cell.after));
    for (const auto &open : change.left)
        //: %1 what was typed
        parts.append(tr("“%1” is not understood").arg(text::displayedLine(open.typed, 80)));
    return parts.join(u"; "_s);
}

/// Rows that the report does not tell of are what the register has already.
void PasteDialog::showChanges(const ImportReport &report)
{
    QHash<qint64, QString> words;
    for (const RowChange &change : report.changes)
        words.insert(change.row, wordsOf(change));
    for (const plenary::Rejected &rejected : report.rejected)
        words.insert(rejected.row, tr("left out"));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QString said = words.value(row + headsBefore);
        QTableWidgetItem *item = m_rows->item(row, changeColumn);
        item->setText(text::displayedLine(said.isEmpty() ? tr("nothing") : said, 300));
        item->setToolTip(plain::tip(text::displayedLine(said, 600)));
        if (said.isEmpty()) {
            for (int column = 0; column < m_rows->columnCount(); ++column)
                m_rows->item(row, column)->setForeground(Theme::colour(ColourRole::Text3));
        }
    }
    m_rows->resizeColumnsToContents();
}

void PasteDialog::showReport(const ImportReport &report)
{
    QStringList problems;
    for (const plenary::Rejected &rejected : report.rejected) {
        const auto row = static_cast<int>(rejected.row) - headsBefore;
        if (QTableWidgetItem *item = m_rows->item(row, 0)) {
            item->setBackground(Theme::colour(ColourRole::ProblemTint));
            item->setToolTip(plain::tip(rejected.reason));
        }
        //: %1 number of a row, %2 why it is left out
        problems.append(
            tr("Row %1 is left out: %2").arg(QLocale().toString(row + 1), rejected.reason));
    }
    for (const Unresolved &open : report.unresolved) {
        //: %1 field, %2 what was typed
        const QString sentence = open.left == open.rows
            ? tr("%1: “%2” is not understood; the record keeps what it has.")
            : tr("%1: “%2” is not understood; it is kept as typed and waits in “To resolve”.");
        problems.append(sentence.arg(fieldPathLabel(m_mapping.entity, open.field),
                                     text::displayedLine(open.typed, 80)));
    }
    if (problems.size() > shownProblems) {
        const auto more = static_cast<int>(problems.size()) - shownProblems;
        problems = problems.first(shownProblems);
        problems.append(tr("… and %Ln more", nullptr, more));
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_summary->setText(summaryOf(report));
    showChanges(report);
    const auto written = static_cast<int>(report.created + report.updated);
    m_paste->setText(written > 0 ? tr("Paste %Ln record(s)", nullptr, written) : tr("Paste"));
    m_paste->setEnabled(written > 0);
    if (written > 0)
        m_paste->setFocus();
}

void PasteDialog::takeReport(const ImportReport &report)
{
    if (!m_isWriting) {
        showReport(report);
        return;
    }
    emit pasted(tr("Pasted: %1").arg(summaryOf(report)));
    accept();
}

} // namespace plenary
