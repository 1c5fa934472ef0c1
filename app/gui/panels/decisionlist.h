// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisionline.h"

#include <QtWidgets/QScrollArea>

namespace plenary
{

/// The first questions with their answers, read in one go.
[[nodiscard]] Result<QList<AskedQuestion>> withAnswers(Database &database,
                                                       const QList<OpenQuestion> &questions);

/// One line for each text that was not understood, with the decision about it. A certain-looking
/// answer is suggested, never taken.
class DecisionList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    void setQuestions(const QList<AskedQuestion> &questions);
    /// The line shows that its decision was taken; another one may follow.
    void markDecided(int line) { m_lines.at(line)->markDecided(); }
    /// Goes to the first line whose text is none of its answers, and says so; false: there is none.
    bool showUnclear();

signals:
    void decided(int line, const plenary::OpenQuestion &question, const QString &target);
    /// Somebody chose an answer, and did not press "Accept".
    void chosen(int line, const plenary::OpenQuestion &question, const QString &target);
    /// What was chosen there is gone from the line.
    void withdrawn(int line, const plenary::OpenQuestion &question);

private:
    QList<DecisionLine *> m_lines;
};

} // namespace plenary
