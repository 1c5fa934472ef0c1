// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterwords.h"
#include "library/library.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace plenary
{

class LinkEdit;
class PlainLabel;

/// Asks for one condition: a field, how it is compared, and the value in the way of its type.
class FilterDialog final : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(Entity entity, const std::shared_ptr<Library> &library, QWidget *parent);

    /// Begins with a condition that is to be changed; `name` of the record that it links to.
    void begin(const Filter &condition, const QString &name);

signals:
    /// In the filter language; with the name of the record that it links to.
    void chosen(const QString &condition, const QString &name);

private:
    enum Comparing { Is, IsNot, Contains, Less, LessOrEqual, Greater, GreaterOrEqual, None };

    void takeField();
    void takeComparing();
    void showValue(QWidget *value);
    void offerChoices(const Field &field);
    void offerLink(const Field &field);
    void addComparing(const QString &words, Comparing comparing);
    void chooseValue(const Filter &condition, const QString &name);
    void finish();
    void refuse(const QString &reason);
    [[nodiscard]] Comparing comparing() const;
    [[nodiscard]] const FilterField &asked() const;
    /// The condition of a text, number or date; nothing when it is not understood.
    [[nodiscard]] std::optional<Filter> lineCondition();
    [[nodiscard]] std::optional<Filter> choiceCondition();

    QList<FilterField> m_all;
    std::shared_ptr<Library> m_library;
    QComboBox *m_field;
    QComboBox *m_comparing;
    QVBoxLayout *m_place; ///< of what takes the value
    QWidget *m_value = nullptr; ///< that is shown there
    QLineEdit *m_line;
    QListWidget *m_choices;
    LinkEdit *m_link = nullptr;
    qint64 m_linked = 0;
    PlainLabel *m_problem;
    QPushButton *m_done;
};

} // namespace plenary
