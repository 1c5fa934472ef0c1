// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace plenary
{

/// A part of a page that a search finds and a link reaches.
struct ManualSection {
    QString anchor, title, text;
    QString folded{}; ///< title and text as they are compared
};

/// A page of the manual. Its body is HTML of our own making, never words of a register.
struct ManualPage {
    QString id, group, title, body;
    QList<ManualSection> sections;
};

/// Where words were found.
struct ManualHit {
    QString page, anchor;
    QString title; ///< of the section, or of the page where that is its beginning
    QString excerpt; ///< around the first of the words
};

/// The manual as data: the pages of resources/manual, and those that the program makes itself.
class Manual
{
public:
    Manual();

    [[nodiscard]] const QList<ManualPage> &pages() const { return m_pages; }
    [[nodiscard]] const ManualPage *page(QStringView id) const; ///< nullptr: there is none
    /// Adds a page, or puts it in the place of the one with its id.
    void setPage(const ManualPage &page);
    /// The sections in which each of the words begins a word, best first. Case, accents and
    /// punctuation do not matter.
    [[nodiscard]] QList<ManualHit> find(const QString &typed) const;
    /// Whether a word of the manual is found by one of `words`, which are folded.
    [[nodiscard]] static bool isFound(QStringView word, const QStringList &words);

private:
    QList<ManualPage> m_pages;
};

} // namespace plenary
