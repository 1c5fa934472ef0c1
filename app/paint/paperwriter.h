// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/paper.h"
#include "core/result.h"
#include "report/document.h"

#include <QtCore/QByteArray>

/// The same paper for other readers than a printer.
namespace plenary
{

/// One file that needs no other: headings, tables with scopes, charts as drawings with their
/// figures as a table, notes as a list with links there and back. Reads on a telephone, in the
/// dark and on paper. Well-formed as XML, too.
[[nodiscard]] QByteArray paperHtml(const paper::Document &document);

/// Writes a text document (OpenDocument) that a word processor can go on with: styles with names,
/// footnotes that are footnotes, charts as drawings with a picture beside.
[[nodiscard]] Result<void>
writeOdt(const QString &path, const paper::Document &document, PaperSize size = PaperSize::A4);

} // namespace plenary
