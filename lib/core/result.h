// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <utility>
#include <variant>

namespace plenary
{

/// What went wrong. `message` is translated, for people, one sentence that says what, where and
/// what to do; `detail` is English for the log (SQL, driver text, system error).
struct Error {
    enum class Code {
        NotFound, ///< no such record, file, sheet or column
        Conflict, ///< somebody else changed it first, or a unique value exists already
        Invalid, ///< the input breaks a rule
        Busy, ///< another process holds the lock
        Disconnected, ///< the server went away
        SchemaTooNew, ///< written by a newer Plenary
        Moved, ///< the file is no longer where it was opened
        Damaged, ///< the file is no longer a whole database
        Io, ///< disk, permission, network
        Cancelled, ///< the user asked to stop; nothing was kept
        Internal, ///< a defect of this program
    };
    Code code = Code::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or an Error; named after std::expected so that C++23 can replace it.
template<class T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the normal case
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] T value_or(T fallback) const
    {
        return has_value() ? value() : std::move(fallback);
    }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }
    [[nodiscard]] bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace plenary

/// Returns the error of `expression` from the current function, if it has one.
#define PLENARY_TRY(expression)                                                                    \
    do {                                                                                           \
        if (auto plenaryTryResult = (expression); !plenaryTryResult)                               \
            return plenaryTryResult.error();                                                       \
    } while (false)

#define PLENARY_TRY_CONCAT_(a, b) a##b
#define PLENARY_TRY_CONCAT(a, b) PLENARY_TRY_CONCAT_(a, b)
// A declaration cannot stand in parentheses: NOLINTBEGIN(bugprone-macro-parentheses)
/// Declares `declaration` with the value of `expression`, or returns its error.
#define PLENARY_ASSIGN(declaration, expression)                                                    \
    auto PLENARY_TRY_CONCAT(plenaryResult, __LINE__) = (expression);                               \
    if (!PLENARY_TRY_CONCAT(plenaryResult, __LINE__))                                              \
        return PLENARY_TRY_CONCAT(plenaryResult, __LINE__).error();                                \
    declaration = *std::move(PLENARY_TRY_CONCAT(plenaryResult, __LINE__))
// NOLINTEND(bugprone-macro-parentheses)
