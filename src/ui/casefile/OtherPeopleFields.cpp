#include "casefile/OtherPeopleFields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/domain/DateInput.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QString childPrefix = u"children."_s;
const QString perpetratorPrefix = u"perpetrators."_s;

/// A birth date, or only its year.
bool readBirth(const QString& text, QDate today, Person& person)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return true;
    }
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    if (isNumber && typed.size() == 4) {
        person.birthYear = year;
        return true;
    }
    person.birthDate = parseDateInput(typed, today);
    return person.birthDate.has_value();
}

/// How many rows of a kind a draft holds.
int rowsIn(const QJsonObject& draft, const QString& prefix)
{
    int rows = 0;
    const QStringList keys = draft.keys();
    for (const QString& key : keys) {
        if (key.startsWith(prefix)) {
            rows = qMax(rows, key.mid(prefix.size()).section(u'.', 0, 0).toInt() + 1);
        }
    }
    return rows;
}
} // namespace

OtherPeopleFields::OtherPeopleFields(AppContext& context, FormGrid* form)
    : QObject(form)
    , m_context(context)
{
    const auto rows
        = [form](const QString& name, const QString& title, const QString& action, QVBoxLayout*& layout) {
              form->addHeadline(title);
              auto* box = new QWidget;
              box->setObjectName(name);
              layout = new QVBoxLayout(box);
              layout->setContentsMargins(0, 0, 0, 0);
              layout->setSpacing(grid::normal);
              form->addRow(box);
              auto* add = new QPushButton(Icons::get(u"list-add"_s), action);
              add->setObjectName(name + u"Add"_s);
              auto* line = new QWidget;
              auto* lineLayout = new QHBoxLayout(line);
              lineLayout->setContentsMargins(0, 0, 0, 0);
              lineLayout->addWidget(add);
              lineLayout->addStretch();
              form->addRow(line);
              return add;
          };
    connect(rows(u"childrenRows"_s, tr("Children"), tr("Add child"), m_childRows), &QPushButton::clicked,
        this, [this] {
            addChild();
            m_children.last().givenName->setFocus();
            Q_EMIT childAdded();
        });
    connect(rows(u"perpetratorRows"_s, tr("Perpetrators"), tr("Add perpetrator"), m_perpetratorRows),
        &QPushButton::clicked, this, [this] {
            addPerpetrator();
            m_perpetrators.last().name->setFocus();
        });
}

void OtherPeopleFields::setMessages(FormMessages* messages)
{
    m_messages = messages;
}

void OtherPeopleFields::addChild()
{
    const QString prefix = childPrefix + QString::number(m_children.size()) + u'.';
    auto* row = new FormGrid(nullptr, 4);
    ChildRow child{row, nullptr, nullptr, nullptr, nullptr};
    child.givenName = row->add(prefix + u"given_name"_s, tr("First name"), new QLineEdit);
    child.familyName = row->add(prefix + u"family_name"_s, tr("Family name"), new QLineEdit);
    child.birth = row->add(prefix + u"birth_date"_s, tr("Born (date or year)"), new QLineEdit);
    child.ownCase = row->add(prefix + u"own_case"_s, tr("Case of its own"), new QCheckBox);
    child.ownCase->setChecked(true);
    m_messages->registerField(prefix + u"birth_year"_s, child.birth);
    m_childRows->addWidget(row);
    m_children.append(child);
    Q_EMIT fieldsAdded();
}

void OtherPeopleFields::addPerpetrator()
{
    const QString prefix = perpetratorPrefix + QString::number(m_perpetrators.size()) + u'.';
    auto* row = new FormGrid(nullptr, 3);
    PerpetratorRow one{row, nullptr, nullptr, nullptr};
    one.name = row->add(prefix + u"name"_s, tr("Name, if known"), new QLineEdit);
    one.unknown = row->add(prefix + u"unknown_label"_s, tr("Otherwise, what is known"), new QLineEdit);
    one.relation = row->add(prefix + u"relation"_s, tr("Relation"), new CodeCombo);
    one.relation->setItems(m_context.items(u"relation"_s), tr("Not known"));
    m_perpetratorRows->addWidget(row);
    m_perpetrators.append(one);
    Q_EMIT fieldsAdded();
}

void OtherPeopleFields::reset()
{
    for (const ChildRow& child : std::as_const(m_children)) {
        delete child.row;
    }
    for (const PerpetratorRow& one : std::as_const(m_perpetrators)) {
        delete one.row;
    }
    m_children.clear();
    m_perpetrators.clear();
}

void OtherPeopleFields::makeRoom(const QJsonObject& draft)
{
    for (int rows = rowsIn(draft, childPrefix); m_children.size() < rows;) {
        addChild();
    }
    for (int rows = rowsIn(draft, perpetratorPrefix); m_perpetrators.size() < rows;) {
        addPerpetrator();
    }
}

bool OtherPeopleFields::read(NewCase& request)
{
    bool understood = true;
    for (const ChildRow& row : std::as_const(m_children)) {
        NewChild child;
        child.person.givenName = row.givenName->text().trimmed();
        child.person.familyName = row.familyName->text().trimmed();
        child.openOwnCase = row.ownCase->isChecked();
        if (child.person.givenName.isEmpty() && child.person.familyName.isEmpty()
            && row.birth->text().trimmed().isEmpty()) {
            // Keeps the place, so that errors name the right row.
            m_messages->show({ErrorCode::Invalid, row.givenName->objectName(), u"missing"_s});
            understood = false;
        }
        if (!readBirth(row.birth->text(), m_context.today(), child.person)) {
            m_messages->show({ErrorCode::Invalid, row.birth->objectName(), u"date"_s});
            understood = false;
        }
        child.person.registeredUnit = request.unit;
        request.children.append(child);
    }
    for (const PerpetratorRow& row : std::as_const(m_perpetrators)) {
        NewPerpetrator one;
        const QString name = row.name->text().simplified();
        one.givenName = name.section(u' ', 0, 0);
        one.familyName = name.section(u' ', 1);
        one.unknownLabel = row.unknown->text();
        one.relation = row.relation->code();
        if (name.isEmpty() && one.unknownLabel.trimmed().isEmpty()) {
            one.unknownLabel = tr("Unknown perpetrator");
        }
        request.perpetrators.append(one);
    }
    return understood;
}

} // namespace frid::ui
