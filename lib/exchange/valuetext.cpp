// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuetext.h"

#include "exchange/cellvalue.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QTime>

namespace plenary::valuetext
{

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

bool isText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Bool:
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime:
        return false;
    default:
        return !isNumber(value);
    }
}

QString of(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return cellvalue::fromBoolean(value.toBool());
    case QMetaType::Double:
    case QMetaType::Float:
        return cellvalue::fromNumber(value.toDouble());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QTime:
        return value.toTime().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

} // namespace plenary::valuetext
