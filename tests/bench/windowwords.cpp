// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowwords.h"

#include "storage/statement.h"

#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace plenary::bench
{

namespace
{

constexpr int looked = 4000; ///< names
constexpr qsizetype perScript = 3;
constexpr qsizetype longest = 4; ///< letters

QString scriptOf(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
        return u"Latin"_s;
    case QChar::Script_Cyrillic:
        return u"Cyrillic"_s;
    case QChar::Script_Greek:
        return u"Greek"_s;
    case QChar::Script_Arabic:
        return u"Arabic"_s;
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return u"CJK"_s;
    default:
        return {};
    }
}

Result<QStringList> someNames(Database &database, int round)
{
    QRandomGenerator random(static_cast<quint32>(round + 1));
    PLENARY_ASSIGN(const Value most, database.scalar(u"SELECT max(id) FROM participation"_s));
    PLENARY_ASSIGN(
        Statement statement,
        Statement::prepare(database, u"SELECT name_then FROM participation WHERE id = ?"_s));
    QStringList names;
    for (int i = 0; i < looked; ++i) {
        PLENARY_TRY(statement.run({1 + random.bounded(most.toLongLong())}));
        PLENARY_ASSIGN(const bool found, statement.next());
        if (found)
            names.append(statement.text(0));
    }
    return names;
}

} // namespace

QList<Word> wordsOf(const std::shared_ptr<Library> &library, int round)
{
    auto future = library
                      ->read<QStringList>([round](Database &database) {
                          return someNames(database, round);
                      })
                      .future();
    future.waitForFinished();
    QMap<QString, QList<Word>> words;
    for (const QString &name : future.result().value_or({})) {
        const QString script = name.isEmpty() ? QString() : scriptOf(name.front());
        if (!script.isEmpty() && words[script].size() < perScript)
            words[script].append({script, name.section(u' ', 0, 0).left(longest)});
    }
    QList<Word> all;
    for (const QList<Word> &some : std::as_const(words))
        all += some;
    return all;
}

} // namespace plenary::bench
