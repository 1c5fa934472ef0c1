// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldsaver.h"

#include <QtCore/QTimer>

class QJsonObject;

namespace plenary
{

/// What was typed into forms and is not in the register: new records that were begun, and texts of
/// fields that were not accepted. It is kept in a file of the user's own, never in the register, so
/// that it is offered again after the program was killed. A file goes when nothing is left in it.
class FormDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit FormDrafts(QObject *parent = nullptr);
    ~FormDrafts() override;

    /// Where the files are, one for each register: below the state of the user, unless tests say
    /// otherwise.
    [[nodiscard]] static QString folder();
    static void setFolder(const QString &folder);

    /// The drafts of a register, by its place; empty: none.
    void open(const QString &place);
    /// They are not wanted any more.
    void discardAll();

    void keepNew(const NamedRecord &begun); ///< one of each kind
    void dropNew(Entity entity);
    [[nodiscard]] std::optional<NamedRecord> newOf(Entity entity) const;
    [[nodiscard]] QList<Entity> begun() const;

    void keepTyped(const FieldPlace &place, const QString &text);
    void dropTyped(const FieldPlace &place);
    /// Of a record, by field; of one that is new, 0.
    [[nodiscard]] QHash<QString, QString> typedOf(Entity entity, qint64 id) const;
    /// A record with texts that are not saved, if there is one.
    [[nodiscard]] std::optional<FieldPlace> anyTyped() const;

signals:
    void failed(const plenary::Error &error);

private:
    void touch();
    void write();
    [[nodiscard]] QJsonObject toJson() const;
    void fromJson(const QJsonObject &all);

    QString m_path; ///< empty: no register is open
    QHash<Entity, NamedRecord> m_new;
    QHash<FieldPlace, QString> m_typed;
    QTimer m_later; ///< a file is not written for each letter
    bool m_hasFailed = false; ///< said once
};

} // namespace plenary
