// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/interpreter.h"

#include "core/speech.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace plenary
{

namespace
{

const QString folder = u":/translations"_s;
const QString prefix = u"plenary_"_s;

QString withCount(QString text, int n)
{
    if (n < 0)
        return text;
    const QString number = Speech::number(n);
    return text.replace(u"%Ln"_s, number).replace(u"%n"_s, number);
}

/// What is put into a sentence from right to left keeps its own order: a symbol, a name, a path.
/// Only in sentences: "%1 – %2" is none, and may name a file.
QString withIsolates(QString text)
{
    const bool isSentence =
        text.contains(u'%') && std::ranges::any_of(text, [](QChar c) {
            return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
        });
    static const QRegularExpression place(u"(%\\d)"_s);
    return isSentence ? text.replace(place, u"\u2068\\1\u2069"_s) : text;
}

} // namespace

Interpreter::Interpreter(QObject *parent)
    : QTranslator(parent)
{
    for (const QString &file : QDir(folder).entryList({QString(prefix + u"*.qm")}))
        m_words[file.sliced(prefix.size()).chopped(3)] = std::make_unique<Words>();
}

Interpreter::~Interpreter() = default;

QStringList Interpreter::codes() const
{
    QStringList codes;
    for (const auto &[code, words] : m_words)
        codes.append(code);
    return codes;
}

const QTranslator *Interpreter::wordsOf(const QString &code) const
{
    const auto found = m_words.find(code);
    if (found == m_words.end())
        return nullptr;
    Words &words = *found->second;
    std::call_once(words.read, [&] {
        if (!words.translator.load(QString(prefix + code), folder))
            qWarning("The language %s was compiled in, but cannot be read.", qPrintable(code));
    });
    return &words.translator;
}

QString
Interpreter::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QLocale *spoken = Speech::current();
    const QTranslator *words =
        wordsOf(spoken ? QLocale::languageToCode(spoken->language()) : m_language);
    const QString text = words ? words->translate(context, source, comment, n) : QString();
    if (!text.isNull()) // a paper keeps directions with marks of its own
        return withCount(spoken ? text : withIsolates(text), n);
    // What is not said here is Qt's own, or the same in English. Qt speaks one language at a time,
    // and its counts are its own business.
    const bool isOurs = QByteArrayView(context).startsWith("plenary");
    return isOurs ? withCount(QString::fromUtf8(source), n) : QString();
}

} // namespace plenary
