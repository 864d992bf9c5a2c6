#include "provider/ProviderDialogs.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/domain/provider/Municipality.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FieldText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>

#include "casefile/Columns.h"
#include "provider/ProviderText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatestRank = 999;
constexpr int mostBeds = 500;
constexpr int oldestChild = 17;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ProviderDialogs)
};

QSpinBox* numberField(int least, int most)
{
    auto* field = new QSpinBox;
    field->setRange(least, most);
    return field;
}

struct ProviderForm {
    QLineEdit* name;
    CodeCombo* kind;
    QSpinBox* rank;
    QCheckBox* active;
    QLineEdit* phone;
    TextArea* contact;
    QLineEdit* permitNumber;
    DateField* permitUntil;
    TextArea* evaluation;

    void load(const Provider& provider) const
    {
        name->setText(provider.name);
        kind->setCode(provider.kind);
        rank->setValue(provider.rank);
        active->setChecked(provider.active);
        phone->setText(provider.phone);
        contact->setText(provider.contact);
        permitNumber->setText(provider.permitNumber);
        permitUntil->setValue(provider.permitUntil);
        evaluation->setText(provider.evaluation);
    }
    [[nodiscard]] Provider read(Provider provider) const
    {
        provider.name = name->text();
        provider.kind = kind->code();
        provider.rank = rank->value();
        provider.active = active->isChecked();
        provider.phone = phone->text();
        provider.contact = contact->text();
        provider.permitNumber = permitNumber->text();
        provider.permitUntil = permitUntil->value();
        provider.evaluation = evaluation->text();
        return provider;
    }
};

struct PlaceForm {
    QLineEdit* name;
    QLineEdit* municipality;
    QSpinBox* beds;
    QSpinBox* rooms;
    CodeChecks* suits;
    QSpinBox* ageFrom;
    QSpinBox* ageTo;
    TextArea* address;
    TextArea* note;
    QCheckBox* active;

    /// The address only where it has been read.
    void load(const Place& place) const
    {
        name->setText(place.name);
        municipality->setText(
            place.municipality.isEmpty() ? QString() : municipalityName(place.municipality));
        beds->setValue(place.beds);
        rooms->setValue(place.rooms);
        suits->setCodes(place.suits);
        ageFrom->setValue(place.childAgeFrom);
        ageTo->setValue(place.childAgeTo);
        note->setText(place.note);
        active->setChecked(place.active);
        if (place.address) {
            address->setText(*place.address);
        }
    }
    [[nodiscard]] Place read(Place place) const
    {
        place.name = name->text();
        place.municipality = municipality->text();
        place.beds = beds->value();
        place.rooms = rooms->value();
        place.suits = suits->codes();
        place.childAgeFrom = ageFrom->value();
        place.childAgeTo = ageTo->value();
        place.note = note->text();
        place.active = active->isChecked();
        place.address.reset();
        if (address->isEnabled()) {
            place.address = address->text();
        }
        return place;
    }
};

void readAddress(AppContext& context, PlaceId id, FormDialog* dialog, const PlaceForm& fields)
{
    onResult(
        context.ask(
            [id](Services& services, const Session& who) { return services.providers().address(who, id); }),
        dialog,
        [fields](const QString& address) {
            fields.address->setEnabled(true);
            fields.address->setPlaceholderText({});
            fields.address->setText(address);
            fields.address->setFocus();
        },
        [dialog](const Error& error) { dialog->showError(error); });
}

/// One line of a provider's history.
struct ChangeLine {
    ProviderHistoryRow row;
    FieldChange change;
};

QList<Column<ChangeLine>> changeColumns(const AppContext& context)
{
    const auto* with = &context;
    Columns<ChangeLine> columns;
    columns.add(u"at"_s, Text::tr("When"), 17,
        [](const ChangeLine& line) { return dateTimeText(line.row.change.at); });
    columns.add(u"by"_s, Text::tr("Who"), 18, [](const ChangeLine& line) { return line.row.byName; });
    columns.add(u"record"_s, Text::tr("Record"), 12, [](const ChangeLine& line) {
        return line.row.change.recordKind == "place"_L1 ? Text::tr("Place") : Text::tr("Provider");
    });
    columns.add(u"field"_s, Text::tr("Field"), 20,
        [](const ChangeLine& line) { return fieldLabel(line.change.name); });
    const auto value = [with](const ChangeLine& line, const QString& text) {
        return line.change.name == "address"_L1 ? Text::tr("not shown")
                                                : fieldValueText(*with, line.change.name, text).simplified();
    };
    columns.add(u"before"_s, Text::tr("Before"), 26,
        [value](const ChangeLine& line) { return value(line, line.change.before); });
    columns.add(u"after"_s, Text::tr("After"), 26,
        [value](const ChangeLine& line) { return value(line, line.change.after); });
    return columns.list();
}

} // namespace

void editProvider(AppContext& context, const Provider& provider, QWidget* parent, std::function<void()> saved)
{
    const bool added = provider.id.isNull();
    auto* dialog = new FormDialog(context, u"providerDialog"_s,
        added ? Text::tr("New provider") : Text::tr("Provider"), Text::tr("Save"), parent, 2);
    FormGrid* form = dialog->form();
    ProviderForm fields{};
    fields.name = form->add(u"name"_s, Text::tr("Name"), new QLineEdit, 2);
    fields.kind = form->add(u"provider_kind"_s, Text::tr("Kind"), new CodeCombo);
    fields.kind->setItems(context.items(u"provider_kind"_s));
    fields.rank
        = form->add(u"rank"_s, Text::tr("Order of preference (1 first)"), numberField(0, greatestRank));
    fields.rank->setSpecialValueText(Text::tr("None"));
    fields.phone = form->add(u"phone"_s, Text::tr("Phone, day and night"), new QLineEdit);
    fields.active = form->add(u"active"_s, Text::tr("In use"), new QCheckBox);
    fields.contact = form->add(u"contact"_s, Text::tr("Whom to call, and when"), new TextArea, 2);
    fields.contact->setRows(2);
    fields.permitNumber = form->add(u"permit_number"_s, Text::tr("IVO permit"), new QLineEdit);
    fields.permitUntil = form->add(u"permit_until"_s, Text::tr("Permit until"), new DateField);
    fields.evaluation = form->add(u"evaluation"_s, Text::tr("Evaluation"), new TextArea, 2);
    fields.evaluation->setRows(3);
    form->setRequired(fields.name);
    form->setRequired(fields.kind);
    fields.load(provider);
    dialog->setSeen(provider.revision);
    dialog->keepDraft({u"provider"_s, added ? u"new"_s : provider.id.toString()});
    AppContext* with = &context;
    dialog->setSubmit([with, dialog, fields, provider, saved = std::move(saved)] {
        if (!dialog->isReadable()) {
            return;
        }
        Provider mine = fields.read(provider);
        mine.revision = dialog->seen();
        const auto conflict = [with, dialog, fields, mine] {
            onResult(
                with->ask([id = mine.id](Services& services, const Session& who) {
                    return services.providers().provider(who, id);
                }),
                dialog,
                [dialog, fields, mine](const Provider& theirs) {
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            with->ask([mine](Services& services, const Session& who) -> Result<ProviderId> {
                Provider kept = mine;
                if (!kept.id.isNull()) {
                    // Agreements have a form of their own: this one never takes back what that one saved.
                    FRID_TRY(const Provider stored, services.providers().provider(who, kept.id));
                    kept.agreements = stored.agreements;
                }
                return services.providers().save(who, kept);
            }),
            [saved](const ProviderId&) { saved(); }, conflict);
    });
    dialog->open();
}

void editAgreement(AppContext& context, const Provider& provider, qsizetype index, QWidget* parent,
    std::function<void()> saved)
{
    const bool added = index >= provider.agreements.size();
    const ProviderAgreement old = added ? ProviderAgreement() : provider.agreements[index];
    auto* dialog = new FormDialog(context, u"agreementDialog"_s,
        added ? Text::tr("New agreement with %1").arg(provider.name)
              : Text::tr("Agreement with %1").arg(provider.name),
        Text::tr("Save"), parent, 2);
    FormGrid* form = dialog->form();
    auto* kind = form->add(u"agreement_kind"_s, Text::tr("Kind of agreement"), new CodeCombo, 2);
    kind->setItems(context.items(u"agreement_kind"_s));
    auto* from = form->add(u"from_on"_s, Text::tr("From"), new DateField);
    auto* to = form->add(u"to_on"_s, Text::tr("To (empty: until further notice)"), new DateField);
    auto* price = form->add(u"price_per_day"_s, Text::tr("Price per day, adult"), new MoneyField);
    auto* child = form->add(u"child_price_per_day"_s, Text::tr("Price per day, child"), new MoneyField);
    form->setRequired(kind);
    form->setRequired(from);
    kind->setCode(old.kind);
    from->setDate(added ? context.today() : old.from);
    to->setValue(old.to);
    price->setOre(old.pricePerDay);
    child->setOre(old.childPricePerDay);
    dialog->keepDraft({u"agreement"_s, added ? u"for-"_s + provider.id.toString() : old.id.toString()});
    AppContext* with = &context;
    dialog->setSubmit([=, saved = std::move(saved)] {
        if (!dialog->isReadable()) {
            return;
        }
        if (kind->code().isEmpty()) {
            dialog->showError({ErrorCode::Invalid, u"agreement_kind"_s, u"missing"_s});
            return;
        }
        if (!from->value()) {
            dialog->showError({ErrorCode::Invalid, u"from_on"_s, u"missing"_s});
            return;
        }
        if (to->value() && to->date() < from->date()) {
            dialog->showError({ErrorCode::Invalid, u"to_on"_s, u"end_before_start"_s});
            return;
        }
        const ProviderAgreement mine{
            old.id, kind->code(), from->date(), to->value(), price->ore(), child->ore()};
        dialog->send(
            with->ask([mine, id = provider.id](Services& services, const Session& who) -> Result<ProviderId> {
                FRID_TRY(Provider stored, services.providers().provider(who, id));
                const auto same = std::ranges::find(stored.agreements, mine.id, &ProviderAgreement::id);
                if (mine.id.isNull() || same == stored.agreements.end()) {
                    stored.agreements.append(mine);
                } else {
                    *same = mine;
                }
                return services.providers().save(who, stored);
            }),
            [saved](const ProviderId&) { saved(); });
    });
    dialog->open();
}

void editPlace(AppContext& context, const Place& place, QWidget* parent, std::function<void()> saved)
{
    const bool added = place.id.isNull();
    auto* dialog = new FormDialog(context, u"placeDialog"_s,
        added ? Text::tr("New place") : Text::tr("Place"), Text::tr("Save"), parent, 2);
    FormGrid* form = dialog->form();
    PlaceForm fields{};
    fields.name = form->add(u"name"_s, Text::tr("Name, as we say it"), new QLineEdit);
    fields.municipality = form->add(u"municipality"_s, Text::tr("Municipality where it lies"), new QLineEdit);
    completeMunicipalities(fields.municipality);
    fields.beds = form->add(u"beds"_s, Text::tr("Beds"), numberField(1, mostBeds));
    fields.rooms = form->add(u"rooms"_s, Text::tr("Households at a time"), numberField(0, mostBeds));
    fields.rooms->setSpecialValueText(Text::tr("As many as beds"));
    fields.suits = form->add(u"suits"_s, Text::tr("Suits"), new CodeChecks, 2);
    fields.suits->setItems(context.items(u"place_suits"_s));
    fields.ageFrom
        = form->add(u"child_age_from"_s, Text::tr("Children from age"), numberField(0, oldestChild));
    fields.ageTo = form->add(u"child_age_to"_s, Text::tr("Children to age"), numberField(0, oldestChild));
    fields.address = form->add(u"address"_s, Text::tr("Address (sealed)"), new TextArea, 2);
    fields.address->setRows(2);
    fields.note = form->add(u"note"_s, Text::tr("Note"), new TextArea, 2);
    fields.note->setRows(2);
    fields.active = form->add(u"active"_s, Text::tr("In use"), new QCheckBox);
    form->setRequired(fields.name);
    fields.load(place);
    if (!added) {
        fields.address->setEnabled(false);
        fields.address->setPlaceholderText(Text::tr("Hidden. Show it to read or change it; that is logged."));
        auto* show = dialog->addOtherAction(u"showAddressButton"_s, Text::tr("Show address"));
        AppContext* asked = &context;
        QObject::connect(show, &QPushButton::clicked, dialog,
            [asked, dialog, fields, id = place.id] { readAddress(*asked, id, dialog, fields); });
    }
    dialog->setSeen(place.revision);
    dialog->keepDraft({u"place"_s, added ? u"for-"_s + place.provider.toString() : place.id.toString()});
    AppContext* with = &context;
    dialog->setSubmit([with, dialog, fields, place, saved = std::move(saved)] {
        Place mine = fields.read(place);
        mine.revision = dialog->seen();
        const auto conflict = [with, dialog, fields, mine] {
            onResult(
                with->ask([id = mine.id](Services& services, const Session& who) {
                    return services.providers().place(who, id);
                }),
                dialog,
                [dialog, fields, mine](const Place& theirs) {
                    if (theirs.revision == mine.revision) { // nobody changed it: too many are booked
                        dialog->showError({ErrorCode::Conflict, u"beds"_s, u"occupied"_s});
                        return;
                    }
                    Place compared = mine;
                    compared.address.reset(); // never beside another
                    compared.municipality = municipalityCode(mine.municipality).value_or(mine.municipality);
                    dialog->settle(toFields(theirs), toFields(compared), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            with->ask([mine](Services& services, const Session& who) {
                return services.providers().savePlace(who, mine);
            }),
            [saved](const PlaceId&) { saved(); }, conflict);
    });
    dialog->open();
}

void writeRemark(AppContext& context, ProviderId provider, QWidget* parent, std::function<void()> saved)
{
    auto* dialog = new FormDialog(
        context, u"remarkDialog"_s, Text::tr("Remark on suitability"), Text::tr("Save"), parent);
    auto* day = dialog->form()->add(u"noted_on"_s, Text::tr("Day"), new DateField);
    auto* text = dialog->form()->add(u"text"_s, Text::tr("What was learnt"), new TextArea);
    dialog->form()->setRequired(text);
    day->setDate(context.today());
    dialog->keepDraft({u"remark"_s, u"for-"_s + provider.toString()});
    AppContext* with = &context;
    dialog->setSubmit([=, saved = std::move(saved)] {
        if (!dialog->isReadable()) {
            return;
        }
        const ProviderRemark remark{provider, day->date(), {}, text->text(), {}};
        dialog->send(with->ask([remark](Services& services, const Session& who) {
            return services.providers().addRemark(who, remark);
        }),
            saved);
    });
    dialog->open();
}

void showProviderHistory(AppContext& context, const Provider& provider, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"providerHistoryDialog"_s);
    dialog->setWindowTitle(Text::tr("History of %1").arg(provider.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    auto* banner = new Banner(dialog);
    auto* pane = new ListPane(dialog);
    auto* model = new RecordsModel<ChangeLine>(changeColumns(context), dialog);
    pane->table()->setObjectName(u"providerHistoryTable"_s);
    pane->table()->setAccessibleName(Text::tr("History"));
    pane->table()->setRows(model);
    pane->table()->setEmptyText(Text::tr("Nothing has been changed yet"));
    auto* close = new QPushButton(Text::tr("Close"), dialog);
    close->setObjectName(u"closeButton"_s);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(banner);
    layout->addWidget(pane, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(pane->fontMetrics().averageCharWidth() * 130, pane->fontMetrics().height() * 24);
    onResult(
        context.ask([id = provider.id](Services& services, const Session& who) {
            return services.providers().history(who, id);
        }),
        dialog,
        [model](const QList<ProviderHistoryRow>& rows) {
            QList<ChangeLine> lines;
            for (const ProviderHistoryRow& row : rows) {
                for (const FieldChange& change : row.change.changes) {
                    lines.append({row, change});
                }
            }
            model->setRecords(std::move(lines));
        },
        [banner](const Error& error) { banner->showMessage(Tone::Danger, errorSentence(error)); });
    orderTabs(dialog);
    dialog->open();
}

} // namespace frid::ui
