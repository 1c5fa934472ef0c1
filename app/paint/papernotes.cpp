// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papernotes.h"

#include <algorithm>

namespace plenary::sheet
{

namespace
{

constexpr Face NoteFace{7.25, 3.6};
constexpr double Indent = 4.1;
constexpr double Above = 4, RuleToText = 1.3, Below = 0.6, BeforeDisclaimer = 0.8;

int rankOf(const QString &mark)
{
    return mark.isEmpty() ? 2 : mark.front().isDigit() ? 0 : 1;
}

} // namespace

Notes::Notes(const paper::Document &document, TextSetter &setter)
    : m_document(document)
{
    for (const paper::Note &note : document.notes) {
        const bool called = !note.mark.isEmpty();
        m_marks << setter.set(note.mark, NoteFace.with(Second));
        m_texts << (called ? setter.set(note.text, NoteFace, HalfWidth - Indent)
                           : setter.set(note.text, NoteFace.with(Second), HalfWidth));
    }
    if (!document.disclaimer.isEmpty())
        m_disclaimer = setter.set(document.disclaimer, NoteFace.with(Third), Width);
}

QList<int> Notes::sorted(QList<int> notes) const
{
    std::sort(notes.begin(), notes.end(), [this](int a, int b) {
        const int first = rankOf(m_document.notes[a].mark);
        const int second = rankOf(m_document.notes[b].mark);
        return first != second ? first < second : a < b;
    });
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    return notes;
}

QList<int> Notes::called(const QStringList &calls) const
{
    QList<int> result;
    for (qsizetype i = 0; i < m_document.notes.size(); ++i) {
        const QString &mark = m_document.notes[i].mark;
        if (!mark.isEmpty() && calls.contains(mark))
            result << static_cast<int>(i);
    }
    return result;
}

QList<int> Notes::uncalled(const QSet<int> &placed) const
{
    QList<int> result;
    for (int i = 0; i < static_cast<int>(m_document.notes.size()); ++i) {
        if (!placed.contains(i))
            result << i;
    }
    return result;
}

/// How many notes stand in the first column.
qsizetype Notes::split(const QList<int> &notes) const
{
    int all = 0;
    for (const int note : notes)
        all += m_texts[note]->lines();
    int lines = 0;
    qsizetype first = 0;
    while (first < notes.size() && lines * 2 < all)
        lines += m_texts[notes[first++]]->lines();
    return first;
}

double Notes::columnsHeight(const QList<int> &notes) const
{
    const qsizetype first = split(notes);
    int lines[2] = {0, 0};
    for (qsizetype i = 0; i < notes.size(); ++i)
        lines[i < first ? 0 : 1] += m_texts[notes[i]]->lines();
    return std::max(lines[0], lines[1]) * NoteFace.leading;
}

double Notes::height(const QList<int> &notes, bool disclaimer) const
{
    const bool says = disclaimer && m_disclaimer;
    if (notes.isEmpty() && !says)
        return 0;
    double result = Above + RuleToText + columnsHeight(sorted(notes)) + Below;
    if (says)
        result += (notes.isEmpty() ? 0 : BeforeDisclaimer) + m_disclaimer->height();
    return result;
}

Piece Notes::piece(const QList<int> &unsorted, bool disclaimer) const
{
    const QList<int> notes = sorted(unsorted);
    Piece area;
    area.kind = notes.isEmpty() ? Kind::Disclaimer : Kind::Note;
    area.height = height(notes, disclaimer);
    area.items << RuleItem{0, Above, Width, Above, Fine, Ink};
    const qsizetype first = split(notes);
    double y = Above + RuleToText;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const int note = notes[i];
        if (i == first)
            y = Above + RuleToText;
        const double x = i < first ? 0 : Width - HalfWidth;
        const double indent = m_document.notes[note].mark.isEmpty() ? 0 : Indent;
        if (indent > 0)
            area.items << TextItem{m_marks[note], x, y, Indent};
        area.items << TextItem{m_texts[note], x + indent, y, HalfWidth - indent};
        area.text += m_document.notes[note].mark;
        y += m_texts[note]->height();
    }
    if (disclaimer && m_disclaimer) {
        area.items << TextItem{
            m_disclaimer, 0, area.height - Below - m_disclaimer->height(), Width};
    }
    return area;
}

} // namespace plenary::sheet
