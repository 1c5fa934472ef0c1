// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace plenary
{

/// By what one text is known as another one: its folded letters, in a form that an index holds. Of
/// marks alone, which fold to nothing, the marks: "✓" is not "-".
[[nodiscard]] QString answerKey(const QString &typed);

/// Something that was typed and not understood: kept, counted as unknown, to be decided.
struct Unresolved {
    QString field;
    QString typed;
    QString suggestion; ///< code of the most likely country or choice, or empty
    qint64 rows = 0;
    qint64 left = 0; ///< of them, rows whose record was there and keeps what it has
    qint64 settled = 0; ///< of them, rows that are left out, or left without a question
    [[nodiscard]] qint64 waiting() const { return rows - settled; } ///< for a decision
};

/// What an import did not understand, each text of a field once.
class UnresolvedTexts
{
public:
    void add(const QString &field, const QString &typed, const QString &suggestion);
    /// One of the rows with this text does not wait for a decision.
    void settle(const QString &field, const QString &typed);
    /// The record of one of the rows keeps what it has; whether it waits for a decision already.
    void leave(const QString &field, const QString &typed, bool waits);
    [[nodiscard]] QList<Unresolved> all() const; ///< most rows first

private:
    Unresolved &find(const QString &field, const QString &typed);

    QHash<QString, Unresolved> m_texts; ///< by field and answerKey()
};

} // namespace plenary
