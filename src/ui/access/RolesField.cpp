#include "access/RolesField.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

QString roleText(Role role)
{
    switch (role) {
    case Role::Caseworker:
        return RolesField::tr("Caseworker");
    case Role::Manager:
        return RolesField::tr("Manager");
    case Role::Coordinator:
        return RolesField::tr("Coordinator");
    case Role::Administrator:
        return RolesField::tr("Administrator");
    case Role::Auditor:
        return RolesField::tr("Auditor");
    }
    return {};
}

RolesField::RolesField(const QList<Unit>& units, const QList<RoleGrant>& held, QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(grid::wide);
    rows->setColumnStretch(3, 1);
    int row = 0;
    // The unit above its roles: beside them there is no room for large text.
    const auto addName = [&](const QString& name) {
        auto* label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        rows->addWidget(label, 2 * row, 0, 1, 4);
    };
    const auto add = [&](Role role, const Unit* unit, int column) {
        const RoleGrant grant{role, unit == nullptr ? UnitId() : unit->id};
        auto* box = new QCheckBox(roleText(role), this);
        box->setObjectName(
            unit == nullptr ? u"role_"_s + toCode(role) : u"role_%1_%2"_s.arg(toCode(role)).arg(row));
        box->setChecked(held.contains(grant));
        if (unit != nullptr) {
            box->setAccessibleName(tr("%1 in %2", "role, unit").arg(roleText(role), unit->name));
        }
        rows->addWidget(box, 2 * row + 1, column);
        m_boxes.append({grant, box});
    };
    for (const Unit& unit : units) {
        const bool holds = std::any_of(
            held.begin(), held.end(), [&](const RoleGrant& grant) { return grant.unit == unit.id; });
        if (!unit.active && !holds) {
            continue;
        }
        addName(unit.name);
        add(Role::Caseworker, &unit, 0);
        add(Role::Manager, &unit, 1);
        add(Role::Coordinator, &unit, 2);
        ++row;
    }
    addName(tr("The whole registry"));
    add(Role::Administrator, nullptr, 0);
    add(Role::Auditor, nullptr, 1);
    setFocusProxy(m_boxes.first().second);
}

QList<RoleGrant> RolesField::roles() const
{
    QList<RoleGrant> roles;
    for (const auto& [grant, box] : m_boxes) {
        if (box->isChecked()) {
            roles.append(grant);
        }
    }
    return roles;
}

} // namespace frid::ui
