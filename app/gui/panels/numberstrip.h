// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QGridLayout;

namespace plenary
{

class NumberTile;

/// Tiles side by side, parted by lines; in two rows or more when their words need the room.
class NumberStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberStrip(QWidget *parent = nullptr);

    void add(NumberTile *tile);
    [[nodiscard]] const QList<NumberTile *> &tiles() const { return m_tiles; }
    void arrange(); ///< after the words of a tile have changed

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;

    QGridLayout *m_grid;
    QList<NumberTile *> m_tiles;
    int m_columns = 0;
};

} // namespace plenary
