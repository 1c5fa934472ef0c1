// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/textruler.h"

#include <QtGui/QTextLayout>
#include <cmath>

namespace plenary
{

namespace
{

constexpr QChar LeftToRightMark(0x200E), RightToLeftMark(0x200F);

bool isRightToLeftLetter(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

/// The direction that most letters have; a mark at the beginning decides, else the paper's own.
bool isRightToLeftText(const QString &text, bool mirrored)
{
    if (text.startsWith(RightToLeftMark) || text.startsWith(LeftToRightMark))
        return text.startsWith(RightToLeftMark);
    qsizetype right = 0;
    qsizetype left = 0;
    for (const QChar character : text) {
        right += isRightToLeftLetter(character) ? 1 : 0;
        left += character.direction() == QChar::DirL ? 1 : 0;
    }
    return right == left ? mirrored : right > left;
}

} // namespace

QFont fontOf(const QStringList &families, double size, bool bold, bool italic)
{
    QFont font(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setBold(bold);
    font.setItalic(italic);
    if (size > 40)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextOption optionOf(const QString &text, bool mirrored)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeftText(text, mirrored) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    return option;
}

const QFontMetricsF &TextRuler::metrics(double size, bool bold) const
{
    const std::pair key(static_cast<int>(std::lround(size)), bold);
    auto found = m_metrics.find(key);
    if (found == m_metrics.end())
        found = m_metrics.emplace(key, QFontMetricsF(fontOf(m_families, size, bold))).first;
    return found->second;
}

double TextRuler::width(const QString &text, double size, bool bold) const
{
    return text.isEmpty() ? 0 : metrics(size, bold).horizontalAdvance(text);
}

QStringList
TextRuler::wrapped(const QString &text, double room, double size, bool bold, int most) const
{
    if (text.contains(u'\n')) { // the author's own line ends
        QStringList all;
        for (const QString &part : text.split(u'\n'))
            all << wrapped(part, room, size, bold, most);
        return all;
    }
    if (text.isEmpty() || width(text, size, bold) <= room)
        return {text};
    QTextLayout layout(text, fontOf(m_families, size, bold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(room, size));
        if (most > 0 && lines.size() == most - 1) {
            lines << elided(text.mid(line.textStart()).trimmed(), room, size, bold);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString TextRuler::elided(const QString &text, double room, double size, bool bold) const
{
    if (width(text, size, bold) <= room)
        return text;
    return metrics(size, bold).elidedText(text, Qt::ElideRight, room);
}

} // namespace plenary
