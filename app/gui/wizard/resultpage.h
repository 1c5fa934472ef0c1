// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;

namespace plenary
{

class PlainLabel;

/// Last step: how far the import is, then what it did, and the ways on from there.
class ResultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);

    void startRun();
    void setPart(double part);
    void takeReport(const ImportReport &report, Entity entity);
    [[nodiscard]] QString summary() const;

signals:
    void resolveRequested();
    void undoRequested();

private:
    void saveRejects();
    void showOpen();

    ImportReport m_report;
    Entity m_entity = Entity::Participation; ///< of its rows
    QProgressBar *m_part;
    PlainLabel *m_related;
    PlainLabel *m_open; ///< what was not understood
    QPushButton *m_resolve;
    QPushButton *m_rejects;
    QPushButton *m_undo;
};

} // namespace plenary
