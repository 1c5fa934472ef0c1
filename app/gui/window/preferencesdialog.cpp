// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesdialog.h"

#include "app/gui/look/fieldgrouptitle.h"
#include "app/gui/look/plainlabel.h"
#include "app/gui/look/spinbox.h"
#include "app/languages/languages.h"
#include "filechooser.h"
#include "library/backups.h"
#include "registers.h"
#include "windowmemory.h"

#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace plenary
{

PreferencesDialog::PreferencesDialog(WindowMemory *memory, QWidget *parent)
    : QDialog(parent)
    , m_memory(memory)
    , m_folder(new QLineEdit)
{
    setObjectName(u"preferencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(480);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addLook(form);
    addLanguage(form);
    addStart(form);
    addBackups(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
}

void PreferencesDialog::addLook(QFormLayout *form)
{
    form->addRow(new FieldGroupTitle(tr("Look")));
    auto *themes = new QComboBox;
    themes->setObjectName(u"preferTheme"_s);
    themes->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    themes->setCurrentIndex(WindowMemory::theme());
    connect(themes, &QComboBox::activated, m_memory, &WindowMemory::setTheme);
    form->addRow(tr("&Theme"), themes);
    auto *size = new SpinBox;
    size->setObjectName(u"preferTextSize"_s);
    size->setRange(Theme::SmallestText, Theme::LargestText);
    size->setSingleStep(10);
    //: behind a number: of a hundred
    size->setSuffix(tr(" %"));
    size->setValue(WindowMemory::textSize());
    size->setKeyboardTracking(false); // "150" is not 1 %, then 15 %
    connect(size, &SpinBox::valueChanged, m_memory, &WindowMemory::setTextSize);
    form->addRow(tr("Te&xt size"), size);
}

/// Words, directions and orders of a window are made once, so a language waits for the next start.
void PreferencesDialog::addLanguage(QFormLayout *form)
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"preferLanguage"_s);
    choice->addItem(tr("As the desktop"), QString());
    for (const Language &language : languages())
        choice->addItem(language.name, language.code);
    choice->setCurrentIndex(qMax(0, choice->findData(chosenLanguage())));
    form->addRow(tr("&Language"), choice);
    auto *later = plainLabel(
        tr("Plenary speaks it from its next start on."), Theme::Small, ColourRole::Text2);
    later->hide();
    form->addRow({}, later);
    connect(choice, &QComboBox::activated, this, [this, choice, later] {
        chooseLanguage(choice->currentData().toString());
        later->show();
        m_memory->write();
    });
}

void PreferencesDialog::addStart(QFormLayout *form)
{
    form->addRow(new FieldGroupTitle(tr("Start")));
    auto *last = new QCheckBox(tr("&Open the register that was open last"));
    last->setObjectName(u"preferLast"_s);
    last->setChecked(Registers::opensLast());
    connect(last, &QCheckBox::toggled, this, &Registers::setOpensLast);
    form->addRow(last);
}

void PreferencesDialog::addBackups(QFormLayout *form)
{
    form->addRow(new FieldGroupTitle(tr("Automatic backups")));
    m_folder->setObjectName(u"preferBackups"_s);
    m_folder->setReadOnly(true);
    m_folder->setText(chosenBackupRoot());
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(u"chooseBackups"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        filechooser::folder(this, tr("Folder for automatic backups"), [this](const QString &path) {
            chooseFolder(path);
        });
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    form->addRow(label, row);
    form->addRow({},
                 plainLabel(tr("A register is backed up here while it is open. A folder on another "
                               "disk survives the loss of this one."),
                            Theme::Small,
                            ColourRole::Text2));
}

void PreferencesDialog::chooseFolder(const QString &path)
{
    QSettings().setValue(u"backups/folder"_s, path);
    setBackupRoot(chosenBackupRoot());
    m_folder->setText(chosenBackupRoot());
    m_memory->write();
}

} // namespace plenary
