// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolvepanel.h"

#include "app/gui/look/plainlabel.h"
#include "app/gui/look/theme.h"
#include "decisionlist.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace plenary
{

ResolvePanel::ResolvePanel(QWidget *parent)
    : Panel(parent)
    , m_title(new PlainLabel)
    , m_list(new DecisionList)
{
    m_title->setWordWrap(true);
    m_title->setContentsMargins(12, 8, 12, 4);
    Theme::dress(m_title, Theme::Small, ColourRole::Text2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_list,
            &DecisionList::decided,
            this,
            [this](int, const OpenQuestion &question, const QString &target) {
                decide(question, target);
            });
}

void ResolvePanel::setLibrary(const std::shared_ptr<Library> &library)
{
    if (m_library)
        m_library->disconnect(this);
    Panel::setLibrary(library);
    ++m_generation;
    fill({});
    if (!library)
        return;
    connect(library.get(), &Library::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::OpenValue))
            refresh();
    });
    refresh();
}

void ResolvePanel::refresh()
{
    const int generation = ++m_generation;
    read<QList<AskedQuestion>>(
        [](Database &database) -> Result<QList<AskedQuestion>> {
            PLENARY_ASSIGN(const QList<OpenQuestion> questions, openQuestions(database));
            return withAnswers(database, questions);
        },
        [this, generation](const QList<AskedQuestion> &all) {
            if (generation == m_generation)
                fill(all);
        });
}

void ResolvePanel::fill(const QList<AskedQuestion> &all)
{
    m_list->setQuestions(all);
    const int count = static_cast<int>(all.size());
    m_title->setText(count == 0
                         ? tr("Nothing waits for a decision: all imported values are understood.")
                         : tr("Not understood in imports: %n text(s). Each decision holds for all "
                              "its records and is remembered.",
                              nullptr,
                              count));
    emit counted(count);
}

void ResolvePanel::decide(const OpenQuestion &question, const QString &target)
{
    const Answer<qint64> kept = m_library->write<qint64>([question, target](Database &database) {
        return resolveOpen(database, question, target);
    });
    await(kept, [this](const Result<qint64> &decided) {
        if (!decided)
            emit failed(decided.error());
    });
}

} // namespace plenary
