// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/look/searchfield.h"
#include "library/library.h"

class QCompleter;
class QStandardItemModel;

namespace plenary
{

/// Finds any record of the register as its name is typed.
class SearchBox final : public SearchField
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    void setLibrary(const std::shared_ptr<Library> &library);

protected:
    void changeEvent(QEvent *event) override;

signals:
    void chosen(plenary::Entity entity, qint64 id);

private:
    void measure();
    void offer(const QString &typed);
    void showFound();

    std::shared_ptr<Library> m_library;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    int m_asked = 0;
};

} // namespace plenary
