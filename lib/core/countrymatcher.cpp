// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrymatcher.h"

namespace plenary
{

class CountryMatcher::Index
{
};

CountryMatcher::CountryMatcher() = default;

CountryMatcher::CountryMatcher(const QList<Name> &names, const QList<Code> &codes)
{
    Q_UNUSED(names)
    Q_UNUSED(codes)
}

CountryMatcher::Match CountryMatcher::match(QStringView typed, QStringView on) const
{
    Q_UNUSED(typed)
    Q_UNUSED(on)
    return {};
}

} // namespace plenary
