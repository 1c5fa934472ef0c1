// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"
#include "exchange/mappingsuggestion.h"
#include "exchange/tablesample.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace plenary
{

/// Second step: what each column becomes, and what is the same for all rows.
class ColumnsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPage(QWidget *parent = nullptr);

    void setSample(const Mapping &mapping, const TableSample &sample);
    [[nodiscard]] Mapping mapping() const;
    /// Somebody chose something else than what was found out, or typed a value.
    [[nodiscard]] bool isTouched() const { return mapping() != m_mapping; }

private:
    void addColumn(int row, const QString &column);
    void addConstant(const QString &path, const QString &value);
    void fillConstants();
    [[nodiscard]] QComboBox *fieldChoice(const QString &path) const;
    [[nodiscard]] QString mappedTo(const QString &column) const;

    Mapping m_mapping;
    TableSample m_sample;
    QList<FieldPath> m_paths;
    QTableWidget *m_columns;
    QTableWidget *m_constants;
};

} // namespace plenary
