#pragma once

#include <frid/domain/FieldMap.h>

#include <QDialog>
#include <QHash>
#include <QSet>

#include <functional>

class QRadioButton;

namespace frid::ui {

class AppContext;

/// Somebody else saved the same record: mine and theirs, field by field, to choose from. Nothing is thrown
/// away; closing it leaves the form as it is.
class ConflictDialog : public QDialog {
    Q_OBJECT
public:
    /// `differing`: before = theirs, as saved; after = mine, as typed. `label` names the fields and `value`
    /// says what is in them, where fieldLabel() and fieldValueText() do not.
    ConflictDialog(AppContext& context, const QList<FieldChange>& differing,
        std::function<void(QSet<QString> takeTheirs)> chosen, QWidget* parent,
        const std::function<QString(const QString& field)>& label = {},
        const std::function<QString(const QString& field, const QString& value)>& value = {});

private:
    void choose();

    QHash<QString, QRadioButton*> m_theirs;
    std::function<void(QSet<QString>)> m_chosen;
};

} // namespace frid::ui
