// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

#include <QtCore/QMap>

class QStackedWidget;

namespace plenary
{

class ListPanel;
class PlainLabel;

/// The middle of the window as a list of any kind of record: what stands behind a number of the
/// overview, or all of a kind.
class RecordsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RecordsPanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;
    /// `words` say what the filter lets through.
    void show(Entity entity, const QString &filter, const QString &words);
    /// Null before anything was shown.
    [[nodiscard]] ListPanel *currentList() const;

signals:
    void listMade(plenary::ListPanel *list);

private:
    [[nodiscard]] ListPanel *listOf(Entity entity);

    PlainLabel *m_title;
    QStackedWidget *m_pages;
    QMap<Entity, ListPanel *> m_lists;
};

} // namespace plenary
