// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtWidgets/QWidget>

namespace plenary
{

/// What stands in a dock or in the middle: shows a library, and asks the window to open what it
/// cannot show itself.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Another register, or none.
    virtual void setLibrary(const std::shared_ptr<Library> &library) { m_library = library; }

signals:
    void recordOpened(plenary::Entity entity, qint64 id);
    /// Show these participations; `words` say what they are.
    void listOpened(const QString &filter, const QString &words);
    /// The same for any kind of record; the values of imports that wait are `Entity::OpenValue`.
    void recordsOpened(plenary::Entity entity, const QString &filter, const QString &words);
    void failed(const plenary::Error &error);
    /// Something was written; `path` can be opened.
    void done(const QString &words, const QString &path);

protected:
    /// Runs `take` with the answer on the window's thread; an error goes to the window instead.
    template<class T, class Take>
    void read(std::function<Result<T>(Database &)> job, Take take)
    {
        awaitOrFail(m_library->read<T>(std::move(job)), take);
    }
    /// The same for what may take long.
    template<class T, class Take>
    void readFigures(std::function<Result<T>(Database &)> job, Take take)
    {
        awaitOrFail(m_library->readFigures<T>(std::move(job)), take);
    }
    /// Runs `take` with an answer, unless the register that was asked is closed by then.
    template<class T, class Take>
    void await(const Answer<T> &answer, Take take)
    {
        const std::weak_ptr<Library> asked = m_library;
        answer.then(this, [this, asked, take](const Result<T> &result) {
            if (m_library && asked.lock() == m_library)
                take(result);
        });
    }

    std::shared_ptr<Library> m_library;

private:
    template<class T, class Take>
    void awaitOrFail(const Answer<T> &answer, Take take)
    {
        await(answer, [this, take](const Result<T> &result) {
            if (result)
                take(*result);
            else
                emit failed(result.error());
        });
    }
};

} // namespace plenary
