#pragma once

#include <frid/domain/access/Account.h>

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace frid::ui {

[[nodiscard]] QString roleText(Role role);

/// Roles as check boxes: the registry's, and a row of them for each unit.
class RolesField : public QWidget {
    Q_OBJECT
public:
    RolesField(const QList<Unit>& units, const QList<RoleGrant>& held, QWidget* parent = nullptr);
    [[nodiscard]] QList<RoleGrant> roles() const;

private:
    QList<std::pair<RoleGrant, QCheckBox*>> m_boxes;
};

} // namespace frid::ui
