// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionlist.h"

#include <QtWidgets/QGridLayout>
#include <algorithm>

namespace plenary
{

namespace
{

constexpr qsizetype shownQuestions = 100; ///< the others follow as soon as these are decided

} // namespace

Result<QList<AskedQuestion>> withAnswers(Database &database, const QList<OpenQuestion> &questions)
{
    QList<AskedQuestion> all;
    for (const OpenQuestion &question : questions) {
        AskedQuestion asked{question, {}};
        if (all.size() < shownQuestions) {
            PLENARY_ASSIGN(asked.answers, possibleAnswers(database, question));
        }
        all.append(asked);
    }
    return all;
}

DecisionList::DecisionList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the answers take the keyboard, and scroll into view
}

void DecisionList::setQuestions(const QList<AskedQuestion> &questions)
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(12, 4, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    const int lines = static_cast<int>(qMin(questions.size(), shownQuestions));
    m_lines.clear();
    for (int row = 0; row < lines; ++row) {
        auto *line = new DecisionLine(questions.at(row), grid, row, sheet);
        const OpenQuestion question = questions.at(row).question;
        connect(line, &DecisionLine::accepted, this, [this, row, question](const QString &target) {
            emit decided(row, question, target);
        });
        connect(line, &DecisionLine::chosen, this, [this, row, question](const QString &target) {
            emit chosen(row, question, target);
        });
        connect(line, &DecisionLine::withdrawn, this, [this, row, question] {
            emit withdrawn(row, question);
        });
        m_lines.append(line);
    }
    grid->setRowStretch(lines, 1);
    setWidget(sheet);
}

bool DecisionList::showUnclear()
{
    const auto line = std::ranges::find_if(m_lines, &DecisionLine::isUnclear);
    if (line == m_lines.end())
        return false;
    (*line)->input()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible((*line)->input());
    return true;
}

} // namespace plenary
