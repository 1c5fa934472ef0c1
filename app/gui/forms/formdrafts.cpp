// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdrafts.h"

#include "core/durablefile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plenary
{

namespace
{

constexpr qint64 mostBytes = 16 * 1024 * 1024;

QString &chosenFolder()
{
    static QString chosen;
    return chosen;
}

/// As the field's editor gives it: JSON knows no whole numbers.
Value valueFrom(const Field &field, const QJsonValue &json)
{
    const bool isWhole = field.type == FieldType::Link || field.type == FieldType::Boolean
        || (field.type == FieldType::Number && json.toDouble() == double(json.toInteger()));
    if (json.isDouble() && isWhole)
        return json.toInteger();
    return json.isString() ? Value(json.toString()) : json.toVariant();
}

QJsonObject jsonOf(const NamedRecord &begun)
{
    QJsonObject values;
    for (const Field &field : begun.record.table().fields) {
        const QString name = QString::fromLatin1(field.name);
        const Value value = begun.record.value(name);
        if (value != field.defaultValue())
            values.insert(name, QJsonValue::fromVariant(value));
    }
    QJsonObject links;
    for (const auto &[field, name] : begun.links.asKeyValueRange())
        links.insert(field, name);
    return {{u"kind"_s, begun.record.table().kind()},
            {u"name"_s, begun.name},
            {u"values"_s, values},
            {u"links"_s, links}};
}

NamedRecord recordFrom(const EntityTable &table, const QJsonObject &json)
{
    NamedRecord begun;
    begun.record = Record::create(table.entity);
    begun.name = json.value("name"_L1).toString();
    const QJsonObject values = json.value("values"_L1).toObject();
    const QJsonObject links = json.value("links"_L1).toObject();
    for (const Field &field : table.fields) {
        const QString name = QString::fromLatin1(field.name);
        if (values.contains(name))
            begun.record.setValue(name, valueFrom(field, values.value(name)));
        if (links.contains(name))
            begun.links.insert(name, links.value(name).toString());
    }
    return begun;
}

} // namespace

FormDrafts::FormDrafts(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(400ms);
    connect(&m_later, &QTimer::timeout, this, &FormDrafts::write);
}

FormDrafts::~FormDrafts()
{
    if (m_later.isActive())
        write();
}

QString FormDrafts::folder()
{
    if (!chosenFolder().isEmpty())
        return chosenFolder();
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::home().filePath(u".local/state"_s) : state)
        + u"/Plenary/drafts"_s;
}

void FormDrafts::setFolder(const QString &folder)
{
    chosenFolder() = folder;
}

void FormDrafts::open(const QString &place)
{
    if (m_later.isActive())
        write();
    m_later.stop();
    m_new.clear();
    m_typed.clear();
    m_hasFailed = false;
    m_path.clear();
    if (place.isEmpty())
        return;
    const QString exact = QFileInfo(place).canonicalFilePath(); // empty: a server
    const QByteArray key = (exact.isEmpty() ? place : exact).toUtf8();
    const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    m_path = u"%1/%2.json"_s.arg(folder(), QString::fromLatin1(name.left(32)));
    QFile file(m_path);
    if (file.size() <= mostBytes && file.open(QIODevice::ReadOnly))
        fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

void FormDrafts::discardAll()
{
    m_new.clear();
    m_typed.clear();
    m_later.stop();
    write();
}

void FormDrafts::keepNew(const NamedRecord &begun)
{
    m_new.insert(begun.record.entity, begun);
    touch();
}

void FormDrafts::dropNew(Entity entity)
{
    m_new.remove(entity);
    m_typed.removeIf([entity](const QHash<FieldPlace, QString>::iterator &one) {
        return one.key().entity == entity && one.key().id == 0;
    });
    touch();
}

std::optional<NamedRecord> FormDrafts::newOf(Entity entity) const
{
    const auto found = m_new.constFind(entity);
    return found == m_new.constEnd() ? std::nullopt : std::optional(*found);
}

QList<Entity> FormDrafts::begun() const
{
    return m_new.keys();
}

void FormDrafts::keepTyped(const FieldPlace &place, const QString &text)
{
    m_typed.insert(place, text);
    touch();
}

void FormDrafts::dropTyped(const FieldPlace &place)
{
    if (m_typed.remove(place))
        touch();
}

QHash<QString, QString> FormDrafts::typedOf(Entity entity, qint64 id) const
{
    QHash<QString, QString> found;
    for (const auto &[place, text] : m_typed.asKeyValueRange()) {
        if (place.entity == entity && place.id == id)
            found.insert(place.field, text);
    }
    return found;
}

std::optional<FieldPlace> FormDrafts::anyTyped() const
{
    return m_typed.isEmpty() ? std::nullopt : std::optional(m_typed.constBegin().key());
}

void FormDrafts::touch()
{
    if (!m_path.isEmpty() && !m_later.isActive())
        m_later.start();
}

void FormDrafts::write()
{
    if (m_path.isEmpty())
        return;
    if (m_new.isEmpty() && m_typed.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    Result<void> written = {};
    if (QDir().mkpath(folder())) {
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        written = writeFileDurably(m_path, QJsonDocument(toJson()).toJson());
    } else {
        written = Error{Error::Code::Io,
                        tr("What you type is not kept for the case that the program ends: the "
                           "folder “%1” cannot be made.")
                            .arg(folder()),
                        {}};
    }
    if (!written && !std::exchange(m_hasFailed, true))
        emit failed(written.error());
}

QJsonObject FormDrafts::toJson() const
{
    QJsonArray begun;
    for (const NamedRecord &one : m_new)
        begun.append(jsonOf(one));
    QJsonArray typed;
    for (const auto &[place, text] : m_typed.asKeyValueRange()) {
        typed.append(QJsonObject{{u"kind"_s, tableOf(place.entity).kind()},
                                 {u"id"_s, place.id},
                                 {u"field"_s, place.field},
                                 {u"text"_s, text}});
    }
    return {{u"new"_s, begun}, {u"typed"_s, typed}};
}

void FormDrafts::fromJson(const QJsonObject &all)
{
    for (const QJsonValue one : all.value("new"_L1).toArray()) {
        if (const EntityTable *table = tableNamed(one["kind"_L1].toString()))
            m_new.insert(table->entity, recordFrom(*table, one.toObject()));
    }
    for (const QJsonValue one : all.value("typed"_L1).toArray()) {
        const EntityTable *table = tableNamed(one["kind"_L1].toString());
        const QString field = one["field"_L1].toString();
        if (table && table->find(field))
            m_typed.insert({table->entity, one["id"_L1].toInteger(), field},
                           one["text"_L1].toString());
    }
}

} // namespace plenary
