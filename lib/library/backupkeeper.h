// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/backups.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <atomic>
#include <memory>

namespace plenary
{

/// Backs up the open register now and then, beside everything else: on a thread and a connection of
/// its own, so that neither reading nor writing waits. A register on a server is left to the
/// server.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// From now on this register; the first look is at once. Null text: none.
    void watch(const Location &location);
    /// Makes one if something changed since the last one and none is under way.
    void look();

signals:
    void made(const plenary::BackupMade &made);
    /// The first of several failures in a row.
    void failed(const plenary::Error &error);

private:
    void take(const Result<BackupMade> &answer);

    Location m_location;
    QTimer m_timer;
    std::shared_ptr<std::atomic<bool>> m_goOn; ///< of the run under way; null: there is none
    bool m_hasFailed = false;
};

} // namespace plenary
