// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowwriter.h"

#include "exchange/csvwriter.h"
#include "exchange/xlsxwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace plenary
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(plenary)
};

} // namespace

Result<std::unique_ptr<RowWriter>> createTable(const QString &path, TablePurpose purpose)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == u"csv")
        return CsvWriter::create(path, purpose);
    if (extension == u"xlsx")
        return XlsxWriter::create(path);
    return Error{Error::Code::Invalid,
                 Tr::tr("“%1” does not say what kind of table it is to be. Give it a name that "
                        "ends in .csv or .xlsx.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

} // namespace plenary
