// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ordering.h"

#include "core/collation.h"
#include "core/speech.h"
#include "core/text.h"

#include <QtCore/QHash>

namespace plenary
{

QString orderKey(const QString &text)
{
    const QLocale locale = Speech::locale();
    if (locale.language() == QLocale::C || locale.language() == QLocale::English)
        return text::folded(text);
    thread_local QHash<QString, std::shared_ptr<Collation>> known; // costly to make
    std::shared_ptr<Collation> &order = known[locale.name()];
    if (!order)
        order = std::make_shared<Collation>(locale.name().toLatin1());
    return QString::fromLatin1(order->keyOf(text.toUtf8())); // a character a byte
}

} // namespace plenary
