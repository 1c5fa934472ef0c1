// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QtWidgets/QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace plenary
{

/// Chooses a record by typing its name: offers what begins so, and where that is possible last to
/// make a record of this name; keeps the number. Text that names nothing is refused and stays. The
/// arrow, Ctrl and a click, or Ctrl+Return open the record. Its code stands in the field, if there
/// is room.
class LinkEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit LinkEdit(Entity target, QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) { m_library = library; }
    void setLink(qint64 id, const QString &name);
    [[nodiscard]] qint64 link() const { return m_id; } ///< 0: none
    [[nodiscard]] bool isTouched() const { return text() != m_name; }
    /// Whoever takes createRequested() says so; at first nobody does.
    void setOffersCreation(bool offers) { m_offersCreation = offers; }
    void revert(); ///< to the record that was set last

signals:
    void chosen(qint64 id); ///< 0: emptied
    void refused(const QString &reason); ///< what was typed names nothing, and stays; empty: mended
    void openRequested(plenary::Entity entity, qint64 id);
    void createRequested(const QString &name);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const QString &typed);
    void showOffers(const QString &typed, const QList<std::pair<qint64, QString>> &found);
    void take(qint64 id, const QString &name);
    void takeOffer(const QModelIndex &index);
    [[nodiscard]] bool takeNamed();
    void settle();
    void follow();
    void readHint();

    Entity m_target;
    std::shared_ptr<Library> m_library;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QAction *m_open;
    qint64 m_id = 0;
    QString m_name; ///< of the record that is chosen
    QString m_hint; ///< its code, and the group of a country
    qint64 m_hinted = 0; ///< whose hint that is
    QString m_offeredFor; ///< text that the offers answer
    QString m_asking; ///< name of a record that is being made
    int m_asked = 0;
    bool m_offersCreation = false;
};

} // namespace plenary
