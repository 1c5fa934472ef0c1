// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkeditdialog.h"

#include "app/gui/forms/fieldeditor.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/plainwords.h"
#include "app/gui/look/theme.h"
#include "core/text.h"

#include <QtCore/QPointer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int shownRows = 200;

} // namespace

BulkEditDialog::BulkEditDialog(Entity entity,
                               const std::shared_ptr<Library> &library,
                               QList<qint64> ids,
                               const QString &field,
                               QWidget *parent)
    : QDialog(parent)
    , m_entity(entity)
    , m_library(library)
    , m_ids(std::move(ids))
    , m_goOn(std::make_shared<std::atomic_bool>(true))
    , m_fields(new QComboBox)
    , m_place(new QVBoxLayout)
    , m_empty(new QCheckBox(tr("Empty the field")))
    , m_rows(new QTableWidget)
    , m_summary(new PlainLabel)
    , m_bar(new QProgressBar)
    , m_done(new QPushButton)
{
    setObjectName(u"bulkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 kind of records, in the plural
    setWindowTitle(tr("Change %Ln record(s): %1", nullptr, static_cast<int>(m_ids.size()))
                       .arg(tableOf(entity).pluralLabel()));
    for (const Field &one : tableOf(entity).fields) {
        if (mayChange(one))
            m_fields->addItem(one.displayLabel(), QString::fromLatin1(one.name));
    }
    m_fields->setCurrentIndex(qMax(0, m_fields->findData(field)));
    build();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkEditDialog::offerField);
    connect(m_empty, &QCheckBox::toggled, this, [this](bool on) {
        m_editor->setEnabled(!on);
        if (on)
            takeValue(this->field().defaultValue());
        else
            offerField();
    });
    offerField();
}

BulkEditDialog::~BulkEditDialog()
{
    stop();
}

bool BulkEditDialog::mayChange(const Field &field)
{
    return !field.has(Field::Hidden) && !field.has(Field::Identifies) && !field.has(Field::Short)
        && (!*field.typedIn || field.type == FieldType::Link);
}

void BulkEditDialog::build()
{
    m_fields->setObjectName(u"bulkField"_s);
    m_fields->setAccessibleName(tr("Field"));
    m_empty->setObjectName(u"bulkEmpty"_s);
    m_rows->setObjectName(u"bulkRows"_s);
    m_rows->setAccessibleName(tr("Records before and after"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->hide();
    m_rows->setColumnCount(3);
    m_rows->setHorizontalHeaderLabels({tr("Record"), tr("Before"), tr("After")});
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->hide();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_done, QDialogButtonBox::ActionRole);
    m_done->setObjectName(u"bulkDone"_s);
    m_done->setProperty("primary", true);
    m_done->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Field"), m_fields);
    form->addRow(tr("New value"), m_place);
    form->addRow(QString(), m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resize(560, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &BulkEditDialog::write);
}

const Field &BulkEditDialog::field() const
{
    return *tableOf(m_entity).find(m_fields->currentData().toString());
}

/// An editor without a value: nothing is chosen for the user.
void BulkEditDialog::offerField()
{
    stop();
    m_value.reset();
    delete m_editor;
    m_editor = FieldEditor::create(field(), this);
    m_editor->setObjectName(u"bulkValue"_s);
    m_editor->input()->setAccessibleName(tr("New value"));
    m_editor->setLibrary(m_library);
    m_editor->show({}, {});
    m_place->addWidget(m_editor);
    const bool mayBeEmpty = field().type != FieldType::Choice && field().type != FieldType::Boolean
        && !field().has(Field::Required);
    m_empty->setVisible(mayBeEmpty);
    const QSignalBlocker quiet(m_empty);
    m_empty->setChecked(false);
    connect(m_editor, &FieldEditor::accepted, this, &BulkEditDialog::takeValue);
    connect(m_editor, &FieldEditor::refused, this, [this](const QString &reason) {
        if (reason.isEmpty())
            return;
        stop();
        say(reason, true);
    });
    m_rows->setRowCount(0);
    say(tr("Choose the new value: what it changes is shown here before anything is written."));
}

/// Whatever ran for another value, and what it would have written, is over.
void BulkEditDialog::stop()
{
    m_goOn->store(false);
    m_goOn = std::make_shared<std::atomic_bool>(true);
    m_done->setText(tr("Change"));
    m_done->setEnabled(false);
    m_bar->hide();
}

void BulkEditDialog::say(const QString &words, bool isProblem)
{
    Theme::dress(m_summary, Theme::Body, isProblem ? ColourRole::Problem : ColourRole::Text2);
    m_summary->setText(words);
}

void BulkEditDialog::takeValue(const Value &value)
{
    stop();
    m_value = value;
    makePlan();
}

/// Runs on the thread of the register and may outlive the dialog, but not the library.
BulkProgress BulkEditDialog::progress()
{
    return [self = QPointer(this), goOn = m_goOn, library = m_library.get()](double part) {
        library->post([self, goOn, part] {
            if (!self || !goOn->load())
                return;
            self->m_bar->show();
            self->m_bar->setValue(static_cast<int>(part * 1000));
        });
        return goOn->load();
    };
}

void BulkEditDialog::makePlan()
{
    const auto job = [entity = m_entity,
                      ids = m_ids,
                      name = m_fields->currentData().toString(),
                      value = *m_value,
                      goOn = progress()](Database &database) {
        return planBulkEdit(database, entity, ids, name, value, shownRows, goOn);
    };
    m_library->readList<BulkPlan>(job).then(this,
                                            [this, goOn = m_goOn](const Result<BulkPlan> &plan) {
                                                if (goOn != m_goOn)
                                                    return;
                                                m_bar->hide();
                                                if (plan)
                                                    showPlan(*plan);
                                                else
                                                    say(plan.error().message, true);
                                            });
}

QString BulkEditDialog::textOf(const Value &value) const
{
    if (field().type == FieldType::Link)
        return value.isNull() ? QString() : m_plan.names.value(value.toLongLong());
    return field().display(value);
}

void BulkEditDialog::showPlan(const BulkPlan &plan)
{
    m_plan = plan;
    m_rows->setRowCount(static_cast<int>(plan.rows.size()));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const BulkRow &one = plan.rows.at(row);
        const QString after = one.reason.isEmpty() ? plan.valueText : one.reason;
        int column = 0;
        for (const QString &words : {one.name, textOf(one.before), after}) {
            auto *item = new QTableWidgetItem(text::displayedLine(words, 200));
            item->setToolTip(plain::tip(text::displayedLine(words, 600)));
            if (!one.reason.isEmpty())
                item->setForeground(Theme::colour(ColourRole::Problem));
            m_rows->setItem(row, column++, item);
        }
    }
    const auto count = static_cast<int>(plan.changed.size());
    QStringList parts{tr("%Ln record(s) change", nullptr, count)};
    if (plan.same > 0)
        parts.append(tr("%Ln have the value already", nullptr, static_cast<int>(plan.same)));
    if (plan.refused > 0)
        parts.append(tr("%Ln cannot have it", nullptr, static_cast<int>(plan.refused)));
    if (plan.changed.size() + plan.refused > plan.rows.size())
        parts.append(tr("the first %Ln are shown", nullptr, static_cast<int>(plan.rows.size())));
    say(parts.join(u" · "_s));
    m_done->setText(tr("Change %Ln record(s)", nullptr, count));
    m_done->setEnabled(count > 0);
}

void BulkEditDialog::write()
{
    const BulkPlan plan = m_plan;
    stop();
    for (QWidget *input : std::initializer_list<QWidget *>{m_fields, m_editor, m_empty})
        input->setEnabled(false);
    const auto job = [plan, goOn = progress()](Database &database) {
        return bulkEdit(database, plan, goOn);
    };
    m_library->write<BulkResult>(job).then(this, [this](const Result<BulkResult> &result) {
        m_bar->hide();
        for (QWidget *input : std::initializer_list<QWidget *>{m_fields, m_editor, m_empty})
            input->setEnabled(true);
        if (!result) {
            say(result.error().message, true);
            return;
        }
        QString words = tr("Changed: %1.").arg(result->title);
        if (result->conflicts > 0)
            words += u' '
                + tr("%Ln record(s) were left out: somebody else changed them meanwhile.",
                     nullptr,
                     static_cast<int>(result->conflicts));
        emit changed(words);
        accept();
    });
}

} // namespace plenary
