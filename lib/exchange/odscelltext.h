// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exacttext.h"
#include "exchange/xmlscanner.h"

#include <QtCore/QByteArray>

namespace plenary
{

/// Collects the paragraphs of an ODS cell: one line each, white space collapsed as the format
/// demands, its own elements for spaces, tabs and line breaks put in, comments and drawings left
/// out.
class OdsCellText
{
public:
    /// The scanner stands on the cell's start and afterwards behind its end.
    [[nodiscard]] Result<void> read(XmlScanner &xml);
    [[nodiscard]] QString text() const { return exactText(m_text); }
    [[nodiscard]] bool isTooLong() const;

private:
    [[nodiscard]] Result<bool> start(XmlScanner &xml);
    void startParagraph();
    void append(QByteArrayView piece);
    void appendSpaces(qint64 count);

    QByteArray m_text;
    bool m_hasParagraph = false;
    bool m_isInParagraph = false;
    bool m_swallowsSpace = true; ///< white space that follows other white space says nothing
};

} // namespace plenary
