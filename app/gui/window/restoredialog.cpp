// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredialog.h"

#include "app/gui/look/plainwords.h"
#include "app/gui/look/recorddelegate.h"
#include "app/gui/look/theme.h"
#include "filechooser.h"
#include "library/background.h"
#include "models/roles.h"
#include "restorepreviewpane.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace plenary
{

RestoreDialog::RestoreDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_list(new QTableWidget(0, 3))
    , m_none(new QLabel(tr("There is no automatic backup of this register yet.")))
    , m_preview(new RestorePreviewPane)
    , m_file(new QPushButton(Theme::icon("folder-open"), tr("Choose a file…")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_restore(new QPushButton(tr("Restore")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    resize(980, 600);
    auto *title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setText(tr("Restore %1").arg(QFileInfo(path).fileName()));
    Theme::dress(title, Theme::Title);
    auto *detail = new QLabel(tr("Choose how the register was. What would change stands beside; "
                                 "nothing is changed before you press Restore."));
    detail->setWordWrap(true);
    Theme::dress(detail, Theme::Body, ColourRole::Text2);
    m_list->setObjectName(u"restoreList"_s);
    m_list->setAccessibleName(tr("Automatic backups"));
    m_list->setHorizontalHeaderLabels({tr("Made"), tr("Changes since"), tr("Size")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(m_list);
    showCounts(m_list);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    Theme::dress(m_none, Theme::Body, ColourRole::Text2);
    m_none->hide();
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_none, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(20);
    across->addLayout(left, 4);
    across->addWidget(m_preview, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(detail);
    layout->addSpacing(8);
    layout->addLayout(across, 1);
    layout->addSpacing(6);
    layout->addLayout(makeFoot());
    connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] {
        const QTableWidgetItem *item = m_list->item(m_list->currentRow(), 0);
        if (item && item->isSelected())
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_preview, &RestorePreviewPane::agreed, this, [this] {
        m_restore->setEnabled(m_preview->isAgreed());
    });
    look();
}

QLayout *RestoreDialog::makeFoot()
{
    m_file->setObjectName(u"restoreFile"_s);
    m_cancel->setObjectName(u"restoreCancel"_s);
    m_restore->setObjectName(u"restoreNow"_s);
    m_restore->setProperty("primary", true);
    m_restore->setEnabled(false);
    for (QPushButton *button : {m_file, m_cancel})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_file);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_restore);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        emit restoreRequested(m_backup);
        accept();
    });
    connect(m_file, &QPushButton::clicked, this, [this] {
        filechooser::open(this,
                          tr("Choose a backup"),
                          tr("Registers (*.plenary);;All files (*)"),
                          [this](const QString &path) {
                              m_list->clearSelection();
                              choose(path);
                          });
    });
    return foot;
}

void RestoreDialog::look()
{
    inBackground<Listed>([path = m_path]() -> Result<Listed> {
        return Listed{backupsIn(backupFolder({path})), latestChangeOf(path).value_or(0)};
    }).then(this, [this](const Result<Listed> &listed) {
        fill(listed.value_or({}));
    });
}

void RestoreDialog::fill(const Listed &listed)
{
    const QLocale locale;
    m_list->setRowCount(static_cast<int>(listed.backups.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const Backup &backup = listed.backups.at(row);
        auto *made =
            new QTableWidgetItem(locale.toString(backup.at.toLocalTime(), QLocale::ShortFormat));
        made->setData(Qt::UserRole, backup.path);
        made->setToolTip(plain::tip(backup.path));
        const qint64 since = listed.latest - backup.change;
        auto *changes =
            new QTableWidgetItem(listed.latest > 0 && since >= 0 ? locale.toString(since) : u"–"_s);
        auto *size = new QTableWidgetItem(locale.formattedDataSize(backup.size, 1));
        for (QTableWidgetItem *item : {changes, size})
            item->setData(NumberRole, true);
        m_list->setItem(row, 0, made);
        m_list->setItem(row, 1, changes);
        m_list->setItem(row, 2, size);
    }
    m_list->setVisible(!listed.backups.isEmpty());
    m_none->setVisible(listed.backups.isEmpty());
    if (!m_backup.isEmpty()) // a file was chosen meanwhile
        return;
    if (listed.backups.isEmpty()) {
        m_preview->showNothing(tr("Choose a file that is a backup of it."));
        return;
    }
    m_list->setCurrentCell(0, 0); // selectRow() finds no row from right to left
    m_list->setFocus();
}

void RestoreDialog::choose(const QString &backup)
{
    m_backup = backup;
    m_restore->setEnabled(false);
    m_preview->showNothing(tr("Looking at %1…").arg(QFileInfo(backup).fileName()));
    const int generation = ++m_generation;
    inBackground<RestorePreview>([backup, path = m_path] {
        return previewRestore(backup, path);
    }).then(this, [this, generation](const Result<RestorePreview> &preview) {
        if (generation == m_generation)
            takePreview(preview);
    });
}

void RestoreDialog::takePreview(const Result<RestorePreview> &preview)
{
    if (preview)
        m_preview->showPreview(*preview);
    else
        m_preview->showNothing(preview.error().message);
    m_restore->setEnabled(m_preview->isAgreed());
}

} // namespace plenary
