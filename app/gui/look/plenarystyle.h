// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionToolButton;

namespace plenary
{

/// Fusion without gradients: flat fields and buttons with one edge, an accent ring for the keyboard
/// focus, line chevrons, heads with thin separators. Colours come from Theme at each drawing. With
/// high contrast everything is Fusion's own.
class PlenaryStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    PlenaryStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex *option,
                         SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element,
                         const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void drawToolButton(const QStyleOptionToolButton &button,
                        QPainter &painter,
                        const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &bar, QPainter &painter, const QWidget *) const;
};

} // namespace plenary
