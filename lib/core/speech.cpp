// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech.h"

namespace plenary
{

static thread_local const Speech *innermost = nullptr;

Speech::Speech(const QLocale &locale)
    : m_locale(locale)
    , m_outer(innermost)
{
    innermost = this;
}

Speech::~Speech()
{
    innermost = m_outer;
}

QLocale Speech::locale()
{
    return innermost ? innermost->m_locale : QLocale();
}

const QLocale *Speech::current()
{
    return innermost ? &innermost->m_locale : nullptr;
}

} // namespace plenary
