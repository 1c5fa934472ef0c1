// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuespage.h"

#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/theme.h"
#include "app/gui/panels/decisionlist.h"
#include "core/speech.h"
#include "core/text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int shownRejected = 200;

/// The question as the resolve step asks it: which entity's field, not by which path.
OpenQuestion questionOf(const Unresolved &unresolved, Entity entity)
{
    const QStringList steps = unresolved.field.split(u'.');
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        if (const Field *link = tableOf(entity).find(steps.at(i)))
            entity = link->target;
    }
    return {QString::fromLatin1(tableOf(entity).name),
            steps.last(),
            unresolved.typed,
            answerKey(unresolved.typed),
            unresolved.suggestion,
            unresolved.rows};
}

} // namespace

ValuesPage::ValuesPage(const std::shared_ptr<Library> &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_part(new QProgressBar)
    , m_list(new DecisionList)
    , m_rejectedTitle(new QLabel(tr("Rows that are left out")))
    , m_rejected(new QTableWidget(0, 3))
{
    m_part->setRange(0, 1000);
    m_part->setTextVisible(false);
    m_part->setAccessibleName(tr("Progress"));
    m_rejected->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Reason")});
    m_rejected->setAccessibleName(m_rejectedTitle->text());
    dressTable(m_rejected);
    m_rejected->setSortingEnabled(false);
    m_rejected->horizontalHeader()->setStretchLastSection(true);
    Theme::dress(m_rejectedTitle, Theme::SmallBold, ColourRole::Text2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_part);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_rejectedTitle);
    layout->addWidget(m_rejected, 1);
    connect(m_list, &DecisionList::decided, this, &ValuesPage::decide);
    connect(m_list, &DecisionList::chosen, this, &ValuesPage::decide); // nothing is written yet
    connect(m_list, &DecisionList::withdrawn, this, &ValuesPage::withdraw);
}

void ValuesPage::decide(int line, const OpenQuestion &question, const QString &target)
{
    withdraw(line, question);
    m_decisions.append({m_paths.at(line), question.typed, target});
    m_list->markDecided(line);
    emit decided();
}

void ValuesPage::withdraw(int line, const OpenQuestion &question)
{
    m_decisions.removeIf([&](const Decision &before) {
        return before.path == m_paths.at(line) && before.typed == question.typed;
    });
    emit decided();
}

bool ValuesPage::showUnclear()
{
    return m_list->showUnclear();
}

void ValuesPage::startRun()
{
    m_tried = m_decisions;
    m_part->setValue(0);
    m_part->show();
    m_list->setQuestions({});
    m_rejectedTitle->hide();
    m_rejected->hide();
}

void ValuesPage::setPart(double part)
{
    m_part->setValue(qRound(part * 1000));
}

void ValuesPage::takeReport(const ImportReport &report, const Mapping &mapping)
{
    m_report = report;
    m_part->hide();
    showRejected(report);
    m_paths.clear();
    QList<OpenQuestion> questions;
    for (const Unresolved &unresolved : report.unresolved) {
        m_paths.append(unresolved.field);
        questions.append(questionOf(unresolved, mapping.entity));
    }
    m_library
        ->read<QList<AskedQuestion>>([questions](Database &database) {
            return withAnswers(database, questions);
        })
        .then(this, [this](const Result<QList<AskedQuestion>> &asked) {
            if (asked)
                m_list->setQuestions(*asked);
        });
}

QString ValuesPage::summary() const
{
    const QLocale locale;
    QStringList made;
    for (auto it = m_report.related.constBegin(); it != m_report.related.constEnd(); ++it) {
        const EntityTable *table = tableNamed(it.key());
        if (table && table->entity != Entity::OpenValue)
            made.append(
                u"%1 %2"_s.arg(locale.toString(it.value()), table->pluralLabel().toLower()));
    }
    made.sort();
    //: numbers of rows and records
    QString words =
        tr("%1 rows: %2 new, %3 changed, %4 as before, %5 left out. What is left open is "
           "kept as typed and counted as unknown.")
            .arg(locale.toString(m_report.rows),
                 locale.toString(m_report.created),
                 locale.toString(m_report.updated),
                 locale.toString(m_report.unchanged),
                 locale.toString(m_report.rejected.size()));
    if (!made.isEmpty())
        //: %1 list of numbers of records
        words += u' ' + tr("Also new: %1.").arg(Speech::list(made));
    return words;
}

void ValuesPage::addDecisions(Mapping &mapping) const
{
    for (const Decision &decision : m_decisions)
        mapping.values[decision.path].insert(answerKey(decision.typed), decision.target);
}

void ValuesPage::showRejected(const ImportReport &report)
{
    const int rows = static_cast<int>(qMin<qsizetype>(report.rejected.size(), shownRejected));
    m_rejectedTitle->setVisible(rows > 0);
    m_rejected->setVisible(rows > 0);
    m_rejected->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const Rejected &rejected = report.rejected.at(row);
        m_rejected->setItem(row, 0, new QTableWidgetItem(Speech::ordinal(rejected.row)));
        m_rejected->setItem(row, 1, new QTableWidgetItem(text::displayedLine(rejected.column)));
        m_rejected->setItem(row, 2, new QTableWidgetItem(text::displayedLine(rejected.reason)));
    }
}

} // namespace plenary
