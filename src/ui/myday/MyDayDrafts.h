#pragma once

#include <frid/application/DraftStore.h>
#include <frid/application/task/TaskService.h>

#include <QString>

namespace frid::ui {

/// Where a line of My day leads.
struct DayTarget {
    CaseId caseId;
    PersonId person;
    QString tab;
    QString record; ///< in the tab, as CasePage::goOn
    bool newCase = false;

    [[nodiscard]] bool isNull() const { return caseId.isNull() && person.isNull() && !newCase; }
};

/// Where the draft is gone on with; null: it is offered where its record is opened, and My day leaves it out.
DayTarget targetOf(const DraftInfo& draft, const MyDay& day);

/// What was begun, in which case, and when it was kept.
QString draftText(const DraftInfo& draft, const MyDay& day, QDate today);

} // namespace frid::ui
