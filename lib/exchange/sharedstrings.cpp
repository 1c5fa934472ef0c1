// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedstrings.h"

#include "exchange/exacttext.h"
#include "exchange/rawrows.h"
#include "exchange/tableproblem.h"
#include "exchange/xlsxworkbook.h"
#include "exchange/xmlscanner.h"
#include "exchange/xmltext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace plenary
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

constexpr std::size_t RecentTexts = 4096;
constexpr qsizetype RecentLength = 64; ///< longer ones are seldom repeated
constexpr qsizetype MemoryLimit = 128 * 1024 * 1024;

bool isTooLong(const QByteArray &text)
{
    return text.size() > MaximumCellLength && QString::fromUtf8(text).size() > MaximumCellLength;
}

Error textTooLong(const QString &path)
{
    return {Error::Code::Invalid,
            Tr::tr("“%1” has a text of more than 32,767 characters in one cell. Shorten it and try "
                   "again.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

} // namespace

Result<SharedStrings> SharedStrings::read(const ZipArchive &archive, const QString &part)
{
    PLENARY_ASSIGN(std::unique_ptr<ZipEntry> entry, archive.entry(part));
    XmlScanner xml(std::move(entry));
    SharedStrings strings;
    QByteArray text;
    for (;;) {
        PLENARY_ASSIGN(const XmlScanner::Token token, xml.next());
        if (token == XmlScanner::Token::Finished)
            break;
        if (token != XmlScanner::Token::Start || xml.name() != "si")
            continue;
        PLENARY_TRY(readXlsxText(xml, text));
        if (isTooLong(text))
            return textTooLong(archive.path());
        strings.m_texts.append(text);
        strings.m_ends.push_back(quint32(strings.m_texts.size()));
        if (strings.m_texts.size() + 4 * strings.size() > MemoryLimit)
            return tableproblem::tooMuch(archive.path(), u"shared strings over 128 MB"_s);
    }
    strings.m_texts.squeeze();
    return strings;
}

QString SharedStrings::at(qsizetype index) const
{
    const auto i = std::size_t(index);
    const qsizetype begin = i == 0 ? 0 : qsizetype(m_ends[i - 1]);
    const QByteArrayView text(m_texts.constData() + begin, qsizetype(m_ends[i]) - begin);
    if (text.size() > RecentLength)
        return xmltext::decodeOffice(exactText(text));
    m_recent.resize(RecentTexts);
    Recent &recent = m_recent[i % RecentTexts];
    if (recent.index != index)
        recent = {index, xmltext::decodeOffice(exactText(text))};
    return recent.text;
}

} // namespace plenary
