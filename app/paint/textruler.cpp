// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/textruler.h"

#include <QtGui/QTextLayout>
#include <cmath>

namespace plenary
{

namespace
{

bool isRightToLeftLetter(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
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
    bool same = false;
    bool other = false;
    for (const QChar character : text) {
        const bool right = isRightToLeftLetter(character);
        const bool left = character.direction() == QChar::DirL;
        same = same || (mirrored ? right : left);
        other = other || (mirrored ? left : right);
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = mirrored == (same || !other);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
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
