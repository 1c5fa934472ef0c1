// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/copiedtable.h"
#include "exchange/importer.h"
#include "filterwords.h"
#include "library/library.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QDialog>

class QPushButton;
class QTableWidget;

namespace plenary
{

class ImportTask;
class PlainLabel;

/// Shows what pasted rows would become, by the rules of an import, and writes them as one change
/// when told so. Records that are known already are changed, others are new.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `scope`: the condition that the list is limited to; new records get that link.
    PasteDialog(Entity entity,
                const std::shared_ptr<Library> &library,
                PastedTable table,
                const Filter &scope,
                QWidget *parent);

signals:
    void pasted(const QString &words);

private:
    void findScope(const Filter &scope);
    void takeScope(const QString &field, const QString &key, const QString &name);
    void tryOut();
    void showRows();
    void showReport(const ImportReport &report);
    void showChanges(const ImportReport &report);
    [[nodiscard]] QString wordsOf(const RowChange &change) const;
    void takeReport(const ImportReport &report);
    [[nodiscard]] QString summaryOf(const ImportReport &report) const;

    PastedTable m_table;
    std::shared_ptr<Library> m_library;
    Mapping m_mapping;
    QTemporaryDir m_folder;
    ImportTask *m_task;
    QTableWidget *m_rows;
    PlainLabel *m_summary;
    PlainLabel *m_problems;
    QPushButton *m_paste;
    bool m_isWriting = false;
};

} // namespace plenary
