// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/resolving.h"

#include <QtWidgets/QScrollArea>

class QGridLayout;

namespace plenary
{

/// A question with what may be answered.
struct AskedQuestion {
    OpenQuestion question;
    QList<std::pair<QString, QString>> answers; ///< code, label
};
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
    void markDecided(int line);

signals:
    void decided(int line, const plenary::OpenQuestion &question, const QString &target);

private:
    void addLine(QGridLayout *grid, int line, const AskedQuestion &asked);
};

} // namespace plenary
