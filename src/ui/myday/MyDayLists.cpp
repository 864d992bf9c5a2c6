#include "myday/MyDayLists.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(frid::ui::MyDayPage)
};

constexpr int shownRows = 6;

void fitRows(QListWidget* list)
{
    const int rows = qBound(1, int(list->count()), shownRows);
    const int height
        = list->count() > 0 ? list->sizeHintForRow(0) : list->fontMetrics().height() + grid::normal;
    list->setFixedHeight(rows * height + 2 * list->frameWidth() + grid::small);
}

} // namespace

QListWidget* addList(QVBoxLayout* layout, const QString& name, const QString& title)
{
    auto* list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    auto* label = new QLabel(title);
    label->setObjectName(name + u"Label"_s);
    makeHeadline(label, Headline::Group);
    label->setBuddy(list);
    layout->addWidget(label);
    layout->addWidget(list);
    layout->addSpacing(grid::normal);
    return list;
}

void settle(QListWidget* list, QWidget* page)
{
    const bool any = list->count() > 0;
    list->setVisible(any);
    if (auto* label = page->findChild<QLabel*>(list->objectName() + u"Label"_s)) {
        label->setVisible(any);
    }
    fitRows(list);
}

QList<DayTarget> fillSessions(const AppContext& context, const QList<SessionRow>& sessions, QListWidget* list)
{
    QList<DayTarget> targets;
    list->clear();
    for (const SessionRow& row : sessions) {
        const QDate day = swedishDay(row.session.startsAt);
        list->addItem(new QListWidgetItem(Icons::get(u"view-calendar-day"_s),
            ListTexts::tr("%1 %2  %3\n%4  %5", "day, time, what, case number, name")
                .arg(relativeDay(day, context.today()), timeText(row.session.startsAt),
                    context.label(u"intervention_kind"_s, row.session.kind), row.caseNumber.toString(),
                    personText(row.subject))));
        targets.append({row.session.caseId, {}, u"interventions"_s, row.session.id.toString(), false});
    }
    return targets;
}

} // namespace frid::ui
