#include "myday/MyDayDrafts.h"

#include <QCoreApplication>
#include <QHash>

#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/DateText.h>

using namespace Qt::StringLiterals;

namespace frid::ui {

namespace {

struct DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(frid::ui::MyDayPage)
};

/// What a form is called and on which tab of the case it stands; a kind that is not here is no form of a
/// case.
struct DraftKind {
    const char* name = nullptr;
    QString tab;
    bool hasEditor = false; ///< the tab opens the record itself; else the person presses its button again
};

const QHash<QString, DraftKind>& draftKinds()
{
    static const QHash<QString, DraftKind> kinds{
        {u"journal_note"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Journal note"), u"journal"_s, true}},
        {u"follow_up"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Follow-up"), u"follow-up"_s, true}},
        {u"case_review"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Case review"), u"reviews"_s, true}},
        {u"goal"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Goal"), u"follow-up"_s}},
        {u"party"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Party"), u"parties"_s}},
        {u"violence"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Violence"), u"violence"_s}},
        {u"case"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Case facts"), u"timeline"_s}},
        {u"violence_question"_s,
            {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Question about violence"), u"parties"_s}},
        {u"intervention"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Intervention"), u"interventions"_s}},
        {u"occasion"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Session"), u"interventions"_s}},
        {u"decision"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Decision"), u"interventions"_s}},
        {u"plan"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Plan"), u"interventions"_s}},
        {u"placement"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Placement"), u"placements"_s}},
        {u"move"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Move"), u"placements"_s}},
        {u"end"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "End of a placement"), u"placements"_s}},
        {u"place_call"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Call about a place"), u"placements"_s}},
        {u"referral"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Referral"), u"referrals"_s}},
        {u"concern_report"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Concern report"), u"referrals"_s}},
        {u"consultation"_s, {QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Consultation"), u"referrals"_s}},
    };
    return kinds;
}

bool isAssessment(const QString& kind)
{
    return kind.startsWith(u"assessment"_s);
}

const char* nameOf(const QString& kind)
{
    if (kind == u"new_case"_s) {
        return QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "New case");
    }
    if (kind == u"person"_s) {
        return QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Person");
    }
    if (isAssessment(kind)) {
        return QT_TRANSLATE_NOOP("frid::ui::MyDayPage", "Assessment");
    }
    return draftKinds().value(kind).name;
}

QString numberOf(CaseId id, const MyDay& day)
{
    for (const CaseRow& row : day.recent) {
        if (row.id == id) {
            return row.number.toString();
        }
    }
    for (const WorkingRow& row : day.working) {
        if (row.caseId == id) {
            return row.caseNumber.toString();
        }
    }
    for (const TaskRow& row : day.tasks) {
        if (row.task.caseId == id) {
            return row.caseNumber.toString();
        }
    }
    return {};
}

/// In a case: which case and which record of it. Every id in a record's name is of one length.
void readRecord(const QString& kind, const QString& record, const MyDay& day, DayTarget& target)
{
    const qsizetype length = PersonId().toString().size();
    const auto idFrom = [&](qsizetype place) { return QStringView(record).mid(place, length); };
    if (record.startsWith(u"ask-"_s)) { // the person, and the case where it is asked in one
        target.person = PersonId::fromString(idFrom(4));
        target.caseId = CaseId::fromString(idFrom(5 + length));
    } else if (record.startsWith(u"new-"_s)) {
        target.caseId = CaseId::fromString(idFrom(4));
        target.record = CasePage::newRecord;
    } else if (record.startsWith(u"fix-"_s)) { // the text that is corrected, and its case
        target.record = record.mid(4, length);
        target.caseId = CaseId::fromString(idFrom(5 + length));
    } else if (kind == u"case"_s) {
        target.caseId = CaseId::fromString(record);
    } else {
        for (const WorkingRow& row : day.working) {
            if (row.id == record) {
                target.caseId = row.caseId;
                target.record = record;
            }
        }
    }
}

} // namespace

DayTarget targetOf(const DraftInfo& draft, const MyDay& day)
{
    DayTarget target;
    const QString& kind = draft.key.kind;
    if (kind == u"new_case"_s) {
        target.newCase = true;
    } else if (kind == u"person"_s) {
        target.person = PersonId::fromString(draft.key.record);
    } else if (isAssessment(kind)) {
        readRecord(kind, draft.key.record, day, target);
        target.tab = u"assessments"_s;
        if (target.record == CasePage::newRecord) {
            target.record += u':' + kind;
        }
    } else if (const auto known = draftKinds().constFind(kind); known != draftKinds().cend()) {
        readRecord(kind, draft.key.record, day, target);
        target.tab = known->tab;
        if (!known->hasEditor) {
            target.record.clear();
        }
    }
    return target;
}

QString draftText(const DraftInfo& draft, const MyDay& day, QDate today)
{
    const QString what = DraftTexts::tr(nameOf(draft.key.kind));
    const QString number = numberOf(targetOf(draft, day).caseId, day);
    const QString when = relativeDay(swedishDay(draft.savedAt), today) + u' ' + timeText(draft.savedAt);
    return number.isEmpty()
        ? DraftTexts::tr("%1, %2", "what and when").arg(what, when)
        : DraftTexts::tr("%1 in %2\n%3", "what, case number, when").arg(what, number, when);
}

} // namespace frid::ui
