// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/attention.h"
#include "watchingpanel.h"

class QListView;
class QStandardItemModel;

namespace plenary
{

class EmptyState;
class PlainLabel;

/// What of the register somebody should look at; each line opens its records.
class AttentionPanel final : public WatchingPanel
{
    Q_OBJECT

public:
    explicit AttentionPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    void look() override;

private:
    void take(const attention::Found &found);
    void open(int row);

    QList<Overview::Number> m_items;
    QStandardItemModel *m_lines;
    QListView *m_list;
    EmptyState *m_calm;
    PlainLabel *m_foot;
};

} // namespace plenary
