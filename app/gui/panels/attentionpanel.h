// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/attention.h"
#include "panel.h"

class QListView;
class QStandardItemModel;

namespace plenary
{

class EmptyState;
class PlainLabel;

/// What of the register somebody should look at; each line opens its records. It looks again after
/// changes while it can be seen, else when it is shown.
class AttentionPanel final : public Panel
{
    Q_OBJECT

public:
    explicit AttentionPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void take(const attention::Found &found);
    void open(int row);

    int m_generation = 0;
    bool m_isOld = false;
    QList<Overview::Number> m_items;
    QStandardItemModel *m_lines;
    QListView *m_list;
    EmptyState *m_calm;
    PlainLabel *m_foot;
};

} // namespace plenary
