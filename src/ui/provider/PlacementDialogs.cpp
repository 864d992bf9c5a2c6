#include "provider/PlacementDialogs.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

#include <frid/application/Services.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/domain/provider/Municipality.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/TextArea.h>

#include "provider/ProviderText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PlacementDialogs)
};

/// What stands of a child's own in the forms.
struct ChildForm {
    CodeCombo* consent;
    DateField* immediateDecision;
    TextArea* protection;
    QLineEdit* school;

    void add(const AppContext& context, FormGrid* form, const QString& end)
    {
        consent = form->add(u"guardian_consent"_s + end, Text::tr("Guardians' consent"), new CodeCombo);
        consent->setItems(context.items(u"guardian_consent"_s), Text::tr("Not asked"));
        immediateDecision = form->add(
            u"immediate_decision_on"_s + end, Text::tr("Immediate decision without consent"), new DateField);
        protection = form->add(u"protection_note"_s + end,
            Text::tr("The child's own protection assessment: which, and what it says"), new TextArea, 2);
        protection->setRows(2);
        school = form->add(u"school"_s + end, Text::tr("School or preschool"), new QLineEdit, 2);
    }
    void load(const Placement& placement) const
    {
        consent->setCode(placement.consent);
        immediateDecision->setValue(placement.immediateDecisionOn);
        protection->setText(placement.protection);
        school->setText(placement.school);
    }
    void read(Placement& placement) const
    {
        placement.consent = consent->code();
        placement.immediateDecisionOn = immediateDecision->value();
        placement.protection = protection->text();
        placement.school = school->text();
    }
};

/// One line of the form of people: who it is, and a child's own fields.
struct PlacedForm {
    Placeable who;
    Placement basis; ///< what a move takes along
    ChildForm fields{};
};

QString choiceText(const AppContext& context, const PlaceChoice& choice)
{
    const Place& place = choice.offer.place;
    QStringList parts{choice.offer.providerName + u", "_s + place.name,
        context.label(u"provider_kind"_s, choice.offer.providerKind)};
    if (!place.municipality.isEmpty()) {
        parts.append(municipalityName(place.municipality));
    }
    parts.append(Text::tr("%1 of %2 beds free").arg(choice.offer.freeBeds()).arg(place.beds));
    return parts.join(u" · "_s);
}

QList<PlacedForm> formsOf(const CaseOverview& overview, const QList<PlacementRow>& moved)
{
    QList<PlacedForm> forms;
    if (moved.isEmpty()) {
        for (const Placeable& one : placeablePeople(overview)) {
            PlacedForm form;
            form.who = one;
            forms.append(form);
        }
        return forms;
    }
    const QList<Placeable> people = placeablePeople(overview);
    for (const PlacementRow& row : moved) {
        PlacedForm form;
        form.basis = row.placement;
        form.who.name = placedName(overview, row);
        form.who.child = row.placement.child;
        form.who.person = row.person;
        for (const Placeable& one : people) {
            const bool same = row.placement.caseId == overview.file.id
                ? one.party == row.placement.party
                : !row.person.isNull() && one.person == row.person;
            if (same) {
                form.who.party = one.party;
            }
        }
        forms.append(form);
    }
    return forms;
}

} // namespace

QList<Placeable> placeablePeople(const CaseOverview& overview)
{
    QList<Placeable> people;
    Placeable subject;
    subject.person = overview.file.subject;
    subject.name = overview.masked ? personText({overview.subject.id, {}, true}) : overview.subject.name();
    subject.child = overview.file.kind == CaseKind::Child;
    people.append(subject);
    for (const PartyRow& row : overview.parties) {
        if (row.party.role == "child"_L1 && !(row.party.person == overview.file.subject)) {
            const QString name = row.party.person.isNull() ? row.party.unknownLabel : personText(row.person);
            people.append({row.party.id, row.party.person, name, true, row.age});
        }
    }
    return people;
}

QString placedName(const CaseOverview& overview, const PlacementRow& row)
{
    if (row.placement.caseId == overview.file.id) {
        for (const Placeable& one : placeablePeople(overview)) {
            if (one.party == row.placement.party) {
                return one.name;
            }
        }
    }
    for (const PartyRow& party : overview.parties) {
        if (!row.person.isNull() && party.party.person == row.person) {
            return personText(party.person);
        }
    }
    return Text::tr("Case %1").arg(row.caseNumber.toString());
}

void placePeople(AppContext& context, std::shared_ptr<const CaseOverview> overview, const PlaceChoice& choice,
    const QList<PlacementRow>& moved, QWidget* parent, std::function<void()> done)
{
    const bool moves = !moved.isEmpty();
    auto* dialog
        = new FormDialog(context, u"placePeopleDialog"_s, moves ? Text::tr("Move") : Text::tr("Place here"),
            moves ? Text::tr("Move") : Text::tr("Place them"), parent, 2);
    FormGrid* form = dialog->form();
    auto* where = new QLabel(choiceText(context, choice));
    where->setWordWrap(true);
    makeHeadline(where, Headline::Group);
    form->addRow(where);
    if (!choice.fit.warnings.isEmpty() || !choice.fit.reasons.isEmpty()) {
        auto* warning = new Banner;
        const bool danger = !choice.fit.suits() || isDangerous(choice.fit);
        const QStringList texts{labelsText(context, u"place_unsuitable"_s, choice.fit.reasons, u". "_s),
            labelsText(context, u"place_warning"_s, choice.fit.warnings, u". "_s)};
        warning->showMessage(danger ? Tone::Danger : Tone::Warning,
            texts[0] + (texts[0].isEmpty() ? u""_s : u". "_s) + texts[1]);
        form->addRow(warning);
    }
    QList<PlacedForm> forms = formsOf(*overview, moved);
    auto* people = form->add(
        u"people"_s, moves ? Text::tr("Who moves") : Text::tr("Who is placed"), new CodeChecks, 2);
    QList<CodeItem> items;
    QStringList all;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const QString age
            = forms[i].who.age ? Text::tr(", %n year(s)", nullptr, *forms[i].who.age) : QString();
        items.append({QString::number(i), forms[i].who.name + age});
        all.append(QString::number(i));
    }
    people->setItems(items);
    people->setCodes(all);
    auto* from = form->add(u"from_on"_s, Text::tr("From"), new DateField);
    auto* to = form->add(u"to_on"_s, Text::tr("Leaves on (empty: open-ended)"), new DateField);
    auto* price = form->add(u"price_per_day"_s, Text::tr("Price per day, adult"), new MoneyField);
    auto* childPrice = form->add(u"child_price_per_day"_s, Text::tr("Price per day, child"), new MoneyField);
    auto* contactName = form->add(u"contact_name"_s, Text::tr("Contact at the home"), new QLineEdit);
    auto* contactPhone = form->add(u"contact_phone"_s, Text::tr("The contact's phone"), new QLineEdit);
    auto* other
        = form->add(u"other_costs"_s, Text::tr("Other costs (travel, emergency call)"), new MoneyField);
    auto* note = form->add(u"note"_s, Text::tr("Note"), new TextArea, 2);
    note->setRows(2);
    form->setRequired(from);
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (forms[i].who.child) {
            form->addHeadline(forms[i].who.name);
            forms[i].fields.add(context, form, u"_%1"_s.arg(i));
            forms[i].fields.load(forms[i].basis);
        }
    }
    from->setDate(choice.from);
    to->setValue(choice.to);
    price->setOre(choice.offer.pricePerDay);
    childPrice->setOre(
        choice.offer.childPricePerDay ? choice.offer.childPricePerDay : choice.offer.pricePerDay);
    contactPhone->setText(choice.offer.phone);
    dialog->keepDraft({moves ? u"move"_s : u"placement"_s, u"new-"_s + overview->file.id.toString()});
    AppContext* with = &context;
    dialog->setSubmit([=, done = std::move(done)] {
        if (!dialog->isReadable()) {
            return;
        }
        const QStringList chosen = people->codes();
        if (chosen.isEmpty()) {
            dialog->showError({ErrorCode::Invalid, u"people"_s, u"missing"_s});
            return;
        }
        QList<Placement> placements;
        for (const QString& code : chosen) {
            const PlacedForm& one = forms[code.toInt()];
            Placement placement;
            placement.party = one.who.party;
            placement.follows = one.basis.id;
            placement.reviewedOn.reset();
            placement.place = choice.offer.place.id;
            placement.from = from->date();
            placement.to = to->value();
            placement.pricePerDay = (one.who.child ? childPrice : price)->ore().value_or(0);
            placement.otherCosts = placements.isEmpty() ? other->ore().value_or(0) : 0;
            placement.contactName = contactName->text();
            placement.contactPhone = contactPhone->text();
            placement.note = note->text();
            if (one.who.child) {
                one.fields.read(placement);
                placement.courtSubmittedOn = one.basis.courtSubmittedOn;
                placement.applicationOn = one.basis.applicationOn;
            }
            placements.append(placement);
        }
        dialog->send(
            with->ask([placements, moves, id = overview->file.id](Services& services, const Session& who) {
                return moves ? services.placements().move(who, id, placements)
                             : services.placements().place(who, id, placements);
            }),
            [done](const QList<PlacementId>&) { done(); });
    });
    dialog->open();
}

void editPlacement(AppContext& context, std::shared_ptr<const CaseOverview> overview, const PlacementRow& row,
    QWidget* parent, std::function<void()> done)
{
    struct Form {
        DateField* from;
        DateField* to;
        CodeCombo* endReason;
        MoneyField* price;
        MoneyField* other;
        QLineEdit* contactName;
        QLineEdit* contactPhone;
        TextArea* note;
        bool child;
        ChildForm own;
        DateField* submitted;
        DateField* applied;
        DateField* reviewed;

        void load(const Placement& placement) const
        {
            from->setDate(placement.from);
            to->setValue(placement.to);
            endReason->setCode(placement.endReason);
            price->setOre(placement.pricePerDay);
            other->setOre(placement.otherCosts);
            contactName->setText(placement.contactName);
            contactPhone->setText(placement.contactPhone);
            note->setText(placement.note);
            if (child) {
                own.load(placement);
                submitted->setValue(placement.courtSubmittedOn);
                applied->setValue(placement.applicationOn);
                reviewed->setValue(placement.reviewedOn);
            }
        }
        [[nodiscard]] Placement read(Placement placement) const
        {
            placement.from = from->date();
            placement.to = to->value();
            placement.endReason = endReason->code();
            placement.pricePerDay = price->ore().value_or(0);
            placement.otherCosts = other->ore().value_or(0);
            placement.contactName = contactName->text();
            placement.contactPhone = contactPhone->text();
            placement.note = note->text();
            if (child) {
                own.read(placement);
                placement.courtSubmittedOn = submitted->value();
                placement.applicationOn = applied->value();
                placement.reviewedOn = reviewed->value();
            }
            return placement;
        }
    };
    auto* dialog = new FormDialog(context, u"placementDialog"_s,
        Text::tr("Placement of %1").arg(placedName(*overview, row)), Text::tr("Save"), parent, 2);
    FormGrid* form = dialog->form();
    auto* where = new QLabel(row.providerName + u", "_s + row.placeName);
    makeHeadline(where, Headline::Group);
    form->addRow(where);
    Form fields{};
    fields.child = row.placement.child;
    fields.from = form->add(u"from_on"_s, Text::tr("From"), new DateField);
    fields.to = form->add(u"to_on"_s, Text::tr("Leaves on (empty: open-ended)"), new DateField);
    fields.price = form->add(u"price_per_day"_s, Text::tr("Price per day"), new MoneyField);
    fields.other
        = form->add(u"other_costs"_s, Text::tr("Other costs (travel, emergency call)"), new MoneyField);
    fields.contactName = form->add(u"contact_name"_s, Text::tr("Contact at the home"), new QLineEdit);
    fields.contactPhone = form->add(u"contact_phone"_s, Text::tr("The contact's phone"), new QLineEdit);
    fields.endReason = form->add(u"end_reason"_s, Text::tr("Reason of the end"), new CodeCombo, 2);
    fields.endReason->setItems(context.items(u"placement_end"_s));
    fields.note = form->add(u"note"_s, Text::tr("Note"), new TextArea, 2);
    fields.note->setRows(2);
    if (fields.child) {
        form->addHeadline(Text::tr("The child's own"));
        fields.own.add(context, form, {});
        fields.submitted
            = form->add(u"court_submitted_on"_s, Text::tr("Decision sent to the court"), new DateField);
        fields.applied = form->add(u"application_on"_s, Text::tr("Applied to the court"), new DateField);
        fields.reviewed
            = form->add(u"reviewed_on"_s, Text::tr("Reviewed whether it is still needed"), new DateField);
    }
    form->setRequired(fields.from);
    fields.load(row.placement);
    dialog->setSeen(row.placement.revision);
    dialog->keepDraft({u"placement"_s, row.placement.id.toString()});
    AppContext* with = &context;
    const CaseId id = overview->file.id;
    dialog->setSubmit([with, dialog, fields, row, id, done = std::move(done)] {
        if (!dialog->isReadable()) {
            return;
        }
        Placement mine = fields.read(row.placement);
        mine.revision = dialog->seen();
        const auto conflict = [with, dialog, fields, mine] {
            onResult(
                with->ask([mine](Services& services, const Session& who) {
                    return services.placements().placement(who, mine.caseId, mine.id);
                }),
                dialog,
                [dialog, fields, mine](const Placement& theirs) {
                    if (theirs.revision == mine.revision) { // nobody changed it: the place is taken
                        dialog->showError({ErrorCode::Conflict, u"to_on"_s, u"taken"_s});
                        return;
                    }
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(with->ask([mine, id](Services& services, const Session& who) {
            return services.placements().save(who, id, mine);
        }),
            done, conflict);
    });
    dialog->open();
}

void endPlacements(AppContext& context, std::shared_ptr<const CaseOverview> overview,
    const QList<PlacementRow>& rows, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new FormDialog(
        context, u"endPlacementDialog"_s, Text::tr("End the placement"), Text::tr("End placement"), parent);
    FormGrid* form = dialog->form();
    auto* people = form->add(u"people"_s, Text::tr("Who leaves"), new CodeChecks);
    QList<CodeItem> items;
    QStringList all;
    for (const PlacementRow& row : rows) {
        items.append({row.placement.id.toString(), placedName(*overview, row)});
        all.append(row.placement.id.toString());
    }
    people->setItems(items);
    people->setCodes(all);
    auto* day = form->add(u"to_on"_s, Text::tr("Day of leaving"), new DateField);
    auto* reason = form->add(u"end_reason"_s, Text::tr("Reason"), new CodeCombo);
    reason->setItems(context.items(u"placement_end"_s));
    auto* note = form->add(u"end_note"_s, Text::tr("Where to, and what remains"), new TextArea);
    note->setRows(3);
    form->setRequired(day);
    form->setRequired(reason);
    day->setDate(context.today());
    dialog->keepDraft({u"end"_s, u"new-"_s + overview->file.id.toString()});
    AppContext* with = &context;
    dialog->setSubmit([=, done = std::move(done)] {
        if (!dialog->isReadable()) {
            return;
        }
        QList<PlacementEnd> ends;
        const QStringList chosen = people->codes();
        for (const PlacementRow& row : rows) {
            if (chosen.contains(row.placement.id.toString())) {
                ends.append({row.placement.id, row.placement.revision});
            }
        }
        if (ends.isEmpty()) {
            dialog->showError({ErrorCode::Invalid, u"people"_s, u"missing"_s});
            return;
        }
        dialog->send(with->ask([=, id = overview->file.id, on = day->date(), why = reason->code(),
                                   text = note->text()](Services& services, const Session& who) {
            return services.placements().end(who, id, ends, on, why, text);
        }),
            done);
    });
    dialog->open();
}

void writeCall(
    AppContext& context, CaseId caseId, const PlaceOffer& offer, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new FormDialog(context, u"callDialog"_s, Text::tr("Call to %1").arg(offer.providerName),
        Text::tr("Save call"), parent, 2);
    FormGrid* form = dialog->form();
    auto* who = new QLabel(QStringList{offer.phone, offer.contact.simplified()}.join(u"  "_s).trimmed());
    who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeHeadline(who, Headline::Group);
    who->setWordWrap(true);
    form->addRow(who);
    auto* outcome = form->add(u"outcome"_s, Text::tr("What came of it"), new CodeCombo);
    outcome->setItems(context.items(u"call_outcome"_s));
    auto* reason = form->add(u"reason"_s, Text::tr("Why refused"), new CodeCombo);
    reason->setItems(context.items(u"place_refusal"_s));
    auto* day = form->add(u"called_at"_s, Text::tr("Day"), new DateField);
    auto* time = form->add(u"called_time"_s, Text::tr("Time"), new TimeField);
    auto* spoke = form->add(u"spoke_with"_s, Text::tr("Spoke with"), new QLineEdit, 2);
    auto* note = form->add(u"note"_s, Text::tr("Note"), new TextArea, 2);
    note->setRows(2);
    form->setRequired(outcome);
    reason->setEnabled(false);
    QObject::connect(outcome, &CodeCombo::codeChanged, reason,
        [reason](const QString& code) { reason->setEnabled(code == "refused"_L1); });
    const QDateTime now = swedishTime(context.clock().now());
    day->setDate(now.date());
    time->setTime(now.time());
    dialog->keepDraft({u"place_call"_s, u"new-"_s + caseId.toString()});
    AppContext* with = &context;
    dialog->setSubmit([=, done = std::move(done)] {
        if (!dialog->isReadable()) {
            return;
        }
        PlaceCall call;
        call.caseId = caseId;
        call.provider = offer.place.provider;
        call.place = offer.place.id;
        call.at = day->value() && time->value() ? QDateTime(day->date(), time->time(), swedishZone()).toUTC()
                                                : QDateTime();
        call.outcome = outcome->code();
        call.reason = reason->isEnabled() ? reason->code() : QString();
        call.spokeWith = spoke->text();
        call.note = note->text();
        dialog->send(with->ask([call](Services& services, const Session& session) {
            return services.placements().logCall(session, call);
        }),
            [done](const PlaceCallId&) { done(); });
    });
    dialog->open();
}

} // namespace frid::ui
