// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtCore/QObject>

namespace plenary
{

/// Opens and makes registers beside the window, one at a time, and remembers which were open.
class Registers final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QString &place); ///< a file, or postgresql://...
    void create(const QString &path, const NewRegister &options = {});
    /// The user's own copy of the sample; made when it is not there yet.
    void openSample();
    void close();
    [[nodiscard]] const std::shared_ptr<Library> &library() const { return m_library; }
    [[nodiscard]] static QStringList recent();
    static void forget(const QString &place); ///< is no longer among the recent ones
    static void forgetAll();
    /// Whether the program begins with the register that was open last.
    [[nodiscard]] static bool opensLast();
    static void setOpensLast(bool opens);
    /// The place that was to be opened last, whether it was or not.
    [[nodiscard]] const QString &asked() const { return m_askedPlace; }
    /// What the status line calls the place of the open register.
    [[nodiscard]] QString place() const;

signals:
    void opened(const std::shared_ptr<plenary::Library> &library); ///< null: none is open
    void failed(const plenary::Error &error);

private:
    using Opening = Answer<std::shared_ptr<Library>>;
    void await(const Opening &opening);
    static void remember(const QString &place);

    std::shared_ptr<Library> m_library;
    int m_asked = 0;
    QString m_askedPlace;
};

} // namespace plenary
