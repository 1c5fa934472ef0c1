// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

/// The parts of a workbook of one sheet that do not depend on its cells (ECMA-376).
namespace plenary::xlsxparts
{

/// Places in the cell formats of styles().
enum Style { Plain = 0, Bold = 1, Date = 2, Moment = 3 };

inline constexpr auto SheetName = "xl/worksheets/sheet1.xml";

[[nodiscard]] QByteArrayView contentTypes();
[[nodiscard]] QByteArrayView relations();
[[nodiscard]] QByteArrayView workbookRelations();
[[nodiscard]] QByteArrayView styles();
/// `filter`: cells with filter buttons ("A1:C9"), or empty.
[[nodiscard]] QByteArray workbook(const QByteArray &filter);

} // namespace plenary::xlsxparts
