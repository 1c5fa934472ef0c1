// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include "core/text.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

constexpr qsizetype wordsBefore = 6;
constexpr qsizetype wordsShown = 24;
constexpr qsizetype inHeading = 20; // a word in a heading counts as much as so many in the text
constexpr qsizetype asWhole = 3; // and a whole word more than the beginning of one
constexpr qsizetype mostCounted = 9; // a long table is not better for saying a word often

void fold(ManualSection &section)
{
    section.folded =
        QString(u' ' + text::folded(QString(section.title + u' ' + section.text)) + u' ');
}

ManualPage pageOf(const QJsonObject &object)
{
    ManualPage page{object[u"id"].toString(),
                    object[u"group"].toString(),
                    object[u"title"].toString(),
                    object[u"body"].toString(),
                    {}};
    for (const QJsonValue &value : object[u"sections"].toArray()) {
        page.sections.append(
            {value[u"anchor"].toString(), value[u"title"].toString(), value[u"text"].toString()});
        fold(page.sections.last());
    }
    return page;
}

/// How well a section answers; 0: not at all.
qsizetype rank(const ManualSection &section, const QStringList &words)
{
    const QString title = QString(u' ' + text::folded(section.title));
    qsizetype sum = 0;
    for (const QString &word : words) {
        const QString beginning = QString(u' ' + word);
        const qsizetype times = section.folded.count(beginning);
        if (times == 0)
            return 0;
        const qsizetype whole = section.folded.count(QString(beginning + u' '));
        sum += std::min(times, mostCounted) + asWhole * std::min(whole, mostCounted)
            + (title.contains(beginning) ? inHeading : 0);
    }
    return sum;
}

QString excerptOf(const QString &text, const QStringList &words)
{
    const QStringList all = text.split(u' ');
    const auto found = std::ranges::find_if(all, [&words](const QString &word) {
        return Manual::isFound(word, words);
    });
    const qsizetype at = found == all.end() ? 0 : found - all.begin();
    const qsizetype from = std::max<qsizetype>(0, at - wordsBefore);
    const QString shown = all.mid(from, wordsShown).join(u' ');
    return from > 0 ? QString(u"… "_s + shown) : shown;
}

} // namespace

Manual::Manual()
{
    QFile file(u":/manual/manual.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the manual was not built into the program");
    for (const QJsonValue &page : QJsonDocument::fromJson(file.readAll()).array())
        m_pages.append(pageOf(page.toObject()));
}

const ManualPage *Manual::page(QStringView id) const
{
    const auto found = std::ranges::find(m_pages, id, &ManualPage::id);
    return found == m_pages.end() ? nullptr : &*found;
}

void Manual::setPage(const ManualPage &page)
{
    const auto known = std::ranges::find(m_pages, page.id, &ManualPage::id);
    ManualPage &kept = known == m_pages.end() ? m_pages.emplaceBack() : *known;
    kept = page;
    std::ranges::for_each(kept.sections, fold);
}

QList<ManualHit> Manual::find(const QString &typed) const
{
    struct Ranked {
        qsizetype rank;
        ManualHit hit;
    };
    const QStringList words = text::words(typed);
    QList<Ranked> found;
    for (const ManualPage &page : m_pages) {
        for (const ManualSection &section : page.sections) {
            const qsizetype value = words.isEmpty() ? 0 : rank(section, words);
            if (value == 0)
                continue;
            const QString title = section.title == page.title
                ? page.title
                : u"%1 – %2"_s.arg(section.title, page.title);
            found.append({value, {page.id, section.anchor, title, excerptOf(section.text, words)}});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Ranked::rank);
    QList<ManualHit> hits;
    for (const Ranked &one : std::as_const(found))
        hits.append(one.hit);
    return hits;
}

bool Manual::isFound(QStringView word, const QStringList &words)
{
    const QStringList parts = text::words(word);
    return std::ranges::any_of(parts, [&words](const QString &part) {
        return std::ranges::any_of(words, [&part](const QString &sought) {
            return part.startsWith(sought);
        });
    });
}

} // namespace plenary
