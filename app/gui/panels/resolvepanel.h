// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

namespace plenary
{

class PlainLabel;
struct AskedQuestion;
class DecisionList;
struct OpenQuestion;

/// What imports typed and nobody understood, to be decided at any time: each decision holds for all
/// records that wait for it, and for later imports.
class ResolvePanel final : public Panel
{
    Q_OBJECT

public:
    explicit ResolvePanel(QWidget *parent = nullptr);

    void setLibrary(const std::shared_ptr<Library> &library) override;

signals:
    void counted(int questions);

private:
    void refresh();
    void fill(const QList<AskedQuestion> &all);
    void decide(const OpenQuestion &question, const QString &target);

    PlainLabel *m_title;
    DecisionList *m_list;
    int m_generation = 0;
};

} // namespace plenary
