// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "library/library.h"

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace plenary
{

class DecisionList;

/// Third step: what the dry run found; what was not understood is decided here or left open.
class ValuesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesPage(const std::shared_ptr<Library> &library, QWidget *parent = nullptr);

    void startRun();
    void setPart(double part);
    void takeReport(const ImportReport &report, const Mapping &mapping);
    [[nodiscard]] QString summary() const;
    /// Decisions that the last dry run did not know yet.
    [[nodiscard]] bool hasNewDecisions() const { return m_isNew; }
    void addDecisions(Mapping &mapping) const;

signals:
    void decided();

private:
    struct Decision {
        QString path, typed, target;
    };
    void showRejected(const ImportReport &report);

    std::shared_ptr<Library> m_library;
    ImportReport m_report;
    QList<Decision> m_decisions;
    QStringList m_paths; ///< for each line of the list
    bool m_isNew = false;
    QProgressBar *m_part;
    DecisionList *m_list;
    QLabel *m_rejectedTitle;
    QTableWidget *m_rejected;
};

} // namespace plenary
