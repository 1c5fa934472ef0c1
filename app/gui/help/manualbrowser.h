// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTextBrowser>

namespace plenary
{

class Manual;

/// Shows pages of the manual in the colours of the window, with pictures as wide as there is room.
/// It reads nothing but the manual: no file, no address on the net.
class ManualBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(const Manual &manual, QWidget *parent = nullptr);

    void open(const QString &page, const QString &anchor = {});
    [[nodiscard]] QString pageId() const; ///< of the page that is shown; empty at first
    /// Marks every word that one of these begins, and shows the first one behind the anchor that
    /// was opened. Words are folded; none: no marks.
    void mark(const QStringList &words);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void pageChanged(); ///< pageId() is another one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void dress();
    void showAgain();
    [[nodiscard]] int pictureWidth() const;
    [[nodiscard]] QVariant picture(const QString &name) const;

    const Manual &m_manual;
    QStringList m_marked;
    int m_pictureWidth = 0; ///< for which the pictures of the page were made
};

} // namespace plenary
