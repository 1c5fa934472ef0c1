// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"
#include "exchange/tablesample.h"
#include "library/library.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace plenary
{

class PlainLabel;
class SpinBox;

/// First step: the file, what its rows are, how it is to be read, and how it begins.
class FilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePage(const std::shared_ptr<Library> &library, QWidget *parent = nullptr);

    void setFile(const QString &path);
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const TableSample &sample() const { return m_sample; }
    /// The mapping that was loaded, or one suggested by the headings.
    [[nodiscard]] Mapping mapping() const;

    /// Somebody chose how it is to be read; a file alone is chosen again in a moment.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

signals:
    void changed();

private:
    [[nodiscard]] QLayout *makeChoices();
    void ask();
    void askMapping();
    void loadMapping(const QString &path);
    void read();
    void readAnew(); ///< in the manner that was chosen
    void take(const Result<TableSample> &sample);
    void showRows();
    [[nodiscard]] TableFormat format() const;

    std::shared_ptr<Library> m_library;
    TableSample m_sample;
    std::optional<Mapping> m_loaded;
    QString m_read; ///< path of the sample
    bool m_isReady = false;
    bool m_isTouched = false;
    int m_generation = 0;
    QLineEdit *m_path;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    SpinBox *m_header;
    PlainLabel *m_message;
    PlainLabel *m_mappingName;
    QTableWidget *m_rows;
};

} // namespace plenary
