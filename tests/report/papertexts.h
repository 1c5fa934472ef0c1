// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

/// Reading a paper as data.
namespace plenary::test
{

/// The blocks of one kind, in order.
template<class Block>
QList<Block> blocksOf(const paper::Document &document)
{
    QList<Block> blocks;
    for (const paper::Block &block : document.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            blocks << *one;
    }
    return blocks;
}

/// Every text that a reader of the paper would see, one a line.
[[nodiscard]] QString allText(const paper::Document &document);

/// The value of a fact; a null string if there is none of that name.
[[nodiscard]] QString factNamed(const paper::Document &document, const QString &label);

/// The cell of the strip that has this name.
[[nodiscard]] paper::KeyFigures::Cell cellNamed(const paper::Document &document,
                                                const QString &name);

/// The chart with this id; an empty one if there is none.
[[nodiscard]] ChartSpec chartNamed(const paper::Document &document, const QString &id);

/// The marks that anything in the paper calls.
[[nodiscard]] QStringList callsOf(const paper::Document &document);

} // namespace plenary::test
