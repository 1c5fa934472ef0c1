// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace plenary
{

/// What stands in the window while no register is open: new, open, the sample, and the registers
/// that were open before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void tutorialRequested();
    void recentRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeSteps();
    void addRecent(const QString &path);

    QVBoxLayout *m_recent;
    QWidget *m_list;
};

} // namespace plenary
