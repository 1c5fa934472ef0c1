# SPDX-License-Identifier: GPL-3.0-or-later
"""Snippets that break each rule of check_layers.py, and good code that comes close."""

FILES = {
    "lib/core/text.h", "lib/storage/database.h", "lib/library/library.h", "lib/exchange/importer.h",
    "lib/models/roles.h", "lib/report/reports.h", "lib/figures/figure.h", "app/paint/paper.h",
    "app/cli/command.h", "app/gui/look/theme.h", "app/gui/panels/panel.h",
}

BAD = [
    # rule, file, text
    ("layers", "lib/core/text.cpp", '#include "storage/database.h"\n'),
    ("layers", "lib/core/text.cpp", "#include <storage/database.h>\n"),
    ("layers", "lib/core/text.cpp", '#  include "lib/storage/database.h"\n'),
    ("layers", "lib/core/text.cpp", '#include "../storage/database.h"\n'),
    ("layers", "lib/figures/figure.cpp", '#include "exchange/importer.h"\n'),
    ("layers", "lib/models/roles.cpp", '#include "report/reports.h"\n'),
    ("layers", "lib/report/reports.cpp", '#include "app/paint/paper.h"\n'),
    ("layers", "app/paint/paper.cpp", '#include "app/gui/look/theme.h"\n'),
    ("layers", "app/cli/command.cpp", '#include "app/gui/panels/panel.h"\n'),
    ("layers", "app/gui/look/theme.cpp", '#include "app/gui/panels/panel.h"\n'),
    ("layers", "app/gui/panels/panel.cpp", '#include "app/cli/command.h"\n'),
    ("include_names_a_file", "lib/core/text.cpp", '#include "core/gone.h"\n'),
    ("qt_modules", "lib/core/text.cpp", "#include <QtGui/QColor>\n"),
    ("qt_modules", "lib/models/roles.cpp", "#include <QtWidgets/QLabel>\n"),
    ("qt_modules", "lib/report/reports.cpp", "#include <QtCharts>\n"),
    ("qt_modules", "lib/library/library.cpp", "#include <QtPrintSupport/QPrinter>\n"),
    ("qt_modules", "lib/library/library.cpp", "#include <QtSql/QSqlQuery>\n"),
    ("qt_modules", "app/gui/panels/panel.cpp", "#include <QtSql/QSqlDatabase>\n"),
    ("qt_modules", "app/paint/paper.cpp", "#include <QtWidgets/QWidget>\n"),
    ("qt_modules", "app/cli/command.cpp", "#include <QtWidgets/QApplication>\n"),
    ("qt_modules", "lib/core/text.cpp", "#include <QColor>\n"),
    ("qt_modules", "lib/core/text.cpp", "#include <qwidget.h>\n"),
    ("other_libraries", "lib/library/library.cpp", "#include <sqlite3.h>\n"),
    ("other_libraries", "lib/storage/database.cpp", "#include <unicode/uchar.h>\n"),
    ("other_libraries", "app/cli/command.cpp", "#include <zip.h>\n"),
    ("sql_only_in_storage", "lib/library/a.cpp", 'auto q = u"SELECT id FROM event"_s;\n'),
    ("sql_only_in_storage", "lib/figures/a.cpp", 'auto q = u"WITH x AS (\\n"\n"SELECT 1)"_s;\n'),
    ("sql_only_in_storage", "app/cli/a.cpp", 'auto q = u"UPDATE event SET code = ?"_s;\n'),
    ("sql_only_in_storage", "app/cli/a.cpp", 'auto q = uR"(\nDELETE FROM event\n)"_s;\n'),
    ("sql_only_in_storage", "app/cli/a.cpp", 'auto q = u"INSERT INTO event"_s;\n'),
    ("sql_only_in_storage", "lib/library/a.cpp", "class QSqlDatabase;\n"),
    ("answers_are_not_buffered", "lib/storage/a.cpp", 'QSqlQuery(c).exec(u"SELECT 1"_s);\n'),
    ("answers_are_not_buffered", "lib/storage/a.cpp", "QSqlQuery query(c);\nquery.exec(sql);\n"),
    ("no_nested_event_loop", "app/gui/a.cpp", "void f(QDialog &d) { d.exec(); }\n"),
    ("no_nested_event_loop", "app/gui/a.cpp", "menu->exec(place);\n"),
    ("no_nested_event_loop", "app/gui/a.cpp", "QMenu::exec(actions, place);\n"),
    ("no_nested_event_loop", "app/gui/a.cpp", "QMessageBox::question(this, a, b);\n"),
    ("no_nested_event_loop", "app/gui/a.cpp", "QFileDialog::getOpenFileName(this);\n"),
    ("no_nested_event_loop", "app/cli/a.cpp", "QEventLoop loop;\n"),
    ("no_nested_event_loop", "lib/library/a.cpp", "QCoreApplication::processEvents();\n"),
    ("no_string_connections", "app/gui/a.cpp", "connect(a, SIGNAL(b()), c, d);\n"),
    ("no_string_connections", "lib/models/a.cpp", "connect(a, b, c, SLOT(d()));\n"),
    ("colours_only_in_the_theme", "app/gui/a.cpp", 'QColor c(u"#1a2B3c"_s);\n'),
    ("colours_only_in_the_theme", "app/gui/a.cpp", 'auto s = u"color: #fff; margin: 0"_s;\n'),
    ("colours_only_in_the_theme", "app/gui/look/theme.cpp", "auto c = QColor(1, 2, 3);\n"),
    ("colours_only_in_the_theme", "app/gui/a.cpp", "const QColor edge{0xE3E7EA};\n"),
    ("colours_only_in_the_theme", "app/gui/a.cpp", "auto c = qRgb(1, 2, 3);\n"),
    ("colours_only_in_the_theme", "app/gui/a.cpp", 'auto s = u"color: rgb(1, 2, 3)"_s;\n'),
    ("labels_show_plain_text", "app/gui/a.cpp", "auto *name = new QLabel(record.name);\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", "auto *name = new QLabel;\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", "row->addWidget(new QLabel(name));\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", "return new QLabel(name);\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", ', m_name(new QLabel(tr("A")))\n'
                                                "{ m_name->setText(name); }\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", 'auto *a = new QLabel(tr("For %1").arg(name));\n'),
    ("labels_show_plain_text", "app/gui/a.cpp", "auto *a = new QLabel(name);\n"
                                                "b->setTextFormat(Qt::PlainText);\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", "auto *a = new QLabel(name);\n"
                                                "a->setTextFormat(Qt::RichText);\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", "auto *box = new QMessageBox(this);\n"
                                                "box->setText(name);\n"),
    ("labels_show_plain_text", "app/gui/a.cpp", "auto *a = new QLabel(a);\n"
                                                "for (QLabel *b : {a}) b->setText(name);\n"),
    ("data_is_no_template", "lib/core/a.cpp", 'auto s = tr("%1 %2").arg(name).arg(count);\n'),
    ("data_is_no_template", "app/cli/a.cpp", 'u"%1 %2"_s.arg(f(name))\n    .arg(count);\n'),
    ("tips_are_escaped", "app/gui/a.cpp", "button->setToolTip(name);\n"),
    ("tips_are_escaped", "app/gui/a.cpp", "button->setToolTip(path.toHtmlEscaped());\n"),
    ("tips_are_escaped", "app/gui/a.cpp", 'item->setToolTip(tr("Of %1").arg(name));\n'),
    ("tips_are_escaped", "app/gui/a.cpp", "QToolTip::showText(at, hit->spoken, this);\n"),
    ("no_path_of_a_machine", "app/gui/a.cpp", 'auto p = u"/home/ann/data"_s;\n'),
    ("no_path_of_a_machine", "lib/core/a.cpp", "// see /Users/ann/notes\n"),
    ("no_path_of_a_machine", "README.md", "Run `/root/plenary`.\n"),
    ("no_path_of_a_machine", "tests/a.py", "open('C:\\\\Users\\\\ann')\n"),
]

GOOD = [
    ("lib/report/reports.cpp", '#include "report/reports.h"\n#include "figures/figure.h"\n'
                               "#include <QtCore/QString>\n#include <algorithm>\n"),
    ("lib/storage/database.cpp", "#include <QtSql/QSqlDatabase>\n#include <sqlite3.h>\n"
                                 'auto q = u"SELECT 1"_s;\n'),
    ("app/gui/panels/panel.cpp", '#include "panel.h"\n#include "app/gui/look/theme.h"\n'
                                 '#include "report/reports.h"\n#include <QtWidgets/QLabel>\n'),
    ("app/gui/main.cpp", "return QApplication::exec();\n"),
    ("app/gui/a.cpp", '// QEventLoop, SIGNAL(x), "#fff" and SELECT only in a comment\n'),
    ("app/gui/a.cpp", '/* new QLabel(name) */ auto s = u"Select a file, then Update it"_s;\n'),
    ("app/gui/a.cpp", "auto c = QColor(); QColor d(other); auto e = QColor(dark ? a : b);\n"),
    ("app/gui/a.cpp", "auto place = u\"#%1\"_s; auto q = u'\"'; auto w = u\"a href='#'\"_s;\n"),
    ("app/gui/look/themecolours.cpp", "auto c = QColor(0x2A3036);\n"),
    ("app/gui/a.cpp", 'auto *title = new QLabel(tr("Rows", "a list"));\n'),
    ("app/gui/a.cpp", ', m_name(new QLabel(name, this))\n'
                      "{ m_name->setTextFormat(Qt::PlainText); }\n"),
    ("app/gui/a.cpp", ", m_a(new PlainLabel)\n{\nm_a->setText(name);\n}\n"),
    ("app/gui/a.cpp", 'b->setToolTip(tr("Open"));\nb->setToolTip(plain::tip(tr("Of %1").arg(n)));\n'
                      "QToolTip::showText(at, plain::tip(hit->spoken), this);\n"),
    ("lib/core/a.cpp", 'auto s = tr("%1 of %2").arg(name, QString::number(f(count)));\n'),
    ("app/gui/a.cpp", "auto *a = new QLabel(this);\na->setTextFormat(Qt::RichText);\n"
                      "a->setText(name.toHtmlEscaped());\n"),
    ("app/gui/a.cpp", "auto *mark = new QLabel;\nmark->setPixmap(Theme::pixmap());\n"),
    ("README.md", "https://example.org/home/page and build/output/x and ~/.local\n"),
]
