// SPDX-License-Identifier: GPL-3.0-or-later
#include "filepage.h"

#include "app/gui/look/flowlayout.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/spinbox.h"
#include "app/gui/look/theme.h"
#include "app/gui/window/filechooser.h"
#include "core/text.h"
#include "exchange/mappingsuggestion.h"

#include <QtCore/QFile>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr int shownRows = 40;

} // namespace

FilePage::FilePage(const std::shared_ptr<Library> &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_path(new QLineEdit)
    , m_kind(new QComboBox)
    , m_sheet(new QComboBox)
    , m_encoding(new QComboBox)
    , m_header(new SpinBox)
    , m_message(new PlainLabel)
    , m_mappingName(new PlainLabel)
    , m_rows(new QTableWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(makeChoices());
    m_message->setWordWrap(true);
    m_message->setObjectName(u"fileMessage"_s);
    layout->addWidget(m_message);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setAccessibleName(tr("Beginning of the table"));
    dressTable(m_rows);
    m_rows->setSortingEnabled(false); // the rows as they stand in the file
    layout->addWidget(m_rows, 1);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (path() != m_read) // leaving the field alone reads nothing again
            setFile(path());
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_isTouched = true;
        emit changed();
    });
    connect(m_sheet, &QComboBox::activated, this, &FilePage::readAnew);
    connect(m_encoding, &QComboBox::activated, this, &FilePage::readAnew);
    connect(m_header, &SpinBox::valueChanged, this, &FilePage::readAnew);
}

QLayout *FilePage::makeChoices()
{
    m_path->setObjectName(u"importFile"_s);
    m_path->setPlaceholderText(tr("Path of the table"));
    m_path->setAccessibleName(tr("File"));
    auto *browse = new QPushButton(Theme::icon("folder-open"), tr("Choose…"));
    browse->setObjectName(u"chooseFile"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &FilePage::ask);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setAccessibleName(tr("Each row is"));
    for (const Entity entity : {Entity::Participation,
                                Entity::Person,
                                Entity::Organisation,
                                Entity::Event,
                                Entity::ReportedFigure,
                                Entity::PartyAction,
                                Entity::Instrument,
                                Entity::Source})
        m_kind->addItem(tableOf(entity).pluralLabel(), static_cast<int>(entity));
    auto *load = new QPushButton(tr("Use a saved mapping…"));
    load->setObjectName(u"loadMapping"_s);
    load->setAutoDefault(false);
    connect(load, &QPushButton::clicked, this, &FilePage::askMapping);
    Theme::dress(m_mappingName, Theme::Body, ColourRole::Text2);
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_kind);
    kind->addWidget(load);
    kind->addWidget(m_mappingName, 1);
    m_encoding->addItem(tr("find out"), QString());
    for (const QString &encoding : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Windows-1252"_s})
        m_encoding->addItem(encoding, encoding);
    m_header->setObjectName(u"importHeader"_s);
    m_header->setRange(-1, 10000);
    m_header->setValue(-1);
    m_header->setSpecialValueText(tr("find out"));
    m_sheet->setMinimumContentsLength(16);
    auto *reading = new FlowLayout;
    reading->setSpacing(6);
    for (const auto &[text, widget] : std::initializer_list<std::pair<QString, QWidget *>>{
             {tr("Sheet"), m_sheet},
             {tr("Encoding"), m_encoding},
             {tr("Row of the headings"), m_header}}) {
        auto *label = new PlainLabel(text);
        Theme::dress(label, Theme::Body, ColourRole::Text2);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 6, 0);
        line->addWidget(label);
        line->addWidget(widget);
        reading->addWidget(pair);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("File"), file);
    form->addRow(tr("Each row is"), kind);
    form->addRow(tr("Read it as"), reading);
    return form;
}

void FilePage::ask()
{
    filechooser::open(this,
                      tr("Choose a table"),
                      tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"),
                      [this](const QString &path) {
                          setFile(path);
                      });
}

void FilePage::askMapping()
{
    filechooser::open(
        this, tr("Choose a mapping"), tr("Mappings (*.json)"), [this](const QString &path) {
            loadMapping(path);
        });
}

void FilePage::loadMapping(const QString &path)
{
    QFile file(path);
    const auto mapping = file.open(QIODevice::ReadOnly)
        ? Mapping::fromJson(file.readAll())
        : Result<Mapping>(
            Error{Error::Code::Io,
                  tr("The mapping %1 could not be read (%2). Check that you may read it.")
                      .arg(path, file.errorString()),
                  {}});
    if (!mapping) {
        m_message->setText(mapping.error().message);
        return;
    }
    m_loaded = *mapping;
    m_isTouched = true;
    m_mappingName->setText(m_loaded->name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_loaded->entity)));
    read();
}

void FilePage::setFile(const QString &path)
{
    m_path->setText(path);
    m_sheet->clear();
    read();
}

QString FilePage::path() const
{
    return m_path->text().trimmed();
}

TableFormat FilePage::format() const
{
    TableFormat format = m_loaded ? m_loaded->table : TableFormat();
    if (m_sheet->currentIndex() >= 0)
        format.sheet = m_sheet->currentData().toString();
    if (m_encoding->currentIndex() > 0)
        format.encoding = m_encoding->currentData().toString();
    if (m_header->value() >= 0)
        format.headerRow = m_header->value();
    return format;
}

Mapping FilePage::mapping() const
{
    const auto entity = static_cast<Entity>(m_kind->currentData().toInt());
    Mapping mapping = m_loaded && m_loaded->entity == entity
        ? *m_loaded
        : suggestMapping(entity, m_sample.columns);
    mapping.table = format();
    return mapping;
}

void FilePage::readAnew()
{
    m_isTouched = true;
    read();
}

void FilePage::read()
{
    m_isReady = false;
    m_read = path();
    emit changed();
    if (path().isEmpty())
        return;
    const int generation = ++m_generation;
    m_library
        ->read<TableSample>([path = path(), format = format()](Database &) {
            return readSample(path, format, shownRows);
        })
        .then(this, [this, generation](const Result<TableSample> &sample) {
            if (generation == m_generation)
                take(sample);
        });
}

void FilePage::take(const Result<TableSample> &sample)
{
    m_isReady = sample.has_value();
    Theme::dress(m_message, Theme::Small, m_isReady ? ColourRole::Text2 : ColourRole::Problem);
    m_sample = sample.value_or({});
    m_message->setText(m_isReady ? tr("%n column(s). The table begins like this:",
                                      nullptr,
                                      static_cast<int>(m_sample.columns.size()))
                                 : sample.error().message);
    const QSignalBlocker quiet(m_sheet);
    for (const QString &sheet : m_sheet->count() == 0 ? m_sample.sheets : QStringList())
        m_sheet->addItem(text::displayedLine(sheet), sheet);
    if (const int place = m_sheet->findData(m_sample.format.sheet); place >= 0)
        m_sheet->setCurrentIndex(place);
    m_sheet->setEnabled(m_sheet->count() > 1);
    m_encoding->setEnabled(m_sample.sheets.isEmpty());
    showRows();
    emit changed();
}

void FilePage::showRows()
{
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(m_sample.columns.size()));
    m_rows->setRowCount(static_cast<int>(m_sample.rows.size()));
    QStringList heads;
    for (const QString &column : std::as_const(m_sample.columns))
        heads.append(text::displayedLine(column));
    m_rows->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QStringList &cells = m_sample.rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column)
            m_rows->setItem(
                row, column, new QTableWidgetItem(text::displayedLine(cells.at(column))));
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, qMin(m_rows->columnWidth(column), 220));
}

} // namespace plenary
