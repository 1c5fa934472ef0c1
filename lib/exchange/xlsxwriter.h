// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "exchange/rowwriter.h"

#include <QtCore/QList>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace plenary
{

/// Writes one sheet in constant memory: bold header that stays in view, filter buttons, columns as
/// wide as their texts. Texts are typed as such, so that none is ever run as a formula. Before the
/// file takes its place it is read back, because the library does not notice every failed write.
class XlsxWriter final : public RowWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RowWriter>> create(const QString &path);
    ~XlsxWriter() override;

    [[nodiscard]] Result<void> header(const QStringList &titles) override;
    [[nodiscard]] Result<void> row(const QList<QVariant> &cells) override;
    [[nodiscard]] Result<void> row(Cells cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    explicit XlsxWriter(const QString &path);

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> writeText(int column, const QString &text, lxw_format *format);
    [[nodiscard]] Result<void> writeValue(int column, const QVariant &value);
    [[nodiscard]] Result<void> check(int code, int column) const;
    [[nodiscard]] Result<void> nextRow(bool isFilled);
    [[nodiscard]] bool verify() const;
    void noteWidth(int column, const QString &text);
    void layOut();

    QString m_path;
    DurableFile m_file;
    QByteArray m_workName; ///< file and folder as the library wants them
    QByteArray m_workFolder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_timestampFormat = nullptr;
    qint64 m_row = 0;
    qint64 m_filledRows = 0; ///< what verify() has to find
    bool m_hasHeader = false;
    QList<qsizetype> m_widths; ///< characters of the longest line in each column
};

} // namespace plenary
