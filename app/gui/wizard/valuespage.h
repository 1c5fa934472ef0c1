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
struct OpenQuestion;

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
    [[nodiscard]] bool hasNewDecisions() const { return m_decisions != m_tried; }
    [[nodiscard]] bool hasDecisions() const { return !m_decisions.isEmpty(); }
    /// Something was typed that is no answer: goes there.
    bool showUnclear();
    void addDecisions(Mapping &mapping) const;

signals:
    void decided();

private:
    struct Decision {
        QString path, typed, target;
        bool operator==(const Decision &) const = default;
    };
    void decide(int line, const OpenQuestion &question, const QString &target);
    void withdraw(int line, const OpenQuestion &question);
    void showRejected(const ImportReport &report);

    std::shared_ptr<Library> m_library;
    ImportReport m_report;
    QList<Decision> m_decisions;
    QStringList m_paths; ///< for each line of the list
    QList<Decision> m_tried; ///< by the last dry run
    QProgressBar *m_part;
    DecisionList *m_list;
    QLabel *m_rejectedTitle;
    QTableWidget *m_rejected;
};

} // namespace plenary
