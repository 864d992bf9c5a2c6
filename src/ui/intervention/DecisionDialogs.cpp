#include "intervention/DecisionDialogs.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <frid/application/Services.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TextArea.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionDialogs)
};

struct DecisionForm {
    CodeCombo* kind;
    CodeCombo* legalBasis;
    QLineEdit* applicant;
    DateField* appliedOn;
    DateField* decidedOn;
    CodeCombo* outcome;
    TextArea* text;
    TextArea* reasons;
    DateField* from;
    DateField* to;
    QCheckBox* otherParentTold;
    QLineEdit* delegate;
    TextArea* correctionReason;

    void load(const Decision& source) const
    {
        kind->setCode(source.kind);
        legalBasis->setCode(source.legalBasis);
        applicant->setText(source.applicant);
        appliedOn->setValue(source.appliedOn);
        decidedOn->setDate(source.decidedOn);
        outcome->setCode(source.outcome);
        text->setText(source.text);
        reasons->setText(source.reasons);
        from->setValue(source.from);
        to->setValue(source.to);
        otherParentTold->setChecked(source.otherParentTold);
        delegate->setText(source.delegate);
        if (correctionReason != nullptr) {
            correctionReason->setText(source.correctionReason);
        }
    }
    [[nodiscard]] Decision read(Decision target) const
    {
        target.kind = kind->code();
        target.legalBasis = legalBasis->code();
        target.applicant = applicant->text();
        target.appliedOn = appliedOn->value();
        target.decidedOn = decidedOn->date();
        target.outcome = outcome->code();
        target.text = text->text();
        target.reasons = reasons->text();
        target.from = from->value();
        target.to = to->value();
        target.otherParentTold = otherParentTold->isChecked();
        target.delegate = delegate->text();
        if (correctionReason != nullptr) {
            target.correctionReason = correctionReason->text();
        }
        return target;
    }
};

QString dayField(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// By the names of the form's fields, to compare two versions of a draft.
FieldMap formFields(const Decision& decision)
{
    return {{u"kind"_s, decision.kind}, {u"outcome"_s, decision.outcome},
        {u"legal_basis"_s, decision.legalBasis}, {u"applicant"_s, decision.applicant},
        {u"applied_on"_s, dayField(decision.appliedOn)}, {u"decision_text"_s, decision.text},
        {u"reasons"_s, decision.reasons},
        {u"other_parent_told"_s, decision.otherParentTold ? u"true"_s : u"false"_s},
        {u"from"_s, dayField(decision.from)}, {u"to"_s, dayField(decision.to)},
        {u"decided_on"_s, dayField(decision.decidedOn)}, {u"delegate"_s, decision.delegate},
        {u"correction_reason"_s, decision.correctionReason}};
}

FieldMap formFields(const Plan& plan); // below, with the form's rows of steps

/// Reads the draft as it was saved meanwhile and lets the user choose; `again` repeats what lost the race.
template <typename Record, typename Form, typename Read>
void settleDraft(AppContext& context, FormDialog* dialog, const Form& fields, const Record& mine, Read read,
    std::function<void()> again)
{
    onResult(
        context.ask([caseId = mine.caseId, id = mine.id, read](
                        Services& services, const Session& who) -> Result<Record> {
            FRID_TRY(const CaseInterventions all, services.interventions().read(who, caseId));
            for (const Record& one : read(all)) {
                if (one.id == id) {
                    return one;
                }
            }
            return fail(ErrorCode::NotFound);
        }),
        dialog,
        [dialog, fields, mine, again](const Record& theirs) {
            dialog->settle(
                formFields(theirs), formFields(mine), theirs.revision,
                [fields, theirs](const QSet<QString>&) { fields.load(theirs); }, {}, again);
        },
        [dialog](const Error& error) { dialog->showError(error); });
}

/// Presses the dialog's button of that name.
std::function<void()> press(FormDialog* dialog, const QString& name)
{
    return [dialog, name] { dialog->findChild<QPushButton*>(name)->click(); };
}

QString decisionHint(const QString& kind)
{
    if (kind == decisionkind::notReportedToPolice) {
        return Text::tr("Why the police are not told must be written down.");
    }
    if (kind == decisionkind::contactWithViolentParent) {
        return Text::tr("A recorded assessment must be the ground, and the other parent must have been told "
                        "of rights.");
    }
    return {};
}

DecisionForm addDecisionFields(AppContext& context, FormDialog* dialog, bool corrects)
{
    FormGrid* form = dialog->form();
    DecisionForm fields{};
    if (corrects) {
        fields.correctionReason
            = form->add(u"correction_reason"_s, Text::tr("Why it is corrected"), new TextArea, 2);
        fields.correctionReason->setRows(2);
        form->setRequired(fields.correctionReason);
    }
    fields.kind = form->add(u"kind"_s, Text::tr("What it is about"), new CodeCombo);
    fields.kind->setItems(context.items(u"decision_kind"_s));
    fields.outcome = form->add(u"outcome"_s, Text::tr("Outcome"), new CodeCombo);
    fields.outcome->setItems(context.items(u"decision_outcome"_s));
    fields.legalBasis = form->add(u"legal_basis"_s, Text::tr("Legal basis"), new CodeCombo, 2);
    fields.legalBasis->setItems(context.items(u"legal_basis"_s));
    fields.applicant = form->add(u"applicant"_s, Text::tr("Applicant"), new QLineEdit);
    fields.appliedOn = form->add(u"applied_on"_s, Text::tr("Applied on"), new DateField);
    fields.text = form->add(
        u"decision_text"_s, Text::tr("The decision, in the words of the letter"), new TextArea, 2);
    fields.text->setRows(3);
    fields.reasons = form->add(u"reasons"_s, Text::tr("Reasons"), new TextArea, 2);
    fields.reasons->setRows(3);
    fields.otherParentTold = form->add(
        u"other_parent_told"_s, Text::tr("The other parent has been told of rights"), new QCheckBox, 2);
    fields.from = form->add(u"from"_s, Text::tr("Holds from"), new DateField);
    fields.to = form->add(u"to"_s, Text::tr("Holds until"), new DateField);
    fields.decidedOn = form->add(u"decided_on"_s, Text::tr("Decided on"), new DateField);
    fields.delegate
        = form->add(u"delegate"_s, Text::tr("Decided by delegation: name and position"), new QLineEdit);
    form->setRequired(fields.kind);
    form->setRequired(fields.decidedOn);
    return fields;
}

/// Buttons to keep as a draft and to take the draft away; the dialog's own action signs.
template <typename Save, typename Discard>
void addDraftButtons(FormDialog* dialog, const QString& saveName, Save save, bool exists,
    const QString& discardName, Discard discard)
{
    QObject::connect(
        dialog->addOtherAction(saveName, Text::tr("Save as draft")), &QPushButton::clicked, dialog, save);
    if (exists) {
        QObject::connect(dialog->addOtherAction(discardName, Text::tr("Take the draft away…")),
            &QPushButton::clicked, dialog, discard);
    }
}
} // namespace

void writeDecision(AppContext& context, const Decision& decision, const Decision* corrected, QWidget* parent)
{
    const bool added = decision.id.isNull();
    const bool corrects = !decision.corrects.isNull();
    auto* dialog = new FormDialog(context, u"decisionDialog"_s,
        corrects    ? Text::tr("Correct a decision")
            : added ? Text::tr("New decision")
                    : Text::tr("Decision"),
        Text::tr("Sign"), parent, 2);
    auto* hint = new QLabel;
    hint->setObjectName(u"decisionHint"_s);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    makeHint(hint);
    dialog->form()->addRow(hint);
    const DecisionForm fields = addDecisionFields(context, dialog, corrects);
    const auto follow = [fields, hint, date = corrected != nullptr ? corrected->decidedOn : QDate()] {
        const QString kind = fields.kind->code();
        QStringList lines;
        if (date.isValid()) {
            lines += Text::tr("Takes the place of the decision of %1, which stays as it is.")
                         .arg(dateText(date));
        }
        if (const QString text = decisionHint(kind); !text.isEmpty()) {
            lines += text;
        }
        hint->setText(lines.join(u'\n'));
        hint->setVisible(!lines.isEmpty());
        fields.otherParentTold->setEnabled(kind == decisionkind::contactWithViolentParent);
    };
    QObject::connect(fields.kind, &CodeCombo::codeChanged, dialog, follow);
    fields.load(decision);
    follow();
    dialog->setSeen(decision.revision);
    dialog->keepDraft({u"decision"_s,
        !added         ? decision.id.toString()
            : corrects ? u"corrects-"_s + decision.corrects.toString()
                       : u"new-"_s + decision.caseId.toString()});

    const auto done = [&context, id = decision.caseId](const Decision&) { Q_EMIT context.caseChanged(id); };
    const auto mine = [dialog, fields, decision] {
        Decision typed = fields.read(decision);
        typed.revision = dialog->seen();
        return typed;
    };
    const auto settle = [&context, dialog, fields, mine](const std::function<void()>& again) {
        return [&context, dialog, fields, mine, again] {
            settleDraft(
                context, dialog, fields, mine(), [](const CaseInterventions& all) { return all.decisions; },
                again);
        };
    };
    dialog->setSubmit([&context, dialog, mine, done, settle] {
        if (!dialog->isReadable()) {
            return;
        }
        const Question question{Text::tr("Sign the decision"),
            Text::tr("A signed decision can never be changed, only corrected by a new one."),
            Text::tr("Sign"), false};
        context.prompt().confirm(dialog, question, [&context, dialog, typed = mine(), done, settle] {
            dialog->send(context.ask([typed](Services& services, const Session& who) {
                return services.interventions().signDecision(who, typed);
            }),
                done, settle({}));
        });
    });
    const auto save = [&context, dialog, mine, done, settle] {
        if (dialog->isReadable()) {
            dialog->send(context.ask([typed = mine()](Services& services, const Session& who) {
                return services.interventions().saveDecision(who, typed);
            }),
                done, settle(press(dialog, u"saveDecisionButton"_s)));
        }
    };
    const auto discard = [&context, dialog, decision] {
        const Question question{Text::tr("Take the draft away"),
            Text::tr("What is written in this draft is lost."), Text::tr("Take away"), true};
        context.prompt().confirm(dialog, question, [&context, dialog, decision] {
            dialog->send(
                context.ask([decision, seen = dialog->seen()](Services& services, const Session& who) {
                    return services.interventions().discardDecision(who, decision.caseId, decision.id, seen);
                }),
                [&context, decision] { Q_EMIT context.caseChanged(decision.caseId); });
        });
    };
    addDraftButtons(dialog, u"saveDecisionButton"_s, save, !added, u"discardDecisionButton"_s, discard);
    dialog->open();
}

void noteNotified(AppContext& context, const Decision& decision, QWidget* parent)
{
    auto* dialog = new FormDialog(
        context, u"notifiedDialog"_s, Text::tr("The client was told"), Text::tr("Note it"), parent);
    auto* on = dialog->form()->add(u"notified_on"_s, Text::tr("Told on"), new DateField);
    dialog->form()->setRequired(on);
    on->setDate(context.today());
    dialog->setSubmit([&context, dialog, on, decision] {
        if (!dialog->isReadable()) {
            return;
        }
        dialog->send(context.ask([caseId = decision.caseId, id = decision.id, day = on->date()](
                                     Services& services, const Session& who) {
            return services.interventions().noteNotified(who, caseId, id, day);
        }),
            [&context, id = decision.caseId] { Q_EMIT context.caseChanged(id); });
    });
    dialog->open();
}

namespace {

/// Steps as rows that grow with what is written: there is always one that is empty, up to `most`.
class StepRows {
public:
    static constexpr int most = 15;

    StepRows(FormDialog* dialog, FormGrid* form)
    {
        auto* all = new QWidget;
        auto* layout = new QVBoxLayout(all);
        layout->setContentsMargins(0, 0, 0, 0);
        form->addRow(all);
        for (int i = 0; i < most; ++i) {
            const QString number = QString::number(i + 1);
            Row row{};
            row.line = new FormGrid(nullptr, 4);
            layout->addWidget(row.line);
            row.text
                = row.line->add(u"step_text_"_s + number, Text::tr("Step %1").arg(number), new QLineEdit, 2);
            row.responsible = row.line->add(u"step_who_"_s + number, Text::tr("Responsible"), new QLineEdit);
            row.dueOn = row.line->add(u"step_due_"_s + number, Text::tr("By"), new DateField);
            m_rows.append(row);
        }
        for (const Row& row : std::as_const(m_rows)) {
            QObject::connect(
                row.text, &QLineEdit::textChanged, dialog, [rows = m_rows] { showNeeded(rows); });
        }
        dialog->messages()->registerField(u"steps"_s, m_rows.first().text);
    }
    void load(const QList<PlanStep>& steps) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const PlanStep step = i < steps.size() ? steps.at(i) : PlanStep();
            m_rows.at(i).text->setText(step.text);
            m_rows.at(i).responsible->setText(step.responsible);
            m_rows.at(i).dueOn->setValue(step.dueOn);
        }
        showNeeded(m_rows);
    }
    [[nodiscard]] QList<PlanStep> read() const
    {
        QList<PlanStep> steps;
        for (const Row& row : m_rows) {
            steps.append({row.text->text(), row.responsible->text(), row.dueOn->value()});
        }
        return steps;
    }

private:
    struct Row {
        FormGrid* line;
        QLineEdit* text;
        QLineEdit* responsible;
        DateField* dueOn;
    };
    static void showNeeded(const QList<Row>& rows)
    {
        qsizetype last = -1;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!rows.at(i).text->text().isEmpty()) {
                last = i;
            }
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows.at(i).line->setVisible(i <= last + 1);
        }
    }

    QList<Row> m_rows;
};

struct PlanForm {
    DateField* madeOn;
    TextArea* participants;
    TextArea* summary;
    CodeCombo* agreement;
    TextArea* clientWords;
    DateField* followUpOn;
    std::shared_ptr<StepRows> steps;

    void load(const Plan& plan) const
    {
        madeOn->setDate(plan.madeOn);
        participants->setText(plan.participants);
        summary->setText(plan.summary);
        agreement->setCode(plan.agreement == Agreement::Unknown ? QString() : toCode(plan.agreement));
        clientWords->setText(plan.clientWords);
        followUpOn->setValue(plan.followUpOn);
        steps->load(plan.steps);
    }
    [[nodiscard]] Plan read(Plan plan) const
    {
        plan.madeOn = madeOn->date();
        plan.participants = participants->text();
        plan.summary = summary->text();
        plan.agreement = fromCode<Agreement>(agreement->code()).value_or(Agreement::Unknown);
        plan.clientWords = clientWords->text();
        plan.followUpOn = followUpOn->value();
        plan.steps = steps->read();
        return plan;
    }
};

/// By the names of the form's fields, to compare two versions of a draft.
FieldMap formFields(const Plan& plan)
{
    FieldMap map{{u"summary"_s, plan.summary},
        {u"agreement"_s, plan.agreement == Agreement::Unknown ? QString() : toCode(plan.agreement)},
        {u"client_words"_s, plan.clientWords}, {u"participants"_s, plan.participants},
        {u"made_on"_s, dayField(plan.madeOn)}, {u"follow_up_on"_s, dayField(plan.followUpOn)}};
    for (qsizetype i = 0; i < StepRows::most; ++i) {
        const PlanStep step = plan.steps.value(i);
        const QString number = QString::number(i + 1);
        map.append({u"step_text_"_s + number, step.text});
        map.append({u"step_who_"_s + number, step.responsible});
        map.append({u"step_due_"_s + number, dayField(step.dueOn)});
    }
    return map;
}

QString goalLines(const AppContext& context, const QList<Goal>& goals)
{
    QStringList lines;
    const QList<PlanGoal> taken = planGoals(goals);
    for (const PlanGoal& goal : taken) {
        lines += u"• "_s + goal.text.simplified() + u" ("_s + context.label(u"life_area"_s, goal.area) + u')';
    }
    return lines.isEmpty()
        ? Text::tr("There is no goal yet: set one under Goals and follow-up, or write steps only.")
        : Text::tr("Goals, as they are now:") + u'\n' + lines.join(u'\n');
}
} // namespace

void writePlan(AppContext& context, const Plan& plan, const QList<Goal>& goals, QWidget* parent)
{
    const bool added = plan.id.isNull();
    auto* dialog = new FormDialog(context, u"planDialog"_s, Text::tr("Plan, version %1").arg(plan.version),
        Text::tr("Sign"), parent, 3);
    FormGrid* form = dialog->form();
    auto* goalList = new QLabel(goalLines(context, goals));
    goalList->setObjectName(u"planGoals"_s);
    goalList->setTextFormat(Qt::PlainText);
    goalList->setWordWrap(true);
    form->addRow(goalList);
    PlanForm fields{};
    fields.summary
        = form->add(u"summary"_s, Text::tr("How the interventions are to be carried out"), new TextArea, 3);
    fields.summary->setRows(3);
    fields.steps = std::make_shared<StepRows>(dialog, form);
    fields.agreement = form->add(u"agreement"_s, Text::tr("Does the client agree?"), new CodeCombo);
    fields.agreement->setItems(context.items(u"agreement"_s));
    fields.clientWords = form->add(u"client_words"_s, Text::tr("In the client's own words"), new TextArea, 2);
    fields.clientWords->setRows(2);
    fields.participants = form->add(u"participants"_s, Text::tr("Who took part"), new TextArea, 3);
    fields.participants->setRows(2);
    fields.madeOn = form->add(u"made_on"_s, Text::tr("Made on"), new DateField);
    fields.followUpOn = form->add(u"follow_up_on"_s, Text::tr("To be followed up on"), new DateField);
    form->setRequired(fields.madeOn);
    fields.load(plan);
    dialog->setSeen(plan.revision);
    dialog->keepDraft({u"plan"_s, added ? u"new-"_s + plan.caseId.toString() : plan.id.toString()});

    const auto done = [&context, id = plan.caseId](const Plan&) { Q_EMIT context.caseChanged(id); };
    const auto mine = [dialog, fields, plan] {
        Plan typed = fields.read(plan);
        typed.revision = dialog->seen();
        return typed;
    };
    const auto settle = [&context, dialog, fields, mine](const std::function<void()>& again) {
        return [&context, dialog, fields, mine, again] {
            settleDraft(
                context, dialog, fields, mine(), [](const CaseInterventions& all) { return all.plans; },
                again);
        };
    };
    dialog->setSubmit([&context, dialog, mine, done, settle] {
        if (!dialog->isReadable()) {
            return;
        }
        const Question question{Text::tr("Sign the plan"),
            Text::tr("A signed version can never be changed; the next change is a new version."),
            Text::tr("Sign"), false};
        context.prompt().confirm(dialog, question, [&context, dialog, typed = mine(), done, settle] {
            dialog->send(context.ask([typed](Services& services, const Session& who) {
                return services.interventions().signPlan(who, typed);
            }),
                done, settle({}));
        });
    });
    const auto save = [&context, dialog, mine, done, settle] {
        if (dialog->isReadable()) {
            dialog->send(context.ask([typed = mine()](Services& services, const Session& who) {
                return services.interventions().savePlan(who, typed);
            }),
                done, settle(press(dialog, u"savePlanButton"_s)));
        }
    };
    const auto discard = [&context, dialog, plan] {
        const Question question{Text::tr("Take the draft away"),
            Text::tr("What is written in this draft is lost."), Text::tr("Take away"), true};
        context.prompt().confirm(dialog, question, [&context, dialog, plan] {
            dialog->send(context.ask([plan, seen = dialog->seen()](Services& services, const Session& who) {
                return services.interventions().discardPlan(who, plan.caseId, plan.id, seen);
            }),
                [&context, plan] { Q_EMIT context.caseChanged(plan.caseId); });
        });
    };
    addDraftButtons(dialog, u"savePlanButton"_s, save, !added, u"discardPlanButton"_s, discard);
    dialog->open();
}

} // namespace frid::ui
