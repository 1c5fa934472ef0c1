// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "storage/database.h"
#include "support/testdatabase.h"

#include <QtCore/QHash>

/// Texts that somewhere did harm: markup, formulas, placeholders, addresses of files, controls of
/// direction, endless words. Each test of hostile text goes through all of them.
namespace plenary::test
{

/// Our own, enough by themselves; all different, none longer than 400 characters.
[[nodiscard]] QStringList ownHostileTexts();
/// The same and, where it is there, the big list of naughty strings; what unstorable() refuses is
/// left out.
[[nodiscard]] QStringList hostileTexts();
/// A megabyte: one word, many words, many blanks, one letter under a tower of marks.
[[nodiscard]] QStringList hugeTexts();
/// What no register can keep, with a word of the reason.
[[nodiscard]] QList<std::pair<QString, QString>> unstorableTexts();

/// Records to link to, one of each kind, by entity.
using Linked = QHash<Entity, qint64>;

/// A record with `text` in each text field that takes it, and the links and numbers it needs.
[[nodiscard]] Record hostileRecord(Entity entity, const QString &text, const Linked &links);
/// Stores the records that others link to, harmless ones.
[[nodiscard]] Linked makeLinked(Database &database);

/// A register with a conference, a declaration and people who all are called by these texts; with
/// harmless texts it has the same shape.
void fillHostile(Database &database, const QStringList &texts);
/// As many harmless texts.
[[nodiscard]] QStringList harmlessTexts(qsizetype count);

} // namespace plenary::test
