// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <functional>

class QWidget;

/// Asks where a file is or goes, without stopping the program; `then` gets a path, or is not
/// called. Tests answer in advance, so that they never meet a dialog that belongs to the desktop.
namespace plenary::filechooser
{

using Then = std::function<void(const QString &path)>;

void open(QWidget *parent, const QString &title, const QString &filter, Then then);
void save(QWidget *parent,
          const QString &title,
          const QString &suggestion,
          const QString &filter,
          Then then);
void folder(QWidget *parent, const QString &title, Then then);
/// The next of them answers with this path.
void setNextAnswer(const QString &path);

} // namespace plenary::filechooser
