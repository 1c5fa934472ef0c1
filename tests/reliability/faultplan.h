// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What the test asks of the fault shim, and what the shim answers: one page of memory that both
/// map from a file, so that the answer outlives a program that is killed.
struct FaultPlan {
    enum Mode : std::int32_t {
        Once, ///< the call fails, later ones work
        Onward, ///< the call and all later ones fail, but for unlink: a full disk can still remove
        Short, ///< half of the write is done, and nothing can be written after it
        Vanish, ///< the folder gets another name before the call
    };
    std::int64_t failAt; ///< 1: the first call; 0: none
    std::int32_t error; ///< errno of the failing call
    std::int32_t mode;
    std::int64_t calls; ///< how many there were below the folder
    char failed[16]; ///< name of the first call that failed
    char under[512]; ///< the folder, with its real path
    char vanished[512]; ///< its name afterwards
};
