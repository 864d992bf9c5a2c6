#include "referral/OrganisationDialogs.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FieldText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/referral/OrganisationsPage.h>

#include "casefile/Columns.h"
#include "referral/ReferralText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

struct OrganisationForm {
    QLineEdit* name;
    CodeCombo* kind;
    QLineEdit* contact;
    QLineEdit* phone;
    QLineEdit* email;
    TextArea* address;
    QLineEdit* towns;
    CodeChecks* needs;
    CodeChecks* ages;
    TextArea* note;
    QCheckBox* active;

    void load(const Organisation& organisation) const
    {
        name->setText(organisation.name);
        kind->setCode(organisation.kind);
        contact->setText(organisation.contact);
        phone->setText(organisation.phone);
        email->setText(organisation.email);
        address->setText(organisation.address);
        towns->setText(organisation.towns.join(u", "_s));
        needs->setCodes(organisation.needs);
        ages->setCodes(organisation.ageGroups);
        note->setText(organisation.note);
        active->setChecked(organisation.active);
    }
    [[nodiscard]] Organisation read(Organisation organisation) const
    {
        organisation.name = name->text();
        organisation.kind = kind->code();
        organisation.contact = contact->text();
        organisation.phone = phone->text();
        organisation.email = email->text();
        organisation.address = address->text();
        organisation.towns = townsOf(towns->text());
        organisation.needs = needs->codes();
        organisation.ageGroups = ages->codes();
        organisation.note = note->text();
        organisation.active = active->isChecked();
        // As they are kept, so that the conflict screen compares alike.
        organisation.needs.sort();
        organisation.ageGroups.sort();
        return organisation;
    }
};

OrganisationForm makeForm(AppContext& context, FormGrid* form)
{
    OrganisationForm fields{};
    fields.name = form->add(u"name"_s, OrganisationsPage::tr("Name"), new QLineEdit);
    fields.kind = form->add(u"organisation_kind"_s, OrganisationsPage::tr("Kind"), new CodeCombo);
    fields.kind->setItems(context.items(u"organisation_kind"_s));
    fields.contact = form->add(u"contact"_s, OrganisationsPage::tr("Whom to ask for"), new QLineEdit);
    fields.phone = form->add(u"phone"_s, OrganisationsPage::tr("Phone"), new QLineEdit);
    fields.email = form->add(u"email"_s, OrganisationsPage::tr("E-mail"), new QLineEdit);
    fields.towns = form->add(u"towns"_s, OrganisationsPage::tr("Towns, with commas between"), new QLineEdit);
    fields.towns->setPlaceholderText(OrganisationsPage::tr("Empty: everywhere"));
    fields.address = form->add(u"address"_s, OrganisationsPage::tr("Postal address"), new TextArea, 2);
    fields.address->setRows(2);
    fields.needs = form->add(u"needs"_s, OrganisationsPage::tr("Helps with"), new CodeChecks, 2);
    fields.needs->setItems(context.items(u"support_need"_s), 3);
    fields.ages
        = form->add(u"age_groups"_s, OrganisationsPage::tr("For whom (none: every age)"), new CodeChecks, 2);
    fields.ages->setItems(context.items(u"age_group"_s), 3);
    fields.note = form->add(u"note"_s, OrganisationsPage::tr("Note"), new TextArea, 2);
    fields.note->setRows(2);
    fields.active = form->add(u"active"_s, OrganisationsPage::tr("Can be chosen"), new QCheckBox, 2);
    form->setRequired(fields.name);
    form->setRequired(fields.kind);
    return fields;
}

struct AgreementForm {
    TextArea* about;
    QLineEdit* contact;
    DateField* from;
    DateField* until;

    void load(const Cooperation& agreed) const
    {
        about->setText(agreed.about);
        contact->setText(agreed.contact);
        from->setDate(agreed.from);
        until->setValue(agreed.until);
    }
    [[nodiscard]] Cooperation read(Cooperation agreed) const
    {
        agreed.about = about->text();
        agreed.contact = contact->text();
        agreed.from = from->date();
        agreed.until = until->value();
        return agreed;
    }
};

Result<OrganisationRow> rowOf(Services& services, const Session& who, OrganisationId id)
{
    FRID_TRY(const QList<OrganisationRow> all, services.organisations().organisations(who));
    for (const OrganisationRow& row : all) {
        if (row.organisation.id == id) {
            return row;
        }
    }
    return fail(ErrorCode::NotFound);
}

void editAgreement(
    AppContext& context, const Cooperation& agreed, QWidget* parent, std::function<void()> done)
{
    const bool added = agreed.id.isNull();
    auto* dialog = new FormDialog(context, u"agreementDialog"_s,
        added ? OrganisationsPage::tr("New agreement") : OrganisationsPage::tr("Agreement"),
        OrganisationsPage::tr("Save"), parent, 2);
    FormGrid* form = dialog->form();
    AgreementForm fields{};
    fields.about
        = form->add(u"cooperation_about"_s, OrganisationsPage::tr("What is agreed"), new TextArea, 2);
    fields.about->setRows(3);
    fields.contact
        = form->add(u"contact"_s, OrganisationsPage::tr("Who answers for it there"), new QLineEdit, 2);
    fields.from = form->add(u"from_day"_s, OrganisationsPage::tr("From"), new DateField);
    fields.until = form->add(
        u"until_day"_s, OrganisationsPage::tr("Last day (empty: until further notice)"), new DateField);
    form->setRequired(fields.about);
    form->setRequired(fields.from);
    fields.load(agreed);
    dialog->setSeen(agreed.revision);
    dialog->keepDraft(
        {u"agreement"_s, added ? u"new-"_s + agreed.organisation.toString() : agreed.id.toString()});
    dialog->setSubmit([&context, dialog, fields, agreed, done] {
        if (!dialog->isReadable()) {
            return;
        }
        Cooperation mine = fields.read(agreed);
        mine.revision = dialog->seen();
        const auto conflict = [&context, dialog, fields, mine] {
            onResult(
                context.ask([mine](Services& services, const Session& who) -> Result<Cooperation> {
                    FRID_TRY(const OrganisationRow row, rowOf(services, who, mine.organisation));
                    for (const Cooperation& one : row.agreements) {
                        if (one.id == mine.id) {
                            return one;
                        }
                    }
                    return fail(ErrorCode::NotFound);
                }),
                dialog,
                [dialog, fields, mine](const Cooperation& theirs) {
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context.ask([mine](Services& services, const Session& who) {
                return services.organisations().saveAgreement(who, mine);
            }),
            [done](const CooperationId&) { done(); }, conflict);
    });
    dialog->open();
}

/// A dialog that only shows a list.
struct ListDialog {
    QDialog* dialog;
    Banner* banner;
    ListPane* pane;
};

ListDialog makeListDialog(const QString& name, const QString& title, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    ListDialog made{dialog, new Banner(dialog), new ListPane};
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(made.banner);
    layout->addWidget(made.pane, 1);
    layout->addWidget(buttons);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 110, dialog->fontMetrics().height() * 26);
    return made;
}

} // namespace

void editOrganisation(AppContext& context, const Organisation& organisation, QWidget* parent,
    std::function<void(OrganisationId)> done)
{
    const bool added = organisation.id.isNull();
    auto* dialog = new FormDialog(context, u"organisationDialog"_s,
        added ? OrganisationsPage::tr("New organisation") : OrganisationsPage::tr("Organisation"),
        OrganisationsPage::tr("Save"), parent, 2);
    const OrganisationForm fields = makeForm(context, dialog->form());
    fields.load(organisation);
    dialog->setSeen(organisation.revision);
    dialog->keepDraft({u"organisation"_s, added ? u"new"_s : organisation.id.toString()});
    dialog->setSubmit([&context, dialog, fields, organisation, done = std::move(done)] {
        Organisation mine = fields.read(organisation);
        mine.revision = dialog->seen();
        const auto conflict = [&context, dialog, fields, mine] {
            onResult(
                context.ask([id = mine.id](
                                Services& services, const Session& who) { return rowOf(services, who, id); }),
                dialog,
                [dialog, fields, mine](const OrganisationRow& theirs) {
                    dialog->settle(toFields(theirs.organisation), toFields(mine),
                        theirs.organisation.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs.organisation); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context.ask([mine](Services& services, const Session& who) {
                return services.organisations().save(who, mine);
            }),
            [done](const OrganisationId& id) { done(id); }, conflict);
    });
    dialog->open();
}

void showAgreements(
    AppContext& context, const OrganisationRow& row, QWidget* parent, std::function<void()> changed)
{
    const ListDialog made = makeListDialog(u"agreementsDialog"_s,
        OrganisationsPage::tr("Agreements with %1").arg(row.organisation.name), parent);
    Columns<Cooperation> columns;
    const QDate today = context.today();
    columns.add(u"about"_s, OrganisationsPage::tr("What is agreed"), 40,
        [](const Cooperation& one) { return one.about.simplified(); });
    columns.add(u"period"_s, OrganisationsPage::tr("Period"), 26,
        [](const Cooperation& one) { return ReferralText::period(one); });
    columns
        .add(u"standing"_s, OrganisationsPage::tr("Standing"), 12,
            [today](const Cooperation& one) { return ReferralText::standing(standingOn(one, today)); })
        .tone
        = [today](const Cooperation& one) { return ReferralText::tone(standingOn(one, today)); };
    columns.add(u"contact"_s, OrganisationsPage::tr("Who answers for it there"), 22,
        [](const Cooperation& one) { return one.contact; });
    auto* model = new RecordsModel<Cooperation>(columns.list(), made.dialog);
    TableView* table = made.pane->table();
    table->setObjectName(u"agreementTable"_s);
    table->setAccessibleName(OrganisationsPage::tr("Agreements"));
    table->setRows(model);
    table->setSettingsKey(u"agreements"_s);
    table->setEmptyText(OrganisationsPage::tr("Nothing is agreed yet"),
        OrganisationsPage::tr("Write down agreements, and until when they are valid."));
    model->setRecords(row.agreements);
    QPushButton* add = made.pane->addButton(
        u"addAgreementButton"_s, OrganisationsPage::tr("New agreement"), u"list-add"_s);
    QPushButton* remove = made.pane->addButton(
        u"removeAgreementButton"_s, OrganisationsPage::tr("Take away"), u"list-remove"_s);
    const auto again = [&context, model, dialog = made.dialog, banner = made.banner, id = row.organisation.id,
                           changed = std::move(changed)] {
        changed();
        onResult(
            context.ask([id](Services& services, const Session& who) { return rowOf(services, who, id); }),
            dialog, [model](const OrganisationRow& read) { model->setRecords(read.agreements); },
            [banner](const Error& error) { banner->showMessage(Tone::Danger, errorSentence(error)); });
    };
    QObject::connect(add, &QPushButton::clicked, made.dialog,
        [&context, dialog = made.dialog, id = row.organisation.id, again, today] {
            Cooperation agreed;
            agreed.organisation = id;
            agreed.from = today;
            editAgreement(context, agreed, dialog, again);
        });
    QObject::connect(
        table, &TableView::rowActivated, made.dialog, [&context, dialog = made.dialog, model, again](int at) {
            editAgreement(context, model->record(at), dialog, again);
        });
    QObject::connect(remove, &QPushButton::clicked, made.dialog,
        [&context, dialog = made.dialog, banner = made.banner, table, model, again] {
            if (table->currentRow() < 0) {
                return;
            }
            const Cooperation agreed = model->record(table->currentRow());
            context.prompt().confirm(dialog,
                {OrganisationsPage::tr("Take the agreement away?"),
                    OrganisationsPage::tr("It stays in the history."), OrganisationsPage::tr("Take away"),
                    true},
                [&context, dialog, banner, agreed, again] {
                    onResult(context.ask([agreed](Services& services, const Session& who) {
                        return services.organisations().removeAgreement(who, agreed.id, agreed.revision);
                    }),
                        dialog, again, [banner](const Error& error) {
                            banner->showMessage(Tone::Danger, errorSentence(error));
                        });
                });
        });
    made.dialog->open();
}

void showOrganisationHistory(AppContext& context, const Organisation& organisation, QWidget* parent)
{
    struct Line {
        OrganisationChange entry;
        FieldChange change;
    };
    const ListDialog made = makeListDialog(u"organisationHistoryDialog"_s,
        OrganisationsPage::tr("History of %1").arg(organisation.name), parent);
    const auto* with = &context;
    Columns<Line> columns;
    columns.addWhen(u"at"_s, OrganisationsPage::tr("When"), 17,
        [](const Line& line) { return dateTimeText(line.entry.at); });
    columns.add(
        u"by"_s, OrganisationsPage::tr("Who"), 18, [](const Line& line) { return line.entry.byName; });
    columns.add(u"record"_s, OrganisationsPage::tr("Record"), 14, [](const Line& line) {
        return line.entry.recordKind == "organisation"_L1 ? OrganisationsPage::tr("Organisation")
                                                          : OrganisationsPage::tr("Agreement");
    });
    columns.add(u"field"_s, OrganisationsPage::tr("Field"), 18,
        [](const Line& line) { return fieldLabel(line.change.name); });
    columns.add(u"before"_s, OrganisationsPage::tr("Before"), 26, [with](const Line& line) {
        return fieldValueText(*with, line.change.name, line.change.before).simplified();
    });
    columns.add(u"after"_s, OrganisationsPage::tr("After"), 26, [with](const Line& line) {
        return fieldValueText(*with, line.change.name, line.change.after).simplified();
    });
    auto* model = new RecordsModel<Line>(columns.list(), made.dialog);
    made.pane->table()->setObjectName(u"organisationHistoryTable"_s);
    made.pane->table()->setAccessibleName(OrganisationsPage::tr("History"));
    made.pane->table()->setRows(model);
    made.pane->table()->setSettingsKey(u"organisationHistory"_s);
    made.pane->table()->setEmptyText(OrganisationsPage::tr("Nothing has been changed yet"));
    onResult(
        context.ask([id = organisation.id](Services& services, const Session& who) {
            return services.organisations().history(who, id);
        }),
        made.dialog,
        [model](const QList<OrganisationChange>& history) {
            QList<Line> lines;
            for (const OrganisationChange& entry : history) {
                for (const FieldChange& change : entry.changes) {
                    lines.append({entry, change});
                }
            }
            model->setRecords(std::move(lines));
        },
        [banner = made.banner](
            const Error& error) { banner->showMessage(Tone::Danger, errorSentence(error)); });
    made.dialog->open();
}

} // namespace frid::ui
