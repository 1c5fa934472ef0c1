// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bulkedit.h"
#include "library/library.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace plenary
{

class FieldEditor;
class PlainLabel;

/// One field of many records gets one value: shows before and after, and writes when told so, as
/// one change.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `field`: to begin with, if it is one that may be changed so.
    BulkEditDialog(Entity entity,
                   const std::shared_ptr<Library> &library,
                   QList<qint64> ids,
                   const QString &field,
                   QWidget *parent);
    ~BulkEditDialog() override;

    /// Whether many records may get the same value in it.
    [[nodiscard]] static bool mayChange(const Field &field);

signals:
    void changed(const QString &words);

private:
    void build();
    void offerField();
    void takeValue(const Value &value);
    void makePlan();
    void showPlan(const BulkPlan &plan);
    void write();
    void stop();
    void say(const QString &words, bool isProblem = false);
    [[nodiscard]] BulkProgress progress();
    [[nodiscard]] const Field &field() const;
    [[nodiscard]] QString textOf(const Value &value) const;

    Entity m_entity;
    std::shared_ptr<Library> m_library;
    QList<qint64> m_ids;
    std::shared_ptr<std::atomic_bool> m_goOn; ///< what runs now
    std::optional<Value> m_value;
    BulkPlan m_plan;
    QComboBox *m_fields;
    QVBoxLayout *m_place; ///< of the editor
    FieldEditor *m_editor = nullptr;
    QCheckBox *m_empty;
    QTableWidget *m_rows;
    PlainLabel *m_summary;
    QProgressBar *m_bar;
    QPushButton *m_done;
};

} // namespace plenary
