// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <memory>

namespace plenary
{

/// The order of words as readers of a language expect it (ICU): "Ö" behind "Z" in Swedish, beside
/// "O" in German. Belongs to one thread.
class Collation
{
public:
    /// A locale's name, "sv_SE"; an unknown one gives the order that all languages share.
    explicit Collation(const QByteArray &locale);
    ~Collation();
    Q_DISABLE_COPY_MOVE(Collation)

    /// Bytes that compare as the words do. Columns repeat words: what was asked lately is known.
    [[nodiscard]] QByteArrayView keyOf(QByteArrayView utf8);

private:
    void fill(QByteArray &key, QByteArrayView utf8);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plenary
