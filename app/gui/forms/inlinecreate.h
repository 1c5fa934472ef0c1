// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/editing.h"
#include "library/library.h"

#include <QtWidgets/QFrame>

namespace plenary
{

class FormSheet;
class PlainLabel;

/// A new record that a link shall refer to, made in the same form: asks only for its name
/// and what it cannot be without. With the name alone it asks for nothing.
class InlineCreate final : public QFrame
{
    Q_OBJECT

public:
    InlineCreate(Entity entity, const QString &name, const std::shared_ptr<Library> &library);

    /// Makes the record at once if its name is all that it needs, else asks.
    void begin();

signals:
    void created(qint64 id, const QString &name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QList<const Field *> missing() const;
    void build();
    void create();

    std::shared_ptr<Library> m_library;
    Record m_record;
    FormSheet *m_sheet = nullptr;
    PlainLabel *m_problem = nullptr;
    bool m_isAsking = false;
};

} // namespace plenary
