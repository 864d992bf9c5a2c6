#include "referral/ReferralDialogs.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

#include <frid/application/Services.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TextArea.h>

#include "referral/ReferralText.h"
#include "referral/ReferralsTab.h"
#include "report/ReferralSource.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto childRole = "child"_L1; ///< code of list "party_role"
constexpr auto subjectCode = "subject"_L1; ///< of the combo of persons: the one whom the case is about

struct ReferralForm {
    CodeCombo* kind;
    CodeCombo* about;
    CodeCombo* organisation;
    QLineEdit* recipient;
    QLineEdit* subject;
    TextArea* text;
    CodeCombo* consent;
    CodeCombo* ground;
    QLineEdit* groundNote;
    DateField* sentOn;
    DateField* answerDue;
    QCheckBox* print;
    TextArea* replacementReason; ///< null unless it replaces another

    void load(const Referral& referral) const
    {
        kind->setCode(referral.kind);
        about->setCode(referral.party.isNull() ? QString(subjectCode) : referral.party.toString());
        organisation->setCode(referral.organisation.isNull() ? QString() : referral.organisation.toString());
        recipient->setText(referral.recipient);
        subject->setText(referral.subject);
        text->setText(referral.text);
        consent->setCode(toCode(referral.consent));
        ground->setCode(referral.legalGround);
        groundNote->setText(referral.legalNote);
        answerDue->setValue(referral.answerDue);
        if (replacementReason != nullptr) {
            replacementReason->setText(referral.replacementReason);
        }
    }
    [[nodiscard]] PartyId party() const
    {
        return about->code() == subjectCode ? PartyId() : PartyId::fromString(about->code());
    }
    [[nodiscard]] Referral read(Referral referral) const
    {
        referral.kind = kind->code();
        referral.party = party();
        referral.organisation = organisation->code().isEmpty()
            ? OrganisationId()
            : OrganisationId::fromString(organisation->code());
        referral.recipient = recipient->text();
        referral.subject = subject->text();
        referral.text = text->text();
        referral.consent = fromCode<Consent>(consent->code()).value_or(Consent::NotAsked);
        referral.legalGround = ground->code();
        referral.legalNote = groundNote->text();
        referral.answerDue = answerDue->value();
        if (replacementReason != nullptr) {
            referral.replacementReason = replacementReason->text();
        }
        return referral;
    }
};

QList<CodeItem> peopleOf(const CaseOverview& overview, const AppContext& context)
{
    const QString subject
        = overview.masked ? personText({overview.file.subject, {}, true}) : overview.subject.name();
    QList<CodeItem> items{{QString(subjectCode), subject}};
    for (const PartyRow& row : overview.parties) {
        const QString name = row.party.person.isNull() ? row.party.unknownLabel : personText(row.person);
        items.append({row.party.id.toString(),
            name + u" ("_s + context.label(u"party_role"_s, row.party.role) + u')'});
    }
    return items;
}

/// Those that can be chosen, and the one that was.
QList<CodeItem> recipients(
    const QList<OrganisationRow>& rows, OrganisationId chosen, const AppContext& context)
{
    QList<CodeItem> items;
    for (const OrganisationRow& row : rows) {
        if (row.organisation.active || row.organisation.id == chosen) {
            items.append({row.organisation.id.toString(), row.organisation.name,
                context.label(u"organisation_kind"_s, row.organisation.kind)});
        }
    }
    return items;
}

ReferralForm makeForm(AppContext& context, FormGrid* form, const CaseOverview& overview,
    const QList<OrganisationRow>& organisations, const Referral& referral)
{
    ReferralForm fields{};
    if (!referral.replaces.isNull()) {
        fields.replacementReason = form->add(u"replacement_reason"_s,
            ReferralsTab::tr("Why the one that was sent is replaced (not told in the letter)"), new TextArea,
            2);
        fields.replacementReason->setRows(2);
        form->setRequired(fields.replacementReason);
    }
    fields.kind = form->add(u"referral_kind"_s, ReferralsTab::tr("Kind"), new CodeCombo);
    fields.kind->setItems(context.items(u"referral_kind"_s), {}, false);
    fields.about = form->add(u"about_party"_s, ReferralsTab::tr("About whom"), new CodeCombo);
    fields.about->setItems(peopleOf(overview, context), {}, false);
    fields.organisation
        = form->add(u"organisation"_s, ReferralsTab::tr("To an organisation on record"), new CodeCombo);
    fields.organisation->setItems(
        recipients(organisations, referral.organisation, context), ReferralsTab::tr("Another"));
    fields.recipient = form->add(u"recipient"_s, ReferralsTab::tr("To, as on the letter"), new QLineEdit);
    fields.subject = form->add(u"referral_subject"_s, ReferralsTab::tr("What it is about"), new QLineEdit, 2);
    fields.text = form->add(u"referral_text"_s,
        ReferralsTab::tr("What is told, word for word (nothing else is shared)"), new TextArea, 2);
    fields.text->setRows(8);
    fields.consent = form->add(u"consent"_s, ReferralsTab::tr("Consent"), new CodeCombo);
    fields.consent->setItems(ReferralText::consents(), {}, false);
    fields.ground
        = form->add(u"legal_ground"_s, ReferralsTab::tr("Legal ground without consent"), new CodeCombo);
    fields.ground->setItems(context.items(u"legal_ground"_s));
    fields.groundNote
        = form->add(u"legal_note"_s, ReferralsTab::tr("About the legal ground"), new QLineEdit, 2);
    fields.sentOn = form->add(u"sent_on"_s, ReferralsTab::tr("Sent on"), new DateField);
    fields.sentOn->setDate(context.today());
    fields.answerDue = form->add(
        u"answer_due"_s, ReferralsTab::tr("Answer by (empty: none is waited for)"), new DateField);
    fields.print
        = form->add(u"print_after"_s, ReferralsTab::tr("Print the letter when it is sent"), new QCheckBox, 2);
    fields.print->setChecked(true);
    form->setRequired(fields.recipient);
    form->setRequired(fields.text);
    form->setRequired(fields.consent);
    return fields;
}

/// What is shown with an unverified legal ground, and which fields matter now.
void watchConsent(const AppContext& context, FormDialog* dialog, const ReferralForm& fields)
{
    const auto show = [&context, dialog, fields] {
        const bool agreed = fields.consent->code() == toCode(Consent::Given);
        fields.ground->setEnabled(!agreed);
        fields.groundNote->setEnabled(!agreed);
        const QList<frid::CodeItem> grounds = context.codes().items(u"legal_ground"_s);
        const auto ground = std::ranges::find(grounds, fields.ground->code(), &frid::CodeItem::code);
        if (!agreed && ground != grounds.end() && !ground->verified) {
            dialog->banner()->showMessage(Tone::Warning,
                ReferralsTab::tr(
                    "The number and wording of this legal ground await confirmation. Check them."));
        } else {
            dialog->banner()->hide();
        }
    };
    QObject::connect(fields.consent, &CodeCombo::codeChanged, dialog, show);
    QObject::connect(fields.ground, &CodeCombo::codeChanged, dialog, show);
    show();
}

void fillReport(
    AppContext& context, FormDialog* dialog, const ReferralForm& fields, CaseId id, const QString& written)
{
    onResult(
        context.ask(
            [id, child = fields.party(), language = context.language()](Services& services,
                const Session& who) { return services.referrals().concernReport(who, id, child, language); }),
        dialog,
        [fields, written](const Referral& report) {
            if (fields.text->text() == written) { // nothing of one's own is overwritten
                fields.text->setText(report.text);
                fields.text->setProperty("asFilled", report.text);
            }
        },
        [dialog](const Error& error) { dialog->showError(error); });
}

void openForm(AppContext& context, const std::shared_ptr<const CaseOverview>& overview,
    const Referral& referral, const QList<OrganisationRow>& organisations, QWidget* parent,
    const ReferralDone& done)
{
    const bool concern = referral.kind == concernReportKind;
    auto* dialog = new FormDialog(context, u"referralDialog"_s,
        !referral.replaces.isNull() ? ReferralsTab::tr("Replace what was sent")
            : concern               ? ReferralsTab::tr("Concern report about a child")
                                    : ReferralsTab::tr("Referral or report"),
        ReferralsTab::tr("Send"), parent, 2);
    const ReferralForm fields = makeForm(context, dialog->form(), *overview, organisations, referral);
    QPushButton* keep = dialog->addOtherAction(u"saveDraftButton"_s, ReferralsTab::tr("Save the draft"));
    fields.load(referral);
    fields.text->setProperty("asFilled", referral.id.isNull() ? referral.text : QString());
    watchConsent(context, dialog, fields);
    QObject::connect(
        fields.organisation, &CodeCombo::codeChanged, dialog, [fields, organisations](const QString& id) {
            for (const OrganisationRow& row : organisations) {
                if (row.organisation.id.toString() == id) {
                    fields.recipient->setText(row.organisation.name);
                }
            }
        });
    QObject::connect(fields.about, &CodeCombo::codeChanged, dialog, [&context, dialog, fields, overview] {
        const QString filled = fields.text->property("asFilled").toString();
        if (fields.kind->code() == concernReportKind && !filled.isEmpty() && fields.text->text() == filled) {
            fillReport(context, dialog, fields, overview->file.id, filled);
        }
    });
    dialog->setSeen(referral.revision);
    dialog->keepDraft({concern ? u"concern_report"_s : u"referral"_s,
        !referral.id.isNull()             ? referral.id.toString()
            : !referral.replaces.isNull() ? u"replaces-"_s + referral.replaces.toString()
                                          : u"new-"_s + referral.caseId.toString()});

    const auto mine = [dialog, fields, referral] {
        Referral read = fields.read(referral);
        read.revision = dialog->seen();
        return read;
    };
    // What lost the race is repeated, and nothing else: a draft that was to be kept must not be sent.
    const auto conflict = [&context, dialog, fields, mine](const std::function<void()>& again) {
        return [&context, dialog, fields, mine, again] {
            onResult(
                context.ask([wanted = mine()](Services& services, const Session& who) -> Result<Referral> {
                    FRID_TRY(const CaseReferrals all, services.referrals().ofCase(who, wanted.caseId));
                    for (const ReferralRow& row : all.referrals) {
                        if (row.referral.id == wanted.id) {
                            return row.referral;
                        }
                    }
                    return fail(ErrorCode::NotFound);
                }),
                dialog,
                [dialog, fields, mine, again](const Referral& theirs) {
                    dialog->settle(
                        toFields(theirs), toFields(mine()), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); }, {}, again);
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
    };
    QObject::connect(keep, &QPushButton::clicked, dialog, [&context, dialog, keep, mine, done, conflict] {
        if (dialog->isReadable()) {
            dialog->send(
                context.ask([wanted = mine()](Services& services, const Session& who) {
                    return services.referrals().save(who, wanted);
                }),
                [done](const Referral& saved) { done(saved.id.toString()); },
                conflict([keep] { keep->click(); }));
        }
    });
    dialog->setSubmit([&context, dialog, fields, mine, done, conflict, parent] {
        if (!dialog->isReadable()) {
            return;
        }
        dialog->send(
            context.ask([wanted = mine(), on = fields.sentOn->date()](Services& services,
                            const Session& who) { return services.referrals().send(who, wanted, on); }),
            [&context, done, parent, print = fields.print->isChecked()](const Referral& sent) {
                done(sent.id.toString());
                if (print) {
                    makeReferralLetterDialog(context, sent, parent)->open();
                }
            },
            conflict({}));
    });
    dialog->open();
}

} // namespace

void editReferral(AppContext& context, std::shared_ptr<const CaseOverview> overview, const Referral& referral,
    QWidget* parent, ReferralDone done)
{
    onResult(
        context.ask([](Services& services, const Session& who) {
            return services.organisations().organisations(who);
        }),
        parent,
        [&context, overview, referral, parent, done](const QList<OrganisationRow>& rows) {
            openForm(context, overview, referral, rows, parent, done);
        },
        [&context, parent](const Error& error) { context.prompt().error(parent, error); });
}

bool hasChild(const CaseOverview& overview)
{
    return overview.file.kind == CaseKind::Child
        || std::ranges::any_of(
            overview.parties, [](const PartyRow& row) { return row.party.role == childRole; });
}

void reportConcernOfChild(
    AppContext& context, std::shared_ptr<const CaseOverview> overview, QWidget* parent, ReferralDone done)
{
    PartyId child;
    if (overview->file.kind != CaseKind::Child) {
        const auto found = std::ranges::find_if(
            overview->parties, [](const PartyRow& row) { return row.party.role == childRole; });
        if (found == overview->parties.end()) {
            return;
        }
        child = found->party.id;
    }
    onResult(
        context.ask(
            [id = overview->file.id, child, language = context.language()](Services& services,
                const Session& who) { return services.referrals().concernReport(who, id, child, language); }),
        parent,
        [&context, overview, parent, done](
            const Referral& report) { editReferral(context, overview, report, parent, done); },
        [&context, parent](const Error& error) { context.prompt().error(parent, error); });
}

void noteStep(AppContext& context, const Referral& referral, ReferralStep::Kind kind, QWidget* parent,
    ReferralDone done)
{
    using Kind = ReferralStep::Kind;
    auto* dialog = new FormDialog(
        context, u"referralStepDialog"_s, ReferralText::step(kind), ReferralText::action(kind), parent, 2);
    FormGrid* form = dialog->form();
    auto* on = form->add(u"on"_s, ReferralsTab::tr("Day"), new DateField);
    on->setDate(context.today());
    DateField* due = nullptr;
    if (kind == Kind::Reminded) {
        due = form->add(u"answer_due"_s, ReferralsTab::tr("Answer by"), new DateField);
        due->setDate(answerDueOn(context.deadlines(), u"victim"_s, context.today()));
    }
    const bool answer = kind == Kind::Accepted || kind == Kind::Rejected || kind == Kind::Received;
    auto* text = form->add(u"text"_s,
        answer                       ? ReferralsTab::tr("What they answered")
            : kind == Kind::Feedback ? ReferralsTab::tr("What the client was told")
                                     : ReferralsTab::tr("Note"),
        new TextArea, 2);
    text->setRows(4);
    if (kind == Kind::Rejected || kind == Kind::Feedback) {
        form->setRequired(text);
    }
    form->setRequired(on);
    dialog->setSeen(referral.revision);
    dialog->keepDraft({u"referral_step"_s, toCode(kind) + u'-' + referral.id.toString()});
    dialog->setSubmit([&context, dialog, on, due, text, referral, kind, done = std::move(done)] {
        if (!dialog->isReadable()) {
            return;
        }
        const ReferralStep step{kind, on->date(), text->text(), {}, {}};
        const std::optional<QDate> newDue = due != nullptr ? due->value() : std::nullopt;
        dialog->send(context.ask([referral, step, newDue](Services& services, const Session& who) {
            return services.referrals().addStep(
                who, referral.caseId, referral.id, referral.revision, step, newDue);
        }),
            [done](const Referral& changed) { done(changed.id.toString()); });
    });
    dialog->open();
}

} // namespace frid::ui
