// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcommands.h"

#include "app/gui/look/plainwords.h"
#include "app/gui/panels/eventpanel.h"
#include "app/gui/panels/statuspanel.h"
#include "filechooser.h"
#include "messagebar.h"
#include "printpreview.h"
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
    const auto on = [this](QAction *action, auto job) {
        connect(action, &QAction::triggered, this, job);
    };
    on(commands.eventReport, [this] {
        preview(eventPaper());
    });
    on(commands.seriesReport, [this] {
        preview(seriesPaper());
    });
    on(commands.statusReport, [this] {
        preview(statusPaper());
    });
    on(commands.printPreview, [this] {
        preview(sheetPaper());
    });
    on(commands.savePaper, [this] {
        save(sheetPaper());
    });
}

static ReportQuery queryOf(const QString &name)
{
    ReportQuery query;
    query.name = name;
    query.language = QLocale().bcp47Name();
    return query;
}

std::optional<ReportCommands::Paper> ReportCommands::eventPaper() const
{
    if (m_parts.event->event() == 0) {
        m_parts.messages->showProblem(tr("Choose a conference first: its summary is written."));
        return std::nullopt;
    }
    ReportQuery query = queryOf(u"event-summary"_s);
    query.event = m_parts.event->facts().code;
    return Paper{query, query.event};
}

ReportCommands::Paper ReportCommands::seriesPaper() const
{
    ReportQuery query = queryOf(u"series-summary"_s);
    query.series = m_parts.event->facts().series;
    return {query, query.name};
}

std::optional<ReportCommands::Paper> ReportCommands::statusPaper() const
{
    if (m_parts.status->instrument() == 0) {
        m_parts.messages->showProblem(tr("Choose a declaration first: its status is written."));
        return std::nullopt;
    }
    ReportQuery query = queryOf(u"declaration-status"_s);
    query.instrument = m_parts.status->symbol();
    query.asAt = m_parts.status->asAt().toString(Qt::ISODate);
    return Paper{query, query.name};
}

std::optional<ReportCommands::Paper> ReportCommands::sheetPaper() const
{
    if (m_parts.status->isVisible())
        return statusPaper();
    // Where no conference is chosen, the sheet is about all of them.
    return m_parts.event->event() == 0 ? seriesPaper() : eventPaper();
}

void ReportCommands::preview(const std::optional<Paper> &paper)
{
    if (!paper)
        return;
    auto *window = new PrintPreview(paper->query, paper->fileName, m_parts.tasks, m_window);
    connect(window, &PrintPreview::failed, m_parts.tasks, &RegisterTasks::failed);
    window->show();
    window->activateWindow();
}

void ReportCommands::save(const std::optional<Paper> &paper)
{
    if (!paper)
        return;
    filechooser::save(m_window,
                      saveTitle(paper->query),
                      QString(plain::fileName(paper->fileName) + u".pdf"),
                      paperFilter(),
                      [this, query = paper->query](const QString &path) {
                          m_parts.tasks->writeReport(query, path);
                      });
}

} // namespace plenary
