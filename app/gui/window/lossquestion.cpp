// SPDX-License-Identifier: GPL-3.0-or-later
#include "lossquestion.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

QDialog *
askBeforeLoss(QWidget *parent, const LossQuestion &question, const std::function<void()> &go)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(u"notSaved"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *lose = box->addButton(question.lose, QMessageBox::DestructiveRole);
    lose->setObjectName(u"loseUnsaved"_s);
    QObject::connect(lose, &QPushButton::clicked, parent, go);
    box->open();
    return box;
}

} // namespace plenary
