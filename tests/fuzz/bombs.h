// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablefixture.h"

#include <QtCore/QList>

namespace plenary::test
{

/// A file that is made to hurt, and words of the sentence that must refuse it.
struct Bomb {
    const char *name;
    QString path;
    QString refusal;
};

/// They write their files as streams, so that the test itself stays small.
[[nodiscard]] QList<Bomb> workbookBombs(const QTemporaryDir &folder);
[[nodiscard]] QList<Bomb> openDocumentBombs(const QTemporaryDir &folder);
[[nodiscard]] QList<Bomb> textBombs(const QTemporaryDir &folder);
[[nodiscard]] QList<Bomb> archiveBombs(const QTemporaryDir &folder);

} // namespace plenary::test
