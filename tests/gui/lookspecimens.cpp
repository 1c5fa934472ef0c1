// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookspecimens.h"

#include "app/gui/look/chip.h"
#include "app/gui/look/docktitle.h"
#include "app/gui/look/emptystate.h"
#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/roles.h"
#include "app/gui/look/theme.h"
#include "app/gui/look/twolinedelegate.h"
#include "core/choices.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

namespace plenary::specimens
{

using namespace Qt::StringLiterals;

namespace
{

struct Vocabulary {
    const char *field;
    Choices choices;
};

QList<Vocabulary> vocabularies()
{
    return {{"invitation", invitations},
            {"rsvp", rsvps},
            {"registration", registrations},
            {"attendance", attendances},
            {"status", eventStatuses},
            {"stage", stages},
            {"consent", consents},
            {"action", actions}};
}

QStandardItem *statusItem(const char *field, const Choice &choice)
{
    auto *item = new QStandardItem(QString::fromLatin1(choice.label));
    item->setData(QString::fromLatin1(field), StatusFieldRole);
    item->setData(QString::fromLatin1(choice.code), StatusCodeRole);
    return item;
}

QStandardItem *item(const QString &text, std::initializer_list<std::pair<int, QVariant>> roles = {})
{
    auto *result = new QStandardItem(text);
    for (const auto &[role, value] : roles)
        result->setData(value, role);
    return result;
}

QString pick(bool arabic, const QString &english, const QString &inArabic)
{
    return arabic ? inArabic : english;
}

QStandardItemModel *people(QObject *parent, bool arabic)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({pick(arabic, u"Person"_s, u"الشخص"_s),
                                      pick(arabic, u"Country"_s, u"البلد"_s),
                                      u"Organisation"_s,
                                      u"Events"_s,
                                      u"Invitation"_s,
                                      u"RSVP"_s,
                                      u"Attendance"_s});
    model->setHeaderData(3, Qt::Horizontal, true, NumberRole);
    for (int i = 0; i < 9; ++i) {
        const bool absent = i == 3;
        const QString name = absent ? pick(arabic, u"One participant"_s, u"مشارك واحد"_s)
                                    : pick(arabic, u"Delegate %1"_s, u"المندوب %1"_s).arg(i + 1);
        model->appendRow(
            {item(name,
                  {{AbsentRole, absent}, {EmphasisRole, i == 4}, {IconNameRole, u"person"_s}}),
             item(pick(arabic, u"Kenya"_s, u"كينيا"_s), {{HintRole, u"KEN"_s}}),
             item(u"Ministry of Justice and Constitutional Affairs"_s,
                  {{SecondaryRole, true},
                   {ToneRole, i == 6 ? QVariant(int(ColourRole::Problem)) : QVariant()},
                   {TintRole, i == 7 ? QVariant(int(ColourRole::AttentionTint)) : QVariant()}}),
             item(QString::number(i * 37), {{NumberRole, true}, {LinkRole, i > 0}}),
             statusItem("invitation", invitations[size_t(i) % std::size(invitations)]),
             statusItem("rsvp", rsvps[size_t(i) % std::size(rsvps)]),
             statusItem("attendance", attendances[size_t(i) % std::size(attendances)])});
    }
    return model;
}

QTableView *table(QAbstractItemModel *model)
{
    auto *view = new QTableView;
    dressTable(view);
    view->setModel(model);
    view->resizeColumnsToContents();
    view->setSortingEnabled(true);
    return view;
}

QStandardItemModel *events(QObject *parent, bool arabic)
{
    auto *model = new QStandardItemModel(parent);
    const QString codes[] = {u"part"_s, u"full"_s, u"none"_s};
    for (int group = 0; group < 2; ++group) {
        auto *heading = item(pick(arabic, u"International conferences"_s, u"المؤتمرات الدولية"_s),
                             {{GroupRole, true}, {CountRole, QString::number(3)}});
        for (int i = 0; i < 3; ++i) {
            heading->appendRow(item(
                pick(arabic, u"Conference %1 of the network on legal aid"_s, u"المؤتمر %1"_s)
                    .arg(i + 1),
                {{DetailRole,
                  pick(arabic, u"Tbilisi · 13–15 Nov 2018"_s, u"تبليسي · ١٣–١٥ نوفمبر ٢٠١٨"_s)},
                 {CountRole, i == 2 ? u"–"_s : QString::number(187 + i)},
                 {EmphasisRole, i == 1},
                 {StatusFieldRole, u"coverage"_s},
                 {StatusCodeRole, codes[i]}}));
        }
        model->appendRow(heading);
    }
    return model;
}

QWidget *chips(bool arabic)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(new Chip(Chip::Kind::Active, pick(arabic, u"held"_s, u"عُقد"_s)));
    auto *available = new Chip(Chip::Kind::Available, u"Category: any"_s);
    available->setMenu(new QMenu(available));
    layout->addWidget(available);
    layout->addWidget(new Chip(Chip::Kind::Add, pick(arabic, u"Filter"_s, u"مرشِّح"_s)));
    layout->addWidget(new Chip(Chip::Kind::Record, u"brief"_s));
    auto *attention = new Chip(Chip::Kind::Attention, u"Attendance recorded for 3 of 5 sessions"_s);
    attention->setGlyph(StatusGlyph::Shape::HalfDisc);
    layout->addWidget(attention);
    layout->addStretch(1);
    return row;
}

QComboBox *rsvpCombo()
{
    auto *combo = new QComboBox;
    for (const Choice &choice : rsvps)
        combo->addItem(
            StatusGlyph::icon(StatusGlyph::look(u"rsvp", QString::fromLatin1(choice.code))),
            QString::fromLatin1(choice.label));
    combo->setCurrentIndex(1);
    return combo;
}

void addControls(QFormLayout *layout, bool arabic)
{
    auto *checks = new QHBoxLayout;
    for (const Qt::CheckState state : {Qt::Checked, Qt::Unchecked, Qt::PartiallyChecked}) {
        auto *box = new QCheckBox(u"Listed"_s);
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        checks->addWidget(box);
    }
    layout->addRow(u"Consent"_s, checks);
    auto *radios = new QHBoxLayout;
    radios->addWidget(new QRadioButton(u"People"_s));
    radios->addWidget(new QRadioButton(u"Countries"_s));
    qobject_cast<QRadioButton *>(radios->itemAt(0)->widget())->setChecked(true);
    layout->addRow(u"Count"_s, radios);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    layout->addRow(u"Progress"_s, bar);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *primary = new QPushButton(pick(arabic, u"Create"_s, u"إنشاء"_s));
    primary->setDefault(true);
    buttons->addWidget(primary);
    buttons->addWidget(new QPushButton(Theme::icon("undo"), pick(arabic, u"Undo"_s, u"تراجع"_s)));
    auto *off = new QPushButton(u"Leave out"_s);
    off->setEnabled(false);
    buttons->addWidget(off);
    layout->addRow(buttons);
}

QWidget *form(bool arabic)
{
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    auto *layout = new QFormLayout(panel);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setVerticalSpacing(4);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *title = new QLabel(pick(arabic, u"Delegate 1 (Kenya)"_s, u"المندوب ١ (كينيا)"_s));
    Theme::dress(title, Theme::PanelTitle);
    layout->addRow(title);
    auto *name = new QLineEdit(pick(arabic, u"Delegate 1"_s, u"المندوب ١"_s));
    name->setObjectName(u"name"_s);
    layout->addRow(pick(arabic, u"Name as listed"_s, u"الاسم في القائمة"_s), name);
    auto *find = new QLineEdit;
    find->setPlaceholderText(u"Find an organisation"_s);
    find->addAction(Theme::icon("search"), QLineEdit::LeadingPosition);
    find->addAction(Theme::icon("link-open"), QLineEdit::TrailingPosition);
    layout->addRow(u"Organisation"_s, find);
    layout->addRow(u"RSVP"_s, rsvpCombo());
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({u"Nairobi"_s, u"Tbilisi"_s});
    layout->addRow(u"Place"_s, editable);
    auto *disabled = new QLineEdit(u"2nd Conference"_s);
    disabled->setEnabled(false);
    layout->addRow(u"Event"_s, disabled);
    auto *date = new QDateEdit(QDate(2016, 11, 15));
    date->setCalendarPopup(true);
    layout->addRow(u"Date"_s, date);
    layout->addRow(u"Day"_s, new QSpinBox);
    addControls(layout, arabic);
    return panel;
}

void fillBar(QMainWindow &window, bool arabic)
{
    auto *bar = window.addToolBar(u"Perspectives"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const std::pair<const char *, QString> entries[] = {
        {"overview", pick(arabic, u"Overview"_s, u"نظرة عامة"_s)},
        {"members", pick(arabic, u"Members"_s, u"الأعضاء"_s)},
        {"conference", pick(arabic, u"Conferences"_s, u"المؤتمرات"_s)},
        {"desk", pick(arabic, u"Desk"_s, u"المكتب"_s)}};
    for (const auto &[icon, name] : entries) {
        QAction *action = bar->addAction(Theme::icon(icon), name);
        action->setCheckable(true);
        action->setChecked(qstrcmp(icon, "conference") == 0);
    }
    bar->addSeparator();
    auto *fresh = new QToolButton;
    fresh->setIcon(Theme::icon("new"));
    fresh->setText(pick(arabic, u"New"_s, u"جديد"_s));
    fresh->setPopupMode(QToolButton::InstantPopup);
    fresh->setMenu(new QMenu(fresh));
    fresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(fresh);
    auto *undo = new QToolButton;
    undo->setIcon(Theme::icon("undo"));
    bar->addWidget(undo);
    auto *redo = new QToolButton;
    redo->setIcon(Theme::icon("redo"));
    redo->setEnabled(false);
    bar->addWidget(redo);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search the register"_s);
    search->addAction(Theme::icon("search"), QLineEdit::LeadingPosition);
    search->setFixedWidth(240);
    bar->addWidget(search);
}

QTabBar *tabs(std::initializer_list<QString> names)
{
    auto *bar = new QTabBar;
    bar->setDrawBase(false);
    bar->setExpanding(false);
    for (const QString &name : names)
        bar->addTab(name);
    return bar;
}

QDockWidget *dock(QMainWindow &window, const char *icon, const QString &name, QWidget *contents)
{
    auto *result = new QDockWidget(name, &window);
    result->setObjectName(name);
    result->setWidget(contents);
    new DockTitle(icon, result);
    return result;
}

void fillDocks(QMainWindow &window, bool arabic)
{
    auto *tree = new QTreeView;
    dressList(tree);
    tree->setModel(events(&window, arabic));
    tree->expandAll();
    tree->selectionModel()->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)),
                                            QItemSelectionModel::ClearAndSelect);
    window.addDockWidget(
        arabic ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
        dock(window, "conference", pick(arabic, u"Conferences"_s, u"المؤتمرات"_s), tree));
    window.addDockWidget(
        arabic ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
        dock(window, "person", pick(arabic, u"Participation"_s, u"المشاركة"_s), form(arabic)));
    auto *empty = new EmptyState(
        "chart", u"Charts of the chosen conference stand here once people are entered."_s);
    empty->setAction(u"Enter participants"_s);
    empty->setLink(u"How people are counted"_s);
    QDockWidget *bottom = dock(window, "chart", u"Attendance by conference"_s, empty);
    qobject_cast<DockTitle *>(bottom->titleBarWidget())
        ->setSwitches(tabs({u"Chart"_s, u"Table"_s, u"Coverage"_s}));
    window.addDockWidget(Qt::BottomDockWidgetArea, bottom);
}

} // namespace

QAbstractItemModel *statusModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    int column = 0;
    for (const Vocabulary &vocabulary : vocabularies()) {
        int row = 0;
        for (const Choice &choice : vocabulary.choices)
            model->setItem(row++, column, statusItem(vocabulary.field, choice));
        model->setHeaderData(column++, Qt::Horizontal, QString::fromLatin1(vocabulary.field));
    }
    return model;
}

std::unique_ptr<QMainWindow> window(bool arabic)
{
    auto result = std::make_unique<QMainWindow>();
    for (const char *name : {"&File", "&Edit", "&View", "&Record"})
        result->menuBar()->addMenu(QString::fromLatin1(name));
    fillBar(*result, arabic);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title =
        new QLabel(pick(arabic, u"2nd International Conference"_s, u"المؤتمر الدولي الثاني"_s));
    title->setContentsMargins(14, 8, 14, 0);
    Theme::dress(title, Theme::Title);
    column->addWidget(title);
    column->addWidget(tabs({u"Participants 241"_s, u"Delegations 52"_s, u"Sessions 5"_s}));
    column->addWidget(chips(arabic));
    QTableView *records = table(people(result.get(), arabic));
    records->setObjectName(u"records"_s);
    records->setColumnWidth(2, 150);
    records->sortByColumn(1, Qt::AscendingOrder);
    column->addWidget(records, 3);
    column->addWidget(table(statusModel(result.get())), 4);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    result->setCentralWidget(sheet);
    fillDocks(*result, arabic);
    result->statusBar()->addWidget(new QLabel(u"All changes saved 14:03"_s));
    result->statusBar()->addPermanentWidget(new QLabel(u"Coordinator"_s));
    result->resize(1440, 900);
    return result;
}

} // namespace plenary::specimens
