// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/papersheet.h"

namespace plenary::sheet
{

/// Notes at the foot of a page: sources 1, 2, then counting rules a, b, then those without a call,
/// in two columns below a rule; the disclaimer across both, last.
class Notes
{
public:
    Notes(const paper::Document &document, TextSetter &setter);
    /// Indexes in Document::notes of these calls, in the order in which they are printed.
    [[nodiscard]] QList<int> called(const QStringList &calls) const;
    /// Notes that nothing calls.
    [[nodiscard]] QList<int> uncalled(const QSet<int> &placed) const;
    [[nodiscard]] double height(const QList<int> &notes, bool disclaimer) const;
    /// The area with everything in it; its height is height().
    [[nodiscard]] Piece piece(const QList<int> &notes, bool disclaimer) const;

private:
    [[nodiscard]] QList<int> sorted(QList<int> notes) const;
    [[nodiscard]] qsizetype split(const QList<int> &notes) const;
    [[nodiscard]] double columnsHeight(const QList<int> &notes) const;
    const paper::Document &m_document;
    QList<TextPtr> m_marks, m_texts;
    TextPtr m_disclaimer;
};

} // namespace plenary::sheet
