// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionlist.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "core/text.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr qsizetype shownQuestions = 100; ///< the others follow as soon as these are decided
constexpr qsizetype longestText = 300;

QComboBox *answerBox(const AskedQuestion &asked)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setMinimumContentsLength(18);
    box->setAccessibleName(DecisionList::tr("Meaning of “%1”").arg(asked.question.typed));
    box->setObjectName(u"answer."_s + asked.question.typed);
    for (const auto &[code, label] : asked.answers)
        box->addItem(text::displayedLine(label, 200), code);
    const QString &suggestion = asked.question.suggestion;
    box->setCurrentIndex(suggestion.isEmpty() ? -1 : box->findData(suggestion));
    box->lineEdit()->setAccessibleName(box->accessibleName());
    box->lineEdit()->setPlaceholderText(DecisionList::tr("Choose…"));
    return box;
}

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
    grid->setColumnStretch(0, 1);
    const int lines = static_cast<int>(qMin(questions.size(), shownQuestions));
    for (int line = 0; line < lines; ++line)
        addLine(grid, line, questions.at(line));
    grid->setRowStretch(lines, 1);
    setWidget(sheet);
}

void DecisionList::addLine(QGridLayout *grid, int line, const AskedQuestion &asked)
{
    const OpenQuestion &question = asked.question;
    const EntityTable *table = tableNamed(question.entity);
    const Field *field = table ? table->find(question.field) : nullptr;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(u"“%1”"_s.arg(text::shortened(question.typed, longestText)),
                                Theme::BodyBold,
                                ColourRole::Text));
    words->addWidget(plainLabel(tr("%1 · %n record(s)", nullptr, static_cast<int>(question.rows))
                                    .arg(field ? field->displayLabel() : question.field),
                                Theme::Small,
                                ColourRole::Text2));
    QComboBox *box = answerBox(asked);
    auto *accept = new QPushButton(tr("Accept"));
    accept->setAutoDefault(false);
    accept->setObjectName(u"accept."_s + question.typed);
    accept->setEnabled(box->currentIndex() >= 0);
    accept->setAccessibleName(tr("Accept the meaning of “%1”").arg(question.typed));
    const auto place = [box] {
        return box->findText(box->currentText(), Qt::MatchFixedString);
    };
    connect(box, &QComboBox::currentTextChanged, accept, [accept, place] {
        accept->setEnabled(place() >= 0);
    });
    connect(box->lineEdit(), &QLineEdit::returnPressed, accept, &QPushButton::click);
    connect(accept, &QPushButton::clicked, this, [this, line, question, box, place] {
        emit decided(line, question, box->itemData(place()).toString());
    });
    grid->addLayout(words, line, 0);
    grid->addWidget(box, line, 1);
    grid->addWidget(accept, line, 2);
}

void DecisionList::markDecided(int line)
{
    const auto *grid = static_cast<QGridLayout *>(widget()->layout());
    auto *accept = static_cast<QPushButton *>(grid->itemAtPosition(line, 2)->widget());
    accept->setText(tr("Accepted"));
    accept->setIcon(Theme::icon("check", ColourRole::Good));
}

} // namespace plenary
