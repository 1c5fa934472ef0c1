// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QtCore/QBuffer>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamWriter>

namespace plenary::html
{

using Attributes = QList<std::pair<QString, QString>>;

/// Elements of one HTML file: none is ever left without its end tag, because HTML knows no empty
/// ones but those that Void names; texts are shown as on paper and cannot become markup.
class Writer
{
public:
    Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    void open(const QString &name, const Attributes &attributes = {});
    void close();
    void empty(const QString &name, const Attributes &attributes); ///< meta: nothing can be inside
    void text(const QString &words);
    void element(const QString &name, const QString &words, const Attributes &attributes = {});
    void raw(const QByteArray &markup); ///< made by this program, not by people
    /// Raised links to the notes; the first call of a note is where the note links back to.
    void calls(const QStringList &marks);
    /// Words with their look and their calls.
    void words(const paper::Text &text);

    [[nodiscard]] QSet<QString> called() const { return m_called; }
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    QSet<QString> m_called;
};

/// The sheet of styles, with the colours of papers for light and for dark.
[[nodiscard]] QByteArray styleSheet();

/// What blocks share: the language, and the names of what can be linked to.
struct Context {
    const paper::Document &document;
    Writer &out;
    int block = 0;
    [[nodiscard]] QString anchor(const QString &part = {}) const;
};

/// What stands above a figure or a table.
struct Caption {
    QString number, title, subtitle;
    QStringList calls = {};
};
void writeCaption(const Context &context, const Caption &caption);
void writeBlock(const Context &context, const paper::Block &block);
void writeTable(const Context &context, const paper::Table &table);

} // namespace plenary::html
