// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechooser.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <utility>

using namespace Qt::StringLiterals;

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

/// Another kind of file gets its own ending: "a.pdf" becomes "a.odt".
static void takeEnding(QFileDialog &dialog, const QString &kind)
{
    const QString ending = kind.section(u"(*."_s, 1).section(u')', 0, 0).section(u' ', 0, 0);
    const QString name = dialog.selectedFiles().value(0);
    if (ending.isEmpty() || name.isEmpty())
        return;
    dialog.setDefaultSuffix(ending);
    const QFileInfo file(name);
    if (!file.isDir())
        dialog.selectFile(QString(file.completeBaseName() % u'.' % ending));
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
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        takeEnding(*dialog, kind);
    });
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
