// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "library/library.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;

namespace plenary
{

class PlainLabel;
class ColumnsPage;
class FilePage;
class ImportTask;
class ResultPage;
class StepList;
class ValuesPage;

/// Brings a table into the register in four steps: which file, what its columns are, what its
/// values mean (after a dry run that writes nothing), and the import itself.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(const std::shared_ptr<Library> &library, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Begins with this file, as when it was dropped on the window.
    void setFile(const QString &path);

signals:
    void resolveRequested(); ///< show what waits for a decision
    void undoRequested(); ///< take the import back

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Cancels what is under way; asks first when work would be lost.
    void reject() override;

private:
    enum Step { File, Columns, Values, Import };
    [[nodiscard]] QLayout *makeFoot();
    void go(Step step);
    void next();
    void dryRun();
    void startImport();
    void takeReport(const ImportReport &report);
    void takeError(const Error &error);
    void updateButtons();
    void say(const QString &title, const QString &detail);
    void saveMapping();
    [[nodiscard]] Mapping mapping() const;
    /// Something was chosen or mapped by hand that closing would lose.
    [[nodiscard]] bool hasWork() const;
    void leave();

    std::shared_ptr<Library> m_library;
    ImportTask *m_run;
    Step m_step = File;
    bool m_isDone = false;
    QPointer<QDialog> m_question; ///< whether to lose it
    PlainLabel *m_title;
    PlainLabel *m_detail;
    StepList *m_steps;
    QStackedWidget *m_pages;
    FilePage *m_file;
    ColumnsPage *m_columns;
    ValuesPage *m_values;
    ResultPage *m_result;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace plenary
