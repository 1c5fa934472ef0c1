// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <QtGui/QTextLayout>
#include <memory>

class QPainter;

/// Text of papers: laid out in dots of 1200 per inch, never measured for a screen. All lengths that
/// go in and come out are millimetres.
namespace plenary::sheet
{

inline constexpr double DotsPerMm = 1200 / 25.4;
inline constexpr QRgb Ink = 0xFF1A232B;
inline constexpr QRgb Second = 0xFF4A5661;
inline constexpr QRgb Third = 0xFF57636E;
inline constexpr QRgb Accent = 0xFF0B5F83;
inline constexpr QRgb Middle = 0xFF93C1D8;
inline constexpr QRgb Light = 0xFFE6F0F6;
inline constexpr QRgb Hairline = 0xFFC9D0D6;
inline constexpr QRgb Gap = 0xFFA8323E;

enum class Align { Start, Centre, End };

/// Font, size and leading; leading is set by the grid, not by the font.
struct Face {
    double points = 9;
    double leading = 4.5;
    bool bold = false;
    bool italic = false;
    QRgb colour = Ink;
    bool serif = false;
    [[nodiscard]] Face with(QRgb other) const
    {
        Face face = *this;
        face.colour = other;
        return face;
    }
};

/// A stretch of text that differs from the face of its block.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool raised = false; ///< call of a note
    QRgb colour = 0; ///< 0: of the face
    double points = 0; ///< 0: of the face
};

/// Text broken into lines. Painted line by line, so that a part of it can stand on the next page.
class TextBlock
{
public:
    TextBlock(const QList<Run> &runs,
              const Face &face,
              const QFont &font,
              bool mirrored,
              double width,
              double hang);
    [[nodiscard]] int lines() const { return m_layout.lineCount(); }
    [[nodiscard]] double leading() const { return m_face.leading; }
    [[nodiscard]] double height() const { return lines() * m_face.leading; }
    [[nodiscard]] double natural() const { return m_natural; } ///< of the widest line
    [[nodiscard]] const QString &text() const { return m_text; }
    /// `left`: physical. Lines `first`, `first + 1` … stand below each other from `top`.
    void paint(QPainter &painter,
               double left,
               double top,
               double width,
               Align align,
               int first = 0,
               int count = -1) const;

private:
    QString m_text;
    Face m_face;
    QTextLayout m_layout;
    bool m_mirrored;
    double m_hang;
    double m_natural = 0;
};
using TextPtr = std::shared_ptr<const TextBlock>;

/// Makes text blocks and remembers single-run ones: tables repeat their words.
class TextSetter
{
public:
    explicit TextSetter(const QString &language);
    [[nodiscard]] TextPtr
    set(const QList<Run> &runs, const Face &face, double width = 0, double hang = 0);
    [[nodiscard]] TextPtr set(const QString &text, const Face &face, double width = 0);
    /// Lines of like length: the narrowest width that keeps the number of lines.
    [[nodiscard]] TextPtr balanced(const QString &text, const Face &face, double width);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    [[nodiscard]] const QFont &font(const Face &face);
    QString m_language;
    bool m_mirrored;
    QStringList m_sans, m_serif;
    QHash<int, QFont> m_fonts;
    QHash<QString, TextPtr> m_cache;
};

} // namespace plenary::sheet
