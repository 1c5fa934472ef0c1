// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtables.h"
#include "core/filter.h"
#include "library/library.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace plenary
{

class Chip;
class FilterDialog;
class FlowLayout;

/// The filters of a list as chips, one for each condition: its x or Delete takes it away, a click
/// changes it, "Filter" adds one. A limit that came from elsewhere has a chip of its own.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(Entity entity, QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library);
    /// What limits the list from outside; without words there is no chip for it.
    void setScope(const QString &words);
    [[nodiscard]] bool hasScope() const;
    void setConditions(const QList<Filter> &conditions);
    [[nodiscard]] const QList<Filter> &conditions() const { return m_conditions; }
    /// All words that limit the list, for a sentence.
    [[nodiscard]] QString words() const;
    /// Asks for a new condition.
    void add();

signals:
    void changed();
    void left(); ///< what was asked is done: the list is gone on with
    void scopeRemoved();

private:
    void rebuild();
    void remove(qsizetype place);
    void ask(qsizetype place);
    void say(Chip *chip, const QString &words) const;
    [[nodiscard]] Chip *makeChip(qsizetype place);
    void readName(Chip *chip, const Filter &condition);
    void readNames();

    Entity m_entity;
    std::shared_ptr<Library> m_library;
    QList<Filter> m_conditions;
    QHash<QString, QString> m_names; ///< of linked records, by the text of their condition
    FlowLayout *m_layout;
    Chip *m_scope;
    Chip *m_add;
    QList<Chip *> m_chips;
    QPointer<FilterDialog> m_dialog;
};

} // namespace plenary
