#include "person/PersonDialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "person/PersonFields.h"
#include "person/PersonText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// Context of the dialog's words.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonDialog)
};

constexpr int duplicatesMilliseconds = 400;

/// The form's fields, named as toFields(Person) names them.
class PersonForm : public QObject {
public:
    PersonForm(AppContext& context, FormDialog* dialog, bool isNew);

    void load(const Person& person);
    /// Nothing, and said at the field, when something typed cannot be understood.
    [[nodiscard]] std::optional<Person> read(const Person& before) const;

private:
    void addFacts(FormGrid* form, bool isNew);
    void addContact(FormGrid* form);
    void addNeeds(FormGrid* form);
    void checkNumber();
    void askDuplicates();
    void showDuplicates(const QList<DuplicateHit>& hits);
    void fillUnits();
    [[nodiscard]] Person readable(const Person& before) const;

    AppContext& m_context;
    FormDialog* m_dialog;
    PersonFields m_fields;
    QLabel* m_numberHint = nullptr;
    CodeCombo* m_coordination = nullptr;
    QLineEdit* m_birthYear = nullptr;
    CodeCombo* m_unit = nullptr;
    QLineEdit* m_email = nullptr;
    TextArea* m_address = nullptr;
    TextArea* m_note = nullptr;
    CodeChecks* m_vulnerabilities = nullptr;
    QWidget* m_duplicates = nullptr;
    QTimer m_later;
    int m_asked = 0;
};

PersonForm::PersonForm(AppContext& context, FormDialog* dialog, bool isNew)
    : QObject(dialog)
    , m_context(context)
    , m_dialog(dialog)
{
    FormGrid* form = dialog->form();
    addFacts(form, isNew);
    addContact(form);
    addNeeds(form);
    QObject::connect(m_fields.number, &QLineEdit::textChanged, this, [this] { checkNumber(); });
    QObject::connect(m_fields.number, &QLineEdit::editingFinished, this, [this] {
        const auto number = IdentityNumber::parse(m_fields.number->text(), m_context.today());
        if (!m_fields.number->text().trimmed().isEmpty() && !number) {
            m_dialog->messages()->show(number.error());
        }
    });
    QObject::connect(m_fields.birthDate, &QLineEdit::textChanged, this, [this] {
        const bool dated = m_fields.birthDate->value().has_value();
        m_birthYear->setEnabled(!dated);
        if (dated) {
            m_birthYear->setText(QString::number(m_fields.birthDate->date().year()));
        }
    });
    checkNumber();
    if (isNew) {
        fillUnits();
        m_later.setSingleShot(true);
        m_later.setInterval(duplicatesMilliseconds);
        QObject::connect(&m_later, &QTimer::timeout, this, [this] { askDuplicates(); });
        for (QLineEdit* field :
            QList<QLineEdit*>{m_fields.givenName, m_fields.familyName, m_fields.number, m_fields.birthDate}) {
            QObject::connect(field, &QLineEdit::textChanged, this, [this] { m_later.start(); });
        }
    }
}

void PersonForm::addFacts(FormGrid* form, bool isNew)
{
    m_fields.addName(form);
    m_duplicates = new QWidget;
    m_duplicates->setObjectName(u"duplicates"_s);
    auto* hits = new QVBoxLayout(m_duplicates);
    hits->setContentsMargins(0, 0, 0, 0);
    hits->setSpacing(grid::small);
    m_duplicates->hide();
    form->addRow(m_duplicates);
    m_fields.addNumber(form);
    m_coordination
        = form->add(u"coordination_status"_s, Text::tr("Coordination number's status"), new CodeCombo);
    m_coordination->setItems(coordinationItems(), {}, false);
    m_numberHint = new QLabel;
    m_numberHint->setObjectName(u"numberHint"_s);
    makeHint(m_numberHint);
    form->addRow(m_numberHint);
    m_fields.addBirthDate(form);
    m_birthYear = form->add(u"birth_year"_s, Text::tr("Birth year, where only that is known"), new QLineEdit);
    m_birthYear->setMaxLength(4);
    m_fields.addStanding(form, m_context);
    if (isNew) {
        m_unit = form->add(u"registered_unit"_s, Text::tr("Unit"), new CodeCombo);
    }
}

void PersonForm::addContact(FormGrid* form)
{
    form->addHeadline(Text::tr("Contact"));
    m_fields.addPhone(form);
    m_email = form->add(u"email"_s, Text::tr("E-mail"), new QLineEdit);
    m_address = form->add(u"address"_s, Text::tr("Address"), new TextArea, 2);
    m_address->setRows(2);
    m_fields.addSafeContact(form);
    m_note = form->add(u"safe_note"_s, Text::tr("Anything else about contact"), new TextArea, 2);
    m_note->setRows(2);
}

void PersonForm::addNeeds(FormGrid* form)
{
    form->addHeadline(Text::tr("Language and vulnerability"));
    m_fields.addLanguage(form, m_context);
    m_vulnerabilities = form->add(u"vulnerabilities"_s, Text::tr("Special vulnerability"), new CodeChecks, 2);
    m_vulnerabilities->setItems(m_context.items(u"vulnerability"_s));
}

void PersonForm::load(const Person& person)
{
    m_fields.load(person);
    m_coordination->setCode(toCode(person.coordinationStatus));
    m_birthYear->setText(person.birthYear ? QString::number(*person.birthYear) : QString());
    m_email->setText(person.email);
    m_address->setText(person.address);
    m_note->setText(person.safeContact.note);
    m_vulnerabilities->setCodes(person.vulnerabilities);
}

Person PersonForm::readable(const Person& before) const
{
    Person person = before;
    m_fields.read(person, m_context.today());
    person.coordinationStatus
        = fromCode<CoordinationStatus>(m_coordination->code()).value_or(CoordinationStatus::NotApplicable);
    bool isYear = false;
    const int year = m_birthYear->text().toInt(&isYear);
    person.birthYear.reset();
    if (person.birthDate) {
        person.birthYear = person.birthDate->year();
    } else if (isYear) {
        person.birthYear = year;
    }
    person.email = m_email->text();
    person.address = m_address->text();
    person.safeContact.note = m_note->text();
    person.vulnerabilities = m_vulnerabilities->codes();
    person.vulnerabilities.sort();
    if (m_unit != nullptr) {
        person.registeredUnit = UnitId::fromString(m_unit->code());
    }
    return person;
}

std::optional<Person> PersonForm::read(const Person& before) const
{
    if (!m_dialog->isReadable()) {
        return std::nullopt;
    }
    if (!m_fields.number->text().trimmed().isEmpty()) {
        const auto number = IdentityNumber::parse(m_fields.number->text(), m_context.today());
        if (!number) {
            m_dialog->messages()->show(number.error());
            return std::nullopt;
        }
    }
    const QString year = m_birthYear->text().trimmed();
    bool isYear = false;
    static_cast<void>(year.toInt(&isYear));
    if (!year.isEmpty() && (!isYear || year.size() != 4)) {
        m_dialog->messages()->show(u"birth_year"_s, Text::tr("Write the year with four digits."));
        return std::nullopt;
    }
    return readable(before);
}

void PersonForm::checkNumber()
{
    const QString typed = m_fields.number->text().trimmed();
    const auto number = IdentityNumber::parse(typed, m_context.today());
    const bool coordination = number && number->kind() == IdentityKind::Coordination;
    m_coordination->setEnabled(coordination);
    if (typed.isEmpty()) {
        m_numberHint->setText(Text::tr("A person may be without a number, or without one that is known."));
    } else if (!number) {
        m_numberHint->setText(fieldErrorSentence(number.error()));
    } else if (coordination) {
        m_numberHint->setText(Text::tr("A coordination number. Say how sure the tax agency is."));
    } else {
        m_numberHint->setText(Text::tr("The number is right: %1.").arg(number->display()));
        if (m_fields.birthDate->text().isEmpty()) {
            m_fields.birthDate->setValue(number->birthDate());
        }
    }
}

void PersonForm::askDuplicates()
{
    const Person person = readable({});
    const int asked = ++m_asked;
    if (!person.identityNumber && (person.givenName.size() < 2 || person.familyName.size() < 2)) {
        showDuplicates({});
        return;
    }
    onResult(
        m_context.ask([person](Services& services, const Session& who) {
            return services.persons().duplicates(who, person);
        }),
        m_dialog,
        [this, asked](const QList<DuplicateHit>& hits) {
            if (asked == m_asked) {
                showDuplicates(hits);
            }
        },
        [](const Error&) {});
}

void PersonForm::showDuplicates(const QList<DuplicateHit>& hits)
{
    qDeleteAll(m_duplicates->findChildren<Banner*>(Qt::FindDirectChildrenOnly));
    for (const DuplicateHit& hit : hits) {
        auto* banner = new Banner(m_duplicates);
        m_duplicates->layout()->addWidget(banner);
        const Tone tone = hit.reason == DuplicateHit::Reason::SameNumber ? Tone::Warning : Tone::Accent;
        if (hit.id.isNull()) {
            banner->showMessage(tone,
                hit.askUnit.isEmpty()
                    ? Text::tr("Somebody with this number is registered already.")
                    : Text::tr("Somebody with this number is registered already. Ask the unit %1.")
                          .arg(hit.askUnit));
            continue;
        }
        const QString born = hit.birthYear ? Text::tr("born %1").arg(*hit.birthYear) : QString();
        const QString who = born.isEmpty()
            ? personText(hit.label)
            : Text::tr("%1, %2", "name, born").arg(personText(hit.label), born);
        banner->showMessage(tone,
            hit.reason == DuplicateHit::Reason::SameNumber ? Text::tr("This number belongs to %1.").arg(who)
                                                           : Text::tr("Is it the same person? %1").arg(who),
            Text::tr("Open"), [this, id = hit.id] {
                m_dialog->reject();
                Q_EMIT m_context.personRequested(id);
            });
    }
    m_duplicates->setVisible(!hits.isEmpty());
}

void PersonForm::fillUnits()
{
    onResult(
        m_context.ask([](Services& services, const Session& who) { return services.accounts().units(who); }),
        m_dialog,
        [this](const QList<Unit>& units) {
            const QList<UnitId> own = m_context.session().caseUnits();
            QList<CodeItem> items;
            for (const Unit& unit : units) {
                if (own.contains(unit.id)) {
                    items.append({unit.id.toString(), unit.name});
                }
            }
            m_unit->setItems(items, {}, false);
        },
        [this](const Error& error) { m_dialog->showError(error); });
}
} // namespace

void editPerson(AppContext& context, const std::optional<Person>& person, QWidget* parent)
{
    const bool isNew = !person;
    auto* dialog = new FormDialog(context, u"personDialog"_s,
        isNew ? Text::tr("New person") : Text::tr("Edit person"), Text::tr("Save"), parent, 2);
    auto* form = new PersonForm(context, dialog, isNew);
    const Person before = person.value_or(Person());
    form->load(before);
    if (!isNew) {
        dialog->setSeen(before.revision);
    }
    dialog->keepDraft({u"person"_s, isNew ? u"new"_s : before.id.toString()});
    dialog->setSubmit([&context, dialog, form, before, isNew] {
        std::optional<Person> mine = form->read(before);
        if (!mine) {
            return;
        }
        if (isNew) {
            dialog->send(context.ask([made = *mine](Services& services, const Session& who) {
                return services.persons().create(who, made);
            }),
                [&context](const PersonId& id) {
                    Q_EMIT context.personChanged(id);
                    Q_EMIT context.personRequested(id);
                });
            return;
        }
        mine->revision = dialog->seen();
        const auto conflict = [&context, dialog, form, changed = *mine] {
            onResult(
                context.ask([id = changed.id](Services& services, const Session& who) {
                    return services.persons().reveal(who, id);
                }),
                dialog,
                [dialog, form, changed](const PersonView& theirs) {
                    dialog->settle(toFields(theirs.person), toFields(changed), theirs.person.revision,
                        [form, saved = theirs.person](const QSet<QString>&) { form->load(saved); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context.ask([changed = *mine](Services& services, const Session& who) {
                return services.persons().update(who, changed);
            }),
            [&context, id = before.id] { Q_EMIT context.personChanged(id); }, conflict);
    });
    dialog->open();
}

} // namespace frid::ui
