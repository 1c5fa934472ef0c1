// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartspec.h"
#include "panel.h"

class QLineEdit;

namespace plenary
{

class PlainLabel;
class ChartView;
class ListPanel;

/// Status of a declaration as at a date: its party actions, and the matrix of who of them came to
/// which conference.
class StatusPanel final : public Panel
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    void showInstrument(qint64 id);
    [[nodiscard]] qint64 instrument() const { return m_id; }
    [[nodiscard]] const QString &symbol() const { return m_symbol; }
    [[nodiscard]] QDate asAt() const;
    [[nodiscard]] ChartView *matrix() const { return m_matrix; }

signals:
    void shown();

private:
    void refresh();
    [[nodiscard]] QLayout *makeHead();

    qint64 m_id = 0;
    QString m_symbol;
    int m_generation = 0;
    PlainLabel *m_title;
    PlainLabel *m_line;
    PlainLabel *m_summary;
    void takeDate();

    QLineEdit *m_asAt;
    QDate m_date;
    ChartView *m_matrix;
    ListPanel *m_actions;
};

} // namespace plenary
