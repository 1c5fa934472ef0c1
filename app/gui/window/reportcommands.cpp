// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcommands.h"

#include "app/gui/look/plainwords.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/statuspanel.h"
#include "filechooser.h"
#include "messagebar.h"
#include "registertasks.h"
#include "windowactions.h"

using namespace Qt::StringLiterals;

namespace plenary
{

ReportCommands::ReportCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const WindowActions &commands = *parts.actions;
    connect(commands.eventReport, &QAction::triggered, this, &ReportCommands::writeEvent);
    connect(commands.seriesReport, &QAction::triggered, this, &ReportCommands::writeSeries);
    connect(commands.statusReport, &QAction::triggered, this, &ReportCommands::writeStatus);
}

void ReportCommands::writeEvent()
{
    if (m_parts.event->event() == 0) {
        m_parts.messages->showProblem(tr("Choose a conference first: its summary is written."));
        return;
    }
    ReportQuery query;
    query.name = u"event-summary"_s;
    query.event = m_parts.event->facts().code;
    ask(query, query.event);
}

void ReportCommands::writeSeries()
{
    ReportQuery query;
    query.name = u"series-summary"_s;
    query.series = m_parts.event->facts().series;
    ask(query, query.name);
}

void ReportCommands::writeStatus()
{
    if (m_parts.status->instrument() == 0) {
        m_parts.messages->showProblem(tr("Choose a declaration first: its status is written."));
        return;
    }
    ReportQuery query;
    query.name = u"declaration-status"_s;
    query.instrument = m_parts.status->symbol();
    query.asAt = m_parts.status->asAt().toString(Qt::ISODate);
    ask(query, query.name);
}

void ReportCommands::ask(ReportQuery query, const QString &fileName)
{
    query.language = QLocale().bcp47Name();
    filechooser::save(m_window,
                      reportTitle(query.name),
                      QString(plain::fileName(fileName) + u".pdf"),
                      tr("PDF (*.pdf)"),
                      [this, query](const QString &path) {
                          m_parts.tasks->writeReport(query, path);
                      });
}

} // namespace plenary
