// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainwords.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace plenary::plain
{

QString tip(const QString &text)
{
    constexpr qsizetype longest = 1000;
    if (text.isEmpty())
        return {}; // an empty paragraph would be a tip
    const QString shown = text::displayed(text::shortened(text, longest));
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(shown.toHtmlEscaped());
}

QString menuText(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text::displayedLine(text, longest).replace(u"&"_s, u"&&"_s);
}

QString windowTitle(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text::displayedLine(text, longest).replace(u"[*]"_s, u"[*][*]"_s);
}

QString fileName(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString name = text::displayedLine(text, longest);
    for (QChar &c : name) {
        if (c == u'/' || c == u'\\' || c == u':')
            c = u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

} // namespace plenary::plain
