// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unresolvedtexts.h"

#include "core/text.h"

#include <algorithm>

namespace plenary
{

QString answerKey(const QString &typed)
{
    const QString key = text::key(typed);
    return key.isEmpty() ? text::tidied(typed).left(text::LongestKey) : key;
}

Unresolved &UnresolvedTexts::find(const QString &field, const QString &typed)
{
    return m_texts[QString(field + u'\n' + answerKey(typed))];
}

void UnresolvedTexts::add(const QString &field, const QString &typed, const QString &suggestion)
{
    Unresolved &one = find(field, typed);
    if (one.rows++ == 0) {
        one.field = field;
        one.typed = typed;
        one.suggestion = suggestion;
    }
}

void UnresolvedTexts::settle(const QString &field, const QString &typed)
{
    ++find(field, typed).settled;
}

void UnresolvedTexts::leave(const QString &field, const QString &typed, bool waits)
{
    Unresolved &one = find(field, typed);
    ++one.left;
    one.settled += waits ? 0 : 1;
}

QList<Unresolved> UnresolvedTexts::all() const
{
    QList<Unresolved> all = m_texts.values();
    std::ranges::sort(all, [](const Unresolved &a, const Unresolved &b) {
        return std::tie(b.rows, a.field, a.typed) < std::tie(a.rows, b.field, b.typed);
    });
    return all;
}

} // namespace plenary
