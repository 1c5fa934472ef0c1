// SPDX-License-Identifier: GPL-3.0-or-later
#include "droptarget.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

DropTarget::DropTarget(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

DropTarget::Kind DropTarget::kindOf(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"plenary")
        return Kind::Register;
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"ods"_s};
    return m_takesTables && tables.contains(suffix) ? Kind::Table : Kind::None;
}

QString DropTarget::fileIn(const QMimeData *data) const
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return kindOf(path) == Kind::None ? QString() : path;
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = fileIn(drop->mimeData());
        drop->setAccepted(!path.isEmpty());
        if (path.isEmpty())
            return true;
        drop->setDropAction(Qt::CopyAction); // what is dropped stays where it is
        drop->accept();
        if (event->type() == QEvent::Drop)
            kindOf(path) == Kind::Register ? emit registerDropped(path) : emit tableDropped(path);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plenary
