// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechooser.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <utility>

namespace plenary::filechooser
{

static QString nextAnswer;

static void ask(QFileDialog *dialog, Then then)
{
    if (!nextAnswer.isEmpty()) {
        delete dialog;
        then(std::exchange(nextAnswer, {}));
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(then));
    dialog->open();
}

void open(QWidget *parent, const QString &title, const QString &filter, Then then)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, std::move(then));
}

void save(QWidget *parent,
          const QString &title,
          const QString &suggestion,
          const QString &filter,
          Then then)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    ask(dialog, std::move(then));
}

void folder(QWidget *parent, const QString &title, Then then)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, std::move(then));
}

void setNextAnswer(const QString &path)
{
    nextAnswer = path;
}

} // namespace plenary::filechooser
