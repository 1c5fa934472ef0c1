// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QFormLayout;
class QLineEdit;

namespace plenary
{

class WindowMemory;

/// What a user sets once: the look, the start, where backups go. Each choice takes effect at once,
/// as the fields of a record do.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(WindowMemory *memory, QWidget *parent = nullptr);

private:
    void addLook(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addStart(QFormLayout *form);
    void addBackups(QFormLayout *form);
    void chooseFolder(const QString &path);

    WindowMemory *m_memory;
    QLineEdit *m_folder;
};

} // namespace plenary
