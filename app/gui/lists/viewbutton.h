// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedviews.h"

#include <QtWidgets/QToolButton>
#include <functional>

namespace plenary
{

/// "View: All": chooses among the saved views of a kind of record, and keeps them.
class ViewButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `current`: the list as it is looked at now.
    ViewButton(Entity entity, std::function<SavedView()> current, QWidget *parent = nullptr);

    /// The view that was chosen last; empty: all.
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    /// The list is shown otherwise now: a star says that it is no longer the saved view.
    void follow();

signals:
    void chosen(const QString &name); ///< empty: all
    void said(const QString &words); ///< what was kept or taken away

private:
    void fill();
    void addKeeping(QMenu *menu);
    void askName(const QString &title,
                 const QString &name,
                 const std::function<void(const QString &)> &take);

    Entity m_entity;
    std::function<SavedView()> m_current;
    QString m_name;
};

} // namespace plenary
