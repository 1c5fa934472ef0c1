// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextOption>
#include <map>

namespace plenary
{

/// A font of one of the families at a size in device units, without hinting, so that it measures
/// the same on all devices.
[[nodiscard]] QFont
fontOf(const QStringList &families, double size, bool bold, bool italic = false);

/// Base direction: that of the paper, if the text has letters of that direction or none at all,
/// else the other (a Latin title in an Arabic paper reads from the left).
[[nodiscard]] QTextOption optionOf(const QString &text, bool mirrored);

/// Measures, wraps and elides single texts with one family list; remembers what it measured.
class TextRuler
{
public:
    explicit TextRuler(QStringList families)
        : m_families(std::move(families))
    {
    }
    [[nodiscard]] double width(const QString &text, double size, bool bold = false) const;
    /// Lines of at most `room`; `most` lines (0: any number), the last elided if need be.
    [[nodiscard]] QStringList
    wrapped(const QString &text, double room, double size, bool bold = false, int most = 0) const;
    [[nodiscard]] QString
    elided(const QString &text, double room, double size, bool bold = false) const;
    [[nodiscard]] const QStringList &families() const { return m_families; }

private:
    [[nodiscard]] const QFontMetricsF &metrics(double size, bool bold) const;
    QStringList m_families;
    mutable std::map<std::pair<int, bool>, QFontMetricsF> m_metrics;
};

} // namespace plenary
