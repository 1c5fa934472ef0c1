// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterdialog.h"

#include "app/gui/forms/linkedit.h"
#include "app/gui/look/invalidmark.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/statusglyph.h"
#include "app/gui/look/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

FilterDialog::FilterDialog(Entity entity, const std::shared_ptr<Library> &library, QWidget *parent)
    : QDialog(parent)
    , m_all(filterFields(entity))
    , m_library(library)
    , m_field(new QComboBox)
    , m_comparing(new QComboBox)
    , m_place(new QVBoxLayout)
    , m_line(new QLineEdit)
    , m_choices(new QListWidget)
    , m_problem(new PlainLabel)
{
    setObjectName(u"filterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 kind of records, in the plural
    setWindowTitle(tr("Filter: %1").arg(tableOf(entity).pluralLabel()));
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_comparing->setObjectName(u"filterComparing"_s);
    m_comparing->setAccessibleName(tr("Comparison"));
    m_line->setObjectName(u"filterValue"_s);
    m_line->setAccessibleName(tr("Value"));
    m_choices->setObjectName(u"filterChoices"_s);
    m_choices->setAccessibleName(tr("Values"));
    m_choices->setMinimumHeight(150);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    Theme::dress(m_problem, Theme::Small, ColourRole::Problem);
    for (const FilterField &field : std::as_const(m_all))
        m_field->addItem(field.label);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_done = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    m_done->setObjectName(u"filterDone"_s);
    m_done->setProperty("primary", true);
    m_done->setDefault(true);
    m_place->addWidget(m_line);
    m_place->addWidget(m_choices);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_comparing);
    layout->addLayout(m_place);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(280);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterDialog::takeField);
    connect(m_comparing, &QComboBox::currentIndexChanged, this, &FilterDialog::takeComparing);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeField();
}

const FilterField &FilterDialog::asked() const
{
    return m_all.at(qMax(0, m_field->currentIndex()));
}

FilterDialog::Comparing FilterDialog::comparing() const
{
    return static_cast<Comparing>(m_comparing->currentData().toInt());
}

void FilterDialog::addComparing(const QString &words, Comparing comparing)
{
    m_comparing->addItem(words, int(comparing));
}

void FilterDialog::takeField()
{
    const Field &field = *asked().field;
    const QSignalBlocker quiet(m_comparing);
    m_comparing->clear();
    m_line->clear();
    refuse({});
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
    const bool isOrdered = field.type == FieldType::Number || field.type == FieldType::Date;
    const bool isChosen = field.type == FieldType::Choice || field.type == FieldType::Boolean;
    if (isText)
        addComparing(tr("contains"), Contains);
    addComparing(tr("is"), Is);
    addComparing(tr("is not"), IsNot);
    if (isOrdered) {
        addComparing(tr("is less than", "a number or date"), Less);
        addComparing(tr("is at most", "a number or date"), LessOrEqual);
        addComparing(tr("is more than", "a number or date"), Greater);
        addComparing(tr("is at least", "a number or date"), GreaterOrEqual);
    }
    if (!isChosen)
        addComparing(tr("has no value"), None);
    m_line->setPlaceholderText(field.type == FieldType::Date ? tr("year, month or day")
                                                             : QString());
    if (field.type == FieldType::Link)
        offerLink(field);
    else if (isChosen)
        offerChoices(field);
    else
        showValue(m_line);
    takeComparing();
}

/// The dialog is as high as that needs.
void FilterDialog::showValue(QWidget *value)
{
    m_value = value;
    for (QWidget *one : std::initializer_list<QWidget *>{m_line, m_choices, m_link}) {
        if (one)
            one->setVisible(one == value);
    }
    adjustSize();
}

void FilterDialog::takeComparing()
{
    m_value->setEnabled(comparing() != None);
}

void FilterDialog::offerChoices(const Field &field)
{
    m_choices->clear();
    const auto add = [this, &field](const QString &code) {
        auto *item = new QListWidgetItem(field.display(code), m_choices);
        item->setData(Qt::UserRole, code);
        item->setCheckState(Qt::Unchecked);
        const auto look = StatusGlyph::look(QString::fromLatin1(field.name), code);
        if (look.shape != StatusGlyph::Shape::None)
            item->setIcon(StatusGlyph::icon(look));
    };
    if (field.type == FieldType::Boolean) {
        add(u"1"_s);
        add(u"0"_s);
    }
    for (const Choice &choice : field.choices)
        add(QString::fromLatin1(choice.code));
    m_choices->setCurrentRow(0);
    showValue(m_choices);
}

void FilterDialog::offerLink(const Field &field)
{
    delete m_link;
    m_linked = 0;
    m_link = new LinkEdit(field.target);
    m_link->setObjectName(u"filterLink"_s);
    m_link->setAccessibleName(tr("Value"));
    m_link->setLibrary(m_library);
    m_link->setLink(0, {});
    m_place->addWidget(m_link);
    showValue(m_link);
    connect(m_link, &LinkEdit::chosen, this, [this](qint64 id) {
        m_linked = id;
        refuse({});
    });
    connect(m_link, &LinkEdit::refused, this, &FilterDialog::refuse);
}

void FilterDialog::refuse(const QString &reason)
{
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    setInvalid(m_line, !reason.isEmpty() && m_value == m_line);
}

void FilterDialog::begin(const Filter &condition, const QString &name)
{
    const bool isNot = condition.kind == Filter::Kind::Not;
    const Filter &inner = isNot ? condition.parts.first() : condition;
    const Filter &first = inner.kind == Filter::Kind::Or ? inner.parts.first() : inner;
    const auto found = std::ranges::find(m_all, first.field.toLower(), &FilterField::path);
    if (first.kind != Filter::Kind::Compare || found == m_all.end())
        return; // written by hand: only anew
    m_field->setCurrentIndex(static_cast<int>(found - m_all.begin()));
    static const QHash<Filter::Comparison, Comparing> known{
        {Filter::Comparison::Equal, Is},
        {Filter::Comparison::Exactly, Is},
        {Filter::Comparison::NotEqual, IsNot},
        {Filter::Comparison::Contains, Contains},
        {Filter::Comparison::Less, Less},
        {Filter::Comparison::LessOrEqual, LessOrEqual},
        {Filter::Comparison::Greater, Greater},
        {Filter::Comparison::GreaterOrEqual, GreaterOrEqual}};
    const bool isNone = first.value.isEmpty() || first.value == u"none";
    const int wanted = m_comparing->findData(isNone      ? int(None)
                                                 : isNot ? int(IsNot)
                                                         : int(known.value(first.comparison)));
    m_comparing->setCurrentIndex(qMax(0, wanted));
    for (const Filter &part : inner.kind == Filter::Kind::Or ? inner.parts : QList<Filter>{first})
        chooseValue(part, name);
}

void FilterDialog::chooseValue(const Filter &condition, const QString &name)
{
    if (m_value == m_line) {
        m_line->setText(condition.value);
    } else if (m_value == m_choices) {
        const auto code = asked().field->parse(condition.value);
        for (int row = 0; code && row < m_choices->count(); ++row) {
            if (m_choices->item(row)->data(Qt::UserRole).toString() == code->toString())
                m_choices->item(row)->setCheckState(Qt::Checked);
        }
    } else if (condition.value.startsWith(u'#')) {
        m_linked = condition.value.mid(1).toLongLong();
        m_link->setLink(m_linked, name.isEmpty() ? condition.value : name);
    }
}

std::optional<Filter> FilterDialog::lineCondition()
{
    const QString typed = m_line->text().trimmed();
    const Field &field = *asked().field;
    if (typed.isEmpty() || !field.parse(typed)) {
        refuse(typed.isEmpty()                     ? tr("Write the value.")
                   : field.type == FieldType::Date ? tr("Write a date as 2016, 2016-11 or "
                                                        "2016-11-15.")
                                                   : tr("Write a number."));
        m_line->setFocus();
        return {};
    }
    static const QHash<Comparing, Filter::Comparison> signs{
        {Is, Filter::Comparison::Equal},
        {IsNot, Filter::Comparison::NotEqual},
        {Contains, Filter::Comparison::Contains},
        {Less, Filter::Comparison::Less},
        {LessOrEqual, Filter::Comparison::LessOrEqual},
        {Greater, Filter::Comparison::Greater},
        {GreaterOrEqual, Filter::Comparison::GreaterOrEqual}};
    const bool isPlain = field.type == FieldType::Text || field.type == FieldType::LongText;
    return Filter::compare(
        asked().path, isPlain ? typed : field.parse(typed)->toString(), signs.value(comparing()));
}

/// Nothing ticked means the row that the keyboard is at.
std::optional<Filter> FilterDialog::choiceCondition()
{
    QList<Filter> wanted;
    for (int row = 0; row < m_choices->count(); ++row) {
        const QListWidgetItem *item = m_choices->item(row);
        if (item->checkState() == Qt::Checked)
            wanted.append(Filter::compare(asked().path, item->data(Qt::UserRole).toString()));
    }
    if (wanted.isEmpty() && m_choices->currentItem())
        wanted.append(
            Filter::compare(asked().path, m_choices->currentItem()->data(Qt::UserRole).toString()));
    if (wanted.isEmpty())
        return {};
    Filter either = wanted.first();
    if (wanted.size() > 1) {
        either = {};
        either.kind = Filter::Kind::Or;
        either.parts = wanted;
    }
    if (comparing() != IsNot)
        return either;
    if (wanted.size() == 1) {
        either.comparison = Filter::Comparison::NotEqual;
        return either;
    }
    Filter none;
    none.kind = Filter::Kind::Not;
    none.parts = {either};
    return none;
}

void FilterDialog::finish()
{
    std::optional<Filter> condition;
    QString name;
    if (comparing() == None) {
        condition = Filter::compare(asked().path, u"none"_s);
    } else if (m_value == m_line) {
        condition = lineCondition();
    } else if (m_value == m_choices) {
        condition = choiceCondition();
    } else if (m_linked != 0) {
        name = m_link->text();
        condition = Filter::compare(asked().path,
                                    u"#%1"_s.arg(m_linked),
                                    comparing() == IsNot ? Filter::Comparison::NotEqual
                                                         : Filter::Comparison::Equal);
    } else {
        refuse(tr("Choose one of the names that are offered."));
        m_link->setFocus();
    }
    if (!condition)
        return;
    emit chosen(condition->toText(), name);
    accept();
}

} // namespace plenary
