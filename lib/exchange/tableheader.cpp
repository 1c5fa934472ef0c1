// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableheader.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary::tableheader
{
namespace
{

constexpr qsizetype RowsSearched = 30;

bool startsWithDate(QStringView text)
{
    constexpr QStringView pattern = u"0000-00-00";
    if (text.size() < pattern.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'0' ? !text[i].isDigit() : text[i] != pattern[i])
            return false;
    }
    return true;
}

/// Something that could be the name of a column: neither number nor date nor truth value.
bool isText(const QString &cell)
{
    const QStringView text = QStringView(cell).trimmed();
    if (std::none_of(text.begin(), text.end(), [](QChar c) {
            return c.isLetter();
        }))
        return false;
    bool isNumber = false;
    [[maybe_unused]] const double number = text.toDouble(&isNumber);
    return !isNumber && !startsWithDate(text) && text != u"TRUE" && text != u"FALSE";
}

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(), [](const QString &cell) {
        return !cell.trimmed().isEmpty();
    });
}

/// The upper quartile rather than the median: rows with gaps are common, rows with more cells than
/// the table has columns are not.
qsizetype typicalWidth(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        widths.append(filledCells(row));
    const auto quartile = widths.begin() + widths.size() * 3 / 4;
    std::nth_element(widths.begin(), quartile, widths.end());
    return *quartile;
}

} // namespace

qsizetype find(const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return -1;
    const qsizetype width = typicalWidth(rows);
    for (qsizetype i = 0; i < std::min(RowsSearched, rows.size()); ++i) {
        const qsizetype texts = std::count_if(rows[i].begin(), rows[i].end(), isText);
        if (2 * texts > width && 2 * texts > filledCells(rows[i]))
            return i;
    }
    return -1;
}

QString letters(qsizetype column)
{
    QString text;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(ushort('A' + (rest - 1) % 26)));
    return text;
}

QStringList names(const QStringList &cells, qsizetype width)
{
    QStringList result;
    QSet<QString> taken;
    QHash<QString, int> nextNumbers; // all before them are taken
    for (qsizetype i = 0; i < width; ++i) {
        const QString wanted = cells.value(i).simplified();
        const QString base = wanted.isEmpty() ? letters(i) : wanted;
        QString name = base;
        int number = nextNumbers.value(base, 2);
        for (; taken.contains(name); ++number)
            name = base % u" ("_s % QString::number(number) % u')';
        nextNumbers.insert(base, number);
        taken.insert(name);
        result.append(name);
    }
    return result;
}

} // namespace plenary::tableheader
