// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

namespace plenary
{

/// A panel that shows figures of a whole register: it looks again after changes while it can be
/// seen, else when it is shown.
class WatchingPanel : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

    void setLibrary(const std::shared_ptr<Library> &library) override;

signals:
    void shown(); ///< what was asked for stands

protected:
    virtual void look() = 0; ///< asks for the figures and shows them
    void showEvent(QShowEvent *event) override;

    /// The same as readFigures(), but an answer to an older question is dropped.
    template<class T, class Take>
    void readLatest(std::function<Result<T>(Database &)> job, Take take)
    {
        const int generation = ++m_generation;
        readFigures<T>(std::move(job), [this, generation, take](const T &answer) {
            if (generation == m_generation)
                take(answer);
        });
    }

private:
    void lookIfOld();

    int m_generation = 0;
    bool m_isOld = false; ///< something changed since it looked
};

} // namespace plenary
