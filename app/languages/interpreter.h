// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>
#include <map>
#include <memory>
#include <mutex>

namespace plenary
{

/// Says the words of the program in the language of the thread: that of its speech, else that of
/// the program. Counts are written in the digits of that language, whether a text has %n or %Ln.
/// Thread-safe.
class Interpreter final : public QTranslator
{
public:
    explicit Interpreter(QObject *parent);
    ~Interpreter() override;

    /// The codes of what was compiled in: "ar", "en", "fr".
    [[nodiscard]] QStringList codes() const;
    /// The language of the program; one of codes(). Not while other threads translate.
    void setLanguage(const QString &code) { m_language = code; }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    struct Words {
        std::once_flag read;
        QTranslator translator;
    };

    [[nodiscard]] const QTranslator *wordsOf(const QString &code) const;

    std::map<QString, std::unique_ptr<Words>> m_words;
    QString m_language;
};

} // namespace plenary
