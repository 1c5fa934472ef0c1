// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QAbstractItemModel;
class QMainWindow;
class QObject;

/// Windows that show everything the look is made of, with made-up names.
namespace plenary::specimens
{

/// Tool bar, docks, lists, tables, form, chips: what the main window is built from.
[[nodiscard]] std::unique_ptr<QMainWindow> window(bool arabic);
/// A column for each vocabulary, a row for each of its codes.
[[nodiscard]] QAbstractItemModel *statusModel(QObject *parent);

} // namespace plenary::specimens
