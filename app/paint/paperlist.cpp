// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/papersheet.h"

#include "core/speech.h"

namespace plenary::sheet
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Face Name{8.25, 4.05, true};
constexpr Face Entry{7.75, 3.6};
constexpr double Hang = 3.6;

Piece headOf(FlowContext &context, const QString &title, const QString &detail)
{
    Piece head = context.piece(Kind::ListHead, title);
    head.items << RuleItem{0, 0, Width, 0, Strong, Ink};
    const TextPtr end = context.setter.set(detail, {7.25, 3.6, false, false, Second}, 110);
    const TextPtr start = context.setter.set(title, {8.5, 4.05, true}, Width - end->natural() - 4);
    head.height = std::max(start->height(), end->height()) + 1.8;
    head.items << TextItem{start, 0, 0.9, Width};
    head.items << TextItem{end, Width - end->natural() - 1, 1.1, end->natural() + 1, Align::End};
    head.items << RuleItem{0, head.height, Width, head.height, Thin, Hairline};
    head.before = 4 * Unit;
    head.keep = true;
    return head;
}

/// Name in ink, what the person was in grey, the role in italics on its own line.
void addEntry(FlowContext &context,
              ColumnList &list,
              const paper::Participants::Entry &entry,
              int row,
              int delegation)
{
    QList<Run> runs{{entry.name}};
    if (!entry.detail.isEmpty())
        runs << Run{QString(Speech::list({{}, {}}) % entry.detail), false, false, false, Second};
    ColumnPiece piece;
    piece.row = row;
    piece.delegation = delegation;
    piece.block = context.setter.set(runs, Entry, ThirdWidth, Hang);
    piece.keep = !entry.role.isEmpty();
    list.pieces << piece;
    if (entry.role.isEmpty())
        return;
    piece.block =
        context.setter.set(entry.role, {7.75, 3.6, false, true, Second}, ThirdWidth - Hang);
    piece.indent = Hang;
    piece.keep = false;
    list.pieces << piece;
}

void addDelegation(FlowContext &context,
                   ColumnList &list,
                   const paper::Participants::Delegation &delegation,
                   int &row)
{
    const int number = static_cast<int>(list.continued.size());
    list.continued << context.setter.set(
        continuedText(context.document, delegation.name), Name, ThirdWidth);
    ColumnPiece name;
    name.kind = Kind::Delegation;
    name.block = context.setter.set(delegation.name, Name, ThirdWidth);
    name.before = list.pieces.isEmpty() ? 0 : 2.25;
    name.keep = true;
    name.delegation = number;
    list.pieces << name;
    const auto first = list.pieces.size();
    for (const auto &entry : delegation.entries)
        addEntry(context, list, entry, row++, number);
    if (!delegation.closing.isEmpty()) {
        if (list.pieces.size() > first)
            list.pieces.last().keep = true; // "and 2 not listed" never stands alone
        ColumnPiece closing;
        closing.delegation = number;
        closing.block = context.setter.set(delegation.closing, Entry.with(Second), ThirdWidth);
        list.pieces << closing;
    }
    // At least two lines below the name.
    if (list.pieces.size() > first + 1 && list.pieces[first].block->lines() < 2)
        list.pieces[first].keep = true;
    if (list.pieces.size() == first)
        list.pieces.last().keep = false;
}

} // namespace

void addList(FlowContext &context, const paper::Participants &participants)
{
    int row = 0;
    for (const auto &category : participants.categories) {
        Piece head = headOf(context, category.title, category.detail);
        head.outline = category.title;
        head.level = 1;
        ColumnList list;
        list.block = context.block;
        list.head =
            headOf(context, continuedText(context.document, category.title), category.detail);
        list.head.repeated = true;
        for (const auto &delegation : category.delegations)
            addDelegation(context, list, delegation, row);
        context.flow.pieces << head;
        Piece columns = context.piece(Kind::Delegation, category.title);
        columns.columns = static_cast<int>(context.flow.lists.size());
        columns.before = 2 * Unit;
        context.flow.lists << list;
        context.flow.pieces << columns;
    }
}

} // namespace plenary::sheet
