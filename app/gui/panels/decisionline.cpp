// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionline.h"

#include "app/gui/forms/fieldnote.h"
#include "app/gui/look/plainlabel.h"
#include "core/text.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr qsizetype longestText = 300;
constexpr int offeredAtOnce = 12;

QComboBox *answerBox(const AskedQuestion &asked)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setFocusPolicy(Qt::StrongFocus);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setMaxVisibleItems(offeredAtOnce);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setAccessibleName(DecisionLine::tr("Meaning of “%1”").arg(asked.question.typed));
    box->setObjectName(u"answer."_s + asked.question.typed);
    for (const auto &[code, label] : asked.answers)
        box->addItem(text::displayedLine(label, 200), code);
    const QString &suggestion = asked.question.suggestion;
    box->setCurrentIndex(suggestion.isEmpty() ? -1 : box->findData(suggestion));
    box->lineEdit()->setAccessibleName(box->accessibleName());
    box->lineEdit()->setPlaceholderText(DecisionLine::tr("Choose…"));
    return box;
}

QLayout *wordsOf(const OpenQuestion &question)
{
    const EntityTable *table = tableNamed(question.entity);
    const Field *field = table ? table->find(question.field) : nullptr;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(u"“%1”"_s.arg(text::shortened(question.typed, longestText)),
                                Theme::BodyBold,
                                ColourRole::Text));
    const auto rows = static_cast<int>(question.rows);
    words->addWidget(plainLabel(DecisionLine::tr("%1 · %n record(s)", nullptr, rows)
                                    .arg(field ? field->displayLabel() : question.field),
                                Theme::Small,
                                ColourRole::Text2));
    words->addStretch();
    return words;
}

} // namespace

DecisionLine::DecisionLine(const AskedQuestion &asked, QGridLayout *grid, int row, QObject *parent)
    : QObject(parent)
    , m_box(answerBox(asked))
    , m_accept(new QPushButton)
    , m_note(new FieldNote({}))
{
    const QString &typed = asked.question.typed;
    m_accept->setAutoDefault(false);
    m_accept->setObjectName(u"accept."_s + typed);
    markDecided(); // what it will say then has its place from the beginning
    m_accept->setMinimumWidth(m_accept->sizeHint().width());
    markOpen();
    m_accept->setEnabled(m_box->currentIndex() >= 0);
    if (m_box->currentIndex() >= 0)
        m_note->showOpen(tr("Suggested, not accepted yet"));
    m_accept->setAccessibleName(tr("Accept the meaning of “%1”").arg(typed));
    m_note->setObjectName(u"answerNote."_s + typed);
    auto *answer = new QVBoxLayout;
    answer->setSpacing(0);
    answer->addWidget(m_box);
    answer->addWidget(m_note);
    answer->addStretch();
    grid->addLayout(wordsOf(asked.question), row, 0);
    grid->addLayout(answer, row, 1);
    grid->addWidget(m_accept, row, 2, Qt::AlignTop);
    connectParts();
}

void DecisionLine::connectParts()
{
    m_box->installEventFilter(this);
    m_box->lineEdit()->installEventFilter(this);
    connect(m_box, &QComboBox::currentTextChanged, m_accept, [this] {
        m_accept->setEnabled(place() >= 0);
    });
    connect(m_box, &QComboBox::activated, this, [this] {
        m_isTyped = true;
        settle();
    });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &DecisionLine::takeTyping);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &DecisionLine::settle);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_isTyped = false;
        m_note->clear();
        emit accepted(target());
    });
}

int DecisionLine::place() const
{
    return m_box->findText(m_box->currentText(), Qt::MatchFixedString);
}

QString DecisionLine::target() const
{
    return m_box->itemData(place()).toString();
}

void DecisionLine::takeTyping()
{
    m_isTyped = true;
    m_note->clear();
    markOpen();
    if (place() < 0)
        emit withdrawn();
}

/// Leaving the field alone decides nothing: a suggestion waits until it is accepted.
void DecisionLine::settle()
{
    if (!m_isTyped)
        return;
    if (isUnclear()) {
        m_note->showProblem(tr("None of the answers is called so. Choose one from the list, or "
                               "empty the field to leave it open."));
        return;
    }
    m_isTyped = false;
    m_note->clear();
    if (place() >= 0)
        emit chosen(target());
}

QWidget *DecisionLine::input() const
{
    return m_box;
}

bool DecisionLine::isUnclear() const
{
    return place() < 0 && !m_box->currentText().trimmed().isEmpty();
}

void DecisionLine::markOpen()
{
    m_accept->setText(tr("Accept"));
    m_accept->setIcon({});
}

void DecisionLine::markDecided()
{
    m_accept->setText(tr("Accepted"));
    m_accept->setIcon(Theme::icon("check", ColourRole::Good));
}

/// All answers, while typing goes on in the field and picks among them.
void DecisionLine::offerAll()
{
    QCompleter *completer = m_box->completer();
    completer->setCompletionPrefix({});
    completer->complete();
    const QModelIndex current = completer->completionModel()->index(place(), 0);
    if (current.isValid())
        completer->popup()->scrollTo(current, QAbstractItemView::PositionAtCenter);
}

bool DecisionLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) { // it scrolls the list, and decides nothing on the way
        event->ignore();
        return true;
    }
    if (watched == m_box->lineEdit() && event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        offerAll();
    return QObject::eventFilter(watched, event);
}

} // namespace plenary
