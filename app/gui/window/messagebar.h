// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace plenary
{

class PlainLabel;
class LinkButton;

/// One sentence above the sheet that says what went wrong or what was done. It stays until it is
/// closed or the next one comes, and stops nobody.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showProblem(const QString &words);
    /// What is good to know, and no problem.
    void showNotice(const QString &words);
    /// `path`: a file that the bar offers to open; empty: none.
    void showDone(const QString &words, const QString &path = {});
    [[nodiscard]] QString words() const;

private:
    enum class Kind { Problem, Notice, Done };
    void show(const QString &words, Kind kind, const QString &path);

    QLabel *m_glyph;
    PlainLabel *m_words;
    LinkButton *m_open;
    QToolButton *m_close;
    QString m_path;
    QTimer m_pause; ///< until what was done goes by itself
};

} // namespace plenary
