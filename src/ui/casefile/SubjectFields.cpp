#include "casefile/SubjectFields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

SubjectFields::SubjectFields(AppContext& context, FormGrid* form)
    : QObject(form)
    , m_context(context)
    , m_later(new QTimer(this))
{
    build(form);
    m_later->setSingleShot(true);
    m_later->setInterval(300);
    connect(m_later, &QTimer::timeout, this, &SubjectFields::askDuplicates);
    for (QLineEdit* field :
        QList<QLineEdit*>{m_fields.givenName, m_fields.familyName, m_fields.number, m_fields.birthDate}) {
        connect(field, &QLineEdit::textEdited, m_later, qOverload<>(&QTimer::start));
    }
    connect(m_fields.number, &QLineEdit::editingFinished, this, &SubjectFields::numberTyped);
    connect(m_fields.birthDate, &QLineEdit::editingFinished, this, &SubjectFields::birthDateTyped);
}

SubjectFields::~SubjectFields()
{
    // A field that loses focus while the page goes away would still call it.
    m_fields.number->disconnect(this);
    m_fields.birthDate->disconnect(this);
}

void SubjectFields::setMessages(FormMessages* messages)
{
    m_messages = messages;
    m_messages->registerField(u"subject"_s, m_fields.givenName);
}

void SubjectFields::build(FormGrid* form)
{
    form->addHeadline(tr("Who it is about"));
    m_fields.addName(form);
    m_fields.addNumber(form);
    m_fields.addBirthDate(form);
    m_duplicates = new QWidget;
    m_duplicates->setObjectName(u"duplicates"_s);
    m_duplicateRows = new QVBoxLayout(m_duplicates);
    m_duplicateRows->setContentsMargins(0, 0, 0, 0);
    m_duplicateRows->setSpacing(grid::small);
    m_duplicates->hide();
    form->addRow(m_duplicates);
    m_fields.addStanding(form, m_context);
    m_fields.addPhone(form);
    m_fields.addLanguage(form, m_context);
    m_fields.addSafeContact(form);
}

void SubjectFields::reset()
{
    m_fields.load({});
    useExisting({}, {});
    showDuplicates({});
}

bool SubjectFields::isUnderstood()
{
    if (!m_existing.isNull() || m_fields.number->text().trimmed().isEmpty()) {
        return true;
    }
    const Result<IdentityNumber> number = IdentityNumber::parse(m_fields.number->text(), m_context.today());
    if (!number) {
        m_messages->show(u"identity_number"_s, fieldErrorSentence(number.error()));
    }
    return number.has_value();
}

void SubjectFields::birthDateTyped()
{
    if (m_fields.birthDate->value() && *m_fields.birthDate->value() > m_context.today()) {
        m_messages->show({ErrorCode::Invalid, u"birth_date"_s, u"future"_s});
    }
}

void SubjectFields::numberTyped()
{
    const Result<IdentityNumber> number = IdentityNumber::parse(m_fields.number->text(), m_context.today());
    if (m_fields.number->text().trimmed().isEmpty()) {
        return;
    }
    if (!number) {
        m_messages->show(u"identity_number"_s, fieldErrorSentence(number.error()));
        return;
    }
    m_fields.number->setText(number->display());
    if (m_fields.birthDate->text().isEmpty()) {
        m_fields.birthDate->setValue(number->birthDate());
    }
    if (const std::optional<bool> male = number->isMale();
        male && m_fields.gender->code() == toCode(Gender::Unknown)) {
        m_fields.gender->setCode(toCode(*male ? Gender::Male : Gender::Female));
    }
}

void SubjectFields::askDuplicates()
{
    const Person person = read();
    const bool enough
        = person.identityNumber || (person.givenName.size() > 1 && person.familyName.size() > 1);
    const int asked = ++m_asked;
    if (!enough || !m_existing.isNull()) {
        showDuplicates({});
        return;
    }
    onResult(
        m_context.ask([person](Services& services, const Session& who) {
            return services.persons().duplicates(who, person);
        }),
        m_duplicates,
        [this, asked](const QList<DuplicateHit>& hits) {
            if (asked == m_asked) {
                showDuplicates(hits);
            }
        },
        [](const Error&) {});
}

void SubjectFields::showDuplicates(const QList<DuplicateHit>& hits)
{
    qDeleteAll(m_duplicates->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const DuplicateHit& hit : hits) {
        auto* line = new QWidget(m_duplicates);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        QString text;
        if (hit.id.isNull()) {
            text = tr("Somebody with this number is registered already. Ask the unit %1.").arg(hit.askUnit);
        } else if (hit.reason == DuplicateHit::Reason::SameNumber) {
            text = tr("Same number: %1").arg(personText(hit.label));
        } else if (hit.birthYear) {
            text = tr("Similar: %1, born %2").arg(personText(hit.label)).arg(*hit.birthYear);
        } else {
            text = tr("Similar: %1").arg(personText(hit.label));
        }
        auto* label = new QLabel(text, line);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label, 1);
        if (!hit.id.isNull()) {
            auto* use = new QPushButton(tr("Use this person"), line);
            use->setObjectName(u"usePerson"_s);
            use->setAccessibleName(tr("Use %1").arg(personText(hit.label)));
            connect(use, &QPushButton::clicked, this, [this, hit] {
                // The button that was clicked goes with the list, so not within its own call.
                QTimer::singleShot(0, this, [this, hit] { useExisting(hit.id, personText(hit.label)); });
            });
            layout->addWidget(use);
        }
        m_duplicateRows->addWidget(line);
        line->show();
    }
    m_duplicates->setVisible(!hits.isEmpty());
    if (!hits.isEmpty()) {
        Q_EMIT buttonsAdded();
    }
}

void SubjectFields::useExisting(PersonId id, const QString& name)
{
    m_existing = id;
    m_existingName = name;
    const bool own = id.isNull();
    const QList<QWidget*> fields = m_fields.all();
    for (QWidget* field : fields) {
        field->setEnabled(own);
    }
    if (own) {
        return;
    }
    showDuplicates({});
    auto* line = new QWidget(m_duplicates);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("The case is about the registered person %1.").arg(name), line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* other = new QPushButton(tr("Somebody else"), line);
    other->setObjectName(u"otherPerson"_s);
    connect(other, &QPushButton::clicked, this, [this] {
        QTimer::singleShot(0, this, [this] {
            useExisting({}, {});
            showDuplicates({});
            m_fields.givenName->setFocus();
        });
    });
    layout->addWidget(label, 1);
    layout->addWidget(other);
    m_duplicateRows->addWidget(line);
    line->show();
    m_duplicates->show();
    Q_EMIT buttonsAdded();
}

Person SubjectFields::read() const
{
    Person person;
    m_fields.read(person, m_context.today());
    return person;
}

} // namespace frid::ui
