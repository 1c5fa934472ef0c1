// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zipentry.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <vector>

namespace plenary
{

/// Pull scanner for the XML of spreadsheets, several times as fast as QXmlStreamReader, because
/// it hands out views into its buffer and never makes a QString. Memory is bounded: no single
/// token may exceed TokenLimit, no nesting DepthLimit.
///
/// It reads UTF-8 (what the formats prescribe), checks that tags are balanced, knows the five
/// predefined and the numeric entities, and refuses document type declarations. Prefixes are not
/// resolved to namespaces: name() is the local name, qualifiedName() the name as written.
class XmlScanner
{
public:
    enum class Token {
        Start, ///< also of an empty element, which is followed by its End
        End,
        Text, ///< decoded; one text may come in several pieces
        Finished, ///< the end of a complete document
    };
    static constexpr qsizetype TokenLimit = 1024 * 1024;
    static constexpr std::size_t DepthLimit = 256;

    explicit XmlScanner(std::unique_ptr<ZipEntry> entry);

    [[nodiscard]] Result<Token> next();
    /// Reads on until the element that was just started has ended.
    [[nodiscard]] Result<void> skipElement();
    /// Reads the remaining bytes without looking at them, so that the checksum is compared.
    [[nodiscard]] Result<void> drain();

    // Valid until the next call of next(); a text has no name.
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    [[nodiscard]] QByteArrayView qualifiedName() const { return m_qualifiedName; }
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    /// The attribute as written, its entities not decoded. `name` is matched with the qualified
    /// name if it has a prefix, and with the local name otherwise. Null if there is none.
    [[nodiscard]] QByteArrayView rawAttribute(QByteArrayView name) const;
    [[nodiscard]] QString attribute(QByteArrayView name) const;

    [[nodiscard]] double progress() const { return m_entry->progress(); }
    /// The error of a part whose XML is well-formed, but makes no sense.
    [[nodiscard]] Error damaged(const QString &detail) const;

private:
    enum class Step { Done, Again, NeedMore, Failed };
    struct Attribute {
        QByteArrayView name;
        QByteArrayView value;
    };

    [[nodiscard]] Result<void> refill();
    Step scan(Token &token);
    Step scanText(Token &token);
    Step scanStart(Token &token);
    Step scanEnd(Token &token);
    Step scanInstruction();
    Step scanMarkup(Token &token);
    Step scanAttributes(const char *p, bool &isEmpty);
    Step fail(const char *problem);
    void setName(QByteArrayView qualified);
    [[nodiscard]] QByteArrayView innermost() const;
    void popElement();

    std::unique_ptr<ZipEntry> m_entry;
    QByteArray m_buffer;
    const char *m_position = nullptr;
    const char *m_end = nullptr;
    const char *m_next = nullptr; ///< where the token under scan ends
    bool m_atEnd = false;
    bool m_pendingEnd = false; ///< the End of an empty element comes next
    bool m_sawRoot = false;
    const char *m_problem = nullptr;

    QByteArrayView m_name;
    QByteArrayView m_qualifiedName;
    QByteArrayView m_text;
    QByteArray m_decoded;
    std::vector<Attribute> m_attributes;
    std::vector<std::size_t> m_openStarts; ///< where each open element's name begins in m_openNames
    std::vector<char> m_openNames;
};

} // namespace plenary
