// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpanel.h"

#include "app/gui/look/linkbutton.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/sheetscroll.h"
#include "app/gui/look/steplinks.h"
#include "chartview.h"
#include "meetingcard.h"
#include "numberstrip.h"
#include "numbertile.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int chartHeight = 150;

QFrame *rule(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

OverviewPanel::OverviewPanel(QWidget *parent)
    : WatchingPanel(parent)
    , m_strip(new NumberStrip)
    , m_last(new MeetingCard(tr("Last conference"), tr("No conference is recorded yet."), {}))
    , m_next(new MeetingCard(
          tr("Next conference"), tr("No conference is planned."), tr("Plan a conference…")))
    , m_members(new ChartView)
    , m_declarations(new ChartView)
{
    setObjectName(u"panel.overview"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_members->setObjectName(u"overviewMembers"_s);
    m_declarations->setObjectName(u"overviewDeclarations"_s);
    m_next->setObjectName(u"nextConference"_s);
    m_last->setObjectName(u"lastConference"_s);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(rule(QFrame::HLine));
    column->addWidget(makeMeetings());
    column->addWidget(rule(QFrame::HLine));
    m_firstSteps = makeFirstSteps();
    m_charts = makeCharts();
    column->addWidget(m_firstSteps, 1);
    column->addWidget(m_charts, 1);
    scrollIn(this, sheet);
}

QWidget *OverviewPanel::makeMeetings()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_last, 1);
    row->addWidget(rule(QFrame::VLine));
    row->addWidget(m_next, 1);
    for (MeetingCard *card : {m_last, m_next}) {
        connect(card, &MeetingCard::opened, this, [this](qint64 id) {
            emit recordOpened(Entity::Event, id);
        });
        connect(card, &MeetingCard::listOpened, this, &Panel::listOpened);
    }
    connect(m_next, &MeetingCard::actionTriggered, this, [this] {
        emit newRequested(Entity::Event);
    });
    return both;
}

QWidget *OverviewPanel::makeCharts()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(makeChart(m_members, Entity::Organisation, tr("Members by UN regional group")),
                   1);
    row->addWidget(rule(QFrame::VLine));
    row->addLayout(
        makeChart(m_declarations, Entity::PartyAction, tr("Declarations and their supporters")), 1);
    return both;
}

QWidget *OverviewPanel::makeFirstSteps()
{
    auto *steps = new StepLinks(tr("First steps"));
    steps->setContentsMargins(14, 8, 14, 10);
    const auto offer = [this, steps](Entity entity, const QString &text, const QString &detail) {
        const EntityTable &table = tableOf(entity);
        connect(steps->addStep(u"first."_s + table.kind(), table.icon, text, detail),
                &QPushButton::clicked,
                this,
                [this, entity] {
                    emit newRequested(entity);
                });
    };
    offer(Entity::Event,
          tr("Enter a conference…"),
          tr("Code, place and dates; its participants and figures follow."));
    connect(steps->addStep(
                u"first.import"_s,
                "import",
                tr("Import a list of participants…"),
                tr("A spreadsheet (CSV, XLSX or ODS); conferences and people come with it.")),
            &QPushButton::clicked,
            this,
            &OverviewPanel::importRequested);
    offer(Entity::Organisation,
          tr("Enter a member…"),
          tr("An organisation and its country; the chart by region grows from it."));
    offer(Entity::Instrument,
          tr("Enter a declaration…"),
          tr("A text, and then who stands behind it."));
    auto *tutorial = new LinkButton;
    tutorial->setObjectName(u"first.tutorial"_s);
    tutorial->setText(tr("First hour: a tutorial with the sample"));
    connect(tutorial, &QAbstractButton::clicked, this, &OverviewPanel::tutorialRequested);
    steps->addLink(tutorial);
    steps->hide();
    return steps;
}

QLayout *OverviewPanel::makeChart(ChartView *view, Entity entity, const QString &title)
{
    auto *head = plainLabel(title, Theme::BodyBold, ColourRole::Text);
    head->setContentsMargins(14, 8, 14, 0);
    view->setMinimumHeight(chartHeight);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(view, 1);
    connect(view,
            &ChartView::activated,
            this,
            [this, entity](const QString &filter, const QString &words) {
                emit recordsOpened(entity, filter, words);
            });
    return column;
}

void OverviewPanel::look()
{
    readLatest<Overview>(
        [today = QDate::currentDate()](Database &database) {
            return overview(database, today);
        },
        [this](const Overview &overview) {
            take(overview);
        });
}

void OverviewPanel::take(const Overview &overview)
{
    m_numbers = overview.numbers;
    while (m_strip->tiles().size() < m_numbers.size()) {
        auto *tile = new NumberTile;
        const qsizetype place = m_strip->tiles().size();
        tile->setObjectName(u"number.%1"_s.arg(place));
        m_strip->add(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, place] {
            const Overview::Number &number = m_numbers.at(place);
            emit recordsOpened(number.entity, number.filter, number.words);
        });
    }
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const Overview::Number &number = m_numbers.at(i);
        m_strip->tiles().at(i)->show(QLocale().toString(number.value), number.label, number.detail);
    }
    m_strip->arrange();
    m_strip->layout()->activate(); // shown() says that all of it has its place
    m_strip->parentWidget()->layout()->activate();
    const bool isEmpty = !overview.last && !overview.next
        && std::ranges::all_of(m_numbers, [](const Overview::Number &number) {
               return number.value == 0;
           });
    m_firstSteps->setVisible(isEmpty);
    m_charts->setVisible(!isEmpty);
    m_last->show(overview.last);
    m_next->show(overview.next);
    const auto draw = [](ChartView *view, ChartSpec spec) {
        spec.title.clear(); // stands above
        view->setSpec(spec);
    };
    draw(m_members, overview.members);
    draw(m_declarations, overview.declarations);
    emit shown();
}

} // namespace plenary
