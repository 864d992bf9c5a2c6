#include "intervention/InterventionDialogs.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/TextArea.h>

#include "intervention/InterventionText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(InterventionDialogs)
};

const QString openService = u"open_service"_s;

std::function<void()> announce(AppContext& context, CaseId id)
{
    return [&context, id] { Q_EMIT context.caseChanged(id); };
}

QSpinBox* numberField(int least, int most)
{
    auto* field = new QSpinBox;
    field->setRange(least, most);
    return field;
}

/// A number that may be left open, shown as a dash.
QSpinBox* optionalNumberField(int most)
{
    QSpinBox* field = numberField(0, most);
    field->setSpecialValueText(u"–"_s);
    return field;
}

std::optional<int> valueOf(const QSpinBox* field)
{
    return field->value() == 0 ? std::nullopt : std::optional(field->value());
}

QDateTime momentOf(const DateField* day, const TimeField* time)
{
    return day->date().isValid() && time->time().isValid()
        ? QDateTime(day->date(), time->time(), swedishZone()).toUTC()
        : QDateTime();
}

/// False, and said at the field, when the hour is missing: the day is the use case's to ask for.
bool hasHour(FormDialog* dialog, const TimeField* at)
{
    if (at->time().isValid()) {
        return true;
    }
    dialog->messages()->show({ErrorCode::Invalid, at->objectName(), u"missing"_s});
    return false;
}

struct InterventionForm {
    CodeCombo* kind;
    CodeCombo* decision;
    QCheckBox* ownStaff;
    QLineEdit* provider;
    TextArea* purpose;
    QSpinBox* times;
    QSpinBox* weeks;
    DateField* startOn;
    DateField* endOn;
    CodeCombo* result;
    TextArea* resultNote;
    CodeCombo* contactState;

    void load(const Intervention& from) const
    {
        kind->setCode(from.kind);
        decision->setCode(from.openService ? openService
                : from.decision.isNull()   ? QString()
                                           : from.decision.toString());
        ownStaff->setChecked(from.ownStaff);
        provider->setText(from.provider);
        purpose->setText(from.purpose);
        times->setValue(from.expectedTimes.value_or(0));
        weeks->setValue(from.expectedWeeks.value_or(0));
        startOn->setValue(from.startOn);
        endOn->setValue(from.endOn);
        result->setCode(from.result);
        resultNote->setText(from.resultNote);
        contactState->setCode(from.contactState);
    }
    [[nodiscard]] Intervention read(Intervention to) const
    {
        to.kind = kind->code();
        to.openService = decision->code() == openService;
        to.decision = to.openService ? DecisionId() : DecisionId::fromString(decision->code());
        to.ownStaff = ownStaff->isChecked();
        to.provider = to.ownStaff ? QString() : provider->text();
        to.purpose = purpose->text();
        to.expectedTimes = valueOf(times);
        to.expectedWeeks = valueOf(weeks);
        to.startOn = startOn->value();
        to.endOn = endOn->value();
        to.result = result->code();
        to.resultNote = resultNote->text();
        to.contactState = contactState->code();
        return to;
    }
};

/// The grounds that can be chosen: signed decisions that give something.
QList<CodeItem> groundItems(
    const AppContext& context, const QList<Decision>& decisions, const Intervention& intervention)
{
    QList<CodeItem> items{{openService, Text::tr("Open service, without a decision (SoL 11:5)")}};
    for (const Decision& decision : decisions) {
        const bool gives
            = decision.state == NoteState::Signed && decision.outcome != decisionoutcome::rejected;
        if (gives || decision.id == intervention.decision) {
            items.append({decision.id.toString(),
                Text::tr("%1 of %2")
                    .arg(context.label(u"decision_kind"_s, decision.kind), dateText(decision.decidedOn))});
        }
    }
    return items;
}

QLabel* hintRow(FormGrid* form, const QString& name)
{
    auto* hint = new QLabel;
    hint->setObjectName(name);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    makeHint(hint);
    form->addRow(hint);
    return hint;
}

QString kindHint(const QString& kind)
{
    const InterventionMethod method = InterventionMethods::bundled().of(kind);
    if (method.lastResort) {
        return Text::tr("The last resort: say under Purpose what else was tried.");
    }
    if (method.hasContactState) {
        return Text::tr("Only how far the contact has come. Write no name, address or anything else of the "
                        "other side here.");
    }
    if (method.leastSessions > 0) {
        return Text::tr("At least %n meeting(s).", nullptr, method.leastSessions);
    }
    return {};
}
} // namespace

void editIntervention(
    AppContext& context, const Intervention& intervention, const QList<Decision>& decisions, QWidget* parent)
{
    const bool added = intervention.id.isNull();
    auto* dialog = new FormDialog(context, u"interventionDialog"_s,
        added ? Text::tr("New intervention") : Text::tr("Intervention"), Text::tr("Save"), parent, 2);
    FormGrid* form = dialog->form();
    InterventionForm fields{};
    fields.kind = form->add(u"intervention_kind"_s, Text::tr("Intervention"), new CodeCombo);
    fields.kind->setItems(context.items(u"intervention_kind"_s));
    fields.decision = form->add(u"decision"_s, Text::tr("Ground"), new CodeCombo);
    fields.decision->setItems(groundItems(context, decisions, intervention), Text::tr("Not decided yet"));
    QLabel* hint = hintRow(form, u"kindHint"_s);
    auto* contact = new FormGrid;
    fields.contactState = contact->add(u"contact_state"_s, Text::tr("State of the contact"), new CodeCombo);
    fields.contactState->setItems(context.items(u"partner_contact_state"_s));
    form->addRow(contact);
    fields.purpose = form->add(u"purpose"_s, Text::tr("Purpose"), new TextArea, 2);
    fields.purpose->setRows(2);
    fields.ownStaff = form->add(u"own_staff"_s, Text::tr("Given by own staff"), new QCheckBox);
    fields.provider = form->add(u"provider"_s, Text::tr("Given by"), new QLineEdit);
    fields.times
        = form->add(u"expected_times"_s, Text::tr("Expected number of times"), optionalNumberField(500));
    fields.weeks
        = form->add(u"expected_weeks"_s, Text::tr("Expected number of weeks"), optionalNumberField(520));
    fields.startOn = form->add(u"start_on"_s, Text::tr("Begins on"), new DateField);
    form->addHeadline(Text::tr("When it has ended"));
    fields.endOn = form->add(u"end_on"_s, Text::tr("Ended on"), new DateField);
    fields.result = form->add(u"result"_s, Text::tr("Result"), new CodeCombo);
    fields.result->setItems(context.items(u"intervention_result"_s));
    fields.resultNote = form->add(u"result_note"_s, Text::tr("About the result"), new TextArea, 2);
    fields.resultNote->setRows(2);
    form->setRequired(fields.kind);

    const auto follow = [fields, hint, contact] {
        const InterventionMethod method = InterventionMethods::bundled().of(fields.kind->code());
        const QString text = kindHint(fields.kind->code());
        hint->setText(text);
        hint->setVisible(!text.isEmpty());
        contact->setVisible(method.hasContactState);
        fields.provider->setEnabled(!fields.ownStaff->isChecked());
    };
    QObject::connect(fields.kind, &CodeCombo::codeChanged, dialog, follow);
    QObject::connect(fields.ownStaff, &QCheckBox::toggled, dialog, follow);
    QObject::connect(fields.result, &CodeCombo::codeChanged, dialog, [&context, fields](const QString& code) {
        if (!code.isEmpty() && fields.endOn->text().isEmpty()) {
            fields.endOn->setDate(context.today());
        }
    });
    fields.load(intervention);
    follow();
    dialog->setSeen(intervention.revision);
    dialog->keepDraft(
        {u"intervention"_s, added ? u"new-"_s + intervention.caseId.toString() : intervention.id.toString()});
    dialog->setSubmit([&context, dialog, fields, intervention] {
        if (!dialog->isReadable()) {
            return;
        }
        Intervention mine = fields.read(intervention);
        mine.revision = dialog->seen();
        const auto conflict = [&context, dialog, fields, mine] {
            onResult(
                context.ask([mine](Services& services, const Session& who) -> Result<Intervention> {
                    FRID_TRY(const CaseInterventions all, services.interventions().read(who, mine.caseId));
                    for (const Intervention& one : all.interventions) {
                        if (one.id == mine.id) {
                            return one;
                        }
                    }
                    return fail(ErrorCode::NotFound);
                }),
                dialog,
                [dialog, fields, mine](const Intervention& theirs) {
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context.ask([mine](Services& services, const Session& who) {
                return services.interventions().save(who, mine);
            }),
            [done = announce(context, mine.caseId)](const InterventionId&) { done(); }, conflict);
    });
    dialog->open();
}

void planSeries(AppContext& context, const Intervention& intervention, QWidget* parent)
{
    auto* dialog = new FormDialog(
        context, u"seriesDialog"_s, Text::tr("Plan sessions"), Text::tr("Plan them"), parent, 3);
    FormGrid* form = dialog->form();
    auto* first = form->add(u"first_on"_s, Text::tr("First session"), new DateField);
    auto* at = form->add(u"at"_s, Text::tr("Time"), new TimeField);
    auto* minutes = form->add(u"minutes"_s, Text::tr("Minutes"), numberField(5, 720));
    auto* weeks = form->add(u"every_weeks"_s, Text::tr("Weeks between"), numberField(1, 8));
    auto* times = form->add(u"times"_s, Text::tr("How many"), numberField(1, 60));
    auto* eves = form->add(
        u"skip_eves"_s, Text::tr("Skip Midsummer, Christmas and New Year's Eve"), new QCheckBox, 3);
    auto* preview = form->add(u"series_preview"_s, Text::tr("These days"), new TextArea, 3);
    preview->setReadOnly(true);
    preview->setProperty("noDraft", true);
    preview->setRows(10);
    form->setRequired(first);
    form->setRequired(at);
    const QDate inAWeek = context.today().addDays(7);
    first->setDate(inAWeek.addDays(inAWeek.dayOfWeek() == Qt::Sunday ? 1 : 0));
    minutes->setValue(60);
    times->setValue(intervention.expectedTimes.value_or(10));
    eves->setChecked(true);
    const auto series = [first, at, minutes, weeks, times, eves] {
        Series made;
        made.firstOn = first->date();
        made.at = at->time();
        made.minutes = minutes->value();
        made.everyWeeks = weeks->value();
        made.times = times->value();
        made.eves = eves->isChecked() ? Eves::Off : Eves::Work;
        return made;
    };
    const auto show = [&context, series, preview] {
        QStringList lines;
        int number = 0;
        const QList<SeriesDay> days = seriesDays(series());
        for (const SeriesDay& day : days) {
            lines += day.holiday
                ? Text::tr("   –  %1  %2, skipped")
                      .arg(weekdayText(day.day), context.label(u"holiday"_s, toCode(*day.holiday)))
                : Text::tr("%1.  %2 at %3")
                      .arg(++number, 2)
                      .arg(weekdayText(day.day), timeText(day.startsAt));
        }
        const auto checked = checkedSeries(series());
        preview->setText(checked ? lines.join(u'\n')
                : checked.error().detail == "missing"_L1
                ? Text::tr("Say when the first one is, and at what time.")
                : fieldErrorSentence(checked.error()));
    };
    QObject::connect(first, &DateField::dateChanged, dialog, show);
    QObject::connect(at, &TimeField::timeChanged, dialog, show);
    for (QSpinBox* box : {minutes, weeks, times}) {
        QObject::connect(box, &QSpinBox::valueChanged, dialog, show);
    }
    QObject::connect(eves, &QCheckBox::toggled, dialog, show);
    show();
    dialog->setSubmit([&context, dialog, series, intervention] {
        if (!dialog->isReadable()) {
            return;
        }
        dialog->send(context.ask([made = series(), caseId = intervention.caseId, id = intervention.id](
                                     Services& services, const Session& who) {
            return services.interventions().planSeries(who, caseId, id, made);
        }),
            [done = announce(context, intervention.caseId)](int) { done(); });
    });
    dialog->open();
}

namespace {

struct OccasionForm {
    DateField* day;
    TimeField* at;
    QSpinBox* minutes;
    CodeCombo* state;
    CodeCombo* reason;
    CodeCombo* step;
    TextArea* participants;
    TextArea* note;
    DateField* nextOn; ///< of a meeting only, else null; and the time
    TimeField* nextAt;

    void load(const Occasion& from) const
    {
        day->setDate(swedishDay(from.startsAt));
        at->setTime(swedishTime(from.startsAt).time());
        minutes->setValue(from.minutes);
        state->setCode(toCode(from.state));
        reason->setCode(from.reason);
        step->setCode(from.step);
        participants->setText(from.participants);
        note->setText(from.note);
    }
    [[nodiscard]] Occasion read(Occasion to) const
    {
        const QDateTime startsAt = momentOf(day, at);
        to.dayOnly = to.dayOnly && startsAt == to.startsAt;
        to.startsAt = startsAt;
        to.minutes = minutes->value();
        to.state = fromCode<OccasionState>(state->code()).value_or(OccasionState::Planned);
        to.reason = reason->code();
        to.step = step->code();
        to.participants = participants->text();
        to.note = note->text();
        return to;
    }
};

QList<CodeItem> stepItems(const AppContext& context, const QString& kind)
{
    QList<CodeItem> items;
    const QList<MethodStep> steps = InterventionMethods::bundled().of(kind).steps;
    for (const MethodStep& step : steps) {
        items.append({step.code, stepText(context, kind, step.code)});
    }
    return items;
}
} // namespace

void editOccasion(
    AppContext& context, const Intervention& intervention, const Occasion& occasion, QWidget* parent)
{
    const bool added = occasion.id.isNull();
    const bool meeting = InterventionMethods::bundled().of(intervention.kind).isMeeting;
    const QString title = meeting ? (added ? Text::tr("New meeting") : Text::tr("Meeting"))
                                  : (added ? Text::tr("New session") : Text::tr("Session"));
    auto* dialog = new FormDialog(context, u"occasionDialog"_s, title, Text::tr("Save"), parent, 3);
    FormGrid* form = dialog->form();
    OccasionForm fields{};
    fields.day = form->add(u"starts_on"_s, Text::tr("Day"), new DateField);
    fields.at = form->add(u"starts_at"_s, Text::tr("Time"), new TimeField);
    fields.minutes = form->add(u"minutes"_s, Text::tr("Minutes"), numberField(5, 720));
    fields.state = form->add(u"session_state"_s, Text::tr("Attendance"), new CodeCombo);
    fields.state->setItems(context.items(u"session_state"_s), {}, false);
    fields.reason = form->add(u"session_reason"_s, Text::tr("Reason"), new CodeCombo);
    fields.reason->setItems(context.items(u"session_reason"_s));
    fields.step = form->add(u"step"_s, Text::tr("Step"), new CodeCombo);
    fields.step->setItems(stepItems(context, intervention.kind));
    fields.step->setEnabled(fields.step->count() > 1);
    fields.participants = form->add(u"participants"_s,
        meeting ? Text::tr("Who takes part: name, role, organisation, each on a line")
                : Text::tr("Who else takes part"),
        new TextArea, 3);
    fields.participants->setRows(meeting ? 4 : 2);
    fields.note
        = form->add(u"note"_s, meeting ? Text::tr("What was agreed") : Text::tr("Note"), new TextArea, 3);
    fields.note->setRows(meeting ? 4 : 3);
    if (meeting) {
        fields.nextOn = form->add(u"next_on"_s, Text::tr("Next meeting, planned at once"), new DateField);
        fields.nextAt = form->add(u"next_at"_s, Text::tr("Time of the next meeting"), new TimeField);
    }
    form->setRequired(fields.day);
    form->setRequired(fields.at);
    fields.load(occasion);
    dialog->setSeen(occasion.revision);
    dialog->keepDraft({u"occasion"_s,
        added ? u"new-%1-%2"_s.arg(intervention.caseId.toString(), intervention.id.toString())
              : occasion.id.toString()});
    dialog->setSubmit([&context, dialog, fields, occasion, intervention] {
        if (!dialog->isReadable() || !hasHour(dialog, fields.at)) {
            return;
        }
        std::optional<QDateTime> next;
        if (fields.nextOn != nullptr && fields.nextOn->date().isValid()) {
            if (!hasHour(dialog, fields.nextAt)) {
                return;
            }
            next = momentOf(fields.nextOn, fields.nextAt);
        }
        Occasion mine = fields.read(occasion);
        mine.intervention = intervention.id;
        mine.revision = dialog->seen();
        const CaseId caseId = intervention.caseId;
        const auto conflict = [&context, dialog, fields, mine, caseId] {
            onResult(
                context.ask([mine, caseId](Services& services, const Session& who) -> Result<Occasion> {
                    FRID_TRY(const CaseInterventions all, services.interventions().read(who, caseId));
                    for (const Occasion& one : all.occasions) {
                        if (one.id == mine.id) {
                            return one;
                        }
                    }
                    return fail(ErrorCode::NotFound);
                }),
                dialog,
                [dialog, fields, mine](const Occasion& theirs) {
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context.ask([mine, caseId, next](Services& services, const Session& who) {
                return services.interventions().saveOccasion(who, caseId, mine, next);
            }),
            [done = announce(context, caseId)](const OccasionId&) { done(); }, conflict);
    });
    dialog->open();
}

void moveOccasion(
    AppContext& context, const Intervention& intervention, const Occasion& occasion, QWidget* parent)
{
    auto* dialog = new FormDialog(
        context, u"moveDialog"_s, Text::tr("Move the session"), Text::tr("Move session"), parent, 2);
    FormGrid* form = dialog->form();
    QLabel* hint = hintRow(form, u"movedFrom"_s);
    hint->setText(Text::tr("Instead of %1 at %2")
                      .arg(weekdayText(swedishDay(occasion.startsAt)), timeText(occasion.startsAt)));
    auto* day = form->add(u"starts_on"_s, Text::tr("New day"), new DateField);
    auto* at = form->add(u"starts_at"_s, Text::tr("Time"), new TimeField);
    auto* by = form->add(u"session_state"_s, Text::tr("Who moved it"), new CodeCombo);
    by->setItems({{toCode(OccasionState::CancelledByClient), Text::tr("The client")},
                     {toCode(OccasionState::CancelledByUs), Text::tr("We")}},
        {}, false);
    auto* reason = form->add(u"session_reason"_s, Text::tr("Reason"), new CodeCombo);
    reason->setItems(context.items(u"session_reason"_s));
    const bool open = occasion.state == OccasionState::Planned;
    by->setEnabled(open); // otherwise it has been said already
    reason->setEnabled(open);
    form->setRequired(day);
    form->setRequired(at);
    day->setDate(swedishDay(occasion.startsAt).addDays(7));
    at->setTime(swedishTime(occasion.startsAt).time());
    dialog->setSeen(occasion.revision);
    dialog->setSubmit([&context, dialog, day, at, by, reason, occasion, caseId = intervention.caseId] {
        if (!dialog->isReadable() || !hasHour(dialog, at)) {
            return;
        }
        const OccasionState who
            = fromCode<OccasionState>(by->code()).value_or(OccasionState::CancelledByClient);
        dialog->send(context.ask([caseId, id = occasion.id, seen = dialog->seen(), who, why = reason->code(),
                                     moment = momentOf(day, at)](Services& services, const Session& session) {
            return services.interventions().move(session, caseId, id, seen, who, why, moment);
        }),
            [done = announce(context, caseId)](const OccasionId&) { done(); });
    });
    dialog->open();
}

} // namespace frid::ui
