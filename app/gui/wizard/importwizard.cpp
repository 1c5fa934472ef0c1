// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwizard.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "app/gui/window/filechooser.h"
#include "app/gui/window/lossquestion.h"
#include "columnspage.h"
#include "core/durablefile.h"
#include "filepage.h"
#include "importtask.h"
#include "resultpage.h"
#include "steplist.h"
#include "valuespage.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

ImportWizard::ImportWizard(const std::shared_ptr<Library> &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_run(new ImportTask(library, this))
    , m_title(new PlainLabel)
    , m_detail(new PlainLabel)
    , m_steps(new StepList({tr("File"), tr("Columns"), tr("Values"), tr("Import")}))
    , m_pages(new QStackedWidget)
    , m_file(new FilePage(library))
    , m_columns(new ColumnsPage)
    , m_values(new ValuesPage(library))
    , m_result(new ResultPage)
    , m_save(new QPushButton(Theme::icon("save"), tr("Save mapping…")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a table"));
    resize(1120, 720);
    for (PlainLabel *label : {m_title, m_detail}) {
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"wizardTitle"_s);
    m_detail->setObjectName(u"wizardDetail"_s);
    Theme::dress(m_title, Theme::Title);
    Theme::dress(m_detail, Theme::Body, ColourRole::Text2);
    for (QWidget *page : std::initializer_list<QWidget *>{m_file, m_columns, m_values, m_result})
        m_pages->addWidget(page);
    auto *sheet = new QVBoxLayout;
    sheet->setContentsMargins(16, 14, 16, 12);
    sheet->setSpacing(6);
    sheet->addWidget(m_title);
    sheet->addWidget(m_detail);
    sheet->addWidget(m_pages, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_steps);
    across->addLayout(sheet, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(across, 1);
    layout->addLayout(makeFoot());
    connect(m_file, &FilePage::changed, this, &ImportWizard::updateButtons);
    connect(m_values, &ValuesPage::decided, this, &ImportWizard::updateButtons);
    connect(m_run, &ImportTask::progressed, m_result, &ResultPage::setPart);
    connect(m_run, &ImportTask::progressed, m_values, &ValuesPage::setPart);
    connect(m_run, &ImportTask::finished, this, &ImportWizard::takeReport);
    connect(m_run, &ImportTask::failed, this, &ImportWizard::takeError);
    connect(m_result, &ResultPage::resolveRequested, this, &ImportWizard::resolveRequested);
    connect(m_result, &ResultPage::resolveRequested, this, &QDialog::accept);
    connect(m_result, &ResultPage::undoRequested, this, &ImportWizard::undoRequested);
    connect(m_result, &ResultPage::undoRequested, this, &QDialog::accept);
    go(File);
}

ImportWizard::~ImportWizard() = default;

QLayout *ImportWizard::makeFoot()
{
    m_save->setObjectName(u"saveMapping"_s);
    m_cancel->setObjectName(u"wizardCancel"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_save, m_cancel, m_back})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_save);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    connect(m_save, &QPushButton::clicked, this, &ImportWizard::saveMapping);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_run->cancel();
        go(static_cast<Step>(m_step - 1));
    });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    return foot;
}

void ImportWizard::setFile(const QString &path)
{
    m_file->setFile(path);
}

Mapping ImportWizard::mapping() const
{
    Mapping mapping = m_columns->mapping();
    m_values->addDecisions(mapping);
    return mapping;
}

void ImportWizard::go(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    switch (step) {
    case File:
        say(tr("Which table?"),
            tr("A CSV, XLSX or ODS file. Nothing is written until the last step."));
        break;
    case Columns:
        m_columns->setSample(m_file->mapping(), m_file->sample());
        say(tr("What are its columns?"),
            tr("Each column becomes a field of the register, or is left out."));
        break;
    case Values:
        dryRun();
        break;
    case Import:
        startImport();
        break;
    }
    updateButtons();
}

void ImportWizard::next()
{
    if (m_isDone)
        accept();
    else if (m_step == Values && m_values->showUnclear())
        return; // it says what is wrong
    else if (m_step == Values && m_values->hasNewDecisions())
        dryRun();
    else
        go(static_cast<Step>(m_step + 1));
}

void ImportWizard::dryRun()
{
    say(tr("Trying the import…"), tr("Every row is read and matched; nothing is written."));
    m_values->startRun();
    m_run->start(m_file->path(), mapping(), {.dryRun = true, .title = {}});
    updateButtons();
}

void ImportWizard::startImport()
{
    say(tr("Importing…"), tr("Cancel takes everything back."));
    m_result->startRun();
    m_run->start(m_file->path(), mapping(), {});
}

void ImportWizard::takeReport(const ImportReport &report)
{
    if (m_step == Values) {
        m_values->takeReport(report, m_columns->mapping());
        const auto open = static_cast<int>(report.unresolved.size());
        say(open == 0 ? tr("Everything is understood") : tr("%n value(s) to decide", nullptr, open),
            m_values->summary());
    } else {
        m_isDone = true;
        if (m_question) // nothing can be lost any more
            m_question->close();
        m_result->takeReport(report, m_columns->mapping().entity);
        say(tr("Imported"), m_result->summary());
    }
    updateButtons();
    if (m_save->hasFocus()) // it took the keyboard over while the run had switched the button off
        m_next->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::takeError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    const Step back = m_step == Import ? Values : Columns;
    m_step = back;
    m_pages->setCurrentIndex(back);
    m_steps->setCurrent(back);
    say(tr("This cannot be imported as it is"), error.message);
    updateButtons();
}

void ImportWizard::updateButtons()
{
    const bool isBusy = m_run->isRunning();
    m_save->setVisible(m_step == Columns || m_step == Values);
    m_back->setVisible(m_step != File && !m_isDone && m_step != Import);
    m_back->setEnabled(!isBusy);
    m_cancel->setVisible(!m_isDone);
    m_next->setVisible(m_step != Import || m_isDone);
    m_next->setEnabled(m_step == File ? m_file->isReady() : !isBusy);
    m_next->setText(m_isDone ? tr("Close")
                        : m_step == Values
                        ? (m_values->hasNewDecisions() ? tr("Try again") : tr("Import"))
                        : m_step == Columns ? tr("Next: try it")
                                            : tr("Next"));
}

void ImportWizard::say(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
}

void ImportWizard::saveMapping()
{
    filechooser::save(this,
                      tr("Save the mapping"),
                      u"mapping.json"_s,
                      tr("Mappings (*.json)"),
                      [this](const QString &path) {
                          const auto saved = writeFileDurably(path, mapping().toJson());
                          m_detail->setText(saved ? tr("The mapping was saved as %1.").arg(path)
                                                  : saved.error().message);
                      });
}

/// Return accepts what was typed in a field; only a button that has the keyboard goes on.
void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn)
        QDialog::keyPressEvent(event);
}

bool ImportWizard::hasWork() const
{
    return !m_isDone && (m_file->isTouched() || m_columns->isTouched() || m_values->hasDecisions());
}

void ImportWizard::reject()
{
    if (!hasWork())
        leave();
    else if (!m_question || m_question->isHidden())
        m_question = askBeforeLoss(
            this,
            {tr("Not imported yet"),
             tr("If you close the import, what you chose in it is lost. “Save mapping…” keeps "
                "columns and decisions for another time."),
             tr("Close without importing")},
            [this] {
                leave();
            });
}

void ImportWizard::leave()
{
    m_run->cancel();
    QDialog::reject();
}

} // namespace plenary
