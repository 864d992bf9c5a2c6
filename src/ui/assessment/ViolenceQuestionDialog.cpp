#include "assessment/ViolenceQuestionDialog.h"

#include <QCoreApplication>
#include <QLabel>

#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ViolenceQuestionDialog)
};

const QString askedCode = u"yes"_s;
const QString notAskedCode = u"no"_s;
const QString notAloneCode = u"not_alone"_s;

QLabel* addHint(FormGrid* form, const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    makeHint(label);
    form->addRow(label);
    return label;
}

/// The dialog's fields. Owned by the dialog; what does not go with the choice is hidden and keeps its
/// content.
class QuestionForm : public QObject {
public:
    QuestionForm(AppContext& context, FormDialog* dialog, const AskedPerson& whom)
        : QObject(dialog)
        , m_context(context)
        , m_whom(whom)
    {
        FormGrid* form = dialog->form();
        auto* who = form->addHeadline(
            whom.caseNumber.isEmpty() ? whom.name : u"%1 · %2"_s.arg(whom.name, whom.caseNumber));
        who->setObjectName(u"askedPerson"_s);
        who->setTextFormat(Qt::PlainText);
        who->setWordWrap(true);
        addHint(form, u"askingGuidance"_s,
            Text::tr("Ask when you are alone together, and never with a relative or friend as interpreter. "
                     "Say that everybody is asked. Ask children too, in words that fit their age, and "
                     "listen more than you ask. Nobody has to answer."));
        m_asked = form->add(u"asked"_s, Text::tr("Was the question asked?"), new CodeCombo, 2);
        m_asked->setItems(
            {{askedCode, Text::tr("Yes, it was asked")}, {notAskedCode, Text::tr("No, it was not asked")}},
            {}, false);
        m_answer = form->add(u"answer"_s, Text::tr("Has been exposed to violence?"), new CodeCombo, 2);
        m_answer->setItems(answers(), Text::tr("Choose the answer"));
        m_reason = form->add(u"not_asked_reason"_s, Text::tr("Why was it not asked?"), new CodeCombo, 2);
        m_reason->setItems(context.items(u"violence_not_asked"_s), Text::tr("Choose the reason"));
        m_support = form->add(u"wants_support"_s, Text::tr("Wants support now?"), new CodeCombo, 2);
        m_support->setItems(yesNoItems(), {}, false);
        m_advice = addHint(form, u"supportAdvice"_s, {});
        m_askedOn = form->add(u"asked_on"_s, Text::tr("Day"), new DateField);
        m_nextOn = form->add(u"next_on"_s, Text::tr("Ask again on"), new DateField);
        m_note = form->add(u"note"_s, Text::tr("Note"), new TextArea, 2);
        m_note->setRows(4);
        form->setRequired(m_answer);
        form->setRequired(m_reason);
        form->setRequired(m_askedOn);
        m_intake = dialog->addOtherAction(u"saveAndIntakeButton"_s, Text::tr("Save and begin an intake"));
        m_intake->setToolTip(Text::tr("Opens a new case, filled in from the answer."));
        for (CodeCombo* combo : {m_asked, m_answer, m_support}) {
            connect(combo, &CodeCombo::codeChanged, this, &QuestionForm::follow);
        }
        connect(m_askedOn, &DateField::dateChanged, this, &QuestionForm::proposeNext);
    }

    [[nodiscard]] QPushButton* intakeButton() const { return m_intake; }

    void load(const ViolenceQuestion& question)
    {
        m_asked->setCode(question.asked ? askedCode : notAskedCode);
        const bool answered = question.asked && question.answer != ViolenceAnswer::None;
        m_answer->setCode(answered ? toCode(question.answer) : QString());
        const bool alone = question.answer != ViolenceAnswer::CouldNotBeAskedAlone;
        m_reason->setCode(alone ? question.notAskedReason : notAloneCode);
        m_support->setCode(toCode(question.wantsSupport));
        m_askedOn->setDate(question.askedOn);
        m_nextOn->setValue(question.nextOn);
        m_note->setText(question.note);
        m_proposed = proposal(question.askedOn);
        follow();
    }

    [[nodiscard]] ViolenceQuestion read(ViolenceQuestion question) const
    {
        question.asked = m_asked->code() == askedCode;
        question.answer = fromCode<ViolenceAnswer>(m_answer->code()).value_or(ViolenceAnswer::None);
        question.wantsSupport = isYes() ? yesNoOf(m_support->code()) : YesNo::Unknown;
        question.notAskedReason = m_reason->code();
        if (!question.asked) {
            question.answer = question.notAskedReason == notAloneCode ? ViolenceAnswer::CouldNotBeAskedAlone
                                                                      : ViolenceAnswer::None;
        }
        question.askedOn = m_askedOn->date();
        question.nextOn = m_nextOn->value();
        question.note = m_note->text();
        return question;
    }

    [[nodiscard]] QDate proposal(QDate askedOn) const
    {
        return askedOn.isValid() ? nextAskingOn(m_context.deadlines(), toCode(m_whom.kind), askedOn)
                                 : QDate();
    }

private:
    [[nodiscard]] QList<CodeItem> answers() const
    {
        QList<CodeItem> items;
        for (const ViolenceAnswer answer : {ViolenceAnswer::Now, ViolenceAnswer::Earlier, ViolenceAnswer::No,
                 ViolenceAnswer::DoesNotWantToAnswer}) {
            const QString code = toCode(answer);
            items.append({code, m_context.label(u"violence_answer"_s, code)});
        }
        return items;
    }
    [[nodiscard]] bool isYes() const
    {
        const auto answer = fromCode<ViolenceAnswer>(m_answer->code());
        return m_asked->code() == askedCode
            && (answer == ViolenceAnswer::Now || answer == ViolenceAnswer::Earlier);
    }

    void follow()
    {
        const bool asked = m_asked->code() == askedCode;
        m_answer->parentWidget()->setVisible(asked);
        m_reason->parentWidget()->setVisible(!asked);
        m_support->parentWidget()->setVisible(isYes());
        const YesNo support = isYes() ? yesNoOf(m_support->code()) : YesNo::Unknown;
        m_intake->setVisible(support == YesNo::Yes && m_whom.mayBecomeIntake);
        QString advice;
        if (support == YesNo::No) {
            advice
                = Text::tr("Yes to violence and no to support is an answer as good as any. Thank her or him "
                           "for telling, say where help is to be had, and that you will ask again.");
        } else if (support == YesNo::Yes && m_whom.mayBecomeIntake) {
            advice = Text::tr("Is there danger now? Ask before you part, and begin the intake at once.");
        } else if (asked
            && fromCode<ViolenceAnswer>(m_answer->code()) == ViolenceAnswer::DoesNotWantToAnswer) {
            advice
                = Text::tr("Nobody has to answer. Say that the question will come again, and where help is "
                           "to be had.");
        }
        m_advice->setText(advice);
        m_advice->setVisible(!advice.isEmpty());
    }

    /// Follows the day as long as nobody has chosen another one.
    void proposeNext()
    {
        const QDate next = proposal(m_askedOn->date());
        if (next.isValid() && m_nextOn->date() == m_proposed) {
            m_nextOn->setDate(next);
            m_proposed = next;
        }
    }

    AppContext& m_context;
    AskedPerson m_whom;
    CodeCombo* m_asked;
    CodeCombo* m_answer;
    CodeCombo* m_reason;
    CodeCombo* m_support;
    QLabel* m_advice;
    DateField* m_askedOn;
    DateField* m_nextOn;
    TextArea* m_note;
    QPushButton* m_intake;
    QDate m_proposed;
};

void announce(AppContext& context, const ViolenceQuestion& saved)
{
    if (saved.caseId.isNull()) {
        Q_EMIT context.personChanged(saved.person);
    } else {
        Q_EMIT context.caseChanged(saved.caseId);
    }
}

void openDialog(AppContext& context, const AskedPerson& whom, const ViolenceQuestion& before, QWidget* parent)
{
    const bool added = before.id.isNull();
    auto* dialog = new FormDialog(context, u"violenceQuestionDialog"_s, Text::tr("Question about violence"),
        Text::tr("Save"), parent, 2);
    auto* form = new QuestionForm(context, dialog, whom);
    form->load(before);
    dialog->setSeen(before.revision);
    QString record = before.id.toString();
    if (added) {
        record = u"ask-"_s + whom.person.toString()
            + (whom.caseId.isNull() ? QString() : u'-' + whom.caseId.toString());
    }
    dialog->keepDraft({u"violence_question"_s, record});
    const auto save = [&context, dialog, form, before](bool intake) {
        if (!dialog->isReadable()) {
            return;
        }
        ViolenceQuestion mine = form->read(before);
        mine.revision = dialog->seen();
        const auto conflict = [&context, dialog, form, mine] {
            onResult(
                context.ask([mine](Services& services, const Session& who) -> Result<ViolenceQuestion> {
                    FRID_TRY(const QList<ViolenceQuestionRow> rows,
                        services.violenceQuestions().questions(who, mine.person));
                    for (const ViolenceQuestionRow& row : rows) {
                        if (row.question.id == mine.id) {
                            return row.question;
                        }
                    }
                    return fail(ErrorCode::NotFound);
                }),
                dialog,
                [dialog, form, mine](const ViolenceQuestion& theirs) {
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [form, theirs](const QSet<QString>&) { form->load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context.ask([mine](Services& services, const Session& who) {
                return services.violenceQuestions().ask(who, mine);
            }),
            [&context, intake](const ViolenceQuestion& saved) {
                announce(context, saved);
                if (intake) {
                    // Later: the new page may close the one that the dialog stands over.
                    QMetaObject::invokeMethod(
                        &context,
                        [&context, saved] { Q_EMIT context.intakeRequested(saved.person, saved.id); },
                        Qt::QueuedConnection);
                }
            },
            conflict);
    };
    dialog->setSubmit([save] { save(false); });
    QObject::connect(form->intakeButton(), &QPushButton::clicked, dialog, [save] { save(true); });
    dialog->open();
}

} // namespace

QKeySequence violenceQuestionKey()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_F};
}

QString violenceOutcomeText(const AppContext& context, const ViolenceQuestion& question)
{
    if (question.asked) {
        return context.label(u"violence_answer"_s, toCode(question.answer));
    }
    const QString reason = question.answer == ViolenceAnswer::CouldNotBeAskedAlone
        ? context.label(u"violence_answer"_s, toCode(question.answer))
        : context.label(u"violence_not_asked"_s, question.notAskedReason);
    return Text::tr("Not asked: %1", "why not").arg(reason);
}

bool leadsToIntake(const ViolenceQuestion& question)
{
    return question.asked && question.wantsSupport == YesNo::Yes
        && (question.answer == ViolenceAnswer::Now || question.answer == ViolenceAnswer::Earlier);
}

void askAboutViolence(AppContext& context, const AskedPerson& whom, QWidget* parent)
{
    ViolenceQuestion question;
    question.person = whom.person;
    question.caseId = whom.caseId;
    question.askedOn = context.today();
    const QDate next = nextAskingOn(context.deadlines(), toCode(whom.kind), question.askedOn);
    if (next.isValid()) {
        question.nextOn = next;
    }
    openDialog(context, whom, question, parent);
}

void editViolenceQuestion(
    AppContext& context, const AskedPerson& whom, const ViolenceQuestion& before, QWidget* parent)
{
    openDialog(context, whom, before, parent);
}

void askAboutViolence(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    AskedPerson subject;
    subject.person = overview.file.subject;
    subject.name = overview.masked ? personText({{}, {}, true}) : overview.subject.name();
    subject.caseId = overview.file.id;
    subject.caseNumber = overview.file.number.toString();
    subject.kind = overview.file.kind;
    subject.mayBecomeIntake = subject.kind == CaseKind::Perpetrator;
    QList<AskedPerson> people{subject};
    QStringList names{subject.name};
    for (const PartyRow& row : overview.parties) {
        if (row.party.role == u"child"_s && !row.party.person.isNull()) {
            AskedPerson child = subject;
            child.person = row.party.person;
            child.name = personText(row.person);
            child.mayBecomeIntake = subject.kind != CaseKind::Perpetrator; // there known by name only
            people.append(child);
            names += row.age ? Text::tr("%1, %2 years old", "name, age").arg(child.name).arg(*row.age)
                             : child.name;
        }
    }
    if (people.size() == 1) {
        askAboutViolence(context, subject, parent);
        return;
    }
    names.replaceInStrings(u"&"_s, u"&&"_s); // they become buttons
    context.prompt().choose(parent, Text::tr("Question about violence"), Text::tr("Whom do you ask?"), names,
        [&context, people, parent](int chosen) { askAboutViolence(context, people.value(chosen), parent); });
}

} // namespace frid::ui
