// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtWidgets/QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace plenary
{

/// Chooses a record by typing its name: offers what begins so, keeps the number. Text that names
/// nothing is marked and not accepted.
class LinkEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit LinkEdit(Entity target, QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) { m_library = library; }
    void setLink(qint64 id, const QString &name);
    [[nodiscard]] qint64 link() const { return m_id; } ///< 0: none
    [[nodiscard]] bool isTouched() const { return hasFocus() && text() != m_name; }

signals:
    void chosen(qint64 id); ///< 0: emptied
    void refused(const QString &reason); ///< what was typed names nothing, and stays; empty: mended
    void openRequested(plenary::Entity entity, qint64 id);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &typed);
    void take(qint64 id, const QString &name);
    void settle();

    Entity m_target;
    std::shared_ptr<Library> m_library;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QAction *m_open;
    qint64 m_id = 0;
    QString m_name; ///< of the record that is chosen
    QString m_offeredFor; ///< text that the offers answer
    int m_asked = 0;
};

} // namespace plenary
