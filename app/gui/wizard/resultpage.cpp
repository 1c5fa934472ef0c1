// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultpage.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "app/gui/window/filechooser.h"
#include "core/speech.h"
#include "exchange/mappingsuggestion.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

QString textsIn(int texts, int records)
{
    //: %1 “5 texts”, %2 “11 records”
    return ResultPage::tr("%1 in %2")
        .arg(ResultPage::tr("%n text(s)", nullptr, texts),
             ResultPage::tr("%n record(s)", nullptr, records));
}

} // namespace

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent)
    , m_part(new QProgressBar)
    , m_related(new PlainLabel)
    , m_open(new PlainLabel)
    , m_resolve(new QPushButton(Theme::icon("question"), {}))
    , m_rejects(new QPushButton(Theme::icon("save"), {}))
    , m_undo(new QPushButton(Theme::icon("undo"), tr("Undo this import")))
{
    m_part->setRange(0, 1000);
    m_part->setTextVisible(false);
    m_part->setAccessibleName(tr("Progress"));
    m_related->setWordWrap(true);
    m_open->setWordWrap(true);
    m_open->setObjectName(u"resultOpen"_s);
    m_resolve->setObjectName(u"resultResolve"_s);
    m_rejects->setObjectName(u"resultRejects"_s);
    m_undo->setObjectName(u"resultUndo"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_part);
    layout->addWidget(m_related);
    layout->addWidget(m_open);
    for (QPushButton *button : {m_resolve, m_rejects, m_undo}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignLeading);
    }
    layout->addStretch();
    connect(m_resolve, &QPushButton::clicked, this, &ResultPage::resolveRequested);
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::undoRequested);
    connect(m_rejects, &QPushButton::clicked, this, &ResultPage::saveRejects);
    startRun();
}

void ResultPage::startRun()
{
    m_part->setValue(0);
    m_part->show();
    m_related->clear();
    m_open->clear();
    for (QPushButton *button : {m_resolve, m_rejects, m_undo})
        button->hide();
}

void ResultPage::setPart(double part)
{
    m_part->setValue(qRound(part * 1000));
}

void ResultPage::takeReport(const ImportReport &report, Entity entity)
{
    m_report = report;
    m_entity = entity;
    m_part->hide();
    QStringList made;
    for (auto it = report.related.constBegin(); it != report.related.constEnd(); ++it) {
        const EntityTable *table = tableNamed(it.key());
        if (table && table->entity == Entity::OpenValue)
            continue; // see showOpen()
        made.append(u"%1: %2"_s.arg(table ? table->pluralLabel() : it.key(),
                                    QLocale().toString(it.value())));
    }
    made.sort();
    m_related->setText(made.isEmpty() ? QString() : tr("Also made: %1").arg(Speech::list(made)));
    showOpen();
    const auto rejected = static_cast<int>(report.rejected.size());
    m_rejects->setText(tr("Save the %n row(s) that were left out…", nullptr, rejected));
    m_rejects->setVisible(rejected > 0);
    m_undo->setVisible(report.change != 0);
}

/// The same texts that "To resolve" lists, and the records that wait for them, by field.
void ResultPage::showOpen()
{
    struct Waiting {
        int texts = 0, records = 0;
    };
    QMap<QString, Waiting> fields;
    int texts = 0;
    for (const Unresolved &one : std::as_const(m_report.unresolved)) {
        if (one.waiting() == 0)
            continue;
        Waiting &waiting = fields[fieldPathLabel(m_entity, one.field)];
        ++waiting.texts;
        waiting.records += static_cast<int>(one.waiting());
        ++texts;
    }
    m_resolve->setText(tr("Decide about %n value(s)…", nullptr, texts));
    m_resolve->setVisible(texts > 0);
    m_open->setVisible(texts > 0);
    //: %1 “5 texts in 11 records”
    QStringList lines{
        tr("Not understood: %1. There the field counts as not recorded, and the record shows "
           "what the list says. “To resolve” has all of them, at any time:")
            .arg(textsIn(texts, static_cast<int>(m_report.waiting)))};
    for (const auto &[field, waiting] : fields.asKeyValueRange())
        //: line of a list: %1 field, %2 “5 texts in 11 records”
        lines.append(tr("• %1: %2").arg(field, textsIn(waiting.texts, waiting.records)));
    m_open->setText(lines.join(u'\n'));
}

QString ResultPage::summary() const
{
    const QLocale locale;
    return tr("%1 rows: %2 new, %3 changed, %4 as before, %5 left out. The whole import is one "
              "entry "
              "in the history and can be undone, also after a restart.")
        .arg(locale.toString(m_report.rows),
             locale.toString(m_report.created),
             locale.toString(m_report.updated),
             locale.toString(m_report.unchanged),
             locale.toString(m_report.rejected.size()));
}

void ResultPage::saveRejects()
{
    filechooser::save(this,
                      tr("Save the rows that were left out"),
                      u"left-out.csv"_s,
                      tr("Tables (*.csv)"),
                      [this](const QString &path) {
                          const auto saved = writeRejects(path, m_report);
                          m_related->setText(saved ? tr("They were saved as %1.").arg(path)
                                                   : saved.error().message);
                      });
}

} // namespace plenary
